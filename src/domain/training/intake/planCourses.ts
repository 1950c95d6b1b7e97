import type { Course, CourseDraft } from '../course';
import type { CourseField } from './courseFields';
import type { CourseIntakeRow } from './courseIntakeModel';
import type { CourseSite, CourseVerdict, PlannedCourse } from './plannedCourse';

/** Ids of the courses that rows stand for: read them with their texts before planning. */
export declare function matchedCourses(
  rows: readonly CourseIntakeRow[],
  courses: readonly Course[]
): readonly number[];

/** Whom to look up before planning: each address once, in lower case. */
export declare function ownersOfCourses(rows: readonly CourseIntakeRow[]): readonly string[];

/** What an import would do, row by row, in the order of the file. */
export declare function planCourses(
  rows: readonly CourseIntakeRow[],
  site: CourseSite
): readonly PlannedCourse[];

/** Titles of skills that the file names and nobody has added yet. */
export declare function missingSkills(plan: readonly PlannedCourse[]): readonly string[];

/** What would be written for a changed row when a person takes these fields over. */
export declare function takenOverCourse(
  row: Extract<PlannedCourse, { verdict: 'changed' }>,
  fields: ReadonlySet<CourseField>
): CourseDraft;

/** How many rows have each verdict. */
export declare function countCourseVerdicts(
  plan: readonly PlannedCourse[]
): Readonly<Record<CourseVerdict, number>>;
