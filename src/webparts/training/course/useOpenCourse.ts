import * as React from 'react';
import { isRepositoryError } from '../../../domain/RepositoryError';
import type { Course } from '../../../domain/training/course';
import { useRows } from '../../../ui/rows/useRows';
import type { TrainingViewProps } from '../model/viewProps';

export type OpenCourseState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | {
      readonly kind: 'ready';
      readonly course: Course;
      /** `false`: its summary and questions are those of before, the present ones are on their way. */
      readonly isWhole: boolean;
      readonly reload: () => void;
    };

/** What is shown while the whole course is read anew: what is known of it, with the texts of before. */
function meanwhile(before: Course | undefined, known: Course | undefined): Course | undefined {
  if (!before || !known) return before;
  return { ...known, summary: before.summary, questions: before.questions };
}

/** The whole course; read again when the catalogue has another version of it. What was there stays in view meanwhile. */
export function useOpenCourse({ model, catalogue }: TrainingViewProps, id: number): OpenCourseState {
  const { repositories, takeCourses, reload: reloadAll } = model;
  const known = catalogue.courses.get(id);
  const read = useRows(['course', id, known?.etag ?? ''], () => repositories.courses.get(id));
  const { rows: whole, reload: readAgain } = read;
  const before = React.useRef<Course>();
  React.useEffect(() => {
    before.current = whole ?? before.current;
    // Somebody changed it since the catalogue was read.
    if (whole && known && whole.etag !== known.etag) takeCourses(whole);
  }, [whole, known, takeCourses]);
  const reload = React.useCallback(() => {
    reloadAll();
    readAgain();
  }, [reloadAll, readAgain]);
  const course = whole ?? meanwhile(before.current, known);
  const error =
    read.state.kind === 'failed'
      ? read.state.error
      : read.state.kind === 'ready'
        ? read.state.refreshError
        : undefined;
  if (isRepositoryError(error, 'notFound')) return { kind: 'gone' };
  if (read.state.kind === 'failed') return { kind: 'failed', error, retry: readAgain };
  return course ? { kind: 'ready', course, isWhole: whole !== undefined, reload } : { kind: 'loading' };
}
