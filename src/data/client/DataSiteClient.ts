import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { IWeb } from '@pnp/sp/webs';
import { spfi, SPQueryable, spGet, type SPFI } from '@pnp/sp';
import { dataSiteBehavior, withSignal } from './behavior';
import { FirstReads } from './firstReads';
import { ReadQueue, type Read, type Transport } from './ReadQueue';
import { createSend, isRead, type SendOptions } from './send';

/** Anything of PnPjs that knows its address. */
export interface Addressed {
  toRequestUrl(): string;
}

/** SharePoint takes up to 100; half of it keeps a batch within its time limit. */
export const mostPartsInBatch = 50;

export interface DataSiteClientOptions extends SendOptions {
  /** Which web parts of the page are about to ask; left out where nobody is waited for. */
  readonly firstReads?: FirstReads;
}

export interface ReadOptions {
  /** `none` leaves out ETags and addresses: for rows of which only the values matter. */
  readonly metadata?: 'minimal' | 'none';
}

/** What all web parts of a page share to read and write one data site. All calls reject with `RepositoryError`. */
export class DataSiteClient {
  /** Absolute, without a slash at the end. */
  public readonly siteUrl: string;
  /** The site's address on its server, without a slash at the end: empty for the root site. */
  public readonly serverRelativeUrl: string;
  /** For writes, and to build the addresses of reads. */
  public readonly sp: SPFI;
  public readonly firstReads: FirstReads;
  private readonly queue: ReadQueue;
  private readonly known = new Map<string, Promise<unknown>>();

  public constructor(options: DataSiteClientOptions) {
    this.siteUrl = options.siteUrl.replace(/\/+$/, '');
    this.serverRelativeUrl = decodeURIComponent(new URL(this.siteUrl).pathname).replace(/\/+$/, '');
    const send = createSend({ ...options, siteUrl: this.siteUrl });
    this.sp = spfi(this.siteUrl).using(
      dataSiteBehavior(async (url, init) => {
        if (isRead(url, init)) return send(url, init);
        this.queue.startAnew();
        return send(url, init).finally(() => this.queue.startAnew());
      })
    );
    this.firstReads = options.firstReads ?? new FirstReads();
    this.queue = new ReadQueue(this.transport(), options.wait, this.firstReads);
  }

  /** Reads, together with everything else that is asked for at this moment. The answer is SharePoint's JSON. */
  public async read(query: Addressed, { metadata = 'minimal' }: ReadOptions = {}): Promise<unknown> {
    const accept = metadata === 'none' ? 'application/json;odata=nometadata' : undefined;
    return this.queue.read({ url: query.toRequestUrl(), accept });
  }

  /** Reads an address below the site, such as `_api/web/currentUser`. */
  public async readPath(path: string, options?: ReadOptions): Promise<unknown> {
    return this.read(SPQueryable(this.siteUrl, path), options);
  }

  /** The same for what stays as it is while the page is open: asked for once, whichever part comes first. */
  public readPathOnce(path: string, options?: ReadOptions): Promise<unknown> {
    const known = this.known.get(path);
    if (known) return known;
    const answer = this.readPath(path, options);
    this.known.set(path, answer);
    answer.catch(() => this.known.delete(path));
    return answer;
  }

  /** Requests made with the result end, and stop waiting for a throttled site, when the signal aborts. */
  public stoppable(signal: AbortSignal | undefined): SPFI {
    return signal ? spfi(this.sp).using(withSignal(signal)) : this.sp;
  }

  /** Sends what `work` asks for as one `$batch` and answers what became of each request, in their order. */
  public async batch(
    work: (sp: SPFI) => readonly Promise<unknown>[],
    signal?: AbortSignal
  ): Promise<readonly PromiseSettledResult<unknown>[]> {
    const [batched, execute] = this.stoppable(signal).batched({ maxRequests: mostPartsInBatch });
    return Promise.allSettled(withFailureOfAll(work(batched), execute));
  }

  private transport(): Transport {
    const get = (base: IWeb, { url, accept }: Read): Promise<unknown> =>
      spGet<unknown>(SPQueryable([base, url]), accept === undefined ? {} : { headers: { Accept: accept } });
    return {
      getOne: (read) => get(this.sp.web, read),
      getMany: (reads) => {
        const [batched, execute] = this.sp.batched({ maxRequests: mostPartsInBatch });
        return withFailureOfAll(
          reads.map((read) => get(batched.web, read)),
          execute
        );
      }
    };
  }
}

/** When a whole batch fails, PnPjs leaves its parts waiting for ever; here they fail with it. */
function withFailureOfAll(
  parts: readonly Promise<unknown>[],
  execute: () => Promise<void>
): readonly Promise<unknown>[] {
  const failure = new Promise<never>((_resolve, reject) => {
    execute().catch(reject);
  });
  failure.catch(() => undefined);
  return parts.map((part) => Promise.race([part, failure]));
}
