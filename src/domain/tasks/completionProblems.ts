import type { Completion, CompletionProblem } from './completion';
import { statusValues, type RecordedValue, type StatusValue, type Step, type StepInput } from './step';
import type { Task } from './task';
import { isWebAddress } from './validateDraft';

/** Whole numbers and fractions as people type them, in the digits of their language. */
const numberPattern = /^[-+\u2212]?\p{Nd}+(?:[.,\u066b]\p{Nd}+)?$/u;

const fixedChoices = { yesNo: ['Yes', 'No'], status: statusValues } as const;

function choicesOf(input: StepInput): readonly string[] | undefined {
  if (input.kind === 'choice') return input.choices;
  return input.kind === 'yesNo' || input.kind === 'status' ? fixedChoices[input.kind] : undefined;
}

function stepProblem(
  { label, input }: Step,
  recorded: RecordedValue | undefined
): CompletionProblem | undefined {
  const value = recorded?.value.trim() ?? '';
  if (value === '') return { problem: 'stepMissing', label };
  if (input.kind === 'number' && !numberPattern.test(value)) return { problem: 'notANumber', label, value };
  if (choicesOf(input)?.includes(value) === false) return { problem: 'unknownChoice', label, value };
  const isNoteMissing = input.kind === 'status' && value !== 'Green' && recorded?.note.trim() === '';
  return isNoteMissing ? { problem: 'statusNoteMissing', label, value: value as StatusValue } : undefined;
}

function evidenceProblems({ evidence }: Task, { files, link, note }: Completion): CompletionProblem[] {
  const problems: CompletionProblem[] = [];
  if (evidence.includes('File') && files.length === 0) problems.push({ problem: 'fileMissing' });
  if (evidence.includes('Link') && link === null) problems.push({ problem: 'linkMissing' });
  if (link !== null && !isWebAddress(link.url)) problems.push({ problem: 'notAnAddress' });
  if (evidence.includes('Note') && note.trim() === '') problems.push({ problem: 'noteMissing' });
  return problems;
}

function renewalProblems({ kind, dueDate }: Task, { renewedUntil }: Completion): CompletionProblem[] {
  if (kind !== 'Renewal') return [];
  if (renewedUntil === null) return [{ problem: 'renewedUntilMissing' }];
  const isTooEarly = dueDate !== null && renewedUntil <= dueDate;
  return isTooEarly ? [{ problem: 'renewedUntilTooEarly', expires: dueDate }] : [];
}

/** Everything that is missing or wrong in a completion; empty when it can be handed in. */
export function completionProblems(task: Task, completion: Completion): readonly CompletionProblem[] {
  const byLabel = new Map(completion.recorded.map((value) => [value.label, value]));
  return [
    ...task.steps.flatMap((step) => stepProblem(step, byLabel.get(step.label)) ?? []),
    ...evidenceProblems(task, completion),
    ...renewalProblems(task, completion)
  ];
}

/** Whether completing the task takes more than one press. */
export function needsForm({ steps, evidence, kind }: Pick<Task, 'steps' | 'evidence' | 'kind'>): boolean {
  return steps.length > 0 || evidence.length > 0 || kind === 'Renewal';
}
