import { fill } from '../../../ui/words/fill';
import { monthAndYear, rangeName } from '../../../ui/words/weekdayNames';
import type { ChecklistWords } from '../words/ChecklistWords';
import type { Period } from './period';

function yearName(locale: string, year: number): string {
  return new Intl.NumberFormat(locale, { useGrouping: false }).format(year);
}

/** "May 2026", "Q2 2026", "2026", or its first and last day. */
export function periodName({ strings, formats, culture }: ChecklistWords, period: Period): string {
  const { kind, from, to } = period;
  const year = yearName(culture.locale, Number(from.slice(0, 4)));
  switch (kind) {
    case 'month':
      return monthAndYear(culture.locale, from);
    case 'quarter': {
      const quarter = formats.number(Math.ceil(Number(from.slice(5, 7)) / 3));
      return fill(strings.QuarterOf, { quarter, year });
    }
    case 'year':
      return year;
    case 'range':
      return rangeName(culture.locale, from, to);
  }
}
