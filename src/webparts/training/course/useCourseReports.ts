import type { Course } from '../../../domain/training/course';
import { useRows } from '../../../ui/rows/useRows';
import type { TrainingRepositories } from '../TrainingRepositories';
import type { CourseReports } from './courseProps';

/** All reports about a course, newest first. */
export function useCourseReports(
  { reports }: TrainingRepositories,
  { id }: Pick<Course, 'id'>
): CourseReports {
  const { state, rows, reload, take } = useRows(
    ['course reports', id],
    async () => (await reports.ofCourses([id])).get(id) ?? []
  );
  const error =
    state.kind === 'failed' ? state.error : state.kind === 'ready' ? state.refreshError : undefined;
  return { rows, error, reload, take };
}
