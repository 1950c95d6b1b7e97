import type { PlanStepTask } from '../../../../domain/training/plan';
import type { StepForm } from './planForm';

/** A step that was taken out, and where it stood. */
export interface RemovedStep {
  readonly step: StepForm;
  readonly place: number;
  /** Keys of the accesses that waited for it. */
  readonly waited: readonly string[];
}

/** A key that no step has or had, as far as `used` knows: names stay with their steps. */
export function newKey(used: readonly string[]): string {
  const numbers = used.map((key) => Number(/^s(\d{1,6})$/.exec(key)?.[1] ?? 0));
  return `s${Math.max(0, ...numbers) + 1}`;
}

/** A new step stands at the end, on the day of the one before it. */
export function withNewStep(steps: readonly StepForm[], key: string, firstDay: string): readonly StepForm[] {
  const day = steps.at(-1)?.day ?? firstDay;
  return [...steps, { key, day, title: '', task: { kind: 'action' } }];
}

export function withStep(
  steps: readonly StepForm[],
  key: string,
  change: Partial<StepForm>
): readonly StepForm[] {
  return steps.map((step) => (step.key === key ? { ...step, ...change } : step));
}

function withoutKey(task: PlanStepTask, key: string): PlanStepTask {
  return task.kind === 'access' ? { ...task, after: task.after.filter((one) => one !== key) } : task;
}

/** Without the step; nothing waits for it any more. */
export function withoutStep(
  steps: readonly StepForm[],
  key: string
): { readonly steps: readonly StepForm[]; readonly removed: RemovedStep | undefined } {
  const place = steps.findIndex((step) => step.key === key);
  const step = steps[place];
  if (!step) return { steps, removed: undefined };
  const waited = steps
    .filter(({ task }) => task.kind === 'access' && task.after.includes(key))
    .map((one) => one.key);
  const rest = steps
    .filter((one) => one !== step)
    .map((one) => ({ ...one, task: withoutKey(one.task, key) }));
  return { steps: rest, removed: { step, place, waited } };
}

/** Puts a step back where it stood, and what waited for it waits again. */
export function withStepBack(
  steps: readonly StepForm[],
  { step, place, waited }: RemovedStep
): readonly StepForm[] {
  const rest = steps.map((one) =>
    waited.includes(one.key) && one.task.kind === 'access'
      ? { ...one, task: { ...one.task, after: [...one.task.after, step.key] } }
      : one
  );
  return [...rest.slice(0, place), step, ...rest.slice(place)];
}

/** The step one place further; it takes over the day of the step that it passes, by which they are kept in order. */
export function moved(steps: readonly StepForm[], key: string, by: -1 | 1): readonly StepForm[] {
  const from = steps.findIndex((step) => step.key === key);
  const [step, other] = [steps[from], steps[from + by]];
  if (!step || !other) return steps;
  return steps.map((one, place) => {
    if (place === from) return other;
    return place === from + by ? { ...step, day: other.day } : one;
  });
}
