import type { Course } from '../../../../domain/training/course';

/** Columns at first: more of them nobody takes in at once. */
const mostAtFirst = 10;

/** Courses that can be columns: those in use, mandatory ones first, each by title. */
export function possibleColumns(
  courses: Iterable<Course>,
  compare: (a: string, b: string) => number
): readonly Course[] {
  const rank = ({ obligation }: Course): number => (obligation === 'Mandatory' ? 0 : 1);
  return [...courses]
    .filter(({ status }) => status === 'In use')
    .sort((a, b) => rank(a) - rank(b) || compare(a.title, b.title) || a.id - b.id);
}

/** The mandatory ones; where there are none, the first of the others. */
export function firstColumns(possible: readonly Course[]): readonly number[] {
  const mandatory = possible.filter(({ obligation }) => obligation === 'Mandatory');
  return (mandatory.length === 0 ? possible : mandatory).slice(0, mostAtFirst).map(({ id }) => id);
}
