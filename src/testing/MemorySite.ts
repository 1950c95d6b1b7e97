import { lists, schemaVersion, type Column, type ListKey } from '../lists';
import type { Holiday } from '../domain/calendar/workingCalendar';
import { dayInTimeZone, type CalendarDate } from '../domain/dates/calendarDate';
import type { Person } from '../domain/people/person';
import { weekdays, type Weekday } from '../domain/recurrence/rule';
import { RepositoryError } from '../domain/RepositoryError';
import { planSetup } from '../domain/setup/planSetup';
import type { ExistingList } from '../domain/setup/setupModel';
import type { Task, TaskLogEntry } from '../domain/tasks/task';
import { applyStep } from './applySetupStep';
import { memoryPeople, type MemoryPerson, type MemoryRole } from './memoryPeople';

/** A log row with its unique key. */
export type MemoryLogRow = TaskLogEntry & { readonly key: string };

export interface MemorySiteOptions {
  /** `false`: the lists are not there yet. */
  readonly setUp?: boolean;
  readonly now?: () => Date;
  /** IANA name; UTC unless the test is about days. */
  readonly timeZone?: string;
}

/** The rows that memory repositories share: what one person writes, another one reads. */
export class MemorySite {
  public readonly people: MemoryPerson[] = memoryPeople();
  public readonly tasks: Map<number, Task> = new Map();
  public readonly log: MemoryLogRow[] = [];
  public readonly holidays: Map<number, Holiday> = new Map();
  public readonly recycleBin: Map<string, Task | Holiday> = new Map();
  public readonly timeZone: string;
  /** Days of the week on which people work: Monday to Friday, until a test changes them. */
  public workdays: ReadonlySet<Weekday> = new Set(weekdays.slice(0, 5));
  public existing: Partial<Record<ListKey, ExistingList>> = {};
  public recordedVersion: number | null = null;
  /** The site's clock. */
  public now: () => Date;
  private lastId: number = 0;

  public constructor(options: MemorySiteOptions = {}) {
    this.now = options.now ?? (() => new Date());
    this.timeZone = options.timeZone ?? 'UTC';
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

  public today(): CalendarDate {
    return dayInTimeZone(this.now(), this.timeZone);
  }

  public personByRole(role: MemoryRole): MemoryPerson {
    const person = this.people.find((candidate) => candidate.role === role);
    if (!person) throw new Error(`The memory site has no ${role}.`);
    return person;
  }

  /** Adds a row to the log as it is; its author and time are the person and now. */
  public addLogRow(
    row: Partial<MemoryLogRow> & Pick<MemoryLogRow, 'key' | 'taskId' | 'action' | 'period'>,
    person: Person
  ): MemoryLogRow {
    const added: MemoryLogRow = {
      title: '',
      due: null,
      newDue: null,
      note: '',
      recorded: '',
      result: null,
      signOff: null,
      link: null,
      files: [],
      ...row,
      id: this.log.length + 1,
      by: personOf(person),
      on: this.nowIso()
    };
    this.log.push(added);
    return added;
  }

  /** Throws `notSetUp` when one of the lists is missing, or lacks a column that the suite reads. */
  public requireLists(...keys: readonly ListKey[]): void {
    const missing = keys.find((key) => !this.isComplete(key));
    if (missing) throw new RepositoryError('notSetUp', `The list "${lists[missing].title}" is not there.`);
  }

  private isComplete(key: ListKey): boolean {
    const found = new Set(this.existing[key]?.columns.map(({ name }) => name));
    const wanted = Object.values<Column>(lists[key].columns);
    return this.existing[key] !== undefined && wanted.every(({ name }) => found.has(name));
  }
}

/** Only what a task says about a person. */
export function personOf({ id, name, email }: Person): Person {
  return { id, name, email };
}
