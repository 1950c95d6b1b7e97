import type { DoubtReason, EntryDoubt } from '../../../../domain/faq/review/entryDoubt';
import { fill } from '../../../../ui/words/fill';
import type { FaqWords } from '../../words/FaqWords';

/** "May be wrong since then, because of these." Notices that were deleted have no title. */
export function doubtTitle({ strings, formats }: FaqWords, { since, reasons }: EntryDoubt): string {
  const titles = reasons.flatMap(({ notice }) => notice ?? []);
  const day = formats.date(since);
  return titles.length === 0
    ? fill(strings.MayBeWrong, { since: day })
    : fill(strings.MayBeWrongBecause, { since: day, notices: formats.list(titles) });
}

/** One reason, with what the person noted who recorded it. */
export function reasonWords({ strings, formats }: FaqWords, reason: DoubtReason): string {
  const since = formats.date(reason.since);
  if (reason.notice === null) return fill(strings.EntryDoubtGone, { since });
  const text = reason.isAgain ? strings.EntryDoubtAgain : strings.EntryDoubtReason;
  return fill(text, { since, notice: reason.notice });
}
