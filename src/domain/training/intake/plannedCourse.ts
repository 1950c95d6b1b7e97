import type { Person } from '../../people/person';
import type { Course, CourseDraft } from '../course';
import type { SourcedCourse } from '../CourseRepository';
import type { Skill } from '../skill';
import type { CourseField } from './courseFields';
import type { CourseRowProblem, CourseRowWarning } from './courseIntakeModel';

/** By what a row was found to be a course that is there. */
export type CourseMatch = 'key' | 'material' | 'title';

/** What an import is compared with. */
export interface CourseSite {
  /** The catalogue; texts are not needed. */
  readonly courses: readonly Course[];
  /** Those of `matchedCourses`, read one by one with their texts, by id. Texts of others are not compared. */
  readonly whole: ReadonlyMap<number, Course>;
  readonly skills: readonly Skill[];
  /** Who was found for `ownersOfCourses`, by address in lower case. */
  readonly owners: ReadonlyMap<string, Person>;
}

/** What is worth telling about a row that is taken, once people, skills and courses are looked up. */
export type PlannedCourseWarning =
  | CourseRowWarning
  /** Nobody with this address was found: the course comes without owner. */
  | { readonly warning: 'unknownOwner'; readonly email: string }
  /** No skill has this title: the course comes without it. */
  | { readonly warning: 'unknownSkill'; readonly title: string }
  /** Another course, for which another row stands, has the same material or title; perhaps it is the same. */
  | { readonly warning: 'alike'; readonly by: 'material' | 'title'; readonly course: Course };

interface Planned {
  readonly row: number;
  readonly title: string;
}

/**
 * What an import would do with a row. What is there is never changed by adding: `changed` lists in which fields the file says
 * something else, for a person to take over or leave.
 */
export type PlannedCourse =
  | (Planned & {
      readonly verdict: 'new';
      readonly course: SourcedCourse;
      readonly warnings: readonly PlannedCourseWarning[];
    })
  | (Planned & {
      readonly verdict: 'changed';
      readonly by: CourseMatch;
      readonly known: Course;
      readonly draft: CourseDraft;
      readonly differences: readonly CourseField[];
      readonly warnings: readonly PlannedCourseWarning[];
    })
  | (Planned & {
      readonly verdict: 'same';
      readonly by: CourseMatch;
      readonly known: Course;
      readonly warnings: readonly PlannedCourseWarning[];
    })
  /** An earlier row stands for the same course and counts; `isSame`: it says the same. */
  | (Planned & { readonly verdict: 'double'; readonly otherRow: number; readonly isSame: boolean })
  | (Planned & { readonly verdict: 'invalid'; readonly problem: CourseRowProblem });

export type CourseVerdict = PlannedCourse['verdict'];
