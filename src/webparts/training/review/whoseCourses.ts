import type { Course } from '../../../domain/training/course';
import type { CourseOwner } from '../../../domain/training/stale/courseQueue';
import type { ReviewOwner } from '../model/trainingState';

/** Whose courses are shown: what was chosen, otherwise the person's own if they look after any. */
export function whoseCourses(courses: Iterable<Course>, chosen: ReviewOwner | null, me: number): ReviewOwner {
  if (chosen !== null) return chosen;
  return Array.from(courses).some(({ owner, status }) => owner?.id === me && status === 'In use')
    ? 'mine'
    : 'everybody';
}

export function courseOwner(whose: ReviewOwner, me: number): CourseOwner {
  return whose === 'mine' ? { person: me } : whose;
}
