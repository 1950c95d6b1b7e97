import * as React from 'react';
import { isRepositoryError } from '../../../../domain/RepositoryError';
import type { Course, CourseStatus } from '../../../../domain/training/course';
import { fill } from '../../../../ui/words/fill';
import type { TrainingModel } from '../../model/useTraining';
import { useTrainingWords } from '../../words/TrainingWords';
import { saidOf, type Run } from './useRun';

/** That a course comes into use, and goes. */
export interface LifeDeeds {
  /** Can be undone. */
  readonly setStatus: (course: Course, status: CourseStatus) => Promise<Course | undefined>;
  /** To the recycle bin; can be undone. An open one is closed. `true` when it is there. */
  readonly remove: (course: Course) => Promise<boolean>;
}

type Key = keyof ITrainingWebPartStrings;

/** The words for a status that a course has got. */
const statusTexts: Readonly<Record<CourseStatus, readonly [done: Key, failed: Key]>> = {
  Draft: ['CourseNowDraft', 'CourseNotDraft'],
  'In use': ['CourseNowInUse', 'CourseNotInUse'],
  Retired: ['CourseNowRetired', 'CourseNotRetired']
};

function useSetStatus({ repositories, takeCourses }: TrainingModel, run: Run): LifeDeeds['setStatus'] {
  const { strings } = useTrainingWords();
  const { courses } = repositories;
  return React.useMemo(() => {
    const write = (course: Course, status: CourseStatus, isUndo: boolean): Promise<Course | undefined> => {
      const [done, failed] = statusTexts[status];
      return run(course, strings[failed], async () => {
        const written = await courses.setStatus(course, status);
        takeCourses(written);
        const undo = isUndo ? undefined : () => void write(written, course.status, true);
        return [written, saidOf(strings[done], written, undo)];
      });
    };
    return (course, status) => write(course, status, false);
  }, [run, courses, takeCourses, strings]);
}

function useRemove(model: TrainingModel, run: Run): LifeDeeds['remove'] {
  const { strings } = useTrainingWords();
  const { repositories, dropCourse, reload } = model;
  const { courses } = repositories;
  const shown = React.useRef(model);
  shown.current = model;
  return React.useMemo(() => {
    const restore = (course: Course, binId: string): Promise<true | undefined> =>
      run(course, strings.CourseNotRestored, async () => {
        await courses.restore(binId);
        reload();
        return [true, saidOf(strings.CourseRestored, course)];
      });
    const drop = ({ id }: Course): void => {
      const { opened } = shown.current.shown;
      if (opened?.kind === 'course' && opened.id === id) shown.current.open(null);
      dropCourse(id);
    };
    return async (course) => {
      const binId = await run(course, strings.CourseNotDeleted, async () => {
        try {
          const id = await courses.remove(course);
          drop(course);
          return [id, saidOf(strings.CourseDeleted, course, () => void restore(course, id))];
        } catch (error) {
          if (!isRepositoryError(error, 'invalid')) throw error;
          const text = fill(strings.CourseNotDeletedAssigned, { title: course.title });
          return [undefined, { kind: 'said', tone: 'warning', text }];
        }
      });
      return binId !== undefined;
    };
  }, [run, courses, dropCourse, reload, strings]);
}

export function useLifeDeeds(model: TrainingModel, run: Run): LifeDeeds {
  const setStatus = useSetStatus(model, run);
  const remove = useRemove(model, run);
  return React.useMemo(() => ({ setStatus, remove }), [setStatus, remove]);
}
