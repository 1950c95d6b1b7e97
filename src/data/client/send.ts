import { RepositoryError, isRepositoryError } from '../../domain/RepositoryError';
import { Digest } from './digest';
import { parseErrorBody } from './errorBody';
import type { PageContext } from './PageContext';
import { isDigestError, responseError } from './responseError';
import { retryAfterSeconds } from './retryAfter';
import { wait } from './wait';

/** Calls in all, for a request that SharePoint throttles. */
const mostCalls = 4;
/** Longer waits are left to the person: the error tells the seconds. */
const mostSecondsToWait = 30;
const firstPauseMilliseconds = 400;

const throttledStatuses = new Set([429, 503]);

export interface SendOptions {
  readonly siteUrl: string;
  readonly page?: PageContext;
  readonly fetch: typeof fetch;
  readonly wait?: typeof wait;
  readonly now?: () => Date;
}

export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** PnPjs writes the parts of a batch that change something into a changeset. */
function isBatchOfReads(url: string, { body }: RequestInit): boolean {
  return /\/_api\/\$batch$/i.test(url) && typeof body === 'string' && !body.includes('changeset_');
}

/** Whether the request leaves the lists as they are. */
export function isRead(url: string, init: RequestInit): boolean {
  return (init.method ?? 'GET') === 'GET' || isBatchOfReads(url, init) || url.endsWith('/_api/contextinfo');
}

/** Throttled requests were not carried out. After a 504 that is not known, so only reads are sent again. */
function mayRetry(response: Response, url: string, init: RequestInit): boolean {
  return throttledStatuses.has(response.status) || (response.status === 504 && isRead(url, init));
}

/** `undefined` when the wait is longer than a person should sit in front of it. */
function pause(response: Response, call: number, now: Date): number | undefined {
  const asked = retryAfterSeconds(response.headers.get('Retry-After'), now);
  if (asked === undefined) return firstPauseMilliseconds * 2 ** (call - 1);
  return asked > mostSecondsToWait ? undefined : asked * 1000;
}

/**
 * Sends requests of one site: adds the digest to writes and renews it once when SharePoint refuses it, waits and
 * retries when SharePoint throttles, and turns every failure into a `RepositoryError`. An aborted `init.signal` ends
 * reads and every wait, not a write under way; its reason is thrown as it is.
 *
 * PnPjs's own fetch calls three times in all, knows `Retry-After` in seconds only (an HTTP date gives no wait at all),
 * waits as long as the header says, and sends writes again after a 504 or a broken connection.
 */
export function createSend(options: SendOptions): Send {
  const { siteUrl, fetch, wait: sleep = wait, now = () => new Date() } = options;
  const digest = new Digest(siteUrl, askForDigest, options.page);

  async function askForDigest(): Promise<Response> {
    const headers = { Accept: 'application/json;odata=nometadata' };
    return fetchWithRetry(`${siteUrl}/_api/contextinfo`, {
      method: 'POST',
      credentials: 'same-origin',
      headers
    });
  }

  async function fetchOnce(url: string, init: RequestInit): Promise<Response> {
    try {
      // A write that was sent is waited for: nobody could tell whether it was carried out.
      return await fetch(url, isRead(url, init) ? init : { ...init, signal: undefined });
    } catch (error) {
      init.signal?.throwIfAborted();
      throw new RepositoryError('offline', `${init.method} ${url}: no answer`, { cause: error });
    }
  }

  async function fetchWithRetry(url: string, init: RequestInit): Promise<Response> {
    for (let call = 1; ; call++) {
      try {
        const response = await fetchOnce(url, init);
        const isLast = call >= mostCalls || !mayRetry(response, url, init);
        const milliseconds = isLast ? undefined : pause(response, call, now());
        if (milliseconds === undefined) return response;
        await sleep(milliseconds, init.signal);
      } catch (error) {
        // A read whose connection broke is tried once more. A write may have arrived, so it is not.
        if (call > 1 || !isRead(url, init) || !isRepositoryError(error, 'offline')) throw error;
        await sleep(firstPauseMilliseconds, init.signal);
      }
    }
  }

  async function fetchWithDigest(url: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    if ((init.method ?? 'GET') === 'GET' || headers.has('Authorization')) return fetchWithRetry(url, init);
    for (let attempt = 1; ; attempt++) {
      const value = await digest.get();
      if (value instanceof Response) return value;
      headers.set('X-RequestDigest', value);
      const response = await fetchWithRetry(url, { ...init, headers });
      if (response.status !== 403 || attempt > 1) return response;
      if (!isDigestError(403, parseErrorBody(await response.clone().text()))) return response;
      digest.forget(value);
    }
  }

  return async (url, init) => {
    const response = await fetchWithDigest(url, init);
    if (!response.ok) throw await responseError(response, `${init.method ?? 'GET'} ${url}`, now());
    return response;
  };
}
