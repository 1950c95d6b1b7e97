import { addDays, addMonths, type CalendarDate } from '../../dates/calendarDate';
import type { EntryDoubt } from '../../faq/review/entryDoubt';
import type { Course } from '../course';
import type { CourseReport } from '../report';

/** Days before a review is due on which its owner hears of it. */
const reviewLead = 30;

/** Why material may not be true any more, the most urgent first. */
export type StaleCause =
  | { readonly kind: 'doubt'; readonly since: CalendarDate; readonly doubt: EntryDoubt }
  /** A reader found that the material cannot be opened; or that it is out of date, or wrong. */
  | {
      readonly kind: 'deadLink' | 'reported';
      readonly since: CalendarDate;
      readonly reports: readonly CourseReport[];
    }
  | { readonly kind: 'reviewDue'; readonly since: CalendarDate }
  | { readonly kind: 'neverVerified' };

export type StaleCauseKind = StaleCause['kind'];

export interface StaleFacts {
  /** What notices cast doubt on the course. */
  readonly doubt: EntryDoubt | undefined;
  /** All reports about the course, looked at or not. */
  readonly reports: readonly CourseReport[];
  /** The day of an instant, in the site's time zone. */
  readonly dayOf: (instant: string) => CalendarDate;
}

/** The day on which somebody has to look at the course again; `null` while nobody has verified it. */
export function courseReviewOn({
  verifiedOn,
  reviewEvery
}: Pick<Course, 'verifiedOn' | 'reviewEvery'>): CalendarDate | null {
  return verifiedOn && addMonths(verifiedOn, reviewEvery);
}

type Reviewed = Pick<Course, 'status' | 'verifiedOn' | 'reviewEvery' | 'reportsSeenOn' | 'version'>;

/** Reports that wait: those about the present version that came after somebody looked. Oldest first. */
export function waitingReports(
  { reportsSeenOn, version }: Pick<Reviewed, 'reportsSeenOn' | 'version'>,
  reports: readonly CourseReport[]
): readonly CourseReport[] {
  return reports
    .filter((report) => report.version === version && (reportsSeenOn === null || report.on > reportsSeenOn))
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

function reportCause(
  kind: 'deadLink' | 'reported',
  reports: readonly CourseReport[],
  dayOf: StaleFacts['dayOf']
): readonly StaleCause[] {
  const [first] = reports;
  return first ? [{ kind, since: dayOf(first.on), reports }] : [];
}

function reviewCause(course: Reviewed, today: CalendarDate): readonly StaleCause[] {
  const on = courseReviewOn(course);
  if (on === null) return [{ kind: 'neverVerified' }];
  return on <= today ? [{ kind: 'reviewDue', since: on }] : [];
}

/** All causes for which somebody has to look at a course; none for what is retired, or still a draft. */
export function staleCauses(course: Reviewed, facts: StaleFacts, today: CalendarDate): readonly StaleCause[] {
  if (course.status !== 'In use') return [];
  const { doubt, dayOf } = facts;
  const reports = waitingReports(course, facts.reports);
  const isDead = ({ about }: CourseReport): boolean => about === 'A link is dead';
  return [
    ...(doubt ? [{ kind: 'doubt', since: doubt.since, doubt } as const] : []),
    ...reportCause('deadLink', reports.filter(isDead), dayOf),
    ...reportCause(
      'reported',
      reports.filter((report) => !isDead(report)),
      dayOf
    ),
    ...reviewCause(course, today)
  ];
}

/** Nothing is wrong yet, and the review comes soon: the day; `null` otherwise. */
export function reviewSoon(course: Reviewed, today: CalendarDate): CalendarDate | null {
  const on = course.status === 'In use' ? courseReviewOn(course) : null;
  return on !== null && on > today && on <= addDays(today, reviewLead) ? on : null;
}
