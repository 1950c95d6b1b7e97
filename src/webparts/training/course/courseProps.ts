import type { Course } from '../../../domain/training/course';
import type { CourseReport } from '../../../domain/training/report';
import type { StaleCause } from '../../../domain/training/stale/staleness';
import type { TrainingViewProps } from '../model/viewProps';
import type { CourseActions } from './useCourseActions';
import type { CoursePeople } from './people/useCoursePeople';
import type { Reopening } from './reopen/useReopening';

/** What the parts of an open course need. */
export interface CourseSectionProps extends TrainingViewProps {
  readonly course: Course;
  /** Its texts are the present ones: it can be changed. */
  readonly isWhole: boolean;
  readonly actions: CourseActions;
  /** Why it may not be true any more; reports are among them once they were read. */
  readonly causes: readonly StaleCause[];
  readonly reports: CourseReports;
  readonly people: CoursePeople;
  readonly reopening: Reopening;
  /** Whether leaving it would lose something that was typed. */
  readonly onDirty: (isDirty: boolean) => void;
}

/** What readers have reported about the course. */
export interface CourseReports {
  /** `undefined`: not there yet, or not to be had. */
  readonly rows: readonly CourseReport[] | undefined;
  readonly error: unknown;
  readonly reload: () => void;
  readonly take: (change: (rows: readonly CourseReport[]) => readonly CourseReport[]) => void;
}
