import * as React from 'react';
import type { Assignment } from '../../../../domain/training/assignment';
import { readPages } from '../../model/readPages';
import { useAssignmentsWith, type AssignmentsWith } from '../../model/useAssignments';
import type { RowsState } from '../../../../ui/rows/useRows';
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

const nothing: readonly string[] = [];

/** Reads who has the course once `isWanted`. */
export function useCoursePeople(
  { repositories }: Pick<TrainingModel, 'repositories'>,
  courseId: number,
  isWanted: boolean
): CoursePeople {
  const { assignments } = repositories;
  const read = React.useCallback(
    async (signal?: AbortSignal): Promise<AssignmentsWith<readonly string[]>> => {
      const ask = (next?: string): ReturnType<typeof assignments.ofCourse> =>
        assignments.ofCourse(courseId, next);
      const { rows, unsearched } = await readPages(ask, { signal });
      return { rows, more: unsearched };
    },
    [assignments, courseId]
  );
  const {
    state,
    reload,
    more = nothing,
    show
  } = useAssignmentsWith(isWanted ? ['course', courseId] : null, () => read());
  const latest = React.useRef(show);
  latest.current = show;
  const readNow = React.useCallback(
    async (signal: AbortSignal) => {
      const found = await read(signal);
      if (!signal.aborted) latest.current(found);
      return found.rows;
    },
    [read]
  );
  return { state, unsearched: more, reload, readNow };
}
