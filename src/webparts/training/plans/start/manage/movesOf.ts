import type { WorkingCalendar } from '../../../../../domain/calendar/workingCalendar';
import type { CalendarDate } from '../../../../../domain/dates/calendarDate';
import { dayOfPlan } from '../../../../../domain/training/assigning/dueDate';
import type { Assignment } from '../../../../../domain/training/assignment';
import type { PlanStart } from '../../../../../domain/training/plan';
import type { LearningItem } from '../../../../../domain/training/states/myLearning';

/** A course that is open, and its day by the plan as it stands now. */
export interface Move {
  readonly assignment: Assignment;
  readonly to: CalendarDate;
}

/** The open courses of a plan that have another date than their step. */
export function movesOf(
  { id, steps, startDate }: PlanStart,
  items: readonly LearningItem[],
  calendar: WorkingCalendar
): readonly Move[] {
  return steps.flatMap(({ key, day }) => {
    const to = dayOfPlan(startDate, day, calendar);
    return items
      .map(({ assignment }) => assignment)
      .filter(({ plan, status, due }) => {
        const isOfStep = plan?.start === id && plan.step === key;
        return isOfStep && status === 'Open' && due !== to;
      })
      .map((assignment) => ({ assignment, to }));
  });
}
