import type { ListSourceField, WordSourceField } from './courseFieldNames';
import type { CourseFileProblem, CourseRowProblem } from './courseIntakeModel';

/** A course as a format holds it: all values are still text. What the source does not speak of is missing. */
export interface RawCourse {
  readonly words: ReadonlyMap<WordSourceField, string>;
  readonly lists: ReadonlyMap<ListSourceField, readonly string[]>;
  /** `unknown`: HTML or plain, which the text itself tells. */
  readonly summaryIs: 'html' | 'unknown';
  /** Names of values that no field can be read from. */
  readonly unreadable: readonly string[];
}

/** One row of a text: a course, or why there is none. */
export type RawCourseRow =
  | { readonly row: number; readonly course: RawCourse }
  | { readonly row: number; readonly problem: CourseRowProblem; readonly excerpt: string };

/** What a reader of a format finds. */
export type RawCourseFile =
  | {
      readonly kind: 'read';
      readonly rows: readonly RawCourseRow[];
      readonly passedOver: readonly string[];
    }
  | { readonly kind: 'refused'; readonly problem: CourseFileProblem };
