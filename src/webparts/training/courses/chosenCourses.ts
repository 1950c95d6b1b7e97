import { foldWord } from '../../../domain/faq/search/foldText';
import type { Course } from '../../../domain/training/course';
import type { Formats } from '../../../ui/words/formats';
import type { CourseFilter } from '../model/trainingState';

/** A course with the names of what it teaches. */
export interface CatalogueRow {
  readonly course: Course;
  readonly skills: readonly string[];
  /** What the search looks through, folded: case, accents and spellings make no difference. */
  readonly text: string;
}

function searchText({ title, material }: Course, skills: readonly string[]): string {
  return foldWord([title, material?.description ?? '', material?.url ?? '', ...skills].join(' '));
}

/** Mandatory ones first, then by title. */
export function catalogueRows(
  courses: Iterable<Course>,
  skillNames: ReadonlyMap<number, string>,
  { compare }: Pick<Formats, 'compare'>
): readonly CatalogueRow[] {
  const rank = ({ obligation }: Course): number => (obligation === 'Mandatory' ? 0 : 1);
  return [...courses]
    .sort((a, b) => rank(a) - rank(b) || compare(a.title, b.title) || a.id - b.id)
    .map((course) => {
      const skills = course.skills.flatMap((id) => skillNames.get(id) ?? []).sort(compare);
      return { course, skills, text: searchText(course, skills) };
    });
}

/** What says nothing of whom it is for, or of platforms, is for all. */
function isAmong<Value>(values: readonly Value[], wanted: Value | null): boolean {
  return wanted === null || values.length === 0 || values.includes(wanted);
}

function fits(course: Course, { audience, platform, obligation, skill, status }: CourseFilter): boolean {
  return (
    isAmong(course.audiences, audience) &&
    isAmong(course.platforms, platform) &&
    (obligation === null || course.obligation === obligation) &&
    (skill === null || course.skills.includes(skill)) &&
    (status === null ? course.status !== 'Retired' : course.status === status)
  );
}

/** Those that the filter leaves, and in which all of its words occur. */
export function chosenCourses(rows: readonly CatalogueRow[], filter: CourseFilter): readonly CatalogueRow[] {
  const words = filter.text.split(/\s+/).map(foldWord).filter(Boolean);
  return rows.filter(
    ({ course, text }) => fits(course, filter) && words.every((word) => text.includes(word))
  );
}
