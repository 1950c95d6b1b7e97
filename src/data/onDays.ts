import type { ColumnKey, ListDefinition } from '../lists';
import { addDays } from '../domain/dates/calendarDate';
import type { Days } from '../domain/dates/days';
import { and, notAfter, notBefore, type Filter } from './odata';

/**
 * Rows whose day or instant is among these days, and those of the days beside them: the site's time zone need not be known, so
 * that the question goes out together with the one for it. Whoever asks leaves out what does not belong (`isAmong`). The
 * first condition is the one that finds fewer rows of what happened lately.
 */
export function onDays<L extends ListDefinition>(list: L, key: ColumnKey<L>, { first, last }: Days): Filter {
  return and(
    notBefore(list, key, `${addDays(first, -1)}T00:00:00Z`),
    notAfter(list, key, `${addDays(last, 1)}T23:59:59Z`)
  );
}
