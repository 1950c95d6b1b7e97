import * as React from 'react';
import type { Course } from '../../../domain/training/course';

export interface ChosenCourses {
  /** Ids of those that are still there and in use, in the order in which they were chosen. */
  readonly ids: readonly number[];
  readonly toggle: (id: number) => void;
  readonly clear: () => void;
}

/** The courses that somebody picks to assign them together. What a filter hides stays chosen: people search for the next one. */
export function useChosenCourses(courses: ReadonlyMap<number, Course>): ChosenCourses {
  const [chosen, setChosen] = React.useState<readonly number[]>([]);
  const ids = React.useMemo(
    () => chosen.filter((id) => courses.get(id)?.status === 'In use'),
    [chosen, courses]
  );
  return {
    ids,
    toggle: React.useCallback(
      (id) => setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id])),
      []
    ),
    clear: React.useCallback(() => setChosen([]), [])
  };
}
