import type { Course } from '../../../domain/training/course';
import type { DoubtingNotice, EntryDoubt } from '../../../domain/faq/review/entryDoubt';

/** What notices have made doubtful. */
export interface CourseDoubts {
  /** By id of the course. */
  readonly byCourse: ReadonlyMap<number, EntryDoubt>;
  /** The notices behind them, by id. */
  readonly notices: ReadonlyMap<number, DoubtingNotice>;
}

export const noCourseDoubts: CourseDoubts = { byCourse: new Map(), notices: new Map() };

/** The courses by id, without summaries and questions, and what notices make of them. */
export interface Catalogue {
  readonly courses: ReadonlyMap<number, Course>;
  readonly doubts: CourseDoubts;
}

export type CatalogueState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'ready'; readonly catalogue: Catalogue; readonly refreshError: unknown };

/** The courses with those that were just written. */
export function withCourses(
  courses: ReadonlyMap<number, Course>,
  written: readonly Course[]
): ReadonlyMap<number, Course> {
  return new Map([...courses, ...written.map((course) => [course.id, course] as const)]);
}

export function withoutCourse(courses: ReadonlyMap<number, Course>, id: number): ReadonlyMap<number, Course> {
  return new Map([...courses].filter(([known]) => known !== id));
}
