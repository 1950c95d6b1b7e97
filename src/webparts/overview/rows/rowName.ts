import type { RowRef } from '../../../domain/overview/rowRef';
import { fill } from '../../../ui/words/fill';
import type { OverviewWords } from '../words/OverviewWords';

export interface RowName {
  readonly name: string;
  /** Whom the row is about, where that is not its name; `null` otherwise. */
  readonly person: string | null;
}

/** What a row is called. A row that is about a person only has their name, or a number where names are left out. */
export function rowName({ strings }: OverviewWords, row: RowRef, withNames: boolean): RowName {
  const title = row.title.trim();
  const person = withNames ? row.person : null;
  if (title === '') return { name: person ?? strings.RowPerson, person: null };
  if (row.kind === 'occurrence' && row.part !== '') {
    return { name: fill(strings.RowOccurrence, { title, period: row.part }), person };
  }
  return { name: title, person };
}
