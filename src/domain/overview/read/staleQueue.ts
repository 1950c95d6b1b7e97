import { dayInTimeZone, type CalendarDate } from '../../dates/calendarDate';
import { doubtsAbout } from '../../faq/review/entryDoubt';
import type { Course } from '../../training/course';
import type { CourseReport } from '../../training/report';
import { courseQueue, type CourseQueueItem } from '../../training/stale/courseQueue';
import type { StaleFacts } from '../../training/stale/staleness';
import type { StoredDoubt } from '../../updates/DoubtRepository';
import type { NoticeSummary } from '../../updates/NoticeRepository';

/** What notices and readers say against courses. */
interface SaidAgainst {
  readonly doubts: readonly StoredDoubt[];
  /** Those that cast the doubts, by id. */
  readonly notices: ReadonlyMap<number, NoticeSummary>;
  /** By course. */
  readonly reports: ReadonlyMap<number, readonly CourseReport[]>;
}

interface Now {
  readonly today: CalendarDate;
  readonly timeZone: string;
}

export function dayIn(timeZone: string): (instant: string) => CalendarDate {
  return (instant) => dayInTimeZone(new Date(instant), timeZone);
}

/** Ids of the notices that cast these doubts; of those that were deleted nothing is known any more. */
export function doubtingNotices(doubts: readonly StoredDoubt[]): readonly number[] {
  return [...new Set(doubts.map(({ noticeId }) => noticeId))].filter((id) => id !== 0);
}

export function coursesInUse(catalogue: readonly Course[]): readonly Course[] {
  return catalogue.filter(({ status }) => status === 'In use');
}

/** The courses that somebody has to look at, whoever owns them. */
export function staleQueue(
  courses: readonly Course[],
  { doubts, notices, reports }: SaidAgainst,
  { today, timeZone }: Now
): readonly CourseQueueItem[] {
  const dayOf = dayIn(timeZone);
  const byCourse = doubtsAbout('course', doubts, { notices, dayOf });
  const factsOf = ({ id }: Course): StaleFacts => ({
    doubt: byCourse.get(id),
    reports: reports.get(id) ?? [],
    dayOf
  });
  return courseQueue(courses, factsOf, 'everybody', today);
}
