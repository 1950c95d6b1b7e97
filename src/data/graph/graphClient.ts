/**
 * What the suite uses of SharePoint's Microsoft Graph client (`MSGraphClientV3`), as narrow as that: so tests need no
 * SharePoint. `context.msGraphClientFactory` is such a factory.
 */

export interface GraphRequest {
  header(name: string, value: string): GraphRequest;
  option(name: string, value: unknown): GraphRequest;
  /** Another version than `v1.0`. */
  version(version: 'beta'): GraphRequest;
  /** With `raw` the answer is the `Response`, whatever its status. */
  responseType(type: string): GraphRequest;
  get(): Promise<unknown>;
  /** The content is sent as JSON. */
  post(content: unknown): Promise<unknown>;
}

export interface GraphClient {
  /** A path below the version, such as `/me`. */
  api(path: string): GraphRequest;
}

export interface GraphClientFactory {
  getClient(version: '3'): Promise<GraphClient>;
}
