import { foldedText } from '../../intake/importKey';
import type { Course, CourseDraft } from '../course';
import { differingCourseFields, takeCourseFields, type CourseField } from './courseFields';
import type { CourseIntakeRow, TakenCourseRow } from './courseIntakeModel';
import { addressKey } from './courseKey';
import { CourseMatcher } from './CourseMatcher';
import type { CourseSite, CourseVerdict, PlannedCourse, PlannedCourseWarning } from './plannedCourse';

/** Ids of the courses that rows stand for: read them with their texts before planning. */
export function matchedCourses(
  rows: readonly CourseIntakeRow[],
  courses: readonly Course[]
): readonly number[] {
  const matcher = new CourseMatcher(rows, courses);
  return rows.flatMap((row) => (row.kind === 'taken' ? (matcher.of(row)?.course.id ?? []) : []));
}

/** Whom to look up before planning: each address once, in lower case. */
export function ownersOfCourses(rows: readonly CourseIntakeRow[]): readonly string[] {
  const emails = rows.map((row) => (row.kind === 'taken' ? row.owner.toLowerCase() : ''));
  return [...new Set(emails.filter(Boolean))];
}

interface Completed {
  readonly draft: CourseDraft;
  readonly said: ReadonlySet<CourseField>;
  readonly warnings: readonly PlannedCourseWarning[];
}

/** The row with its owner and skills, and without what was not found. */
function complete(row: TakenCourseRow, site: CourseSite, skills: ReadonlyMap<string, number>): Completed {
  const said = new Set(row.said);
  const warnings: PlannedCourseWarning[] = [...row.warnings];
  const owner = site.owners.get(row.owner.toLowerCase()) ?? null;
  if (row.owner !== '' && owner === null) {
    warnings.push({ warning: 'unknownOwner', email: row.owner });
    said.delete('owner');
  }
  const unknown = row.skills.filter((title) => !skills.has(foldedText(title)));
  for (const title of unknown) warnings.push({ warning: 'unknownSkill', title });
  if (row.skills.length === unknown.length) said.delete('skills');
  const known = new Set(row.skills.flatMap((title) => skills.get(foldedText(title)) ?? []));
  return { draft: { ...row.draft, owner, skills: [...known] }, said, warnings };
}

/** A source that says nothing of the text of the link leaves it as it is. */
function withTextOf(known: Course, draft: CourseDraft): CourseDraft {
  const { material } = draft;
  if (!material || material.description !== '' || !known.material) return draft;
  const isSame = addressKey(material.url) === addressKey(known.material.url);
  return isSame ? { ...draft, material: known.material } : draft;
}

function planTaken(
  row: TakenCourseRow,
  matcher: CourseMatcher,
  site: CourseSite,
  skills: ReadonlyMap<string, number>
): PlannedCourse {
  const { draft, said, warnings } = complete(row, site, skills);
  const { row: number, title } = row;
  const found = matcher.of(row);
  if (!found) {
    const alike = matcher.alike(draft);
    const course = { draft, sourceKey: row.sourceKey, starterTag: null };
    const told = alike ? [...warnings, { warning: 'alike' as const, ...alike }] : warnings;
    return { verdict: 'new', row: number, title, course, warnings: told };
  }
  const { by } = found;
  const whole = site.whole.get(found.course.id);
  const known = whole ?? found.course;
  const compared = withTextOf(known, draft);
  const differences = differingCourseFields(known, compared).filter((field) => {
    if (!whole && (field === 'summary' || field === 'questions')) return false;
    return said.has(field);
  });
  if (differences.length === 0) return { verdict: 'same', row: number, title, by, known, warnings };
  return { verdict: 'changed', row: number, title, by, known, draft: compared, differences, warnings };
}

/** What an import would do, row by row, in the order of the file. */
export function planCourses(rows: readonly CourseIntakeRow[], site: CourseSite): readonly PlannedCourse[] {
  const matcher = new CourseMatcher(rows, site.courses);
  // Of two skills with the same title, the older counts.
  const byAge = [...site.skills].sort((a, b) => b.id - a.id);
  const skills = new Map(byAge.map(({ id, title }) => [foldedText(title), id]));
  return rows.map((row) => {
    const { row: number, title } = row;
    if (row.kind === 'taken') return planTaken(row, matcher, site, skills);
    return row.kind === 'doubled'
      ? { verdict: 'double', row: number, title, otherRow: row.otherRow, isSame: row.isSame }
      : { verdict: 'invalid', row: number, title, problem: row.problem };
  });
}

/** Titles of skills that the file names and nobody has added yet. */
export function missingSkills(plan: readonly PlannedCourse[]): readonly string[] {
  const titles = new Map<string, string>();
  for (const row of plan) {
    for (const warning of 'warnings' in row ? row.warnings : []) {
      if (warning.warning !== 'unknownSkill' || titles.has(foldedText(warning.title))) continue;
      titles.set(foldedText(warning.title), warning.title);
    }
  }
  return [...titles.values()];
}

/** What would be written for a changed row when a person takes these fields over. */
export function takenOverCourse(
  row: Extract<PlannedCourse, { verdict: 'changed' }>,
  fields: ReadonlySet<CourseField>
): CourseDraft {
  return takeCourseFields(row.known, row.draft, fields);
}

/** How many rows have each verdict. */
export function countCourseVerdicts(plan: readonly PlannedCourse[]): Readonly<Record<CourseVerdict, number>> {
  const counts = { new: 0, changed: 0, same: 0, double: 0, invalid: 0 };
  for (const { verdict } of plan) counts[verdict] += 1;
  return counts;
}
