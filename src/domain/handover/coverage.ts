import { focusAreas, type FocusArea } from '../../lists';
import type { Person } from '../people/person';
import type { Task } from '../tasks/task';

/** The tasks of one owner that one person would take over. */
export interface CoverageCell {
  readonly backup: Person;
  readonly tasks: readonly Task[];
}

/** The tasks of one owner, and who covers them. */
export interface CoverageRow {
  readonly owner: Person;
  readonly tasks: readonly Task[];
  /** One for each person who covers some of them, in the order of `Coverage.backups`. */
  readonly cells: readonly CoverageCell[];
  /** Those that nobody covers. */
  readonly uncovered: readonly Task[];
}

/** A person without whom these tasks have nobody. */
export interface SinglePerson {
  readonly person: Person;
  readonly tasks: readonly Task[];
}

/** A focus area in which a single person owns all tasks, and nobody covers any. */
export interface SinglePersonArea {
  readonly focusArea: FocusArea;
  readonly person: Person;
  readonly tasks: number;
}

/** Who covers whom. Every open task is in exactly one row, or in `withoutOwner`. */
export interface Coverage {
  /** By the owner's name. */
  readonly rows: readonly CoverageRow[];
  /** Everybody who covers something, by name. */
  readonly backups: readonly Person[];
  readonly withoutOwner: readonly Task[];
  /** With an owner, and nobody (else) to stand in. */
  readonly withoutBackup: readonly Task[];
  /** On whom tasks hang alone, most tasks first. */
  readonly singlePersons: readonly SinglePerson[];
  readonly singlePersonAreas: readonly SinglePersonArea[];
  /** All open tasks. */
  readonly total: number;
}

function byName(a: Person, b: Person): number {
  return a.name.localeCompare(b.name) || a.id - b.id;
}

/** Each of the people once, by name. */
function distinct(people: readonly (Person | null)[]): readonly Person[] {
  const known = new Map(people.flatMap((person) => (person ? [[person.id, person]] : [])));
  return [...known.values()].sort(byName);
}

/** Who stands in for the owner: an owner who is their own backup covers nothing. */
export function coverOf(task: Pick<Task, 'owner' | 'backup'>): Person | null {
  return task.backup !== null && task.backup.id !== task.owner?.id ? task.backup : null;
}

function rowOf(owner: Person, owned: readonly Task[], backups: readonly Person[]): CoverageRow {
  const tasks = owned.filter((task) => task.owner?.id === owner.id);
  const coveredBy = (backup: Person): readonly Task[] =>
    tasks.filter((task) => coverOf(task)?.id === backup.id);
  return {
    owner,
    tasks,
    cells: backups
      .map((backup) => ({ backup, tasks: coveredBy(backup) }))
      .filter((cell) => cell.tasks.length > 0),
    uncovered: tasks.filter((task) => coverOf(task) === null)
  };
}

function areaOnOnePerson(focusArea: FocusArea, tasks: readonly Task[]): readonly SinglePersonArea[] {
  const inArea = tasks.filter((task) => task.focusArea === focusArea);
  const people = distinct(inArea.flatMap((task) => [task.owner, task.backup]));
  const [person] = people;
  const hasGaps = inArea.some((task) => task.owner === null);
  return person && people.length === 1 && !hasGaps ? [{ focusArea, person, tasks: inArea.length }] : [];
}

/** Who owns what, who would stand in, and where nobody would. Takes the open tasks of these. */
export function coverageOf(tasks: readonly Task[]): Coverage {
  const open = tasks.filter((task) => task.status === 'Open');
  const owned = open.filter((task) => task.owner !== null);
  const backups = distinct(owned.map(coverOf));
  const rows = distinct(owned.map((task) => task.owner)).map((owner) => rowOf(owner, owned, backups));
  return {
    rows,
    backups,
    withoutOwner: open.filter((task) => task.owner === null),
    withoutBackup: owned.filter((task) => coverOf(task) === null),
    singlePersons: rows
      .filter((row) => row.uncovered.length > 0)
      .map((row) => ({ person: row.owner, tasks: row.uncovered }))
      .sort((a, b) => b.tasks.length - a.tasks.length || byName(a.person, b.person)),
    singlePersonAreas: focusAreas.flatMap((area) => areaOnOnePerson(area, open)),
    total: open.length
  };
}
