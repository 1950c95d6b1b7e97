import type { Occurrence } from '../tasks/occurrence';
import { parseRecorded } from '../tasks/steps';
import type { Task } from '../tasks/task';
import type { AuditAct, AuditException, AuditRow, AuditSignOff } from './auditModel';
import type { DatedEntry, OccurrenceLog } from './occurrenceLog';

function actOf({ by, on, day, note }: DatedEntry): AuditAct {
  return { by, on, day, note };
}

export function movedException(entry: DatedEntry): Extract<AuditException, { kind: 'moved' }> {
  return { ...actOf(entry), kind: 'moved', from: entry.due, to: entry.newDue };
}

/** What an auditor wants explained about one row of the log. `settled` is the one that counts in the end. */
function exceptionOf(entry: DatedEntry, settled: DatedEntry | null): AuditException | undefined {
  const act = actOf(entry);
  switch (entry.action) {
    case 'Completed':
      return entry === settled ? undefined : { ...act, kind: 'completedBefore' };
    case 'Skipped':
      return { ...act, kind: entry === settled ? 'skipped' : 'skippedBefore' };
    case 'Reopened':
      return { ...act, kind: 'reopened' };
    case 'Sent back':
      return { ...act, kind: 'sentBack' };
    case 'Moved':
      return movedException(entry);
    case 'Evidence':
      // Files are attached before the completion that they belong to.
      return settled !== null && entry.id > settled.id ? { ...act, kind: 'evidence' } : undefined;
    case 'Signed off':
      return undefined;
  }
}

function signOffOf(completed: DatedEntry, signedOff: DatedEntry | null): AuditSignOff {
  if (completed.signOff !== 'Second person') return { kind: 'notDemanded' };
  return signedOff ? { ...actOf(signedOff), kind: 'given' } : { kind: 'missing' };
}

function countFiles(entries: readonly DatedEntry[]): number {
  const isReopening = ({ action }: DatedEntry): boolean => action === 'Reopened' || action === 'Sent back';
  const lastReopening = entries.filter(isReopening).at(-1)?.id ?? 0;
  return entries.filter(({ action, id }) => action === 'Evidence' && id > lastReopening).length;
}

const settledStates: readonly Occurrence['state'][] = ['waiting', 'done', 'doneLate', 'skipped'];

type Completion = Pick<
  AuditRow,
  'completed' | 'signOff' | 'recorded' | 'result' | 'evidence' | 'renewedUntil'
>;

const notCompleted: Completion = {
  completed: null,
  signOff: { kind: 'notDemanded' },
  recorded: [],
  result: null,
  evidence: null,
  renewedUntil: null
};

function completionOf(entry: DatedEntry, signedOff: DatedEntry | null): Completion {
  return {
    completed: actOf(entry),
    signOff: signOffOf(entry, signedOff),
    recorded: parseRecorded(entry.recorded),
    result: entry.result,
    evidence: entry.link,
    renewedUntil: entry.newDue
  };
}

type About = Pick<AuditRow, 'title' | 'focusArea' | 'owner' | 'source'>;

/** The log has the title of that time. */
function aboutTask(task: Task | undefined, entry: DatedEntry | undefined): About {
  if (!task) return { title: entry?.title ?? '', focusArea: null, owner: null, source: 'gone' };
  const { title, focusArea, owner } = task;
  return { title: entry?.title ?? title, focusArea, owner, source: 'task' };
}

/** One row of the report. Without `task` nobody knows it any more but the log; without `log` nothing was logged of it. */
export function auditRow(
  occurrence: Occurrence,
  task: Task | undefined,
  log: OccurrenceLog | undefined
): AuditRow {
  const { taskId, period, due, state, lateSince, skippedFor } = occurrence;
  const entries = log?.entries ?? [];
  const settled = log && settledStates.includes(state) ? log.settled : null;
  const isCompleted = settled?.action === 'Completed';
  return {
    ...aboutTask(task, settled ?? (task ? undefined : entries.at(-1))),
    taskId,
    period,
    due,
    state,
    lateSince,
    skippedFor,
    ...(settled && isCompleted ? completionOf(settled, log?.signedOff ?? null) : notCompleted),
    rowsWithFiles: countFiles(entries),
    exceptions: entries.flatMap((entry) => exceptionOf(entry, settled) ?? [])
  };
}
