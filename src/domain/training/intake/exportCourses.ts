import { writeCsv } from '../../csv/csvText';
import { formatCheck } from '../check/checkText';
import type { Course } from '../course';
import type { Skill } from '../skill';
import { courseExportKeys } from './courseKey';

interface Named {
  readonly course: Course;
  readonly key: string;
  /** Titles: numbers are others on another site. */
  readonly skills: readonly string[];
}

function numberText(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** Columns in order, each with its heading and what stands in its cells. The same in every language: the import knows them. */
const columns: readonly (readonly [heading: string, cell: (row: Named) => string])[] = [
  ['Key', ({ key }) => key],
  ['Title', ({ course }) => course.title],
  ['Kind', ({ course }) => course.kind],
  ['Material', ({ course }) => course.material?.url ?? ''],
  ['Material text', ({ course }) => course.material?.description ?? ''],
  ['Summary (HTML)', ({ course }) => course.summary ?? ''],
  ['Audiences', ({ course }) => course.audiences.join('; ')],
  ['Platforms', ({ course }) => course.platforms.join('; ')],
  ['Skills (one a line)', ({ skills }) => skills.join('\n')],
  ['Minutes', ({ course }) => numberText(course.minutes)],
  ['Mandatory or recommended', ({ course }) => course.obligation],
  ['Proof', ({ course }) => course.proof],
  ['Due after (working days)', ({ course }) => numberText(course.dueDays)],
  ['Repeat every (months)', ({ course }) => numberText(course.repeat?.every)],
  ['First round due on', ({ course }) => (course.repeat?.kind === 'together' ? course.repeat.from : '')],
  ['Owner (e-mail)', ({ course }) => course.owner?.email ?? ''],
  ['Review every (months)', ({ course }) => String(course.reviewEvery)],
  ['Check of understanding', ({ course }) => formatCheck(course.questions) ?? ''],
  ['Related notices (one a line)', ({ course }) => course.notices.join('\n')],
  ['Status', ({ course }) => course.status],
  ['Version', ({ course }) => String(course.version)],
  ['Verified on', ({ course }) => course.verifiedOn ?? '']
];

/** The text of a CSV file with these courses, read with their texts; the import reads it. Spreadsheets run nothing in it. */
export function exportCourses(courses: readonly Course[], skills: readonly Skill[]): string {
  const keys = courseExportKeys(courses);
  const titles = new Map(skills.map(({ id, title }) => [id, title]));
  const rows = courses.map((course) => {
    const named = course.skills.flatMap((id) => titles.get(id) ?? []);
    const row = { course, key: keys.get(course.id) ?? '', skills: named };
    return columns.map(([, cell]) => cell(row));
  });
  return writeCsv([columns.map(([heading]) => heading), ...rows]);
}
