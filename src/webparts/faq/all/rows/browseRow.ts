import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import type { Entry, PublishedAnswer } from '../../../../domain/faq/entry';
import type { EntryDoubt } from '../../../../domain/faq/review/entryDoubt';
import type { Filterable } from '../../../../domain/faq/search/filters';
import type { Knowledge } from '../../model/knowledge';
import { doubtOfAnswer, doubtOfEntry, type ShownDoubt } from '../../words/doubtWords';

/** An entry in a list, of either face. */
export interface BrowseRow extends Filterable {
  readonly id: number;
  readonly title: string;
  readonly errorCodes: readonly string[];
  readonly reply: string | null;
  /** Of the team's face alone. */
  readonly fix: string | null;
  readonly ownerId: number | null;
  readonly verifiedOn: CalendarDate | null;
  readonly doubt: ShownDoubt | null;
}

/** An entry as the team has it. */
export function rowOfEntry(entry: Entry, doubt: EntryDoubt | undefined): BrowseRow {
  const { id, title, errorCodes, reply, fix, owner, verifiedOn } = entry;
  const { platforms, enrolment, category, level, status } = entry;
  return {
    ...{ id, title, errorCodes, reply, fix, verifiedOn, platforms, enrolment, category, level, status },
    ownerId: owner?.id ?? null,
    doubt: doubt ? doubtOfEntry(doubt) : null
  };
}

/** An answer as users have it. */
export function rowOfAnswer(answer: PublishedAnswer): BrowseRow {
  const { entry, title, errorCodes, reply, verifiedOn, platforms, enrolment, category } = answer;
  return {
    ...{ id: entry, title, errorCodes, reply, verifiedOn, platforms, enrolment, category },
    fix: null,
    ownerId: null,
    level: null,
    status: 'Published',
    doubt: doubtOfAnswer(answer)
  };
}

/** Everything that is known, in no order. */
export function browseRows({ known, doubts }: Knowledge): readonly BrowseRow[] {
  return known.face === 'team'
    ? Array.from(known.rows.values(), (entry) => rowOfEntry(entry, doubts.byEntry.get(entry.id)))
    : Array.from(known.rows.values(), rowOfAnswer);
}
