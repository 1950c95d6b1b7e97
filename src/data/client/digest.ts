import type { PageContext } from './PageContext';

interface KnownDigest {
  readonly value: string;
  readonly expires: number;
}

/** Digests are renewed this long before they expire, so that one does not expire on its way. */
const marginMilliseconds = 30_000;
const usualLifetimeSeconds = 1800;

/** A digest tells when it was made: `0x…,02 May 2026 10:00:00 -0000`. */
function pageDigest(page: PageContext | undefined, siteUrl: string): KnownDigest | undefined {
  const legacy = page?.legacyPageContext;
  const value = legacy?.formDigestValue;
  if (typeof value !== 'string' || page?.web.absoluteUrl.toLowerCase() !== siteUrl.toLowerCase())
    return undefined;
  const made = Date.parse(value.split(',')[1] ?? '');
  const lifetime = Number(legacy?.formDigestTimeoutSeconds) || usualLifetimeSeconds;
  return Number.isNaN(made) ? undefined : { value, expires: made + lifetime * 1000 };
}

async function readDigest(response: Response): Promise<KnownDigest> {
  const info = (await response.json()) as { FormDigestValue?: unknown; FormDigestTimeoutSeconds?: unknown };
  const lifetime = Number(info.FormDigestTimeoutSeconds) || usualLifetimeSeconds;
  return { value: String(info.FormDigestValue), expires: Date.now() + lifetime * 1000 };
}

/** Asks the site for a digest: `POST …/_api/contextinfo`. */
export type AskForDigest = () => Promise<Response>;

/**
 * The form digest that writes to one site need. PnPjs has such a cache too, and keeps a digest that SharePoint has
 * refused until its time is over; this one can forget it.
 */
export class Digest {
  private known: KnownDigest | undefined;
  private asked: Promise<Response> | undefined;

  public constructor(
    siteUrl: string,
    private readonly ask: AskForDigest,
    page?: PageContext
  ) {
    this.known = pageDigest(page, siteUrl);
  }

  /** A digest that is still good, or SharePoint's failed answer when it gives none. */
  public async get(): Promise<string | Response> {
    if (this.known && this.known.expires - marginMilliseconds > Date.now()) return this.known.value;
    this.asked ??= this.ask().finally(() => (this.asked = undefined));
    const response = (await this.asked).clone();
    if (!response.ok) return response;
    this.known = await readDigest(response);
    return this.known.value;
  }

  /** The next `get` asks SharePoint, unless the digest is another one by now. */
  public forget(refused: string): void {
    if (this.known?.value === refused) this.known = undefined;
  }
}
