import type { Assignment } from '../../../../domain/training/assignment';
import type { AssignmentRepository } from '../../../../domain/training/AssignmentRepository';

/** So many people are asked about at once. */
export const peopleAtOnce = 100;

export interface PeopleReading {
  readonly assignments: Pick<AssignmentRepository, 'ofPeople'>;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Reads what people have to learn, page by page; answers whether all of it was read. */
export async function readPeople(
  ids: readonly number[],
  { assignments, signal, onProgress }: PeopleReading,
  take: (ids: readonly number[], rows: readonly Assignment[]) => void | Promise<void>
): Promise<boolean> {
  for (let at = 0; at < ids.length; at += peopleAtOnce) {
    if (signal.aborted) return false;
    onProgress(at, ids.length);
    const page = ids.slice(at, at + peopleAtOnce);
    const rows = await assignments.ofPeople(page);
    await take(page, [...rows.values()].flat());
  }
  return !signal.aborted;
}
