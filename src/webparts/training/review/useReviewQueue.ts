import * as React from 'react';
import type { CourseReport } from '../../../domain/training/report';
import { courseQueue, type CourseQueueItem } from '../../../domain/training/stale/courseQueue';
import { useDayOf } from '../course/useStaleCauses';
import type { ReviewOwner } from '../model/trainingState';
import { useRows, type RowsState } from '../../../ui/rows/useRows';
import type { TrainingViewProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import { courseOwner, whoseCourses } from './whoseCourses';

export interface ReviewQueue {
  readonly whose: ReviewOwner;
  /** Those that somebody has to look at, the most urgent first. */
  readonly now: readonly CourseQueueItem[];
  /** Those whose review only comes soon. */
  readonly soon: readonly CourseQueueItem[];
  /** What readers have reported: it comes after doubts and dates, which are known at once. */
  readonly reports: RowsState<ReadonlyMap<number, readonly CourseReport[]>>;
  readonly reloadReports: () => void;
}

const noReports: ReadonlyMap<number, readonly CourseReport[]> = new Map();

/** The courses that wait for somebody to look at them. */
export function useReviewQueue({ model, reader, catalogue }: TrainingViewProps): ReviewQueue {
  const { formats } = useTrainingWords();
  const dayOf = useDayOf();
  const { courses, doubts } = catalogue;
  const { repositories, shown } = model;
  const me = reader.me.id;
  const today = formats.today();
  const inUse = React.useMemo(
    () => [...courses.values()].filter(({ status }) => status === 'In use').map(({ id }) => id),
    [courses]
  );
  const {
    state: reports,
    rows: byCourse = noReports,
    reload
  } = useRows(inUse.length === 0 ? null : ['reports of courses', ...inUse], () =>
    repositories.reports.ofCourses(inUse)
  );
  const whose = React.useMemo(
    () => whoseCourses(courses.values(), shown.whose, me),
    [courses, shown.whose, me]
  );
  const queue = React.useMemo(
    () =>
      courseQueue(
        courses.values(),
        ({ id }) => ({ doubt: doubts.byCourse.get(id), reports: byCourse.get(id) ?? [], dayOf }),
        courseOwner(whose, me),
        today
      ),
    [courses, doubts, byCourse, dayOf, whose, me, today]
  );
  return {
    whose,
    now: queue.filter(({ causes }) => causes.length > 0),
    soon: queue.filter(({ causes }) => causes.length === 0),
    reports: inUse.length === 0 ? { kind: 'ready', rows: noReports, refreshError: undefined } : reports,
    reloadReports: reload
  };
}
