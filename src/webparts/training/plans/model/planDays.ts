import type { WorkingCalendar } from '../../../../domain/calendar/workingCalendar';
import { dayNumber, type CalendarDate } from '../../../../domain/dates/calendarDate';
import { dayOfPlan } from '../../../../domain/training/assigning/dueDate';
import type { PlanStart } from '../../../../domain/training/plan';
import type { PlanStepProgress } from '../../../../domain/training/plans/planProgress';

/** Which day of the plan it is, 1 being the first; below 1 before it. */
export function dayOfStart({ startDate }: Pick<PlanStart, 'startDate'>, today: CalendarDate): number {
  return dayNumber(today) - dayNumber(startDate) + 1;
}

/** Days by which people look how far somebody has come. */
const milestoneDays = [1, 7, 30, 60, 90] as const;

/** What belongs to one of them. */
export interface Milestone {
  readonly day: number;
  readonly date: CalendarDate;
  readonly steps: readonly PlanStepProgress[];
}

function milestoneOf(day: number): number {
  return milestoneDays.find((milestone) => day <= milestone) ?? day;
}

/** The steps by the milestone until which they are planned; a later day is one of its own. */
export function milestonesOf(
  { startDate }: Pick<PlanStart, 'startDate'>,
  steps: readonly PlanStepProgress[],
  calendar: WorkingCalendar
): readonly Milestone[] {
  const days = [...new Set(steps.map(({ step }) => milestoneOf(step.day)))].sort((a, b) => a - b);
  return days.map((day) => ({
    day,
    date: dayOfPlan(startDate, day, calendar),
    steps: steps.filter(({ step }) => milestoneOf(step.day) === day)
  }));
}
