/** Raise the number when `FirstReads` changes: copies of the suite of other versions can share the page. */
const registryKey = Symbol.for('intune-operations-suite/first-reads/1');

type Registry = Map<string, FirstReads>;

/**
 * Who is about to ask one data site for what they show first. The code of the web parts of a page arrives at different moments;
 * whoever was announced is waited for, so that what all of them show first is asked for at once.
 */
export class FirstReads {
  private readonly awaited = new Set<object>();
  private release: () => void = () => undefined;
  private allAsked: Promise<void> | undefined;

  /** Somebody will ask. The answer tells that they have, or that they will not; calling it again does nothing. */
  public announce(): () => void {
    const one = {};
    this.awaited.add(one);
    this.allAsked ??= new Promise<void>((resolve) => (this.release = resolve));
    return () => {
      if (!this.awaited.delete(one) || this.awaited.size > 0) return;
      this.allAsked = undefined;
      this.release();
    };
  }

  /** Something is asked for as soon as this is there: code, or what the browser keeps. */
  public after<T>(preparation: Promise<T>): Promise<T> {
    const withdraw = this.announce();
    preparation.then(withdraw, withdraw);
    return preparation;
  }

  /** Resolves when nobody is awaited; `undefined` when nobody is. */
  public pending(): Promise<void> | undefined {
    return this.allAsked;
  }
}

/** The same for all ways in which one address can be written. */
export function siteKey(siteUrl: string): string {
  return siteUrl.replace(/\/+$/, '').toLowerCase();
}

/** Those of a data site: the same for all web parts on the page, each of which is a bundle of its own. */
export function firstReadsOf(siteUrl: string): FirstReads {
  const host = globalThis as { [registryKey]?: Registry };
  const registry: Registry = (host[registryKey] ??= new Map<string, FirstReads>());
  const key = siteKey(siteUrl);
  const known = registry.get(key) ?? new FirstReads();
  registry.set(key, known);
  return known;
}

/** For web parts, before their code is there: small enough to be in the first file that a page fetches of each. */
export function announceFirstReads(siteUrl: string): () => void {
  return firstReadsOf(siteUrl).announce();
}
