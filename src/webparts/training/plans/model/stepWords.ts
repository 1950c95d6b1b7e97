import type { PlanStart, PlanStepTask } from '../../../../domain/training/plan';
import type { PlanStepProgress } from '../../../../domain/training/plans/planProgress';
import type { IconName } from '../../../../ui/icons/Icon';
import { fill } from '../../../../ui/words/fill';
import type { StateTone } from '../../words/stateWords';
import type { TrainingWords } from '../../words/TrainingWords';
import { dayOfStart } from './planDays';

export function taskName(strings: ITrainingWebPartStrings, kind: PlanStepTask['kind']): string {
  switch (kind) {
    case 'course':
      return strings.PlanTaskCourse;
    case 'action':
      return strings.PlanTaskAction;
    case 'access':
      return strings.PlanTaskAccess;
    case 'signOff':
      return strings.PlanTaskSignOff;
  }
}

export interface StepWords {
  readonly tone: StateTone;
  readonly icon: IconName;
  readonly text: string;
}

/** How a step stands, in words. */
export function stepWords(
  { strings, formats }: TrainingWords,
  { state, due, item }: PlanStepProgress
): StepWords {
  const dated = (text: string): string =>
    due === null ? strings.StateNoDate : fill(text, { date: formats.dayOfWeek(due) });
  switch (state.kind) {
    case 'upcoming':
      return { tone: 'quiet', icon: 'circle', text: dated(strings.StateDueOn) };
    case 'due':
      return { tone: 'soon', icon: 'calendar', text: strings.StateDueToday };
    case 'late':
      return { tone: 'late', icon: 'warning', text: dated(strings.PlanStepLate) };
    case 'waiting':
      return { tone: 'waiting', icon: 'clock', text: strings.PlanStepWaiting };
    case 'notNeeded':
      return { tone: 'quiet', icon: 'skip', text: strings.StateWithdrawnLong };
    case 'locked': {
      const steps = formats.list(state.missing.map(({ title }) => title));
      return { tone: 'quiet', icon: 'lock', text: fill(strings.PlanStepLocked, { steps }) };
    }
    case 'done': {
      const { entry } = state;
      if (entry) {
        const values = { name: entry.by.name, when: formats.dateTime(entry.on) };
        return { tone: 'done', icon: 'check', text: fill(strings.PlanStepDoneBy, values) };
      }
      const on = item?.assignment.done?.on;
      const text = on ? fill(strings.StateDoneOn, { date: formats.date(on) }) : strings.StateDone;
      return { tone: 'done', icon: 'check', text };
    }
  }
}

/** Where somebody is in the plan today. */
export function dayWords({ strings, formats }: TrainingWords, start: PlanStart): string {
  const day = dayOfStart(start, formats.today());
  if (day < 1) return fill(strings.PlanStartsOn, { date: formats.dayOfWeek(start.startDate) });
  if (start.steps.length === 0) return fill(strings.PlanDay, { day: formats.number(day) });
  const last = Math.max(...start.steps.map((step) => step.day));
  const values = { day: formats.number(day), last: formats.number(last) };
  return day <= last ? fill(strings.PlanDayOf, values) : fill(strings.PlanDayAfter, values);
}

export function doneWords({ strings, formats }: TrainingWords, count: number, of: number): string {
  return of === 0
    ? strings.PlanNoSteps
    : fill(strings.PlanStepsDone, { done: formats.number(count), total: formats.number(of) });
}
