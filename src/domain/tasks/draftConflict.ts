import { formatSchedule } from '../recurrence/schedule';
import { formatSteps } from './steps';
import type { TaskDraft } from './task';

export type DraftField = keyof TaskDraft;

const draftFields: readonly DraftField[] = [
  'title',
  'kind',
  'focusArea',
  'dueDate',
  'schedule',
  'owner',
  'backup',
  'instructions',
  'reference',
  'minutes',
  'platforms',
  'steps',
  'evidence',
  'signOff',
  'renewal'
];

/** What the list would hold, so that two values that are written alike are alike. */
const comparable: { readonly [F in DraftField]?: (draft: TaskDraft) => unknown } = {
  owner: ({ owner }) => owner?.id,
  backup: ({ backup }) => backup?.id,
  schedule: ({ schedule }) => formatSchedule(schedule),
  steps: ({ steps }) => formatSteps(steps),
  platforms: ({ platforms }) => [...platforms].sort().join(),
  evidence: ({ evidence }) => [...evidence].sort().join(),
  reference: ({ reference }) => reference && JSON.stringify([reference.url, reference.description]),
  renewal: ({ renewal }) => renewal && JSON.stringify([renewal.subject, renewal.account, renewal.leadDays])
};

function isSame(field: DraftField, a: TaskDraft, b: TaskDraft): boolean {
  const compare = comparable[field];
  return compare ? compare(a) === compare(b) : a[field] === b[field];
}

/** The fields in which two versions of a task differ: what a person has to choose between after a conflict. */
export function differingFields(a: TaskDraft, b: TaskDraft): readonly DraftField[] {
  return draftFields.filter((field) => !isSame(field, a, b));
}

/** `base` with the chosen fields taken from `other`. */
export function takeFields(base: TaskDraft, other: TaskDraft, fields: ReadonlySet<DraftField>): TaskDraft {
  const chosen = draftFields.map((field) => [field, (fields.has(field) ? other : base)[field]] as const);
  // Every field of a draft is in the list, each with a value of its own type.
  return Object.fromEntries(chosen) as unknown as TaskDraft;
}
