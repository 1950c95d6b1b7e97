import type { Completion, CompletionProblem } from './completion';
import { statusValues, type RecordedValue, type StatusValue, type Step } from './step';
import type { Task } from './task';
import { isWebAddress } from './validateDraft';

function stepProblem(
  { label, input }: Step,
  recorded: RecordedValue | undefined
): CompletionProblem | undefined {
  const value = recorded?.value.trim() ?? '';
  if (value === '') return { problem: 'stepMissing', label };
  switch (input.kind) {
    case 'number':
      return Number.isFinite(Number(value)) ? undefined : { problem: 'notANumber', label, value };
    case 'yesNo':
      return ['Yes', 'No'].includes(value) ? undefined : { problem: 'unknownChoice', label, value };
    case 'choice':
      return input.choices.includes(value) ? undefined : { problem: 'unknownChoice', label, value };
    case 'status': {
      if (!(statusValues as readonly string[]).includes(value))
        return { problem: 'unknownChoice', label, value };
      const isNoteMissing = value !== 'Green' && recorded?.note.trim() === '';
      return isNoteMissing ? { problem: 'statusNoteMissing', label, value: value as StatusValue } : undefined;
    }
    case 'tick':
    case 'text':
      return undefined;
  }
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
