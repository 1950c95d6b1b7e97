import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import { entryOf, type Knowledge } from '../../model/knowledge';

/** What a result shows beside its words. */
export interface ResultFacts {
  readonly reply: string | null;
  readonly verifiedOn: CalendarDate | null;
  readonly doubtfulSince: CalendarDate | null;
  /** Titles of the notices behind the doubt. */
  readonly because: readonly string[];
  /** Only drafts and changes that wait are marked. */
  readonly isDraft: boolean;
}

/** Of an entry that was found; `undefined` when it was removed meanwhile. */
export function resultFacts(knowledge: Knowledge, id: number): ResultFacts | undefined {
  const { known, doubts } = knowledge;
  if (known.face === 'users') {
    const answer = known.rows.get(id);
    if (!answer) return undefined;
    const { reply, verifiedOn, doubtfulSince, doubtfulBecause } = answer;
    const because = doubtfulBecause === null ? [] : [doubtfulBecause];
    return { reply, verifiedOn, doubtfulSince, because, isDraft: false };
  }
  const entry = entryOf(knowledge, id);
  if (!entry) return undefined;
  const doubt = doubts.byEntry.get(id);
  return {
    reply: entry.reply,
    verifiedOn: entry.verifiedOn,
    doubtfulSince: doubt?.since ?? null,
    because: doubt?.reasons.flatMap(({ notice }) => notice ?? []) ?? [],
    isDraft: entry.status === 'Draft'
  };
}
