import { DataSiteClient } from './DataSiteClient';
import type { SendOptions } from './send';

const siteUrl = 'https://contoso.example/sites/intune';

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly digest: string | null;
}

type Answer = (sent: Sent) => Response | Promise<Response>;

function json(value: unknown, status: number = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), { status, headers });
}

function spError(status: number, code: string): Response {
  return json({ 'odata.error': { code, message: { lang: 'en-US', value: 'words' } } }, status);
}

/** Answers a `$batch` by asking `answer` for every part. */
async function batchResponse(body: string, answer: Answer): Promise<Response> {
  const lines = [...body.matchAll(/^(GET|POST|MERGE|DELETE) (\S+) HTTP\/1\.1$/gm)];
  const parts = await Promise.all(
    lines.map(async ([, method = '', url = '']) => {
      const response = await answer({ method, url, body: '', digest: null });
      const wait = response.headers.get('Retry-After');
      const headers = wait === null ? '' : `Retry-After: ${wait}\n`;
      const text = await response.text();
      return `--batchresponse_1\nContent-Type: application/http\n\nHTTP/1.1 ${response.status} OK\n${headers}\n${text}\n`;
    })
  );
  return new Response(`${parts.join('')}--batchresponse_1--\n`);
}

const pageDigest = `0x12AB,${new Date().toUTCString().slice(5)}`;
const page = {
  web: { absoluteUrl: siteUrl },
  legacyPageContext: { formDigestValue: pageDigest, formDigestTimeoutSeconds: 1800 }
};

function site(
  answer: Answer,
  options: Partial<SendOptions> = {}
): { client: DataSiteClient; sent: Sent[]; waits: number[] } {
  const sent: Sent[] = [];
  const waits: number[] = [];
  const client = new DataSiteClient({
    siteUrl,
    ...options,
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers);
      const one: Sent = {
        method: init?.method ?? 'GET',
        url: String(input),
        body: String(init?.body ?? ''),
        digest: headers.get('X-RequestDigest')
      };
      sent.push(one);
      init?.signal?.throwIfAborted();
      if (one.url.endsWith('/_api/contextinfo')) {
        const digest = `digest ${sent.filter(({ url }) => url === one.url).length}`;
        return json({ FormDigestValue: digest, FormDigestTimeoutSeconds: 1800 });
      }
      const direct = await answer(one);
      return one.url.endsWith('$batch') && direct.status === 200 ? batchResponse(one.body, answer) : direct;
    },
    wait: async (milliseconds, signal) => {
      waits.push(milliseconds);
      signal?.throwIfAborted();
    }
  });
  return { client, sent, waits };
}

const items = (client: DataSiteClient): ReturnType<DataSiteClient['sp']['web']['getList']>['items'] =>
  client.sp.web.getList('/sites/intune/Lists/OMTasks').items;

describe('reading', () => {
  it('sends what several parts ask for in one tick as one $batch, identical reads once', async () => {
    const echo: Answer = ({ url }) => json({ asked: decodeURIComponent(url.split('/_api/')[1] ?? '') });
    const { client, sent } = site(echo, { page });
    const answers = await Promise.all([
      client.readPath('_api/web/currentUser'),
      client.readPath('_api/web/currentUser'),
      client.read(items(client).select('Id', 'Title').top(5))
    ]);
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([`POST ${siteUrl}/_api/$batch`]);
    expect(sent[0]!.digest).toBe(pageDigest);
    expect(sent[0]!.body.match(/^GET /gm)).toHaveLength(2);
    expect(answers).toEqual([
      { asked: 'web/currentUser' },
      { asked: 'web/currentUser' },
      { asked: "web/getList('/sites/intune/Lists/OMTasks')/items?$select=Id,Title&$top=5" }
    ]);
  });

  it('sends a single read as a plain GET', async () => {
    const { client, sent } = site(() => json({ Id: 6 }));
    await expect(client.readPath('_api/web/currentUser')).resolves.toEqual({ Id: 6 });
    expect(sent).toMatchObject([{ method: 'GET', url: `${siteUrl}/_api/web/currentUser` }]);
  });

  it('reads again once the first answer is there', async () => {
    let count = 0;
    const { client } = site(() => json({ count: ++count }));
    await expect(client.readPath('_api/web')).resolves.toEqual({ count: 1 });
    await expect(client.readPath('_api/web')).resolves.toEqual({ count: 2 });
  });

  it('does not answer a read from one that began before a write', async () => {
    let title = 'old';
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const { client } = site(async ({ method }) => {
      if (method === 'POST') title = 'new';
      const seen = title;
      if (method === 'GET' && seen === 'old') await held;
      return json({ title: seen });
    });
    const before = client.readPath('_api/web');
    await new Promise((resolve) => setTimeout(resolve, 30));
    await items(client).add({ Title: 'x' });
    const after = client.readPath('_api/web');
    release();
    await expect(before).resolves.toEqual({ title: 'old' });
    await expect(after).resolves.toEqual({ title: 'new' });
  });

  it('fails only the part of a batch that fails', async () => {
    const { client } = site(({ url }) =>
      url.endsWith('/missing') ? spError(404, '-2130575338, System.ArgumentException') : json({ ok: true })
    );
    const [good, bad] = await Promise.allSettled([
      client.readPath('_api/web/good'),
      client.readPath('_api/missing')
    ]);
    expect(good).toMatchObject({ status: 'fulfilled', value: { ok: true } });
    expect(bad).toMatchObject({ status: 'rejected', reason: { name: 'RepositoryError', kind: 'notFound' } });
  });

  it('fails every part when the batch itself fails', async () => {
    const { client } = site(() => spError(403, '-2147024891, System.UnauthorizedAccessException'));
    const parts = await Promise.allSettled([client.readPath('_api/web'), client.readPath('_api/site')]);
    expect(parts).toMatchObject([{ reason: { kind: 'forbidden' } }, { reason: { kind: 'forbidden' } }]);
  });

  it('asks once more, alone, for a part of a batch that was throttled', async () => {
    let first = true;
    const { client, waits } = site(({ url }) => {
      if (!url.endsWith('/busy') || !first) return json({ ok: true });
      first = false;
      return json({}, 429, { 'Retry-After': '7' });
    });
    await expect(Promise.all([client.readPath('_api/busy'), client.readPath('_api/web')])).resolves.toEqual([
      { ok: true },
      { ok: true }
    ]);
    expect(waits).toEqual([7000]);
  });
});

describe('waiting and retrying', () => {
  it.each([
    ['Retry-After in seconds', [{ status: 429, after: '3' }], [3000]],
    ['an HTTP date in the past', [{ status: 503, after: 'Sat, 02 May 2020 10:00:31 GMT' }], [0]],
    [
      'no Retry-After: longer each time',
      [{ status: 503 }, { status: 429 }, { status: 504 }],
      [400, 800, 1600]
    ]
  ])('honours %s', async (_name, refusals: readonly { status: number; after?: string }[], expected) => {
    const left = [...refusals];
    const { client, waits } = site(() => {
      const refusal = left.shift();
      if (!refusal) return json({ ok: true });
      return json({}, refusal.status, refusal.after === undefined ? {} : { 'Retry-After': refusal.after });
    });
    await expect(client.readPath('_api/web')).resolves.toEqual({ ok: true });
    expect(waits).toEqual(expected);
  });

  it('gives up after four calls and says how long SharePoint wants to be left alone', async () => {
    const { client, sent } = site(() => json({}, 429, { 'Retry-After': '5', SPRequestGuid: 'c-1' }));
    await expect(client.readPath('_api/web')).rejects.toMatchObject({
      kind: 'throttled',
      retryAfterSeconds: 5,
      correlationId: 'c-1'
    });
    expect(sent).toHaveLength(4);
  });

  it('does not make people wait for minutes', async () => {
    const { client, sent } = site(() => json({}, 429, { 'Retry-After': '300' }));
    await expect(client.readPath('_api/web')).rejects.toMatchObject({
      kind: 'throttled',
      retryAfterSeconds: 300
    });
    expect(sent).toHaveLength(1);
  });

  it('ends a wait when the signal aborts', async () => {
    const stop = new AbortController();
    const { client, sent } = site(() => {
      stop.abort(new Error('stopped'));
      return json({}, 429, { 'Retry-After': '20' });
    });
    const web = client.stoppable(stop.signal).web;
    await expect(web.getList('/x').items.add({ Title: 'x' })).rejects.toThrow('stopped');
    expect(sent.filter(({ url }) => url.includes('items'))).toHaveLength(1);
  });

  it('tries a read whose connection broke once more, a write never', async () => {
    const { client, sent } = site(() => Promise.reject(new TypeError('fetch failed')));
    await expect(client.readPath('_api/web')).rejects.toMatchObject({ kind: 'offline' });
    expect(sent).toHaveLength(2);
    await expect(items(client).add({ Title: 'x' })).rejects.toMatchObject({ kind: 'offline' });
    expect(sent.filter(({ url }) => url.includes('items'))).toHaveLength(1);
  });

  it('does not repeat a write after a 504, which may have been carried out', async () => {
    const { client, sent } = site(() => json({}, 504));
    await expect(items(client).add({ Title: 'x' })).rejects.toMatchObject({ kind: 'throttled' });
    expect(sent.filter(({ url }) => url.includes('items'))).toHaveLength(1);
  });
});

describe('digests', () => {
  const refuse = (): Response => spError(403, '-2130575252, Microsoft.SharePoint.SPException');

  it('are asked for once and used for all writes', async () => {
    const { client, sent } = site(() => json({ Id: 1 }));
    await Promise.all([items(client).add({ Title: 'a' }), items(client).add({ Title: 'b' })]);
    await items(client).add({ Title: 'c' });
    expect(sent.filter(({ url }) => url.endsWith('contextinfo'))).toHaveLength(1);
    expect(sent.filter(({ url }) => url.includes('items')).map(({ digest }) => digest)).toEqual(
      Array(3).fill('digest 1')
    );
  });

  it('are renewed once when SharePoint refuses one, and the new one is kept', async () => {
    const { client, sent } = site(({ digest }) => (digest === 'digest 1' ? refuse() : json({ Id: 1 })));
    await items(client).add({ Title: 'a' });
    await items(client).add({ Title: 'b' });
    expect(sent.filter(({ url }) => url.includes('items')).map(({ digest }) => digest)).toEqual([
      'digest 1',
      'digest 2',
      'digest 2'
    ]);
  });

  it('end in "forbidden" when a fresh one is refused as well', async () => {
    const { client } = site(refuse);
    await expect(items(client).add({ Title: 'a' })).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('writing a batch', () => {
  it('answers what became of every part', async () => {
    let count = 0;
    const { client, sent } = site(() => {
      count++;
      return count === 3
        ? spError(500, '-2130575169, X.SPDuplicateValuesFoundException')
        : json({ Id: count });
    });
    const results = await client.batch((sp) =>
      ['a', 'b', 'c'].map((Title) => sp.web.getList('/sites/intune/Lists/OMTasks').items.add({ Title }))
    );
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(results[1]).toMatchObject({ reason: { kind: 'conflict' } });
    expect(sent.filter(({ url }) => url.endsWith('$batch'))).toHaveLength(1);
  });
});
