const hour = 3_600_000;

/**
 * An instant (ISO 8601) at or before the beginning of the present month, in whichever time zone the data site is: its zone
 * is read in the same batch as the rows, so it is not known yet. Zones lie between 12 hours behind UTC and 14 ahead of it.
 */
export function earliestOfThisMonth(now: Date): string {
  const earliestDay = new Date(now.getTime() - 12 * hour);
  const first = Date.UTC(earliestDay.getUTCFullYear(), earliestDay.getUTCMonth(), 1);
  return new Date(first - 14 * hour).toISOString();
}
