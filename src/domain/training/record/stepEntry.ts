import type { CalendarDate } from '../../dates/calendarDate';
import type { Person } from '../../people/person';
import { RepositoryError } from '../../RepositoryError';
import type { CompletionEntry, StepAction } from '../completion';
import type { PlanStart, PlanStep } from '../plan';
import { stepActions } from '../plans/planProgress';
import { lastOf, type NewEntry } from './courseEntry';
import { mayTakeBack } from './mayTakeBack';

function stepOf({ id, steps }: PlanStart, key: string): PlanStep {
  const step = steps.find((one) => one.key === key);
  if (step) return step;
  throw new RepositoryError('invalid', `Plan start ${id} has no step "${key}".`);
}

function entryOf(
  start: PlanStart,
  step: PlanStep,
  more: Pick<NewEntry, 'action' | 'cycle' | 'note'>
): NewEntry {
  return {
    subject: { kind: 'step', start: start.id, step: step.key },
    title: step.title,
    learner: start.person,
    version: null,
    learnedOn: null,
    validUntil: null,
    certificate: null,
    score: null,
    ...more
  };
}

/** What the log says of one step of a start. */
export function entriesOfStep(
  log: readonly CompletionEntry[],
  { id }: Pick<PlanStart, 'id'>,
  key: string
): readonly CompletionEntry[] {
  return log.filter(({ subject }) => subject.kind === 'step' && subject.start === id && subject.step === key);
}

/** The row by which the step is done; `undefined` when it is not, or was taken back. `own`: the log of the step. */
export function doneStep(own: readonly CompletionEntry[], action: StepAction): CompletionEntry | undefined {
  const isBack = (cycle: number): boolean =>
    own.some((one) => one.action === 'Taken back' && one.cycle === cycle);
  return own.find((one) => one.action === action && !isBack(one.cycle));
}

/** That a step is done. Nobody grants or signs off for themselves; who else may do it is the plan's own rule. */
export function stepDone(
  start: PlanStart,
  key: string,
  { action, note, me }: { readonly action: StepAction; readonly note: string; readonly me: Person },
  own: readonly CompletionEntry[]
): NewEntry {
  const step = stepOf(start, key);
  if (step.task.kind === 'course' || stepActions[step.task.kind] !== action) {
    throw new RepositoryError(
      'invalid',
      `"${action}" does not fit the step "${key}" of plan start ${start.id}.`
    );
  }
  if (step.task.kind !== 'action' && me.id === start.person.id) {
    throw new RepositoryError(
      'forbidden',
      `Somebody else has to do the step "${key}" of plan start ${start.id}.`
    );
  }
  const cycle = own.reduce((next, one) => Math.max(next, one.action === 'Taken back' ? one.cycle + 1 : 0), 0);
  return entryOf(start, step, { action, note, cycle });
}

/** That a step is not done after all, said by whoever said that it was, on the same day. */
export function stepTakenBack(
  start: PlanStart,
  key: string,
  me: Person,
  own: readonly CompletionEntry[],
  { today, dayOf }: { readonly today: CalendarDate; readonly dayOf: (instant: string) => CalendarDate }
): NewEntry {
  const step = stepOf(start, key);
  const said = mayTakeBack(own, me.id, today, dayOf);
  if (said) return entryOf(start, step, { action: 'Taken back', note: '', cycle: said.cycle });
  const what = `The step "${key}" of plan start ${start.id}`;
  const last = lastOf(own);
  if (!last || last.action === 'Taken back') throw new RepositoryError('conflict', `${what} is not done.`);
  if (last.by.id !== me.id) throw new RepositoryError('forbidden', `${what} was done by somebody else.`);
  throw new RepositoryError('invalid', `${what} was not done today.`);
}
