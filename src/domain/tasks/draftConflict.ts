import type { TaskDraft } from './task';

export type DraftField = keyof TaskDraft;

const draftFields: readonly DraftField[] = [
  'title',
  'kind',
  'focusArea',
  'dueDate',
  'owner',
  'instructions',
  'reference'
];

function isSame(field: DraftField, a: TaskDraft, b: TaskDraft): boolean {
  if (field === 'owner') return a.owner?.id === b.owner?.id;
  if (field === 'reference') {
    return a.reference?.url === b.reference?.url && a.reference?.description === b.reference?.description;
  }
  return a[field] === b[field];
}

/** The fields in which two versions of a task differ: what a person has to choose between after a conflict. */
export function differingFields(a: TaskDraft, b: TaskDraft): readonly DraftField[] {
  return draftFields.filter((field) => !isSame(field, a, b));
}

/** `base` with the chosen fields taken from `other`. */
export function takeFields(base: TaskDraft, other: TaskDraft, fields: ReadonlySet<DraftField>): TaskDraft {
  const take = <F extends DraftField>(field: F): TaskDraft[F] =>
    fields.has(field) ? other[field] : base[field];
  return {
    title: take('title'),
    kind: take('kind'),
    focusArea: take('focusArea'),
    dueDate: take('dueDate'),
    owner: take('owner'),
    instructions: take('instructions'),
    reference: take('reference')
  };
}
