import { Faults } from './faults';
import { PnpTestServer } from './testPnp';

const server = new PnpTestServer();
beforeAll(() => server.start());
afterAll(() => server.stop());

function change(fault: object): Promise<Response> {
  return fetch(new URL('/_local/faults', server.url), { method: 'POST', body: JSON.stringify(fault) });
}

it('destroys the connection of matching requests, as often as asked', async () => {
  await change({ drop: { count: 1, path: '/_api/web' } });
  await expect(fetch(`${server.url}/_api/web`)).rejects.toThrow();
  expect((await fetch(`${server.url}/_api/web`)).status).toBe(200);
});

it('delays every answer by the latency', async () => {
  await change({ latencyMs: 120 });
  const before = performance.now();
  await fetch(`${server.url}/_api/web`);
  expect(performance.now() - before).toBeGreaterThan(110);
  await change({ latencyMs: null });
});

it('says which faults are on and refuses unknown ones', async () => {
  expect((await change({ meteor: true })).status).toBe(400);
  await change({ throttle: { status: 503, retryAfter: 7, path: 'items' } });
  const current = await fetch(new URL('/_local/faults', server.url));
  expect(await current.json()).toEqual({ throttle: { status: 503, retryAfter: 7, path: 'items' } });
  expect((await fetch(`${server.url}/_api/web`)).status).toBe(200);
  await fetch(new URL('/_local/faults', server.url), { method: 'DELETE' });
});

it('counts requests and batch parts', async () => {
  await fetch(new URL('/_local/stats', server.url), { method: 'DELETE' });
  await fetch(`${server.url}/_api/web/lists`);
  const stats = (await (await fetch(new URL('/_local/stats', server.url))).json()) as {
    requests: number;
    byKind: object;
  };
  expect(stats).toMatchObject({ requests: 1, byKind: { 'GET lists': { requests: 1 } } });
});

it('starts from nothing after a reset', async () => {
  const sp = { method: 'POST', headers: { Authorization: 'Bearer lead' }, body: '{"Title":"Gone"}' };
  expect((await fetch(`${server.url}/_api/web/lists`, sp)).status).toBe(201);
  await fetch(new URL('/_local/reset', server.url), { method: 'POST' });
  expect((await fetch(`${server.url}/_api/web/lists/getByTitle('Gone')`)).status).toBe(404);
  expect((await fetch(`${server.url}/_api/web/lists`, sp)).status).toBe(201);
});

it('forgets a counted fault once it has happened', () => {
  const faults = new Faults();
  faults.change({ throttle: { status: 429, retryAfter: 1, count: 2 } });
  expect([1, 2, 3].map(() => faults.takeThrottle('/x')?.status)).toEqual([429, 429, undefined]);
  expect(faults.current).toEqual({});
});
