/** SharePoint's answer was an error; `message` is its own wording. */
export class RestError extends Error {
  public constructor(
    public readonly status: number,
    message: string
  ) {
    super(message);
  }
}

/** Plain calls of the site's REST API, as a page of SharePoint's own would make them. */
export class RestClient {
  private digest: string | undefined;

  public constructor(private readonly webUrl: string) {}

  public async get<T>(path: string): Promise<T> {
    return (await this.request(path, {})).json() as Promise<T>;
  }

  public async getResponse(path: string, accept: string): Promise<Response> {
    return this.request(path, { headers: { accept } });
  }

  /** `etag` for an update of what was read; without it a new item is made. */
  public async post(
    path: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {}
  ): Promise<Response> {
    this.digest ??= await this.fetchDigest();
    return this.request(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json;odata=nometadata',
        'x-requestdigest': this.digest,
        ...headers
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    });
  }

  private async fetchDigest(): Promise<string> {
    const response = await this.request('contextinfo', { method: 'POST' });
    const { FormDigestValue } = (await response.json()) as { FormDigestValue: string };
    return FormDigestValue;
  }

  private async request(path: string, init: RequestInit): Promise<Response> {
    const address = path.startsWith('http') ? path : `${this.webUrl}/_api/${path}`;
    const response = await fetch(address, {
      ...init,
      headers: { accept: 'application/json;odata=nometadata', ...init.headers }
    });
    if (response.ok) return response;
    // An expired digest is fetched anew by the person's next try.
    if (response.status === 403) this.digest = undefined;
    throw new RestError(response.status, messageOf(await response.text()));
  }
}

function messageOf(body: string): string {
  try {
    const parsed = JSON.parse(body) as { 'odata.error'?: { message?: { value?: string } } };
    return parsed['odata.error']?.message?.value ?? body;
  } catch {
    return body;
  }
}
