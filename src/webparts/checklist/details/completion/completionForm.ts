import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import type { Completion, EvidenceFile } from '../../../../domain/tasks/completion';
import type { RecordedValue, Step } from '../../../../domain/tasks/step';
import type { Reference } from '../../../../domain/tasks/task';
import { parseTypedNumber } from '../../../../ui/fields/localNumber';

/** A step while the form is filled in. `value` is what is chosen, or typed in the page's language. */
export interface StepEntry {
  readonly value: string;
  readonly note: string;
}

/** What the completion form holds: the fields as people type them. */
export interface CompletionForm {
  /** In the order of the task's steps. */
  readonly steps: readonly StepEntry[];
  readonly note: string;
  readonly linkUrl: string;
  readonly linkText: string;
  readonly files: readonly EvidenceFile[];
  readonly renewedUntil: CalendarDate | null;
}

const noEntry: StepEntry = { value: '', note: '' };

export const emptyCompletionForm: CompletionForm = {
  steps: [],
  note: '',
  linkUrl: '',
  linkText: '',
  files: [],
  renewedUntil: null
};

export function entryAt({ steps }: CompletionForm, index: number): StepEntry {
  return steps[index] ?? noEntry;
}

export function withEntryAt(form: CompletionForm, index: number, change: Partial<StepEntry>): CompletionForm {
  const length = Math.max(form.steps.length, index + 1);
  const steps = Array.from({ length }, (_, at) => {
    const entry = entryAt(form, at);
    return at === index ? { ...entry, ...change } : entry;
  });
  return { ...form, steps };
}

/** Whether the value asks for an explanation. */
export function isWorrying({ input }: Step, { value }: StepEntry): boolean {
  return input.kind === 'status' && (value === 'Amber' || value === 'Red');
}

function recordedOf(step: Step, entry: StepEntry, locale: string): RecordedValue | undefined {
  const typed = entry.value.trim();
  if (typed === '') return undefined;
  const number = step.input.kind === 'number' ? parseTypedNumber(typed, locale) : undefined;
  return {
    label: step.label,
    value: number === undefined ? typed : String(number),
    note: isWorrying(step, entry) ? entry.note.trim() : ''
  };
}

function linkOf({ linkUrl, linkText }: CompletionForm): Reference | null {
  const url = linkUrl.trim();
  return url === '' ? null : { url, description: linkText.trim() || url };
}

/** What the form says. */
export function completionOf(form: CompletionForm, steps: readonly Step[], locale: string): Completion {
  return {
    note: form.note.trim(),
    recorded: steps.flatMap((step, index) => recordedOf(step, entryAt(form, index), locale) ?? []),
    link: linkOf(form),
    files: form.files,
    renewedUntil: form.renewedUntil
  };
}

/** Whether closing the form would lose something. */
export function isTouched({ steps, note, linkUrl, linkText, files, renewedUntil }: CompletionForm): boolean {
  const texts = [note, linkUrl, linkText, ...steps.flatMap((step) => [step.value, step.note])];
  return files.length > 0 || renewedUntil !== null || texts.some((text) => text.trim() !== '');
}
