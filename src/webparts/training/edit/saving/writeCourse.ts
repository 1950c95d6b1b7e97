import { isRepositoryError } from '../../../../domain/RepositoryError';
import type { Course, CourseDraft } from '../../../../domain/training/course';
import type { CourseRepository } from '../../../../domain/training/CourseRepository';
import type { SeenCourse } from '../beginning';
import { changedFields } from '../changedFields';

/** What is to be written, and over what. */
export interface Writing {
  readonly draft: CourseDraft;
  /** `undefined`: a new course. */
  readonly seen: SeenCourse | undefined;
  /** What the person began with. */
  readonly original: CourseDraft;
  /** It can be assigned at once. */
  readonly isUsing: boolean;
}

export type WriteProblem =
  /** Somebody else changed it meanwhile. */
  | { readonly kind: 'conflict'; readonly writing: Writing; readonly theirs: Course }
  /** Somebody deleted it meanwhile. */
  | { readonly kind: 'gone'; readonly writing: Writing }
  | { readonly kind: 'failed'; readonly writing: Writing; readonly error: unknown };

export type WriteOutcome = { readonly kind: 'written'; readonly course: Course } | WriteProblem;

function problemOf(writing: Writing, error: unknown): WriteProblem {
  return writing.seen && isRepositoryError(error, 'notFound')
    ? { kind: 'gone', writing }
    : { kind: 'failed', writing, error };
}

async function afterConflict(
  courses: CourseRepository,
  writing: Writing,
  { id }: SeenCourse
): Promise<WriteOutcome> {
  const { draft, original } = writing;
  const theirs = await courses.get(id);
  if (changedFields(draft, theirs).length === 0) return { kind: 'written', course: theirs };
  // It was verified, or put to use, and nothing was written over: there is nothing to choose.
  if (changedFields(original, theirs).length === 0)
    return { kind: 'written', course: await courses.update(theirs, draft) };
  return { kind: 'conflict', writing, theirs };
}

/** Writes the course, and finds out what became of it when that fails. Never rejects. */
export async function writeCourse(courses: CourseRepository, writing: Writing): Promise<WriteOutcome> {
  const { draft, seen } = writing;
  try {
    return { kind: 'written', course: await (seen ? courses.update(seen, draft) : courses.add(draft)) };
  } catch (error) {
    if (!seen || !isRepositoryError(error, 'conflict')) return problemOf(writing, error);
    try {
      return await afterConflict(courses, writing, seen);
    } catch (later) {
      return problemOf(writing, later);
    }
  }
}
