import type { Step } from '../domain/tasks/step';

/** Something to do, without a value. */
export function tick(label: string): Step {
  return { label, input: { kind: 'tick' } };
}

/** How many: a figure to compare with the last time. */
export function count(label: string): Step {
  return { label, input: { kind: 'number' } };
}

export function words(label: string): Step {
  return { label, input: { kind: 'text' } };
}

export function yesNo(label: string): Step {
  return { label, input: { kind: 'yesNo' } };
}

/** Green, amber or red. */
export function status(label: string): Step {
  return { label, input: { kind: 'status' } };
}
