import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import type { AssigningPlan, NotAssigned } from '../../../../domain/training/assigning/planAssigning';
import type { Course } from '../../../../domain/training/course';

/** What becomes of one course. */
export interface CoursePreview {
  readonly course: Course;
  readonly count: number;
  /** The first and the last day on which it is due; `null` when nobody has a date. */
  readonly first: CalendarDate | null;
  readonly last: CalendarDate | null;
  /** How many get it without a date. */
  readonly withoutDate: number;
  readonly skipped: readonly NotAssigned[];
}

/** The plan, course by course, in the order in which they were chosen. */
export function previewFacts(
  { add, skipped }: AssigningPlan,
  courses: readonly Course[]
): readonly CoursePreview[] {
  interface Draft {
    count: number;
    first: CalendarDate | null;
    last: CalendarDate | null;
    withoutDate: number;
    skipped: NotAssigned[];
  }
  const facts = new Map<number, Draft>(
    courses.map(({ id }) => [id, { count: 0, first: null, last: null, withoutDate: 0, skipped: [] }])
  );
  for (const { course, due } of add) {
    const fact = facts.get(course);
    if (!fact) continue;
    fact.count += 1;
    if (due === null) fact.withoutDate += 1;
    else {
      if (fact.first === null || due < fact.first) fact.first = due;
      if (fact.last === null || due > fact.last) fact.last = due;
    }
  }
  for (const one of skipped) facts.get(one.course.id)?.skipped.push(one);
  return courses.flatMap((course) => {
    const fact = facts.get(course.id);
    return fact ? [{ course, ...fact }] : [];
  });
}

/** How many people get something. */
export function peopleOf({ add }: AssigningPlan): number {
  return new Set(add.map(({ person }) => person.id)).size;
}
