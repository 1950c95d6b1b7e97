import type { AppServices } from '../app';
import { findPerson, type Person } from '../people';

/** One of the site's people by key, or somebody else whom the site then knows. */
export type Caller = string | Person;

/** Calls the site's own REST interface without HTTP, as one of its people. Throws when SharePoint would refuse. */
export class RestCaller {
  public constructor(
    private readonly services: AppServices,
    private readonly webPath: string
  ) {}

  public post(caller: Caller, path: string, body: object, headers: Record<string, string> = {}): unknown {
    return this.send(caller, path, JSON.stringify(body), headers);
  }

  public get(caller: Caller, path: string): unknown {
    return this.send(caller, path, '', { 'x-http-method': 'GET' });
  }

  public merge(caller: Caller, path: string, body: object): void {
    this.post(caller, path, body, { 'x-http-method': 'MERGE', 'if-match': '*' });
  }

  /** Sends a body as it is: a file. */
  public send(caller: Caller, path: string, body: string, headers: Record<string, string> = {}): unknown {
    const person = typeof caller === 'string' ? findPerson(caller) : caller;
    if (!person)
      throw new Error(`The demo names "${String(caller)}", who is not one of the people of the site.`);
    const response = this.services.handle(
      {
        method: headers['x-http-method'] ?? 'POST',
        url: new URL(`http://localhost${this.webPath}/_api/${path}`),
        headers: new Map(
          Object.entries({
            accept: 'application/json;odata=nometadata',
            'content-type': 'application/json',
            authorization: `Bearer ${person.key}`,
            ...headers
          })
        ),
        body: new TextEncoder().encode(body),
        inBatch: false
      },
      person
    );
    const text = response.body === null ? '' : response.body.toString();
    if (response.status >= 400) throw new Error(`${path} answered ${response.status}: ${text}`);
    return text === '' ? null : JSON.parse(text);
  }
}

/** A number that an answer holds under `key`. */
export function numberIn(answer: unknown, key: string): number {
  const value = (answer as Readonly<Record<string, unknown>> | null)?.[key];
  if (typeof value !== 'number') throw new Error(`The answer has no number "${key}".`);
  return value;
}

/** A text that an answer holds under `key`. */
export function textIn(answer: unknown, key: string): string {
  const value = (answer as Readonly<Record<string, unknown>> | null)?.[key];
  if (typeof value !== 'string') throw new Error(`The answer has no text "${key}".`);
  return value;
}
