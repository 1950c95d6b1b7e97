/** Text of a number in the site's locale (en-US) with thousands separators: `1,234.5`. */
export function formatSiteNumber(value: number, decimals?: number): string {
  return value.toLocaleString('en-US', {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 15
  });
}

export function formatSiteCurrency(value: number): string {
  return value.toLocaleString('en-US', { style: 'currency', currency: 'USD' });
}

/** Reads a number as people type it on an en-US site; undefined when it is none. */
export function parseSiteNumber(text: string): number | undefined {
  const plain = text.trim().replace(/^([-+]?)\$/, '$1');
  if (!/^[-+]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?(e[-+]?\d+)?$/i.test(plain) || !/\d/.test(plain))
    return undefined;
  return Number(plain.replace(/,/g, ''));
}
