import { parseCalendarDate } from '../../../domain/dates/calendarDate';
import type { RowRef } from '../../../domain/overview/rowRef';
import { fill } from '../../../ui/words/fill';
import type { OverviewWords } from '../words/OverviewWords';

export interface RowName {
  readonly name: string;
  /** Whom the row is about, where that is not its name; `null` otherwise. */
  readonly person: string | null;
}

/** What a row is called. A row that is about a person only has their name, or a number where names are left out. */
export function rowName({ strings, formats }: OverviewWords, row: RowRef, withNames: boolean): RowName {
  const title = row.title.trim();
  const person = withNames ? row.person : null;
  if (title === '') return { name: person ?? strings.RowPerson, person: null };
  // Other names of an occurrence, such as the round of a task that is done once, say nothing to people.
  const due = row.kind === 'occurrence' ? parseCalendarDate(row.part) : undefined;
  if (due) return { name: fill(strings.RowOccurrence, { title, period: formats.date(due) }), person };
  return { name: title, person };
}
