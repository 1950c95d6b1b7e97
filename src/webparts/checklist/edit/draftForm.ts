import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { FocusArea } from '../../../lists';
import type { Person } from '../../../domain/people/person';
import type { Task, TaskDraft, TaskKind } from '../../../domain/tasks/task';
import { htmlToPlain, plainToHtml } from '../../../ui/richText/plainInstructions';

/** Instructions while they are edited: as plain text, or kept as they are because plain text would lose something. */
export type InstructionsInput =
  { readonly kind: 'plain'; readonly text: string } | { readonly kind: 'kept'; readonly html: string };

/** What the form holds: the fields as people type them. */
export interface DraftForm {
  readonly title: string;
  readonly kind: TaskKind;
  readonly focusArea: FocusArea;
  readonly dueDate: CalendarDate | null;
  readonly owner: Person | null;
  readonly instructions: InstructionsInput;
  readonly referenceUrl: string;
  readonly referenceText: string;
}

function instructionsInput(html: string): InstructionsInput {
  const plain = htmlToPlain(html);
  return plain.isWhole ? { kind: 'plain', text: plain.text } : { kind: 'kept', html };
}

/** The form of a task, or of a new one. */
export function formOf(draft: TaskDraft): DraftForm {
  return {
    title: draft.title,
    kind: draft.kind,
    focusArea: draft.focusArea,
    dueDate: draft.dueDate,
    owner: draft.owner,
    instructions: instructionsInput(draft.instructions),
    referenceUrl: draft.reference?.url ?? '',
    referenceText: draft.reference?.description ?? ''
  };
}

/** The fields of a task that people write. */
export function draftOf(task: Task): TaskDraft {
  const { title, kind, focusArea, dueDate, owner, instructions, reference } = task;
  return { title, kind, focusArea, dueDate, owner, instructions, reference };
}

export function newDraft(focusArea: FocusArea | null): TaskDraft {
  return {
    title: '',
    kind: 'Activity',
    focusArea: focusArea ?? 'Operations',
    dueDate: null,
    owner: null,
    instructions: '',
    reference: null
  };
}

function storedInstructions(input: InstructionsInput, original: string): string {
  if (input.kind === 'kept') return input.html;
  const plain = htmlToPlain(original);
  return plain.isWhole && plain.text === input.text ? original : plainToHtml(input.text);
}

/** What the form says. Fields that were not touched stay exactly as in `original`. */
export function draftFrom(form: DraftForm, original: TaskDraft): TaskDraft {
  const url = form.referenceUrl.trim();
  const description = form.referenceText.trim() || url;
  const isSameReference =
    original.reference?.url === url && original.reference.description === form.referenceText;
  return {
    title: form.title.trim(),
    kind: form.kind,
    focusArea: form.focusArea,
    dueDate: form.dueDate,
    owner: form.owner,
    instructions: storedInstructions(form.instructions, original.instructions),
    reference: url === '' ? null : isSameReference ? original.reference : { url, description }
  };
}
