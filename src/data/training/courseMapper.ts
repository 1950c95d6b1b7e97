import type { RowInput, RowOf } from '../../lists';
import type { coursesList } from '../../lists/training';
import { isBlankHtml } from '../../domain/faq/html';
import { formatCheck, parseCheck } from '../../domain/training/check/checkText';
import type { Course, CourseDraft, CourseVersion, Repeat } from '../../domain/training/course';
import { courseRanges, tidyCourse } from '../../domain/training/drafts/courseDraft';
import type { Range } from '../../domain/training/drafts/draftProblem';
import { formatIds, formatLines, parseIds, parseLines } from '../faq/lines';
import { toDay, toPerson } from '../tasks/taskMapper';

/** What the catalogue shows. */
export const courseColumns = [
  'title',
  'status',
  'kind',
  'material',
  'audiences',
  'platforms',
  'skills',
  'minutes',
  'obligation',
  'proof',
  'dueDays',
  'repeatEvery',
  'repeatFrom',
  'contentVersion',
  'countsFrom',
  'renewBy',
  'owner',
  'reviewEvery',
  'verifiedOn',
  'verifiedBy',
  'reportsSeenOn',
  'notices',
  'sourceKey',
  'starterTag',
  'modified',
  'editor'
] as const;

/** The same with what can be long. */
export const wholeCourseColumns = [...courseColumns, 'summary', 'questions'] as const;

export type CourseRow = RowOf<typeof coursesList, (typeof courseColumns)[number]> &
  Partial<RowOf<typeof coursesList, 'summary' | 'questions'>>;
export type CourseInput = RowInput<typeof coursesList>;

/** People can type any number into the list. */
function within(number: number, { least, most }: Range): number {
  return Math.min(most, Math.max(least, Math.round(number)));
}

function withinOrNull(number: number | null, range: Range): number | null {
  return number === null ? null : within(number, range);
}

function toVersion(number: number): number {
  return Math.max(1, Math.floor(number));
}

function toRepeat({ repeatEvery, repeatFrom }: CourseRow): Repeat | null {
  if (repeatEvery === null) return null;
  const every = within(repeatEvery, courseRanges.repeat);
  const from = toDay(repeatFrom);
  return from === null ? { kind: 'each', every } : { kind: 'together', every, from };
}

export function toCourse(row: CourseRow): Course {
  return {
    id: row.id,
    etag: row.etag,
    title: row.title,
    status: row.status,
    kind: row.kind,
    material: row.material,
    // HTML as it is stored: whoever shows it makes it harmless.
    summary: isBlankHtml(row.summary ?? null) ? null : (row.summary ?? null),
    audiences: row.audiences,
    platforms: row.platforms,
    skills: parseIds(row.skills),
    minutes: withinOrNull(row.minutes, courseRanges.minutes),
    obligation: row.obligation,
    proof: row.proof,
    dueDays: withinOrNull(row.dueDays, courseRanges.dueDays),
    repeat: toRepeat(row),
    version: toVersion(row.contentVersion),
    countsFrom: toVersion(row.countsFrom),
    renewBy: toDay(row.renewBy),
    owner: row.owner && toPerson(row.owner),
    reviewEvery: within(row.reviewEvery, courseRanges.reviewEvery),
    verifiedOn: toDay(row.verifiedOn),
    verifiedBy: row.verifiedBy && toPerson(row.verifiedBy),
    reportsSeenOn: row.reportsSeenOn,
    questions: parseCheck(row.questions ?? null),
    notices: parseLines(row.notices),
    sourceKey: row.sourceKey,
    starterTag: row.starterTag,
    modifiedOn: row.modified,
    modifiedBy: toPerson(row.editor)
  };
}

export function fromCourseDraft(draft: CourseDraft): CourseInput {
  const { owner, skills, repeat, questions, notices, ...same } = tidyCourse(draft);
  return {
    ...same,
    skills: formatIds(skills),
    repeatEvery: repeat?.every ?? null,
    repeatFrom: repeat?.kind === 'together' ? repeat.from : null,
    questions: formatCheck(questions),
    notices: formatLines(notices),
    owner: owner?.id ?? null
  };
}

/** A new course: a draft of the first version. */
export function newCourse(
  draft: CourseDraft,
  source: { readonly sourceKey: string | null; readonly starterTag: string | null }
): CourseInput {
  return { ...fromCourseDraft(draft), ...source, status: 'Draft', contentVersion: 1, countsFrom: 1 };
}

export function fromCourseVersion({ version, countsFrom, renewBy }: CourseVersion): CourseInput {
  return { contentVersion: version, countsFrom, renewBy };
}
