/** ETags in SharePoint's form, `"<item guid>,<version>"`. The first write makes version 1. */
export function firstEtag(id: number): string {
  return `"00000000-0000-4000-8000-${String(id).padStart(12, '0')},0"`;
}

/** The ETag after one more write. */
export function nextEtag(etag: string): string {
  const [guid = '', version = '0'] = etag.replace(/"/g, '').split(',');
  return `"${guid},${Number(version) + 1}"`;
}
