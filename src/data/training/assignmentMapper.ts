import type { RowInput, RowOf } from '../../lists';
import type { assignmentsList } from '../../lists/training';
import { calendarDate } from '../../domain/dates/calendarDate';
import {
  assignmentKey,
  type Assignment,
  type AssignmentDraft,
  type AssignmentProgress,
  type Done
} from '../../domain/training/assignment';
import { findersOf } from '../../domain/training/slices';
import { maxTitleLength } from '../../domain/tasks/validateDraft';
import { toDay, toPerson } from '../tasks/taskMapper';

export const assignmentColumns = [
  'title',
  'key',
  'person',
  'course',
  'round',
  'state',
  'dueDate',
  'lateSince',
  'version',
  'cycle',
  'doneVersion',
  'doneOn',
  'proof',
  'validUntil',
  'reason',
  'planStart',
  'planStep',
  'dueMonth',
  'author',
  'created'
] as const;

export type AssignmentRow = RowOf<typeof assignmentsList, (typeof assignmentColumns)[number]>;
export type AssignmentInput = RowInput<typeof assignmentsList>;

/** SharePoint empties the lookup when the course is deleted; the key still names it. */
export function courseOf({
  course,
  key
}: {
  readonly course: { readonly id: number } | null;
  readonly key: string;
}): number {
  return course?.id ?? (Number(key.split('|')[1]) || 0);
}

function toDone({ doneVersion, doneOn, proof, validUntil }: AssignmentRow): Done | null {
  if (doneVersion === null || doneOn === null || proof === null) return null;
  return { version: doneVersion, on: calendarDate(doneOn), proof, until: toDay(validUntil) };
}

export function toAssignment(row: AssignmentRow): Assignment {
  const { planStart, planStep } = row;
  return {
    id: row.id,
    etag: row.etag,
    person: toPerson(row.person),
    course: courseOf(row),
    title: row.title,
    round: row.round,
    due: toDay(row.dueDate),
    lateSince: toDay(row.lateSince),
    version: row.version,
    reason: row.reason ?? '',
    plan: planStart && planStep !== null ? { start: planStart.id, step: planStep } : null,
    status: row.state,
    cycle: row.cycle,
    done: toDone(row),
    assignedBy: toPerson(row.author),
    assignedOn: row.created
  };
}

type Changing = AssignmentProgress & Pick<Assignment, 'person' | 'course' | 'due' | 'lateSince' | 'reason'>;

/** Every cell that can change, and the columns by which the row is found: they are never written apart. */
export function fromState(row: Changing): AssignmentInput {
  const { status, cycle, done, due, lateSince, reason } = row;
  return {
    state: status,
    cycle,
    dueDate: due,
    lateSince,
    doneVersion: done?.version ?? null,
    doneOn: done?.on ?? null,
    proof: done?.proof ?? null,
    validUntil: done?.until ?? null,
    reason: reason.trim() === '' ? null : reason,
    ...findersOf(row)
  };
}

/** What a new assignment begins with. */
export const notBegun: AssignmentProgress = { status: 'Open', cycle: 0, done: null };

export function newAssignment(draft: AssignmentDraft, progress: AssignmentProgress): AssignmentInput {
  const { person, course, title, round, version, plan } = draft;
  return {
    title: title.slice(0, maxTitleLength),
    key: assignmentKey(draft),
    person: person.id,
    course,
    round,
    version,
    planStart: plan?.start ?? null,
    planStep: plan?.step ?? null,
    ...fromState({ ...draft, ...progress, lateSince: null })
  };
}
