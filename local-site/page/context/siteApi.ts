import type { Hono } from 'hono';

/** The site's REST API, asked in process as the person of the page request. */
export interface SiteApi {
  get(path: string): Promise<Record<string, unknown>>;
  post(path: string): Promise<Record<string, unknown>>;
}

/** The REST API did not answer a page's own question. */
export class SiteApiError extends Error {}

/** `origin` is the address the browser used, so that addresses in the answers fit the page. */
export function createSiteApi(app: Hono, origin: string, webUrl: string, cookie: string): SiteApi {
  const call = async (method: string, path: string): Promise<Record<string, unknown>> => {
    const address = `${origin}${webUrl}/_api/${path}`;
    const headers = { accept: 'application/json;odata=nometadata', cookie, host: new URL(origin).host };
    const response = await app.request(address, { method, headers });
    if (!response.ok)
      throw new SiteApiError(`${method} ${address}: ${response.status} ${await response.text()}`);
    return asRecord(await response.json());
  };
  return { get: (path) => call('GET', path), post: (path) => call('POST', path) };
}

export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
