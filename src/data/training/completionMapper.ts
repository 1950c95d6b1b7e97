import type { RowInput, RowOf } from '../../lists';
import type { completionsList } from '../../lists/training';
import type { CompletionEntry, CompletionSubject } from '../../domain/training/completion';
import { formatScore, parseScore } from '../../domain/training/check/score';
import { completionKey } from '../../domain/training/record/completionKey';
import type { NewEntry } from '../../domain/training/record/courseEntry';
import { maxTitleLength } from '../../domain/tasks/validateDraft';
import type { AttachedFile } from '../attachedFiles';
import { toDay, toPerson } from '../tasks/taskMapper';

export const completionColumns = [
  'key',
  'learner',
  'assignment',
  'course',
  'planStart',
  'planStep',
  'action',
  'cycle',
  'version',
  'learnedOn',
  'validUntil',
  'certificate',
  'score',
  'note',
  'author',
  'created'
] as const;

export type CompletionRow = RowOf<typeof completionsList, (typeof completionColumns)[number]>;

/** SharePoint empties a lookup when its target is deleted; the key still names it. */
function subjectOf({ key, assignment, course, planStart, planStep }: CompletionRow): CompletionSubject {
  const [, start] = /^start (\d+) /.exec(key) ?? [];
  if (start !== undefined || planStart) {
    return { kind: 'step', start: planStart?.id ?? Number(start), step: planStep ?? '' };
  }
  return {
    kind: 'course',
    assignment: assignment?.id ?? (Number.parseInt(key, 10) || 0),
    course: course?.id ?? 0
  };
}

/** `undefined` for a row whose key says something else than its cells: it was made by hand, and counts for nobody. */
export function toEntry(
  row: CompletionRow,
  files: readonly AttachedFile[] = []
): CompletionEntry | undefined {
  const subject = subjectOf(row);
  if (row.key !== completionKey(subject, row.cycle, row.action)) return undefined;
  return {
    id: row.id,
    subject,
    learner: toPerson(row.learner),
    action: row.action,
    cycle: row.cycle,
    version: row.version,
    learnedOn: toDay(row.learnedOn),
    validUntil: toDay(row.validUntil),
    certificate: row.certificate,
    files,
    score: parseScore(row.score),
    note: row.note ?? '',
    by: toPerson(row.author),
    on: row.created
  };
}

export function fromEntry(entry: NewEntry): RowInput<typeof completionsList> {
  const { title, subject, learner, action, cycle, note, score, ...same } = entry;
  const isCourse = subject.kind === 'course';
  return {
    title: title.slice(0, maxTitleLength),
    key: completionKey(subject, cycle, action),
    learner: learner.id,
    assignment: isCourse ? subject.assignment : null,
    course: isCourse ? subject.course : null,
    planStart: isCourse ? null : subject.start,
    planStep: isCourse ? null : subject.step,
    action,
    cycle,
    score: formatScore(score),
    note: note.trim() === '' ? null : note.trim(),
    ...same
  };
}
