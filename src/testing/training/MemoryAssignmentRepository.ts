import {
  assignmentKey,
  type Assignment,
  type AssignmentDraft,
  type AssignmentProgress
} from '../../domain/training/assignment';
import type {
  AssignmentChange,
  AssignmentPage,
  AssignmentRepository,
  ChangedAssignments,
  Months
} from '../../domain/training/AssignmentRepository';
import type { AddedMany, ManyOptions } from '../../domain/training/CourseRepository';
import type { OwnRecord } from '../../domain/training/ownRecord';
import { takeOver } from '../../domain/training/record/takeOver';
import { findersOf } from '../../domain/training/slices';
import { changedAssignment } from '../../domain/training/states/changedAssignment';
import { RepositoryError } from '../../domain/RepositoryError';
import { firstEtag, nextEtag } from '../memoryEtag';
import { MemoryTrainingRepository } from './MemoryTraining';

interface Tally {
  readonly added: Assignment[];
  readonly alreadyThere: string[];
  readonly failed: { readonly key: string; readonly error: Error }[];
  readonly notTried: string[];
}

function isOneOf(months: Months, month: string | null): boolean {
  return month !== null && (typeof months === 'string' ? months === month : months.includes(month));
}

function newTally(): Tally {
  return { added: [], alreadyThere: [], failed: [], notTried: [] };
}

function latestFirst(a: Assignment, b: Assignment): number {
  return b.id - a.id;
}

/** The in-memory twin of the assignment repository. */
export class MemoryAssignmentRepository extends MemoryTrainingRepository implements AssignmentRepository {
  public async ofPerson(personId: number): Promise<readonly Assignment[]> {
    return this.asTeam(() => this.found(({ person }) => person.id === personId).sort(latestFirst));
  }

  public async ofPeople(personIds: readonly number[]): Promise<ReadonlyMap<number, readonly Assignment[]>> {
    return this.asTeam(
      () =>
        new Map(personIds.map((id) => [id, this.found(({ person }) => person.id === id).sort(latestFirst)]))
    );
  }

  public async ofCourse(courseId: number, next?: string): Promise<AssignmentPage> {
    return this.page(({ course }) => course === courseId, next);
  }

  public async dueIn(months: Months, next?: string): Promise<AssignmentPage> {
    return this.page((row) => isOneOf(months, findersOf(row).dueMonth), next);
  }

  public async openIn(months: Months, next?: string): Promise<AssignmentPage> {
    return this.page((row) => isOneOf(months, findersOf(row).openMonth), next);
  }

  public async endingIn(months: Months, next?: string): Promise<AssignmentPage> {
    return this.page((row) => isOneOf(months, findersOf(row).endMonth), next);
  }

  public async ofPlanStarts(
    startIds: readonly number[]
  ): Promise<ReadonlyMap<number, readonly Assignment[]>> {
    return this.asTeam(
      () => new Map(startIds.map((id) => [id, this.found(({ plan }) => plan?.start === id)]))
    );
  }

  public async get(id: number): Promise<Assignment> {
    return this.asTeam(() => this.current(this.rows.assignments, id));
  }

  public async assign(
    drafts: readonly AssignmentDraft[],
    { onProgress, signal }: ManyOptions = {}
  ): Promise<AddedMany<Assignment>> {
    return this.asTeam(() => {
      const tally = newTally();
      drafts.forEach((draft, index) => {
        const key = assignmentKey(draft);
        if (this.byKey(key)) tally.alreadyThere.push(key);
        else if (signal?.aborted) tally.notTried.push(key);
        else tally.added.push(this.add(draft, { status: 'Open', cycle: 0, done: null }));
        onProgress?.(index + 1 - tally.notTried.length, drafts.length);
      });
      return tally;
    });
  }

  public async change(
    seen: readonly Assignment[],
    change: AssignmentChange,
    { onProgress, signal }: ManyOptions = {}
  ): Promise<ChangedAssignments> {
    return this.asTeam(() => {
      const changed: Assignment[] = [];
      const failed: { assignment: Assignment; error: Error }[] = [];
      const notTried: number[] = [];
      seen.forEach((assignment, index) => {
        const after = changedAssignment(assignment, change, this.rows.site.today());
        const error = after ? this.conflictOf(assignment) : unfit(assignment, change);
        if (error) failed.push({ assignment, error });
        else if (signal?.aborted) notTried.push(assignment.id);
        else if (after) changed.push(this.store(after));
        onProgress?.(index + 1 - notTried.length, seen.length);
      });
      return { changed, failed, notTried };
    });
  }

  public async takeOver(
    records: readonly OwnRecord[],
    { onProgress, signal }: ManyOptions = {}
  ): Promise<AddedMany<Assignment>> {
    return this.asTeam(() => {
      const tally = newTally();
      records.forEach((record, index) => {
        if (signal?.aborted) tally.notTried.push(assignmentKey(record));
        else this.takeOne(record, tally);
        onProgress?.(index + 1 - tally.notTried.length, records.length);
      });
      return tally;
    });
  }

  private takeOne(record: OwnRecord, tally: Tally): void {
    const key = assignmentKey(record);
    const course = this.rows.courses.get(record.course);
    if (!course) {
      const error = new RepositoryError('notFound', `The course ${record.course} is gone.`);
      tally.failed.push({ key, error });
      return;
    }
    const what = takeOver(record, course, this.byKey(key));
    if (!what) tally.alreadyThere.push(key);
    else if (what.kind === 'add') tally.added.push(this.add(what.draft, what.progress));
    else tally.added.push(this.store({ ...what.assignment, ...what.progress }));
  }

  private page(isFound: (row: Assignment) => boolean, next: string | undefined): Promise<AssignmentPage> {
    return this.asTeam(() => {
      if (next !== undefined) {
        throw new RepositoryError('invalid', 'This is no position among the assignments.');
      }
      return { rows: this.found(isFound), next: null, unsearched: [] };
    });
  }

  private found(isFound: (row: Assignment) => boolean): Assignment[] {
    return [...this.rows.assignments.values()].filter(isFound);
  }

  private byKey(key: string): Assignment | undefined {
    return this.found((row) => assignmentKey(row) === key)[0];
  }

  private add(draft: AssignmentDraft, progress: AssignmentProgress): Assignment {
    const id = this.rows.nextId();
    const assignedOn = this.rows.site.nowIso();
    const row = {
      ...draft,
      ...progress,
      id,
      etag: firstEtag(id),
      lateSince: null,
      assignedBy: this.me,
      assignedOn
    };
    this.rows.assignments.set(id, row);
    return row;
  }

  private conflictOf(seen: Assignment): Error | undefined {
    try {
      this.unchanged(this.rows.assignments, seen);
      return undefined;
    } catch (error) {
      return error as Error;
    }
  }

  private store(row: Assignment): Assignment {
    const stored = { ...row, etag: nextEtag(row.etag) };
    this.rows.assignments.set(stored.id, stored);
    return stored;
  }
}

function unfit({ id, status }: Assignment, { kind }: AssignmentChange): RepositoryError {
  return new RepositoryError('invalid', `Assignment ${id} is ${status}, and "${kind}" does not fit that.`);
}
