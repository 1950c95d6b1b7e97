import type { CompletionProblem } from '../../../../domain/tasks/completion';
import { evidenceFileProblem, maxEvidenceBytes } from '../../../../domain/tasks/evidenceFiles';
import type { Step } from '../../../../domain/tasks/step';
import { formatTypedNumber } from '../../../../ui/fields/localNumber';
import type { ChosenFile } from '../../../../ui/fields/FilesField';
import { fill } from '../../../../ui/words/fill';
import type { ChecklistWords } from '../../words/ChecklistWords';

type Named<Name extends CompletionProblem['problem']> = Extract<CompletionProblem, { problem: Name }>;

/** A number with a decimal sign: what people of the language get wrong first. */
const exampleNumber = 98.5;

/** What is wrong with a step; empty when nothing is. */
export function stepProblemText(
  { strings, culture }: ChecklistWords,
  problems: readonly CompletionProblem[],
  { label, input }: Step
): string {
  const found = problems.find((problem) => 'label' in problem && problem.label === label);
  switch (found?.problem) {
    case 'stepMissing':
      return input.kind === 'tick' ? strings.StepNotTicked : strings.StepNotRecorded;
    case 'notANumber':
      return fill(strings.NotANumber, { example: formatTypedNumber(exampleNumber, culture.locale) });
    case 'unknownChoice':
      return strings.StepNotRecorded;
    default:
      return '';
  }
}

/** Whether the step lacks the reason of its amber or red. */
export function isReasonMissing(problems: readonly CompletionProblem[], { label }: Step): boolean {
  return problems.some((problem) => problem.problem === 'statusNoteMissing' && problem.label === label);
}

type OfEvidence = Named<'fileMissing' | 'linkMissing' | 'noteMissing' | 'notAnAddress'>['problem'];

/** What is wrong with a part of the evidence; empty when nothing of that kind is. */
export function evidenceProblemText(
  { strings }: ChecklistWords,
  problems: readonly CompletionProblem[],
  kinds: readonly OfEvidence[]
): string {
  const texts: Readonly<Record<OfEvidence, string>> = {
    fileMissing: strings.FileMissing,
    linkMissing: strings.LinkMissing,
    noteMissing: strings.NoteMissing,
    notAnAddress: strings.NotAnAddress
  };
  const found = kinds.find((kind) => problems.some(({ problem }) => problem === kind));
  return found ? texts[found] : '';
}

/** What is wrong with the new expiry; empty when nothing is. */
export function renewalProblemText(
  { strings, formats }: ChecklistWords,
  problems: readonly CompletionProblem[]
): string {
  const early = problems.find(
    (problem): problem is Named<'renewedUntilTooEarly'> => problem.problem === 'renewedUntilTooEarly'
  );
  if (early) return fill(strings.RenewedUntilTooEarly, { date: formats.date(early.expires) });
  return problems.some(({ problem }) => problem === 'renewedUntilMissing') ? strings.RenewedUntilMissing : '';
}

/** Why a file cannot be attached; `undefined` when it can. */
export function fileProblemText({ strings, formats }: ChecklistWords, file: ChosenFile): string | undefined {
  const { name } = file;
  const max = formats.number(maxEvidenceBytes / 1024 / 1024);
  switch (evidenceFileProblem(file)) {
    case 'empty':
      return fill(strings.FileEmpty, { name });
    case 'tooLarge':
      return fill(strings.FileTooLarge, { name, max });
    case undefined:
      return undefined;
  }
}
