import type { StarterPlanStep } from '../../../domain/starter/StarterTraining';

type Head = readonly [day: number, key: string, title: string];

/** A course; the step has its title in our words. */
export function learn(course: string, ...[day, key, title]: Head): StarterPlanStep {
  return { day, key, title, task: { kind: 'course', course } };
}

export function act(...[day, key, title]: Head): StarterPlanStep {
  return { day, key, title, task: { kind: 'action' } };
}

/** A right that is granted when the steps with these keys are done. */
export function grant(after: readonly string[], ...[day, key, title]: Head): StarterPlanStep {
  return { day, key, title, task: { kind: 'access', after } };
}

export function signOff(...[day, key, title]: Head): StarterPlanStep {
  return { day, key, title, task: { kind: 'signOff' } };
}
