import type { DoubtReason } from '../../../domain/faq/review/entryDoubt';
import type { StaleCause } from '../../../domain/training/stale/staleness';
import { fill } from '../../../ui/words/fill';
import type { TrainingWords } from '../words/TrainingWords';

/** Because of which notice a course may not be true any more. */
export function noticeWords({ strings, formats }: TrainingWords, reason: DoubtReason): string {
  const since = formats.date(reason.since);
  if (reason.notice === null) return fill(strings.CourseDoubtGone, { since });
  const text = reason.isAgain ? strings.CourseDoubtAgain : strings.CourseDoubtNotice;
  return fill(text, { since, notice: reason.notice });
}

/** Why somebody has to look at a course, and since when; several notices are several lines. */
export function causeWords(words: TrainingWords, cause: StaleCause): readonly string[] {
  const { strings, formats } = words;
  const dated = (text: string, since: Parameters<typeof formats.date>[0]): readonly string[] => [
    fill(text, { since: formats.date(since) })
  ];
  switch (cause.kind) {
    case 'doubt':
      return cause.doubt.reasons.map((reason) => noticeWords(words, reason));
    case 'deadLink':
      return dated(strings.CourseDeadLink, cause.since);
    case 'reported':
      return dated(strings.CourseReported, cause.since);
    case 'reviewDue':
      return dated(strings.CourseReviewDue, cause.since);
    case 'neverVerified':
      return [strings.CourseNeverVerified];
  }
}
