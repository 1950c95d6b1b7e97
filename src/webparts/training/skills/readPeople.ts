import type { Assignment } from '../../../domain/training/assignment';
import type { AssignmentRepository } from '../../../domain/training/AssignmentRepository';

/** So many people at once: a page of the matrix has as many. */
export const peopleAtOnce = 25;

/** People in the pages in which their records are read. */
export function pagesOf<One>(people: readonly One[]): readonly (readonly One[])[] {
  const count = Math.ceil(people.length / peopleAtOnce);
  return Array.from({ length: count }, (_, page) =>
    people.slice(page * peopleAtOnce, (page + 1) * peopleAtOnce)
  );
}

/** Everything of these people, one page after the other: a team of a hundred must not ask for everything at once. */
export async function readPeople(
  assignments: Pick<AssignmentRepository, 'ofPeople'>,
  people: readonly number[]
): Promise<readonly Assignment[]> {
  const rows: Assignment[] = [];
  for (const page of pagesOf(people)) {
    const read = await assignments.ofPeople(page);
    rows.push(...[...read.values()].flat());
  }
  return rows;
}
