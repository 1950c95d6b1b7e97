import { lists, schemaVersion, type ListKey } from '../lists';
import type { Person } from '../domain/people/person';
import { RepositoryError } from '../domain/RepositoryError';
import { planSetup } from '../domain/setup/planSetup';
import type { ExistingList } from '../domain/setup/setupModel';
import { logKey } from '../domain/tasks/logKey';
import type { Task, TaskAction, TaskLogEntry } from '../domain/tasks/task';
import { applyStep } from './applySetupStep';
import { memoryPeople, type MemoryPerson, type MemoryRole } from './memoryPeople';

/** A log row with its unique key. */
export type MemoryLogRow = TaskLogEntry & { readonly key: string };

export interface MemorySiteOptions {
  /** `false`: the lists are not there yet. */
  readonly setUp?: boolean;
  readonly now?: () => Date;
}

/** The rows that memory repositories share: what one person writes, another one reads. */
export class MemorySite {
  public readonly people: MemoryPerson[] = memoryPeople();
  public readonly tasks: Map<number, Task> = new Map();
  public readonly log: MemoryLogRow[] = [];
  public readonly recycleBin: Map<string, Task> = new Map();
  public existing: Partial<Record<ListKey, ExistingList>> = {};
  public recordedVersion: number | null = null;
  /** The site's clock. */
  public now: () => Date;
  private lastId: number = 0;

  public constructor(options: MemorySiteOptions = {}) {
    this.now = options.now ?? (() => new Date());
    if (options.setUp !== false) this.setUp();
  }

  /** Creates all lists at once. */
  public setUp(): void {
    const { steps } = planSetup(lists, this.existing, this.recordedVersion, schemaVersion);
    steps.forEach((step) => applyStep(this, step));
  }

  /** Puts tasks on the site as they are, for tests that start in the middle. Ids are kept. */
  public seed(...tasks: readonly Task[]): void {
    for (const task of tasks) {
      this.tasks.set(task.id, task);
      this.lastId = Math.max(this.lastId, task.id);
    }
  }

  public nextId(): number {
    return ++this.lastId;
  }

  public nowIso(): string {
    return this.now()
      .toISOString()
      .replace(/\.\d{3}Z$/, 'Z');
  }

  public personByRole(role: MemoryRole): MemoryPerson {
    const person = this.people.find((candidate) => candidate.role === role);
    if (!person) throw new Error(`The memory site has no ${role}.`);
    return person;
  }

  /** Adds a row to the log as it is, for the action in the task's present round. */
  public addLogRow(task: Task, action: TaskAction, note: string, person: Person): MemoryLogRow {
    const row: MemoryLogRow = {
      id: this.log.length + 1,
      key: logKey(task, action),
      taskId: task.id,
      action,
      note,
      by: personOf(person),
      on: this.nowIso()
    };
    this.log.push(row);
    return row;
  }

  /** Throws `notSetUp` when one of the lists is missing. */
  public requireLists(...keys: readonly ListKey[]): void {
    const missing = keys.find((key) => !this.existing[key]);
    if (missing) throw new RepositoryError('notSetUp', `The list "${lists[missing].title}" is not there.`);
  }
}

/** Only what a task says about a person. */
export function personOf({ id, name, email }: Person): Person {
  return { id, name, email };
}
