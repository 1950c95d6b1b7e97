import type { Person } from '../people/person';

/** What a row can be that stands behind a figure or a card. */
export const rowKinds = [
  'task',
  'occurrence',
  'notice',
  'asked',
  'person',
  'assignment',
  'planStart',
  'skill',
  'course',
  'entry',
  'gap',
  'question',
  'alert'
] as const;

export type RowKind = (typeof rowKinds)[number];

/** A row behind a figure, and what it was called then: a report that was closed names what has been deleted since. */
export interface RowRef {
  readonly kind: RowKind;
  /**
   * Of the row: of an `occurrence` that of its task, of what a person is `asked` that of the notice, of a `question` of
   * the plan 0.
   */
  readonly id: number;
  /**
   * Which part of the row: the period of an occurrence, the id of the person who is asked, the key of a question. Empty
   * for the whole row.
   */
  readonly part: string;
  readonly title: string;
  /** Whom the row is about, when it is about one person; `null` otherwise. */
  readonly person: string | null;
}

/** A whole row of a list, about nobody. */
export function rowRef(
  kind: RowKind,
  { id, title }: { readonly id: number; readonly title: string }
): RowRef {
  return { kind, id, part: '', title, person: null };
}

/** A time that a task has to be done. */
export function occurrenceRef(taskId: number, period: string, title: string): RowRef {
  return { kind: 'occurrence', id: taskId, part: period, title, person: null };
}

/** A notice that a person has to acknowledge. */
export function askedRef(notice: { readonly id: number; readonly title: string }, person: Person): RowRef {
  return { ...rowRef('asked', notice), part: String(person.id), person: person.name };
}

/** A person. */
export function personRef({ id, name }: Person): RowRef {
  return { kind: 'person', id, part: '', title: '', person: name };
}
