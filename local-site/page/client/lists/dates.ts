const halfDayMs = 12 * 3600 * 1000;

/**
 * The date, `yyyy-mm-dd`, of a column that holds dates alone. REST answers midnight in the site's time zone: half a day
 * later it is the same date in every zone, so the page need not know the site's.
 */
export function dateOfSite(iso: string): string {
  return new Date(new Date(iso).getTime() + halfDayMs).toISOString().slice(0, 10);
}

/** A date alone as people write it in the language of the page. */
export function dateText(iso: string, language: string): string {
  return new Date(dateOfSite(iso)).toLocaleDateString(language, { dateStyle: 'medium', timeZone: 'UTC' });
}

/** A point in time, in the browser's zone. */
export function timeText(iso: string, language: string): string {
  return new Date(iso).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}
