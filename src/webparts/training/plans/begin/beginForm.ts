import type { WorkingCalendar } from '../../../../domain/calendar/workingCalendar';
import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import type { Person } from '../../../../domain/people/person';
import type { Assignment } from '../../../../domain/training/assignment';
import type { Course } from '../../../../domain/training/course';
import type { Plan } from '../../../../domain/training/plan';
import { assignmentsOfPlan, type PlanAssigning } from '../../../../domain/training/plans/assignmentsOfPlan';

/** Who begins which plan, and with whom. */
export interface BeginForm {
  readonly people: readonly Person[];
  /** Id of the plan. */
  readonly plan: number | null;
  readonly startDate: CalendarDate | null;
  readonly mentor: Person | null;
  readonly manager: Person | null;
}

/** The form when it can be carried out. */
export interface Beginning {
  readonly plan: Plan;
  readonly people: readonly Person[];
  readonly startDate: CalendarDate;
  readonly mentor: Person | null;
  readonly manager: Person | null;
}

export interface Preview {
  readonly person: Person;
  readonly assigning: PlanAssigning;
}

/** What starting the plan would assign to each. */
export function previewsOf(
  { plan, people, startDate }: Pick<Beginning, 'plan' | 'people' | 'startDate'>,
  courses: ReadonlyMap<number, Course>,
  existing: readonly Assignment[],
  today: CalendarDate,
  calendar: WorkingCalendar
): readonly Preview[] {
  return people.map((person) => {
    const start = { id: 0, title: plan.title, person, startDate, steps: plan.steps };
    const own = existing.filter((one) => one.person.id === person.id);
    return { person, assigning: assignmentsOfPlan(start, courses, own, today, calendar) };
  });
}
