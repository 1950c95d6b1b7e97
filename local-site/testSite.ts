import { type AppOptions, createApp } from './app';
import { Clock } from './clock';
import { isJsonObject, type JsonObject } from './rest/json';
import { Store } from './store/store';

/** An answer of the site in a test: JSON bodies are parsed, everything else is empty. */
export interface TestAnswer {
  readonly status: number;
  readonly body: JsonObject;
  readonly headers: Headers;
}

/** A site in memory that tests call without a network. Paths are below `/sites/intune/_api/`. */
export class TestSite {
  readonly clock = new Clock();
  readonly store = new Store(':memory:', this.clock);
  readonly app;
  readonly services;

  constructor(options: Partial<AppOptions> = {}) {
    const { app, services } = createApp({ store: this.store, clock: this.clock, ...options });
    this.app = app;
    this.services = services;
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<TestAnswer> {
    return this.send('GET', path, undefined, headers);
  }

  async post(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<TestAnswer> {
    return this.send('POST', path, body, headers);
  }

  async merge(path: string, body: unknown, headers: Record<string, string> = {}): Promise<TestAnswer> {
    return this.send('POST', path, body, { 'X-HTTP-Method': 'MERGE', ...headers });
  }

  async remove(path: string, headers: Record<string, string> = {}): Promise<TestAnswer> {
    return this.send('POST', path, undefined, { 'X-HTTP-Method': 'DELETE', ...headers });
  }

  /** `as` in the headers names the person; nometadata unless the headers say otherwise. */
  async send(
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>
  ): Promise<TestAnswer> {
    const { as = 'lead', ...rest } = headers;
    const response = await this.app.request(this.url(path), {
      method,
      headers: { Accept: 'application/json;odata=nometadata', Authorization: `Bearer ${as}`, ...rest },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
    });
    return { status: response.status, body: parse(await response.text()), headers: response.headers };
  }

  url(path: string): string {
    const base = path.startsWith('/') ? '' : '/sites/intune/_api/';
    return `http://contoso.localhost:5100${base}${path}`;
  }
}

/** The members of `value` of a collection answer. */
export function valuesOf(answer: TestAnswer): JsonObject[] {
  const { value } = answer.body;
  if (!Array.isArray(value))
    throw new Error(`No collection: ${answer.status} ${JSON.stringify(answer.body)}`);
  return value.filter(isJsonObject);
}

/** `code: message` of an error answer. */
export function errorOf(answer: TestAnswer): string {
  const error = answer.body['odata.error'] ?? answer.body['error'];
  if (!isJsonObject(error)) return `no error: ${answer.status} ${JSON.stringify(answer.body)}`;
  const { message } = error;
  return `${String(error['code'])}: ${String(isJsonObject(message) ? message['value'] : message)}`;
}

function parse(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}
