import * as React from 'react';
import type { Course } from '../../../domain/training/course';
import { useLatestWork } from '../../../ui/screens/useLatestWork';
import type { TrainingModel } from '../model/useTraining';

export type WholeCourse =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  /** `undefined`: a new course. */
  | { readonly kind: 'ready'; readonly course: Course | undefined };

/** The course as it is now, read once: the catalogue knows neither its summary nor its questions. */
export function useWholeCourse(model: TrainingModel, id: number | undefined): WholeCourse {
  const { courses } = model.repositories;
  const { takeCourses } = model;
  const [state, setState] = React.useState<WholeCourse>(
    id === undefined ? { kind: 'ready', course: undefined } : { kind: 'loading' }
  );
  const begin = useLatestWork();
  const read = React.useCallback(async (): Promise<void> => {
    if (id === undefined) return;
    const signal = begin();
    setState({ kind: 'loading' });
    try {
      const course = await courses.get(id);
      if (signal.aborted) return;
      takeCourses(course);
      setState({ kind: 'ready', course });
    } catch (error) {
      if (!signal.aborted) setState({ kind: 'failed', error, retry: () => void read() });
    }
  }, [id, courses, takeCourses, begin]);
  // What others save meanwhile must not slip in under somebody's hands.
  const first = React.useRef(read);
  React.useEffect(() => void first.current(), []);
  return state;
}
