import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { PublishedAnswer } from '../../../domain/faq/entry';
import type { DoubtReason, EntryDoubt } from '../../../domain/faq/review/entryDoubt';
import { fill } from '../../../ui/words/fill';
import type { FaqWords } from './FaqWords';

/** Since when an entry may be wrong, and titles of the notices behind it, as both faces show it. */
export interface ShownDoubt {
  readonly since: CalendarDate;
  readonly because: readonly string[];
}

/** Notices that were deleted have no title. */
export function doubtOfEntry({ since, reasons }: EntryDoubt): ShownDoubt {
  return { since, because: reasons.flatMap(({ notice }) => notice ?? []) };
}

/** `null`: the answer can be relied on. */
export function doubtOfAnswer({ doubtfulSince, doubtfulBecause }: PublishedAnswer): ShownDoubt | null {
  if (doubtfulSince === null) return null;
  return { since: doubtfulSince, because: doubtfulBecause === null ? [] : [doubtfulBecause] };
}

/** "May be wrong since then, because of these." */
export function doubtWords({ strings, formats }: FaqWords, { since, because }: ShownDoubt): string {
  const day = formats.date(since);
  return because.length === 0
    ? fill(strings.MayBeWrong, { since: day })
    : fill(strings.MayBeWrongBecause, { since: day, notices: formats.list(because) });
}

/** The same of an entry as the team sees it. */
export function doubtTitle(words: FaqWords, doubt: EntryDoubt): string {
  return doubtWords(words, doubtOfEntry(doubt));
}

/** One reason, with what the person noted who recorded it. */
export function doubtReasonWords({ strings, formats }: FaqWords, reason: DoubtReason): string {
  const since = formats.date(reason.since);
  if (reason.notice === null) return fill(strings.EntryDoubtGone, { since });
  const text = reason.isAgain ? strings.EntryDoubtAgain : strings.EntryDoubtReason;
  return fill(text, { since, notice: reason.notice });
}
