import { platforms } from '../../../lists';
import { audiences } from '../../../lists/training';
import { isBlankHtml } from '../../faq/html';
import { plainTextToHtml } from '../../guide/plainTextToHtml';
import type { Reference } from '../../tasks/task';
import { isWebAddress } from '../../tasks/validateDraft';
import { fitTitle } from '../../updates/intake/fitTitle';
import { excerptOf } from '../../updates/intake/intakeModel';
import { looksLikeHtml } from '../../updates/text/htmlText';
import type { CourseDraft } from '../course';
import { tidyCourse } from '../drafts/courseDraft';
import { emptyCourse } from '../emptyCourse';
import { courseSourceKey } from './courseKey';
import {
  longestCourseText,
  type CourseRowProblem,
  type RefusedCourseRow,
  type TakenCourseRow
} from './courseIntakeModel';
import { CourseRowReader } from './CourseRowReader';
import type { RawCourse } from './rawCourse';

/** What browsers and SharePoint take for an address, in characters. */
const longestAddress = 2000;

/** An address that people copied without its beginning. */
const bareHost = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?$/i;

/** `null` when there is no address: a course can be told by somebody. */
function materialOf(reader: CourseRowReader): Reference | CourseRowProblem | null {
  const written = reader.word('address');
  if (written === '') return null;
  const url = bareHost.test(written.slice(0, longestAddress)) ? `https://${written}` : written;
  if (url.length > longestAddress) {
    return { problem: 'tooLong', field: 'material', length: url.length, max: longestAddress };
  }
  if (!isWebAddress(url)) return { problem: 'notAnAddress', value: excerptOf(written) };
  reader.said.add('material');
  return { url, description: reader.line('addressText') };
}

/** HTML as the source has it: it is made harmless where it is shown. Text becomes paragraphs. */
function summaryOf(reader: CourseRowReader, raw: RawCourse, wholeTitleHtml: string): string | null {
  const text = raw.words.get('summary') ?? '';
  if (text.trim() !== '') reader.said.add('summary');
  const isHtml = raw.summaryIs === 'html' || looksLikeHtml(text);
  const summary = wholeTitleHtml + (isHtml ? text : plainTextToHtml(text));
  return isBlankHtml(summary) ? null : summary;
}

function lengthProblem(
  { summary, notices }: CourseDraft,
  reader: CourseRowReader
): CourseRowProblem | undefined {
  const lengths = [
    ['summary', summary?.length ?? 0],
    ['questions', reader.word('questions').length],
    ['notices', notices.join('\n').length]
  ] as const;
  const [field, length] = lengths.find(([, one]) => one > longestCourseText) ?? [];
  return field && { problem: 'tooLong', field, length, max: longestCourseText };
}

/** A course as it would be stored, or why it cannot be taken. */
export function toCourse(row: number, raw: RawCourse): TakenCourseRow | RefusedCourseRow {
  const reader = new CourseRowReader(raw);
  const refuse = (title: string, problem: CourseRowProblem): RefusedCourseRow => ({
    kind: 'notTaken',
    row,
    title,
    problem
  });
  const { title, wholeTitleHtml } = fitTitle(reader.word('title'));
  if (title === '') return refuse(excerptOf(reader.word('address')), { problem: 'missingTitle' });
  const material = materialOf(reader);
  if (material && 'problem' in material) return refuse(title, material);
  const skills = reader.list('skills');
  if (skills.length > 0) reader.said.add('skills');
  const notices = reader.list('notices');
  if (notices.length > 0) reader.said.add('notices');
  if (wholeTitleHtml !== '') reader.warnings.push({ warning: 'titleShortened' });
  const draft = tidyCourse({
    ...emptyCourse,
    title,
    material,
    notices,
    summary: summaryOf(reader, raw, wholeTitleHtml),
    ...reader.facts({ audiences, platforms }),
    repeat: reader.repeat(),
    questions: reader.questions()
  });
  const problem = lengthProblem(draft, reader);
  if (problem) return refuse(title, problem);
  const owner = reader.owner();
  if (/^(?:retired|archived)$/i.test(reader.word('status'))) reader.warnings.push({ warning: 'wasRetired' });
  const key = reader.word('key');
  const { said, warnings } = reader;
  const sourceKey = courseSourceKey(key, draft);
  return { kind: 'taken', row, title, sourceKey, hasKey: key !== '', draft, skills, owner, said, warnings };
}
