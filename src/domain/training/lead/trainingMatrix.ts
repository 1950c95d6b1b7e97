import type { Person } from '../../people/person';
import { ratioOf, type Ratio } from '../../updates/ratio';
import type { Course } from '../course';
import type { LearningItem } from '../states/myLearning';
import { counts } from '../states/stateRules';

/** One person's line: a cell a course, in the order of the columns; `null` where it is not assigned to them. */
export interface MatrixRow {
  readonly person: Person;
  readonly cells: readonly (LearningItem | null)[];
}

export interface TrainingMatrix {
  readonly courses: readonly Course[];
  readonly rows: readonly MatrixRow[];
  /** By column: how many of those who have to know it do. Withdrawn ones have not. */
  readonly coverage: readonly Ratio[];
}

/** Person by course, the latest round of each. `items`: the record of these people. */
export function trainingMatrix(
  people: readonly Person[],
  courses: readonly Course[],
  items: readonly LearningItem[]
): TrainingMatrix {
  const latest = new Map<string, LearningItem>();
  for (const item of items) {
    const key = `${item.assignment.person.id}|${item.assignment.course}`;
    const known = latest.get(key);
    if (!known || item.assignment.id > known.assignment.id) latest.set(key, item);
  }
  const rows = people.map((person) => ({
    person,
    cells: courses.map(({ id }) => latest.get(`${person.id}|${id}`) ?? null)
  }));
  const coverage = courses.map((_course, index) => {
    const cells = rows.flatMap(({ cells: own }) => own[index] ?? []);
    return ratioOf(
      cells.filter(({ state }) => state.kind !== 'withdrawn'),
      ({ state }) => counts(state)
    );
  });
  return { courses, rows, coverage };
}
