import type { ColumnKey, ListDefinition } from '../../lists';
import { addDays, addMonths, parseCalendarDate } from '../../domain/dates/calendarDate';
import { RepositoryError } from '../../domain/RepositoryError';
import type { Months } from '../../domain/training/AssignmentRepository';
import { or, type Filter } from '../odata';
import { onDays } from '../onDays';

/** At least one month. */
export type SomeMonths = readonly [string, ...string[]];

export function monthsOf(months: Months): SomeMonths {
  const [first, ...others] = typeof months === 'string' ? [months] : [...new Set(months)].sort();
  if (first === undefined) throw new RepositoryError('invalid', 'No month is asked for.');
  return [first, ...others];
}

/** The condition of one of the months. */
export function anyOf([first, ...others]: SomeMonths, isOf: (month: string) => Filter): Filter {
  return or(isOf(first), ...others.map(isOf));
}

/** From the first day of the earliest month to the last of the latest. */
export function daysOfMonths<L extends ListDefinition>(
  list: L,
  key: ColumnKey<L>,
  months: SomeMonths
): Filter {
  const [first, last] = [months[0], months.at(-1)].map((month) => parseCalendarDate(`${month ?? ''}-01`));
  if (!first || !last) throw new RepositoryError('invalid', 'Months are like 2026-06.');
  return onDays(list, key, { first, last: addDays(addMonths(last, 1), -1) });
}
