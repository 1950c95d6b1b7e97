/** The address of a page that stands on the same host as another one; `undefined` for anything else. */
export function pageOnHost(given: unknown, pageUrl: string): string | undefined {
  if (typeof given !== 'string' || given.trim() === '') return undefined;
  try {
    const { origin, pathname, search } = new URL(given.trim(), pageUrl);
    return origin === new URL(pageUrl).origin ? `${origin}${pathname}${search}` : undefined;
  } catch {
    return undefined;
  }
}
