import type { Step, StepInput } from '../../../domain/tasks/step';

const kindKeys = {
  tick: 'StepRecordsTick',
  status: 'StepRecordsStatus',
  yesNo: 'StepRecordsYesNo',
  number: 'StepRecordsNumber',
  text: 'StepRecordsText',
  choice: 'StepRecordsChoice'
} as const satisfies Record<StepInput['kind'], keyof IChecklistWebPartStrings>;

/** What a step of that kind records. */
export function stepKindName(strings: IChecklistWebPartStrings, kind: StepInput['kind']): string {
  return strings[kindKeys[kind]];
}

/** A step in one line: its words, and what is recorded. */
export function stepLine(strings: IChecklistWebPartStrings, { label, input }: Step): string {
  if (input.kind === 'tick') return label;
  const choices = input.kind === 'choice' ? `: ${input.choices.join('; ')}` : '';
  return `${label} (${stepKindName(strings, input.kind)}${choices})`;
}
