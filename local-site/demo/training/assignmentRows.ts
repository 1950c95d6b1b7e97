import { assignmentsList, completionsList } from '../../../src/lists';
import {
  assignmentKey,
  type Assignment,
  type AssignmentDraft,
  type AssignmentProgress
} from '../../../src/domain/training/assignment';
import { formatScore } from '../../../src/domain/training/check/score';
import type { CompletionEntry } from '../../../src/domain/training/completion';
import type { Course } from '../../../src/domain/training/course';
import { completionKey } from '../../../src/domain/training/record/completionKey';
import type { NewEntry } from '../../../src/domain/training/record/courseEntry';
import { progressOf } from '../../../src/domain/training/record/progressOf';
import { findersOf } from '../../../src/domain/training/slices';
import type { DemoSite } from '../DemoSite';
import { cellsOf, instantOf } from './cells';
import type { DemoTraining, PlannedAssignment } from './DemoTraining';

/** Who writes, and when. */
export interface Scribe {
  readonly by: string;
  readonly moment: Date;
}

/** Every cell that can change, with the columns by which the row is found. */
function stateCells(row: Assignment): Record<string, unknown> {
  const { status, cycle, done, due, lateSince, reason } = row;
  return cellsOf(assignmentsList, {
    state: status,
    cycle,
    dueDate: due,
    lateSince,
    doneVersion: done?.version ?? null,
    doneOn: done?.on ?? null,
    proof: done?.proof ?? null,
    validUntil: done?.until ?? null,
    reason: reason === '' ? null : reason,
    ...findersOf(row)
  });
}

const notBegun: AssignmentProgress = { status: 'Open', cycle: 0, done: null };

export function addAssignment(
  draft: AssignmentDraft,
  { by, moment }: Scribe,
  site: DemoSite,
  training: DemoTraining,
  progress: AssignmentProgress = notBegun
): void {
  const { person, course, title, round, version, plan } = draft;
  const now: Assignment = {
    ...draft,
    ...progress,
    id: 0,
    etag: '',
    lateSince: null,
    assignedBy: site.user(by),
    assignedOn: instantOf(moment)
  };
  const id = site.add(by, 'assignments', {
    ...cellsOf(assignmentsList, {
      title,
      key: assignmentKey(draft),
      person: person.id,
      course,
      round,
      version,
      planStart: plan?.start ?? null,
      planStep: plan?.step ?? null
    }),
    ...stateCells(now)
  });
  training.assignments.push({ now: { ...now, id }, log: [] });
}

export function changeAssignment(
  planned: PlannedAssignment,
  now: Assignment,
  by: string,
  site: DemoSite
): void {
  planned.now = now;
  site.change(by, 'assignments', now.id, stateCells(now));
}

/** Adds a row to the log of completions. */
export function addEntry(entry: NewEntry, { by, moment }: Scribe, site: DemoSite): CompletionEntry {
  const { title, subject, learner, action, cycle, note, score, ...same } = entry;
  const isCourse = subject.kind === 'course';
  const id = site.add(
    by,
    'completions',
    cellsOf(completionsList, {
      title,
      key: completionKey(subject, cycle, action),
      learner: learner.id,
      assignment: isCourse ? subject.assignment : null,
      course: isCourse ? subject.course : null,
      planStart: isCourse ? null : subject.start,
      planStep: isCourse ? null : subject.step,
      action,
      cycle,
      score: formatScore(score),
      note: note === '' ? null : note,
      ...same
    })
  );
  return { ...entry, id, files: [], by: site.user(by), on: instantOf(moment) };
}

/** The log first, then the row that follows from it: as the tracker does it. Answers the id of the log's row. */
export function record(
  planned: PlannedAssignment,
  course: Course,
  entry: NewEntry,
  scribe: Scribe,
  site: DemoSite
): number {
  const added = addEntry(entry, scribe, site);
  planned.log.push(added);
  const progress = progressOf(planned.log, course, planned.now);
  changeAssignment(planned, { ...planned.now, ...progress }, scribe.by, site);
  return added.id;
}
