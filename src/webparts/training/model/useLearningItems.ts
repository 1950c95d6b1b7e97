import * as React from 'react';
import type { Assignment } from '../../../domain/training/assignment';
import type { Course } from '../../../domain/training/course';
import { learningItems, type LearningItem } from '../../../domain/training/states/myLearning';
import type { TrainingRepositories } from '../TrainingRepositories';
import { useTrainingWords } from '../words/TrainingWords';
import type { Catalogue } from './catalogue';
import { useRows } from '../../../ui/rows/useRows';

const noCourses: ReadonlyMap<number, Course> = new Map();

/** The catalogue with those courses of the rows that are not in it: retired ones keep their name and their state. */
export function useCoursesOf(
  repositories: TrainingRepositories,
  { courses }: Catalogue,
  rows: readonly { readonly course: number }[]
): ReadonlyMap<number, Course> {
  const missing = React.useMemo(
    () =>
      [...new Set(rows.map(({ course }) => course))].filter((id) => !courses.has(id)).sort((a, b) => a - b),
    [rows, courses]
  );
  const retired = useRows(missing.length === 0 ? null : ['retired', ...missing], () =>
    repositories.courses.ofIds(missing)
  );
  const others = retired.rows ?? noCourses;
  return React.useMemo(
    () => (others.size === 0 ? courses : new Map([...others, ...courses])),
    [courses, others]
  );
}

/** Assignments as they stand today. */
export function useLearningItems(
  repositories: TrainingRepositories,
  catalogue: Catalogue,
  rows: readonly Assignment[]
): readonly LearningItem[] {
  const { formats } = useTrainingWords();
  const today = formats.today();
  const courses = useCoursesOf(repositories, catalogue, rows);
  return React.useMemo(() => learningItems(rows, courses, today), [rows, courses, today]);
}
