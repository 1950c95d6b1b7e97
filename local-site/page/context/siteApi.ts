import type { AppServices } from '../../app';
import { Faults } from '../../faults';
import type { Person } from '../../people';
import { handleRest } from '../../rest/handle';
import { Stats } from '../../rest/request';

/** The site's REST API, asked in process as the person of the page request. */
export interface SiteApi {
  get(path: string): Record<string, unknown>;
  post(path: string): Record<string, unknown>;
  /** Nothing where the site answers 501; for what a page can do without. */
  getIfSupported(path: string): Record<string, unknown>;
}

const notImplemented = 501;

/** The REST API refused a page's own question. */
export class SiteApiError extends Error {
  public constructor(
    message: string,
    readonly status: number
  ) {
    super(message);
  }
}

/**
 * `origin` is the address the browser used, so that addresses in the answers fit the page. The page itself always
 * loads: faults that are switched on are for the web parts, and its questions are not counted.
 */
export function createSiteApi(site: AppServices, origin: string, webUrl: string, person: Person): SiteApi {
  const undisturbed = { ...site, faults: new Faults(), stats: new Stats() };
  const call = (method: string, path: string): Record<string, unknown> => {
    const url = new URL(`${origin}${webUrl}/_api/${path}`);
    const headers = new Map([['accept', 'application/json;odata=nometadata']]);
    const request = { method, url, headers, body: new Uint8Array(), inBatch: false };
    const response = handleRest(request, person, undisturbed);
    const text = typeof response.body === 'string' ? response.body : '';
    if (response.status >= 300)
      throw new SiteApiError(`${method} ${url.href}: ${response.status} ${text}`, response.status);
    return asRecord(JSON.parse(text));
  };
  return {
    get: (path) => call('GET', path),
    post: (path) => call('POST', path),
    getIfSupported: (path) => {
      try {
        return call('GET', path);
      } catch (error) {
        if (error instanceof SiteApiError && error.status === notImplemented) return {};
        throw error;
      }
    }
  };
}

export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
