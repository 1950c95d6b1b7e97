import type { CalendarDate } from '../../domain/dates/calendarDate';
import { RepositoryError } from '../../domain/RepositoryError';
import type { Completion, EvidenceFile } from '../../domain/tasks/completion';
import { completionProblems } from '../../domain/tasks/completionProblems';
import { evidenceFileProblem } from '../../domain/tasks/evidenceFiles';
import { logKey } from '../../domain/tasks/logKey';
import type { OccurrenceRef } from '../../domain/tasks/occurrence';
import { isSettled, isWaiting } from '../../domain/tasks/standing';
import type { Task, TaskAction } from '../../domain/tasks/task';
import { canBeSkipped, occurrenceIsOpen } from '../../domain/tasks/taskState';
import type { DataSite } from '../DataSite';
import { readCurrentUser } from '../people/currentUser';
import { findLogRow, type NewLogRow } from './logRow';
import { alreadySettled, performTaskEvent } from './taskEvent';

type ReadTask = (id: number) => Promise<Task>;

function invalid(message: string): RepositoryError {
  return new RepositoryError('invalid', message);
}

function checkReason(reason: string): void {
  if (reason.trim() === '') throw invalid('A reason is missing.');
}

function checkFiles(files: readonly EvidenceFile[]): void {
  for (const file of files) {
    const problem = evidenceFileProblem(file);
    if (problem) throw invalid(`The file "${file.name}" is ${problem}.`);
  }
}

/** Everything that people do to one occurrence of a task. */
export class OccurrenceActions {
  public constructor(
    private readonly site: DataSite,
    private readonly read: ReadTask
  ) {}

  public async complete(task: Task, occurrence: OccurrenceRef, completion: Completion): Promise<void> {
    checkFiles(completion.files);
    const current = await this.read(task.id);
    const row = {
      ...this.row(current, occurrence, 'Completed', completion.note),
      recorded: completion.recorded,
      link: completion.link,
      newDue: completion.renewedUntil
    };
    if (!occurrenceIsOpen(current, occurrence)) throw alreadySettled(row);
    const [problem] = completionProblems(current, completion);
    if (problem) throw invalid(`The completion of task ${task.id} lacks something: ${problem.problem}.`);
    // Files first: a completion never lacks its proof. An attempt that died after its log row has them already.
    if (completion.files.length > 0 && !(await findLogRow(this.site, row.key))) {
      await this.attach(current, occurrence, completion.files);
    }
    await this.perform(current, row, (now) => occurrenceIsOpen(now, occurrence));
  }

  public async skip(task: Task, occurrence: OccurrenceRef, reason: string): Promise<void> {
    checkReason(reason);
    const current = await this.read(task.id);
    if (!canBeSkipped(current)) throw invalid(`Task ${task.id} is a renewal, which cannot be skipped.`);
    const row = this.row(current, occurrence, 'Skipped', reason);
    await this.perform(current, row, (now) => occurrenceIsOpen(now, occurrence));
  }

  public async signOff(task: Task, occurrence: OccurrenceRef, note: string): Promise<void> {
    await this.decide(task, occurrence, 'Signed off', note);
  }

  public async sendBack(task: Task, occurrence: OccurrenceRef, reason: string): Promise<void> {
    checkReason(reason);
    await this.decide(task, occurrence, 'Sent back', reason);
  }

  public async reopen(task: Task, occurrence: OccurrenceRef, note: string): Promise<void> {
    const current = await this.read(task.id);
    const row = this.row(current, occurrence, 'Reopened', note);
    await this.perform(current, row, (now) => isSettled(now, occurrence));
  }

  public async move(task: Task, occurrence: OccurrenceRef, to: CalendarDate, note: string): Promise<void> {
    const current = await this.read(task.id);
    const row = { ...this.rowOfItsOwn(current, occurrence, 'Moved', note), newDue: to };
    await this.perform(current, row, (now) => occurrenceIsOpen(now, occurrence));
  }

  public async addEvidence(
    task: Task,
    occurrence: OccurrenceRef,
    files: readonly EvidenceFile[]
  ): Promise<void> {
    checkFiles(files);
    if (files.length > 0) await this.attach(task, occurrence, files);
  }

  /** What a second person says about a completion. Who did it is read from the log, not taken from the copy. */
  private async decide(
    task: Task,
    occurrence: OccurrenceRef,
    action: 'Signed off' | 'Sent back',
    note: string
  ): Promise<void> {
    const [current, completion, me] = await Promise.all([
      this.read(task.id),
      findLogRow(this.site, logKey(task.id, occurrence, 'Completed')),
      readCurrentUser(this.site.client)
    ]);
    const row = this.row(current, occurrence, action, note);
    if (!completion || !isWaiting(current, occurrence)) throw alreadySettled(row);
    if (completion.by === me.id) {
      throw new RepositoryError(
        'forbidden',
        `Task ${task.id} was done by the person who wants to decide on it.`
      );
    }
    await this.perform(current, row, (now) => isWaiting(now, occurrence));
  }

  private async attach(task: Task, occurrence: OccurrenceRef, files: readonly EvidenceFile[]): Promise<void> {
    const { attachEvidence } = await import(/* webpackChunkName: 'evidence' */ './evidence');
    await attachEvidence(this.site, this.rowOfItsOwn(task, occurrence, 'Evidence', ''), files);
  }

  private async perform(current: Task, row: NewLogRow, applies: (task: Task) => boolean): Promise<void> {
    await performTaskEvent(this.site, this.read, { row, current, applies });
  }

  private row(task: Task, occurrence: OccurrenceRef, action: TaskAction, note: string): NewLogRow {
    return { key: logKey(task.id, occurrence, action), task, occurrence, action, note };
  }

  /** A row that can be there several times. */
  private rowOfItsOwn(task: Task, occurrence: OccurrenceRef, action: TaskAction, note: string): NewLogRow {
    const row = this.row(task, occurrence, action, note);
    return { ...row, key: `${row.key}|${crypto.randomUUID()}` };
  }
}
