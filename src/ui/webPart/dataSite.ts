/** The absolute address of the data site, without a slash at its end. Addresses may be given from the host's root. */
export function dataSiteOf(given: string | undefined, pageSiteUrl: string): string {
  const trimmed = given?.trim() ?? '';
  const address = trimmed === '' ? pageSiteUrl : new URL(trimmed, pageSiteUrl).href;
  return address.replace(/\/+$/, '');
}

/** Whether the address can be a data site: empty, or on the same host as the page. */
export function isDataSiteAllowed(address: string, pageSiteUrl: string): boolean {
  if (address.trim() === '') return true;
  try {
    return new URL(address.trim(), pageSiteUrl).origin === new URL(pageSiteUrl).origin;
  } catch {
    return false;
  }
}
