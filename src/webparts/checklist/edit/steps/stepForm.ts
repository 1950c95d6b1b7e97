import type { Step, StepInput } from '../../../../domain/tasks/step';

/** What a step can record, in the order in which the form offers it. */
export const stepKinds = ['tick', 'status', 'yesNo', 'number', 'text', 'choice'] as const;

/** A step as people type it. `key` stays the same while steps are moved. */
export interface StepForm {
  readonly key: number;
  readonly label: string;
  readonly kind: StepInput['kind'];
  /** Separated by semicolons; kept while another kind is chosen. */
  readonly choices: string;
}

let lastKey = 0;

export function newStepForm(): StepForm {
  return { key: ++lastKey, label: '', kind: 'tick', choices: '' };
}

export function stepFormsOf(steps: readonly Step[]): readonly StepForm[] {
  return steps.map(({ label, input }) => ({
    ...newStepForm(),
    label,
    kind: input.kind,
    choices: input.kind === 'choice' ? input.choices.join('; ') : ''
  }));
}

function inputOf({ kind, choices }: StepForm): StepInput {
  if (kind !== 'choice') return { kind };
  // Keyboards of some languages have a semicolon of their own.
  const words = choices.split(/[;؛]/).map((choice) => choice.trim());
  return { kind, choices: [...new Set(words)].filter(Boolean) };
}

export function stepsOf(forms: readonly StepForm[]): readonly Step[] {
  return forms.map((form) => ({ label: form.label.replace(/\s+/g, ' ').trim(), input: inputOf(form) }));
}

/** The steps with the one at `index` a place further up (-1) or down (1). */
export function withMoved(steps: readonly StepForm[], index: number, direction: -1 | 1): readonly StepForm[] {
  const step = steps[index];
  const target = index + direction;
  if (!step || target < 0 || target >= steps.length) return steps;
  const others = steps.filter((_step, at) => at !== index);
  return [...others.slice(0, target), step, ...others.slice(target)];
}
