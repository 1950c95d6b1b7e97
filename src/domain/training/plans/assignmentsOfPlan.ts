import type { WorkingCalendar } from '../../calendar/workingCalendar';
import type { CalendarDate } from '../../dates/calendarDate';
import { dayOfPlan } from '../assigning/dueDate';
import { roundToAssign } from '../assigning/rounds';
import type { Assignment, AssignmentDraft } from '../assignment';
import type { Course } from '../course';
import type { PlanStart, PlanStep } from '../plan';

export interface PlanAssigning {
  readonly add: readonly AssignmentDraft[];
  /** Steps whose course the person has already: it counts for the plan as it is, and keeps its date. */
  readonly had: readonly { readonly step: PlanStep; readonly existing: Assignment }[];
  /** Steps whose course is gone or not in use. */
  readonly withoutCourse: readonly PlanStep[];
}

/** The courses that a start assigns, each due on its day of the plan. `existing`: what the person has of these courses. */
export function assignmentsOfPlan(
  start: Pick<PlanStart, 'id' | 'title' | 'person' | 'startDate' | 'steps'>,
  courses: ReadonlyMap<number, Course>,
  existing: readonly Assignment[],
  today: CalendarDate,
  calendar: WorkingCalendar
): PlanAssigning {
  const add: AssignmentDraft[] = [];
  const had: { step: PlanStep; existing: Assignment }[] = [];
  const withoutCourse: PlanStep[] = [];
  for (const step of start.steps) {
    if (step.task.kind !== 'course') continue;
    const course = courses.get(step.task.course);
    if (course?.status !== 'In use') {
      withoutCourse.push(step);
      continue;
    }
    const own = existing.filter((one) => one.course === course.id);
    const { key } = roundToAssign(course, own, today);
    const known = own.find((one) => one.round === key);
    if (known) had.push({ step, existing: known });
    else if (!add.some((one) => one.course === course.id))
      add.push({
        person: start.person,
        course: course.id,
        title: course.title,
        round: key,
        due: dayOfPlan(start.startDate, step.day, calendar),
        version: course.version,
        reason: start.title,
        plan: { start: start.id, step: step.key }
      });
  }
  return { add, had, withoutCourse };
}
