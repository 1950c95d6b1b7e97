import type { CalendarDate } from '../dates/calendarDate';
import type { Awareness, AwarenessState, PersonAwareness } from './awareness';
import { coverageByPerson, type PersonCoverage } from './awarenessFigures';

/** `readUnasked`: has acknowledged this revision, and need not have. */
export type MatrixState = AwarenessState | 'readUnasked' | 'notAsked';

export interface MatrixCell {
  readonly state: MatrixState;
  /** When this revision was acknowledged, or an earlier one when it is `stale`. ISO 8601 in UTC. */
  readonly on: string | null;
  readonly isLate: boolean;
}

/** What the matrix is made of: how one notice stands. */
export interface MatrixSubject {
  readonly awareness: Awareness;
  readonly dueBy: CalendarDate;
}

export interface MatrixRow<Subject> {
  readonly subject: Subject;
  /** One for each column, in the order of the columns. */
  readonly cells: readonly MatrixCell[];
}

/** Who has read what: notices by people. */
export interface AwarenessMatrix<Subject> {
  /** Everybody who is asked for one of the notices, most behind first. */
  readonly columns: readonly PersonCoverage[];
  readonly rows: readonly MatrixRow<Subject>[];
}

export type MatrixOrder = 'behind' | 'name';

function cellOf({ others }: Awareness, asked: PersonAwareness | undefined, personId: number): MatrixCell {
  if (asked) return { state: asked.state, on: asked.on, isLate: asked.isLate };
  const isReader = others.some(({ id }) => id === personId);
  return { state: isReader ? 'readUnasked' : 'notAsked', on: null, isLate: false };
}

/** Puts notices and the people who are asked for them across from each other. Notices stay in their order. */
export function awarenessMatrix<Subject extends MatrixSubject>(
  subjects: readonly Subject[],
  order: MatrixOrder,
  compareNames: (a: string, b: string) => number
): AwarenessMatrix<Subject> {
  const behind = coverageByPerson(subjects.map(({ awareness }) => awareness));
  const columns =
    order === 'behind' ? behind : [...behind].sort((a, b) => compareNames(a.person.name, b.person.name));
  const rows = subjects.map((subject) => {
    const asked = new Map(subject.awareness.people.map((entry) => [entry.person.id, entry]));
    const cells = columns.map(({ person }) => cellOf(subject.awareness, asked.get(person.id), person.id));
    return { subject, cells };
  });
  return { columns, rows };
}

/** Whether somebody who is asked has not acknowledged it. */
export function isIncomplete({ awareness: { coverage } }: MatrixSubject): boolean {
  return coverage.count < coverage.of;
}
