import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import { entryOf, type Knowledge } from '../../model/knowledge';
import { doubtOfAnswer, doubtOfEntry, type ShownDoubt } from '../../words/doubtWords';

/** What a result shows beside its words. */
export interface ResultFacts {
  readonly reply: string | null;
  readonly verifiedOn: CalendarDate | null;
  readonly doubt: ShownDoubt | null;
}

/** Of an entry that was found; `undefined` when it was removed meanwhile. */
export function resultFacts(knowledge: Knowledge, id: number): ResultFacts | undefined {
  const { known, doubts } = knowledge;
  if (known.face === 'users') {
    const answer = known.rows.get(id);
    if (!answer) return undefined;
    const { reply, verifiedOn } = answer;
    return { reply, verifiedOn, doubt: doubtOfAnswer(answer) };
  }
  const entry = entryOf(knowledge, id);
  if (!entry) return undefined;
  const doubt = doubts.byEntry.get(id);
  return {
    reply: entry.reply,
    verifiedOn: entry.verifiedOn,
    doubt: doubt ? doubtOfEntry(doubt) : null
  };
}
