import type { Period } from '../../../domain/overview/period';
import { fill } from '../../../ui/words/fill';
import type { OverviewWords } from './OverviewWords';

/** A month or quarter as people call it: "April 2026", "Q2 2026". */
export function periodName(
  { strings, culture }: Pick<OverviewWords, 'strings' | 'culture'>,
  period: Period
): string {
  const first = new Date(`${period.first}T00:00:00Z`);
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(culture.locale, { calendar: 'gregory', timeZone: 'UTC', ...options }).format(
      first
    );
  if (period.kind === 'month') return format({ month: 'long', year: 'numeric' });
  const quarter = new Intl.NumberFormat(culture.locale).format(Math.floor(first.getUTCMonth() / 3) + 1);
  return fill(strings.QuarterName, { quarter, year: format({ year: 'numeric' }) });
}
