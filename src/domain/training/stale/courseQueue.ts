import type { CalendarDate } from '../../dates/calendarDate';
import type { Course } from '../course';
import { reviewSoon, staleCauses, type StaleCause, type StaleCauseKind, type StaleFacts } from './staleness';

/** A course that somebody has to look at. `causes` is empty when its review only comes soon. */
export interface CourseQueueItem {
  readonly course: Course;
  readonly causes: readonly StaleCause[];
  readonly soon: CalendarDate | null;
}

/** Whose courses: a person's, those of nobody, or everybody's. */
export type CourseOwner = { readonly person: number } | 'nobody' | 'everybody';

const urgency: readonly (StaleCauseKind | undefined)[] = [
  'doubt',
  'deadLink',
  'reported',
  'reviewDue',
  'neverVerified',
  undefined
];

function isOf({ owner }: Course, whose: CourseOwner): boolean {
  if (whose === 'everybody') return true;
  return whose === 'nobody' ? owner === null : owner?.id === whose.person;
}

/** The day by which items of the same urgency are ordered: the longer something waits, the earlier it comes. */
function waitsSince({ course, causes: [first], soon }: CourseQueueItem): string {
  if (first && first.kind !== 'neverVerified') return first.since;
  return soon ?? course.modifiedOn;
}

function compare(a: CourseQueueItem, b: CourseQueueItem): number {
  const byUrgency = urgency.indexOf(a.causes[0]?.kind) - urgency.indexOf(b.causes[0]?.kind);
  const [since, other] = [waitsSince(a), waitsSince(b)];
  return byUrgency || (since < other ? -1 : Number(since > other)) || a.course.id - b.course.id;
}

/** The courses that wait for somebody to look at them, the most urgent first. */
export function courseQueue(
  courses: Iterable<Course>,
  factsOf: (course: Course) => StaleFacts,
  whose: CourseOwner,
  today: CalendarDate
): readonly CourseQueueItem[] {
  return Array.from(courses)
    .filter((course) => isOf(course, whose))
    .map((course) => ({
      course,
      causes: staleCauses(course, factsOf(course), today),
      soon: reviewSoon(course, today)
    }))
    .filter(({ causes, soon }) => causes.length > 0 || soon !== null)
    .sort(compare);
}
