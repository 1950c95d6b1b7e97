import type { RowInput, RowOf } from '../../lists';
import type { ownTrainingList } from '../../lists/training';
import { calendarDate } from '../../domain/dates/calendarDate';
import { assignmentKey, type Done } from '../../domain/training/assignment';
import { formatScore, parseScore } from '../../domain/training/check/score';
import type { OwnDeed } from '../../domain/training/record/ownDeed';
import type { OwnRecord } from '../../domain/training/ownRecord';
import { toDay, toPerson } from '../tasks/taskMapper';
import { courseOf } from './assignmentMapper';

export const ownColumns = [
  'title',
  'key',
  'course',
  'round',
  'dueDate',
  'version',
  'doneVersion',
  'doneOn',
  'proof',
  'validUntil',
  'certificate',
  'score',
  'note',
  'author',
  'modified'
] as const;

export type OwnRow = RowOf<typeof ownTrainingList, (typeof ownColumns)[number]>;

function toDone({ doneVersion, doneOn, proof, validUntil }: OwnRow): Done | null {
  if (doneVersion === null || doneOn === null || proof === null) return null;
  return { version: doneVersion, on: calendarDate(doneOn), proof, until: toDay(validUntil) };
}

/** `undefined` for a row whose key names somebody else than its author, or something else than its cells: it is nobody's record. */
export function toOwnRecord(row: OwnRow): OwnRecord | undefined {
  const person = toPerson(row.author);
  const { round } = row;
  const course = courseOf(row);
  if (row.key !== assignmentKey({ person, course, round })) return undefined;
  return {
    id: row.id,
    etag: row.etag,
    person,
    course,
    title: row.title,
    round,
    due: toDay(row.dueDate),
    version: row.version,
    done: toDone(row),
    certificate: row.certificate,
    score: parseScore(row.score),
    note: row.note ?? ''
  };
}

export function fromDeed({ done, certificate, score, note }: OwnDeed): RowInput<typeof ownTrainingList> {
  return {
    doneVersion: done?.version ?? null,
    doneOn: done?.on ?? null,
    // A mentor's word is never in one's own list.
    proof: done && (done.proof === 'Certificate' ? 'Certificate' : 'Self-declared'),
    validUntil: done?.until ?? null,
    certificate,
    score: formatScore(score),
    note: note === '' ? null : note
  };
}
