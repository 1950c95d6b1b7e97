import { dayInTimeZone, type CalendarDate } from '../../domain/dates/calendarDate';
import type { Assignment } from '../../domain/training/assignment';
import type { CompletionEntry, DeclarationDraft, StepAction } from '../../domain/training/completion';
import type { CompletionRepository } from '../../domain/training/CompletionRepository';
import type { Course } from '../../domain/training/course';
import type { PlanStart } from '../../domain/training/plan';
import { completionKey } from '../../domain/training/record/completionKey';
import {
  confirmation,
  declaration,
  sendingBack,
  takingBack,
  type NewEntry,
  type Scene
} from '../../domain/training/record/courseEntry';
import { countingEntries, settledBy } from '../../domain/training/record/settled';
import { doneStep, entriesOfStep, stepDone, stepTakenBack } from '../../domain/training/record/stepEntry';
import type { EvidenceFile } from '../../domain/tasks/completion';
import { withSafeNames } from '../../domain/tasks/evidenceFiles';
import type { LogFile } from '../../domain/tasks/task';
import { RepositoryError } from '../../domain/RepositoryError';
import { nextEtag } from '../memoryEtag';
import { MemoryTrainingRepository } from './MemoryTraining';

function keyOf({ subject, cycle, action }: Pick<CompletionEntry, 'subject' | 'cycle' | 'action'>): string {
  return completionKey(subject, cycle, action);
}

function attached(files: readonly EvidenceFile[]): readonly LogFile[] {
  return withSafeNames(files)
    .map(({ name }) => ({ name, url: `https://contoso.example/${encodeURIComponent(name)}` }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The in-memory twin of the completion repository. */
export class MemoryCompletionRepository extends MemoryTrainingRepository implements CompletionRepository {
  public async ofAssignment(assignmentId: number): Promise<readonly CompletionEntry[]> {
    return this.asTeam(() =>
      this.log.filter(({ subject }) => subject.kind === 'course' && subject.assignment === assignmentId)
    );
  }

  public async ofPerson(personId: number): Promise<readonly CompletionEntry[]> {
    return this.asTeam(() =>
      this.log
        .filter(({ learner }) => learner.id === personId)
        .reverse()
        .map(withoutFiles)
    );
  }

  public async ofPlanStarts(
    startIds: readonly number[]
  ): Promise<ReadonlyMap<number, readonly CompletionEntry[]>> {
    const isOf = ({ subject }: CompletionEntry, id: number): boolean =>
      subject.kind === 'step' && subject.start === id;
    return this.asTeam(
      () => new Map(startIds.map((id) => [id, this.log.filter((entry) => isOf(entry, id))]))
    );
  }

  public async declare(seen: Assignment, course: Course, draft: DeclarationDraft): Promise<Assignment> {
    return this.perform(seen, course, (scene) => declaration(scene, draft), draft.files);
  }

  public async confirm(seen: Assignment, course: Course, note: string): Promise<Assignment> {
    return this.perform(seen, course, (scene) => confirmation(scene, note));
  }

  public async sendBack(seen: Assignment, course: Course, reason: string): Promise<Assignment> {
    return this.perform(seen, course, (scene) => sendingBack(scene, reason));
  }

  public async takeBack(seen: Assignment, course: Course): Promise<Assignment> {
    return this.perform(seen, course, (scene) =>
      takingBack(scene, countingEntries(scene.current, this.log), this.dayOf)
    );
  }

  public async recordStep(
    start: PlanStart,
    step: string,
    action: StepAction,
    note: string
  ): Promise<CompletionEntry> {
    return this.asTeam(() => {
      const own = entriesOfStep(this.log, start, step);
      const entry = stepDone(start, step, { action, note, me: this.me }, own);
      return doneStep(own, action) ?? this.add(entry);
    });
  }

  public async takeBackStep(start: PlanStart, step: string): Promise<CompletionEntry> {
    return this.asTeam(() => {
      const own = entriesOfStep(this.log, start, step);
      const when = { today: this.rows.site.today(), dayOf: this.dayOf };
      return this.add(stepTakenBack(start, step, this.me, own, when));
    });
  }

  private readonly dayOf = (instant: string): CalendarDate =>
    dayInTimeZone(new Date(instant), this.rows.site.timeZone);

  /** Oldest first, without rows whose key says something else than their cells. */
  private get log(): CompletionEntry[] {
    return [...this.rows.completions]
      .filter(([key, entry]) => key === keyOf(entry))
      .map(([, entry]) => entry)
      .sort((a, b) => a.id - b.id);
  }

  private async perform(
    seen: Assignment,
    course: Course,
    entryOf: (scene: Scene) => NewEntry,
    files: readonly EvidenceFile[] = []
  ): Promise<Assignment> {
    return this.asTeam(() => {
      if (course.id !== seen.course) {
        throw new RepositoryError('invalid', `Assignment ${seen.id} is not about course ${course.id}.`);
      }
      const current = this.current(this.rows.assignments, seen.id);
      if (current.cycle !== seen.cycle) {
        throw new RepositoryError('conflict', `Assignment ${seen.id}: somebody was quicker.`);
      }
      this.add(entryOf({ current, course, me: this.me, today: this.rows.site.today() }), files);
      const after = settledBy(this.log, current, course) ?? current;
      const stored = { ...after, etag: nextEtag(current.etag) };
      this.rows.assignments.set(seen.id, stored);
      return stored;
    });
  }

  private add({ title: _title, ...entry }: NewEntry, files: readonly EvidenceFile[] = []): CompletionEntry {
    const key = keyOf(entry);
    if (this.rows.completions.has(key)) {
      throw new RepositoryError('conflict', `The log has a row ${key} already.`);
    }
    const id = this.rows.nextId();
    const on = this.rows.site.nowIso();
    const added = { ...entry, note: entry.note.trim(), id, files: attached(files), by: this.me, on };
    this.rows.completions.set(key, added);
    return added;
  }
}

function withoutFiles(entry: CompletionEntry): CompletionEntry {
  return { ...entry, files: [] };
}
