import type { Course, CourseDraft, CourseStatus } from '../../../domain/training/course';
import { draftOfCourse } from '../../../domain/training/drafts/courseDraft';
import { emptyCourse } from '../../../domain/training/emptyCourse';
import { changedFields } from './changedFields';
import type { KeptCourse } from './keptCourse';

/** The version that is written over. */
export type SeenCourse = Pick<Course, 'id' | 'etag'>;

/** What a form begins with. */
export interface Beginning {
  /** What stands in the form. */
  readonly draft: CourseDraft;
  /** What is saved already: without a difference, nothing can be lost. */
  readonly original: CourseDraft;
  /** `undefined`: a new course. */
  readonly seen: SeenCourse | undefined;
  /** What it is now; a new one is a draft. */
  readonly status: CourseStatus;
}

export function beginWith(course: Course): Beginning {
  const original = draftOfCourse(course);
  const { id, etag, status } = course;
  return { draft: original, original, seen: { id, etag }, status };
}

/** A new course; what is given was written elsewhere, and can be lost. */
export function beginNew(given: Partial<CourseDraft> | undefined, owner: CourseDraft['owner']): Beginning {
  const original = { ...emptyCourse, owner };
  return { draft: { ...original, ...given }, original, seen: undefined, status: 'Draft' };
}

/** Whether somebody else has written something else since the draft was begun. */
export function hasChangedSince({ begun }: KeptCourse, course: Course | undefined): boolean {
  if (!begun || !course || begun.etag === course.etag) return false;
  return changedFields(begun.draft, course).length > 0;
}

/**
 * Goes on with what was kept. Where somebody else has changed the course since, saving meets their version, and the person
 * chooses field by field.
 */
export function beginAgain(kept: KeptCourse, fresh: Beginning, course: Course | undefined): Beginning {
  if (!course || !kept.begun || !hasChangedSince(kept, course)) return { ...fresh, draft: kept.draft };
  return {
    ...fresh,
    draft: kept.draft,
    original: kept.begun.draft,
    seen: { id: course.id, etag: kept.begun.etag }
  };
}
