import { dayInTimeZone, type CalendarDate } from '../domain/dates/calendarDate';
import { RepositoryError } from '../domain/RepositoryError';
import type { Completion, EvidenceFile } from '../domain/tasks/completion';
import { completionProblems } from '../domain/tasks/completionProblems';
import { evidenceFileProblem, withSafeNames } from '../domain/tasks/evidenceFiles';
import { logKey } from '../domain/tasks/logKey';
import type { OccurrenceRef } from '../domain/tasks/occurrence';
import { isSettled, isWaiting } from '../domain/tasks/standing';
import { formatRecorded, resultOf } from '../domain/tasks/steps';
import type { LogFile, Task, TaskAction } from '../domain/tasks/task';
import { taskEventOf } from '../domain/tasks/taskEventOf';
import { canBeSkipped, occurrenceIsOpen, taskStateAfter } from '../domain/tasks/taskState';
import type { MemoryPerson } from './memoryPeople';
import { personOf, type MemoryLogRow, type MemorySite } from './MemorySite';

type NewRow = Partial<MemoryLogRow> & Pick<MemoryLogRow, 'key' | 'taskId' | 'action' | 'period'>;

function conflict(task: Task, { period }: OccurrenceRef): RepositoryError {
  return new RepositoryError('conflict', `Task ${task.id}, ${period}: somebody was quicker.`);
}

function checkReason(reason: string): void {
  if (reason.trim() === '') throw new RepositoryError('invalid', 'A reason is missing.');
}

function checkFiles(files: readonly EvidenceFile[]): void {
  for (const file of files) {
    const problem = evidenceFileProblem(file);
    if (problem) throw new RepositoryError('invalid', `The file "${file.name}" is ${problem}.`);
  }
}

function toLogFiles(files: readonly EvidenceFile[], row: number): readonly LogFile[] {
  return withSafeNames(files)
    .map(({ name }) => ({
      name,
      url: `https://contoso.example/sites/intune/Lists/OMTaskLog/Attachments/${row}/${encodeURIComponent(name)}`
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** What one person does to occurrences of tasks on a `MemorySite`: the log row first, then the task. */
export class MemoryTaskEvents {
  public constructor(
    private readonly site: MemorySite,
    private readonly person: MemoryPerson,
    private readonly store: (task: Task) => Task
  ) {}

  public complete(task: Task, occurrence: OccurrenceRef, completion: Completion): Task {
    checkFiles(completion.files);
    const applies = (now: Task): boolean => occurrenceIsOpen(now, occurrence);
    if (!applies(task)) throw conflict(task, occurrence);
    const [problem] = completionProblems(task, completion);
    if (problem) throw new RepositoryError('invalid', `The completion is not enough: ${problem.problem}.`);
    const { recorded, link, files, note, renewedUntil } = completion;
    const row = this.row(task, occurrence, 'Completed', note);
    if (files.length > 0 && !this.find(row.key)) this.addEvidence(task, occurrence, files);
    const { signOff } = task;
    const values = { recorded: formatRecorded(recorded), result: resultOf(recorded), signOff, link };
    return this.perform(task, occurrence, { ...row, ...values, newDue: renewedUntil }, applies);
  }

  public skip(task: Task, occurrence: OccurrenceRef, reason: string): Task {
    checkReason(reason);
    if (!canBeSkipped(task)) throw new RepositoryError('invalid', `Task ${task.id} is a renewal.`);
    const row = this.row(task, occurrence, 'Skipped', reason);
    return this.perform(task, occurrence, row, (now) => occurrenceIsOpen(now, occurrence));
  }

  public decide(
    task: Task,
    occurrence: OccurrenceRef,
    action: 'Signed off' | 'Sent back',
    note: string
  ): Task {
    if (action === 'Sent back') checkReason(note);
    const completion = this.find(logKey(task.id, occurrence, 'Completed'));
    if (!completion || !isWaiting(task, occurrence)) throw conflict(task, occurrence);
    if (completion.by.id === this.person.id)
      throw new RepositoryError('forbidden', 'A second person has to decide.');
    const row = this.row(task, occurrence, action, note);
    return this.perform(task, occurrence, row, (now) => isWaiting(now, occurrence));
  }

  public reopen(task: Task, occurrence: OccurrenceRef, note: string): Task {
    const row = this.row(task, occurrence, 'Reopened', note);
    return this.perform(task, occurrence, row, (now) => isSettled(now, occurrence));
  }

  public move(task: Task, occurrence: OccurrenceRef, to: CalendarDate, note: string): Task {
    const row = { ...this.rowOfItsOwn(task, occurrence, 'Moved', note), newDue: to };
    return this.perform(task, occurrence, row, (now) => occurrenceIsOpen(now, occurrence));
  }

  public addEvidence(task: Task, occurrence: OccurrenceRef, files: readonly EvidenceFile[]): void {
    checkFiles(files);
    if (files.length === 0) return;
    const row = this.rowOfItsOwn(task, occurrence, 'Evidence', '');
    this.site.addLogRow({ ...row, files: toLogFiles(files, this.site.log.length + 1) }, this.person);
  }

  /** A row that is there already, for a task that waits for it, comes from an attempt that died after it. */
  private perform(
    task: Task,
    occurrence: OccurrenceRef,
    row: NewRow,
    applies: (task: Task) => boolean
  ): Task {
    if (!applies(task)) throw conflict(task, occurrence);
    const known = this.find(row.key);
    const fact = known ?? this.site.addLogRow(row, this.person);
    const event = taskEventOf({ ...fact, day: dayInTimeZone(new Date(fact.on), this.site.timeZone) });
    if (!event) throw new Error(`A log row with the action "${fact.action}" changes no task.`);
    const { completedBy, ...state } = taskStateAfter(task, occurrence, event);
    const stored = this.store({ ...task, ...state, completedBy: completedBy && personOf(completedBy) });
    if (known && (known.by.id !== this.person.id || known.action !== row.action))
      throw conflict(task, occurrence);
    return stored;
  }

  private find(key: string): MemoryLogRow | undefined {
    return this.site.log.find((row) => row.key === key);
  }

  private row(task: Task, occurrence: OccurrenceRef, action: TaskAction, note: string): NewRow {
    const { period, due } = occurrence;
    const key = logKey(task.id, occurrence, action);
    return { key, taskId: task.id, title: task.title, action, period, due, note };
  }

  /** A row that can be there several times. */
  private rowOfItsOwn(task: Task, occurrence: OccurrenceRef, action: TaskAction, note: string): NewRow {
    const row = this.row(task, occurrence, action, note);
    return { ...row, key: `${row.key}|${this.site.log.length + 1}` };
  }
}
