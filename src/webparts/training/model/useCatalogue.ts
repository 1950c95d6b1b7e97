import * as React from 'react';
import { dayInTimeZone } from '../../../domain/dates/calendarDate';
import { doubtsAbout, type DoubtingNotice } from '../../../domain/faq/review/entryDoubt';
import type { Course } from '../../../domain/training/course';
import type { StoredDoubt } from '../../../domain/updates/DoubtRepository';
import type { TrainingRepositories } from '../TrainingRepositories';
import { useTrainingWords } from '../words/TrainingWords';
import {
  noCourseDoubts,
  withCourses,
  withoutCourse,
  type CatalogueState,
  type CourseDoubts
} from './catalogue';
import { useRows } from '../../../ui/rows/useRows';

export interface CatalogueActions {
  /** Takes over courses that were just written. */
  readonly takeCourses: (...courses: readonly Course[]) => void;
  readonly dropCourse: (id: number) => void;
  readonly reload: () => void;
  /** Asks which courses notices have made doubtful; a failure leaves what was known. */
  readonly reloadDoubts: () => void;
}

export interface CatalogueLoader extends CatalogueActions {
  readonly state: CatalogueState;
}

interface ReadDoubts {
  readonly doubts: readonly StoredDoubt[];
  readonly notices: ReadonlyMap<number, DoubtingNotice>;
}

async function loadCourses({ courses }: TrainingRepositories): Promise<ReadonlyMap<number, Course>> {
  const rows = await courses.catalogue();
  return new Map(rows.map((course) => [course.id, course]));
}

async function loadDoubts({ doubts, notices }: TrainingRepositories): Promise<ReadDoubts> {
  const found = await doubts.ofTargets('course');
  const ids = [...new Set(found.map(({ noticeId }) => noticeId))].filter((id) => id !== 0);
  return { doubts: found, notices: ids.length === 0 ? new Map() : await notices.summaries(ids) };
}

/** Reads the catalogue, and what notices have made doubtful: courses can be looked at before that is known. */
export function useCatalogue(repositories: TrainingRepositories): CatalogueLoader {
  const { culture } = useTrainingWords();
  const { timeZone } = culture;
  const courses = useRows('catalogue', () => loadCourses(repositories));
  const read = useRows('doubts', () => loadDoubts(repositories));
  const doubts = React.useMemo<CourseDoubts>(() => {
    if (!read.rows) return noCourseDoubts;
    const { notices } = read.rows;
    const dayOf = (instant: string): ReturnType<typeof dayInTimeZone> =>
      dayInTimeZone(new Date(instant), timeZone);
    return { byCourse: doubtsAbout('course', read.rows.doubts, { notices, dayOf }), notices };
  }, [read.rows, timeZone]);
  const state = React.useMemo<CatalogueState>(() => {
    if (courses.state.kind !== 'ready') return courses.state;
    const { rows, refreshError } = courses.state;
    return { kind: 'ready', catalogue: { courses: rows, doubts }, refreshError };
  }, [courses.state, doubts]);
  const { take, reload: reloadCourses } = courses;
  const { reload: reloadDoubts } = read;
  return {
    state,
    takeCourses: React.useCallback((...written) => take((rows) => withCourses(rows, written)), [take]),
    dropCourse: React.useCallback((id) => take((rows) => withoutCourse(rows, id)), [take]),
    reload: React.useCallback(() => {
      reloadCourses();
      reloadDoubts();
    }, [reloadCourses, reloadDoubts]),
    reloadDoubts
  };
}
