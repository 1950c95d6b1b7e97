import * as React from 'react';
import { dayInTimeZone, type CalendarDate } from '../../../domain/dates/calendarDate';
import type { Course } from '../../../domain/training/course';
import type { CourseReport } from '../../../domain/training/report';
import { staleCauses, type StaleCause } from '../../../domain/training/stale/staleness';
import type { Catalogue } from '../model/catalogue';
import { useTrainingWords } from '../words/TrainingWords';

/** The day of an instant, in the site's time zone. */
export function useDayOf(): (instant: string) => CalendarDate {
  const { timeZone } = useTrainingWords().culture;
  return React.useCallback((instant) => dayInTimeZone(new Date(instant), timeZone), [timeZone]);
}

const none: readonly CourseReport[] = [];

/** Why a course may not be true any more, as far as it is known. */
export function useStaleCauses(
  course: Course,
  { doubts }: Catalogue,
  reports: readonly CourseReport[] = none
): readonly StaleCause[] {
  const { formats } = useTrainingWords();
  const dayOf = useDayOf();
  const today = formats.today();
  const doubt = doubts.byCourse.get(course.id);
  return React.useMemo(
    () => staleCauses(course, { doubt, reports, dayOf }, today),
    [course, doubt, reports, dayOf, today]
  );
}
