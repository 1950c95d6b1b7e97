import type { RecordedValue, StatusValue, Step } from '../../../domain/tasks/step';
import type { IconName } from '../../../ui/icons/Icon';
import { formatTypedNumber } from '../../../ui/fields/localNumber';
import type { ChecklistWords } from './ChecklistWords';

type Strings = IChecklistWebPartStrings;

const statusKeys: Readonly<Record<StatusValue, keyof Strings>> = {
  Green: 'ValueGreen',
  Amber: 'ValueAmber',
  Red: 'ValueRed'
};

/** A sign beside the word, so that nobody has to tell the colours apart. */
export const statusIcons: Readonly<Record<StatusValue, IconName>> = {
  Green: 'check',
  Amber: 'warning',
  Red: 'error'
};

export function statusName(strings: Strings, status: StatusValue): string {
  return strings[statusKeys[status]];
}

/** The status that a value stands for; `undefined` when it stands for none. */
export function statusOf(value: string): StatusValue | undefined {
  return value in statusKeys ? (value as StatusValue) : undefined;
}

/** A recorded value in the reader's language, as far as the task's steps tell what it is. */
export function recordedText(
  { strings, culture }: ChecklistWords,
  { label, value }: RecordedValue,
  steps: readonly Step[]
): string {
  const kind = steps.find((step) => step.label === label)?.input.kind;
  const number = Number(value);
  if (kind === 'number' && Number.isFinite(number)) return formatTypedNumber(number, culture.locale);
  // Words that somebody typed stay as they are.
  if (kind === 'text' || kind === 'choice') return value;
  const status = statusOf(value);
  if (status) return statusName(strings, status);
  const known: Readonly<Partial<Record<string, string>>> = {
    Yes: strings.ValueYes,
    No: strings.ValueNo,
    Done: strings.StatusDone
  };
  return known[value] ?? value;
}
