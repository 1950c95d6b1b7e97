import { assignmentKey, type Assignment } from '../../../domain/training/assignment';
import type { Course } from '../../../domain/training/course';
import type { OwnRecord } from '../../../domain/training/ownRecord';
import { takeOver } from '../../../domain/training/record/takeOver';

/** Records that say something new, and those that the team's list has already. */
export interface SortedRecords {
  readonly fresh: readonly OwnRecord[];
  readonly there: readonly OwnRecord[];
  /** Their course was deleted: nothing says what counts. */
  readonly withoutCourse: readonly OwnRecord[];
}

/** The keys of those that the team knows of, by what each person has. */
export function sortRecords(
  records: readonly OwnRecord[],
  existing: ReadonlyMap<string, Assignment>,
  courses: ReadonlyMap<number, Course>
): SortedRecords {
  const sorted = { fresh: [] as OwnRecord[], there: [] as OwnRecord[], withoutCourse: [] as OwnRecord[] };
  for (const record of records) {
    const course = courses.get(record.course);
    if (!course) sorted.withoutCourse.push(record);
    else if (takeOver(record, course, existing.get(assignmentKey(record)))) sorted.fresh.push(record);
    else sorted.there.push(record);
  }
  return sorted;
}

export interface PersonRecords {
  readonly id: number;
  readonly name: string;
  readonly records: readonly OwnRecord[];
}

/** By person, by name; each one's records by title. */
export function recordsByPerson(
  records: readonly OwnRecord[],
  compare: (a: string, b: string) => number
): readonly PersonRecords[] {
  const byPerson = new Map<number, OwnRecord[]>();
  for (const record of records) {
    const own = byPerson.get(record.person.id);
    if (own) own.push(record);
    else byPerson.set(record.person.id, [record]);
  }
  return [...byPerson.entries()]
    .map(([id, own]) => ({
      id,
      name: own[0]?.person.name ?? '',
      records: own.sort((a, b) => compare(a.title, b.title) || a.id - b.id)
    }))
    .sort((a, b) => compare(a.name, b.name) || a.id - b.id);
}
