import type { WorkingCalendar } from '../../calendar/workingCalendar';
import type { CalendarDate } from '../../dates/calendarDate';
import { dayOfPlan } from '../assigning/dueDate';
import type { CompletionEntry, StepAction } from '../completion';
import type { PlanStart, PlanStep } from '../plan';
import type { LearningItem } from '../states/myLearning';
import { counts, deadlineOf, isToDo } from '../states/stateRules';
import { ratioOf, type Ratio } from '../../updates/ratio';

/**
 * - `locked` an access that waits for other steps
 * - `done`, and how: of steps that are no courses, the row that says so
 * - `notNeeded` a course that a lead took from the person: nothing waits for it, and it is no part of what has to be done
 */
export type PlanStepState =
  | { readonly kind: 'upcoming' | 'due' | 'late' }
  | { readonly kind: 'locked'; readonly missing: readonly PlanStep[] }
  | { readonly kind: 'waiting' | 'notNeeded' }
  | { readonly kind: 'done'; readonly entry: CompletionEntry | null };

export interface PlanStepProgress {
  readonly step: PlanStep;
  /** `null` when it has to be done again, without a date. */
  readonly due: CalendarDate | null;
  readonly state: PlanStepState;
  /** Of steps that are courses; `undefined` when it is not assigned. */
  readonly item: LearningItem | undefined;
}

export interface PlanProgress {
  readonly steps: readonly PlanStepProgress[];
  readonly done: Ratio;
  /** Nothing is left: the plan can be finished. */
  readonly isComplete: boolean;
}

/** What records that a step which is no course is done. */
export const stepActions: Readonly<Record<Exclude<PlanStep['task']['kind'], 'course'>, StepAction>> = {
  action: 'Step done',
  access: 'Access granted',
  signOff: 'Signed off'
};

/** The row by which a step is done; taken back, the highest cycle decides. */
function entryOf(step: PlanStep, log: readonly CompletionEntry[]): CompletionEntry | null {
  if (step.task.kind === 'course') return null;
  const action = stepActions[step.task.kind];
  const own = log.filter(({ subject }) => subject.kind === 'step' && subject.step === step.key);
  const isBack = (cycle: number): boolean =>
    own.some((one) => one.action === 'Taken back' && one.cycle === cycle);
  return own.find((one) => one.action === action && !isBack(one.cycle)) ?? null;
}

function latestOf(items: readonly LearningItem[]): LearningItem | undefined {
  return items.reduce<LearningItem | undefined>(
    (last, next) => (!last || next.assignment.id > last.assignment.id ? next : last),
    undefined
  );
}

/**
 * The day of a course as the record of the person has it, where a lead may have moved it. What was done before and has to be done
 * again is not late because of the plan's day, which was kept.
 */
function dueOfCourse({ state, assignment }: LearningItem, planned: CalendarDate): CalendarDate | null {
  const deadline = deadlineOf(state);
  if (isToDo(state) && assignment.done !== null) return deadline;
  return deadline ?? assignment.due ?? planned;
}

/**
 * The steps of a start, with what became of them. `items`: the whole record of the person, for what they knew before counts;
 * `log`: of the steps that are no courses.
 */
export function planProgress(
  start: Pick<PlanStart, 'id' | 'steps' | 'startDate'>,
  items: readonly LearningItem[],
  log: readonly CompletionEntry[],
  today: CalendarDate,
  calendar: WorkingCalendar
): PlanProgress {
  const itemOf = ({ key, task }: PlanStep): LearningItem | undefined =>
    items.find(({ assignment: { plan } }) => plan?.start === start.id && plan.step === key) ??
    latestOf(items.filter(({ assignment }) => task.kind === 'course' && assignment.course === task.course));
  const isDone = (step: PlanStep): boolean => {
    const item = step.task.kind === 'course' ? itemOf(step) : undefined;
    return item ? counts(item.state) : entryOf(step, log) !== null;
  };
  const isNeeded = (step: PlanStep): boolean => itemOf(step)?.state.kind !== 'withdrawn';
  const stateOf = (step: PlanStep, due: CalendarDate | null): PlanStepState => {
    if (isDone(step)) return { kind: 'done', entry: entryOf(step, log) };
    if (!isNeeded(step)) return { kind: 'notNeeded' };
    if (itemOf(step)?.state.kind === 'waiting') return { kind: 'waiting' };
    const { task } = step;
    const isMissing = (one: PlanStep): boolean => isNeeded(one) && !isDone(one);
    const missing =
      task.kind === 'access'
        ? start.steps.filter((one) => task.after.includes(one.key) && isMissing(one))
        : [];
    if (missing.length > 0) return { kind: 'locked', missing };
    if (due === null || due > today) return { kind: 'upcoming' };
    return { kind: due === today ? 'due' : 'late' };
  };
  const planned = ({ day }: PlanStep): CalendarDate => dayOfPlan(start.startDate, day, calendar);
  const steps = start.steps.map((step) => {
    const item = itemOf(step);
    const due = item ? dueOfCourse(item, planned(step)) : planned(step);
    return { step, due, item, state: stateOf(step, due) };
  });
  const needed = steps.filter(({ state }) => state.kind !== 'notNeeded');
  const done = ratioOf(needed, ({ state }) => state.kind === 'done');
  return { steps, done, isComplete: done.of > 0 && done.count === done.of };
}
