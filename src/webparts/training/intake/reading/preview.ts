import type { Course } from '../../../../domain/training/course';
import type { CourseIntakeFile } from '../../../../domain/training/intake/courseIntakeModel';
import type { CourseSite } from '../../../../domain/training/intake/plannedCourse';
import { matchedCourses, ownersOfCourses } from '../../../../domain/training/intake/planCourses';
import { isRepositoryError } from '../../../../domain/RepositoryError';
import { inLanes } from '../../../../domain/inLanes';
import { lookUpPeople, type Newcomers } from '../../../../domain/people/lookUpPeople';
import type { Person } from '../../../../domain/people/person';
import type { Skill } from '../../../../domain/training/skill';
import type { TrainingRepositories } from '../../TrainingRepositories';

/** What an import would do, and what that is compared with. */
export interface CoursePreview {
  readonly file: CourseIntakeFile;
  readonly site: CourseSite;
  /** Owners whom the site does not know yet. */
  readonly newcomers: Newcomers;
}

/** What is compared with. */
export interface Existing {
  readonly courses: readonly Course[];
  readonly skills: readonly Skill[];
}

export interface CompareWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** The courses with their texts, by id. What was deleted meanwhile is left out. */
export async function readWhole(
  { courses }: Pick<TrainingRepositories, 'courses'>,
  ids: readonly number[],
  { signal, onProgress }: CompareWatch
): Promise<ReadonlyMap<number, Course>> {
  const whole = new Map<number, Course>();
  let done = 0;
  onProgress(done, ids.length);
  await inLanes(
    ids,
    async (id) => {
      try {
        whole.set(id, await courses.get(id));
      } catch (error) {
        if (!isRepositoryError(error, 'notFound')) throw error;
      }
      onProgress((done += 1), ids.length);
    },
    signal
  );
  signal.throwIfAborted();
  return whole;
}

/** Everybody whom the courses name: the site knows them. */
function peopleIn(courses: readonly Course[]): readonly Person[] {
  return courses.flatMap(({ owner, modifiedBy }) => (owner ? [owner, modifiedBy] : [modifiedBy]));
}

/** Reads what is needed to compare the rows of a file with what is there. Writes nothing. */
export async function previewOf(
  repositories: Pick<TrainingRepositories, 'courses' | 'people'>,
  file: CourseIntakeFile,
  { courses, skills }: Existing,
  watch: CompareWatch
): Promise<CoursePreview> {
  const { people } = repositories;
  const whole = await readWhole(repositories, matchedCourses(file.rows, courses), watch);
  const emails = ownersOfCourses(file.rows);
  const me = emails.length > 0 ? [await people.me()] : [];
  const { byEmail, newcomers } = await lookUpPeople(people, emails, [...peopleIn(courses), ...me]);
  return { file, site: { courses, whole, skills, owners: byEmail }, newcomers };
}
