import { makeKnown } from '../../../../domain/people/lookUpPeople';
import type { PeopleRepository } from '../../../../domain/people/PeopleRepository';
import type { CourseDraft } from '../../../../domain/training/course';
import type { PlannedCourse } from '../../../../domain/training/intake/plannedCourse';
import { takenOverCourse } from '../../../../domain/training/intake/planCourses';
import type { CoursePreview } from '../reading/preview';
import { noChanges, type WritingJob } from '../writing/writingJob';
import { isChanged, isNew } from './choices';

/** What is to be written of a preview. Owners of the directory whom the site has not met are made known to it. */
export async function importJob(
  people: PeopleRepository,
  { newcomers }: CoursePreview,
  rows: readonly PlannedCourse[],
  use: boolean
): Promise<WritingJob> {
  const courses = rows.filter(isNew).map(({ course }) => course);
  const changes = rows
    .filter(isChanged)
    .map((row) => ({ known: row.known, draft: takenOverCourse(row, new Set(row.differences)) }));
  const owners = [...courses, ...changes].flatMap(({ draft: { owner } }) => (owner ? [owner.id] : []));
  const known = await makeKnown(people, owners, newcomers);
  const owned = (draft: CourseDraft): CourseDraft =>
    draft.owner ? { ...draft, owner: known.get(draft.owner.id) ?? draft.owner } : draft;
  const added = courses.map((course) => ({ ...course, draft: owned(course.draft) }));
  return {
    ...noChanges,
    coursesOf: () => added,
    changes: changes.map(({ known: course, draft }) => ({ known: course, draft: owned(draft) })),
    use
  };
}
