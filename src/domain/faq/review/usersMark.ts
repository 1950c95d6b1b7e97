import type { CalendarDate } from '../../dates/calendarDate';
import type { EntryDoubt } from './entryDoubt';

/** What users are told of a doubtful answer. */
export interface UsersMark {
  readonly since: CalendarDate;
  readonly because: string;
}

/** Of a notice that was deleted only its key is left; its end is the id that Microsoft gave it. */
function nameOf({ notice, doubt }: EntryDoubt['reasons'][number]): string {
  return notice ?? doubt.noticeKey.slice(doubt.noticeKey.indexOf(':') + 1);
}

/** What readers of an answer are told of all its doubts together; `null`: it has none, and the mark comes off. */
export function usersMark(doubt: EntryDoubt | undefined): UsersMark | null {
  if (!doubt) return null;
  return { since: doubt.since, because: doubt.reasons.map(nameOf).join('; ') };
}
