import * as React from 'react';
import type { Assignment } from '../../../../domain/training/assignment';
import type { AssignmentPage, AssignmentRepository } from '../../../../domain/training/AssignmentRepository';
import { useAssignments } from '../../model/useAssignments';
import type { RowsState } from '../../model/useRows';
import type { TrainingModel } from '../../model/useTraining';

/** Who has a course, in all rounds. */
export interface CoursePeople {
  readonly state: RowsState<readonly Assignment[]>;
  /** Parts of the people with more rows than SharePoint searches: none of them is among the rows. */
  readonly unsearched: readonly string[];
  readonly reload: () => void;
  /** Reads all of it now; what was read is shown. */
  readonly readNow: (signal: AbortSignal) => Promise<readonly Assignment[]>;
}

interface Found {
  readonly rows: readonly Assignment[];
  readonly unsearched: readonly string[];
}

async function readAll(
  assignments: AssignmentRepository,
  courseId: number,
  signal?: AbortSignal
): Promise<Found> {
  const rows: Assignment[] = [];
  const unsearched = new Set<string>();
  let next: string | null = null;
  do {
    const page: AssignmentPage = await assignments.ofCourse(courseId, next ?? undefined);
    rows.push(...page.rows);
    page.unsearched.forEach((slice) => unsearched.add(slice));
    next = page.next;
  } while (next !== null && signal?.aborted !== true);
  return { rows, unsearched: [...unsearched] };
}

/** Reads who has the course once `isWanted`. */
export function useCoursePeople(
  { repositories }: Pick<TrainingModel, 'repositories'>,
  courseId: number,
  isWanted: boolean
): CoursePeople {
  const { assignments } = repositories;
  const [unsearched, setUnsearched] = React.useState<readonly string[]>([]);
  const read = React.useCallback(
    async (signal?: AbortSignal): Promise<readonly Assignment[]> => {
      const found = await readAll(assignments, courseId, signal);
      setUnsearched(found.unsearched);
      return found.rows;
    },
    [assignments, courseId]
  );
  const { state, reload, take } = useAssignments(isWanted ? ['course', courseId] : null, () => read());
  const readNow = React.useCallback(
    async (signal: AbortSignal) => {
      const rows = await read(signal);
      if (!signal.aborted) take(() => rows);
      return rows;
    },
    [read, take]
  );
  return { state, unsearched, reload, readNow };
}
