import { foldedKey } from '../../intake/importKey';
import {
  longestCourseFile,
  type CourseFileProblem,
  type CourseIntakeResult,
  type CourseIntakeRow,
  type TakenCourseRow
} from './courseIntakeModel';
import type { RawCourseRow } from './rawCourse';
import { looksLikeCourseCsv, readCourseCsv } from './readCourseCsv';
import { readCourseJson } from './readCourseJson';
import { toCourse } from './toCourse';

function finish(raw: RawCourseRow): CourseIntakeRow {
  const { row } = raw;
  if ('problem' in raw) return { kind: 'notTaken', row, title: raw.excerpt, problem: raw.problem };
  try {
    return toCourse(row, raw.course);
  } catch (error) {
    // One row that nobody foresaw must not cost the others.
    const title = raw.course.words.get('title') ?? '';
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'notTaken', row, title, problem: { problem: 'unreadable', reason } };
  }
}

function contentOf({ draft, skills, owner }: TakenCourseRow): string {
  return JSON.stringify([draft, skills, owner.toLowerCase()]);
}

/** Of rows for the same course, the first counts. */
function withoutDoubles(rows: readonly CourseIntakeRow[]): readonly CourseIntakeRow[] {
  const first = new Map<string, TakenCourseRow>();
  return rows.map((row) => {
    if (row.kind !== 'taken') return row;
    const known = first.get(foldedKey(row.sourceKey));
    if (!known) {
      first.set(foldedKey(row.sourceKey), row);
      return row;
    }
    const isSame = contentOf(known) === contentOf(row);
    return { kind: 'doubled', row: row.row, title: row.title, otherRow: known.row, isSame };
  });
}

function refused(problem: CourseFileProblem): CourseIntakeResult {
  return { kind: 'refused', problem };
}

/**
 * Reads the text of a CSV or JSON file with courses; which of them is found out. Never throws: what cannot be taken is told row
 * by row, or for the text as a whole. Load it on demand.
 */
export function readCourses(text: string): CourseIntakeResult {
  if (text.length > longestCourseFile) {
    return refused({ problem: 'tooLarge', length: text.length, max: longestCourseFile });
  }
  const content = text.replace(/^\uFEFF/, '').trim();
  if (content === '') return refused({ problem: 'empty' });
  const isJson = /^[[{]/.test(content);
  if (!isJson && !looksLikeCourseCsv(content)) return refused({ problem: 'unknownFormat' });
  const file = isJson ? readCourseJson(content) : readCourseCsv(content);
  if (file.kind === 'refused') return file;
  if (file.rows.length === 0) return refused({ problem: 'noCourses' });
  return {
    kind: 'read',
    format: isJson ? 'json' : 'csv',
    unit: isJson ? 'entry' : 'sheetRow',
    rows: withoutDoubles(file.rows.map(finish)),
    passedOver: file.passedOver
  };
}
