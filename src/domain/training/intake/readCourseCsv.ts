import { valuesInCell } from '../../intake/listCell';
import { looksLikeTable, readNamedTable, rowShapeProblem, type NamedColumns } from '../../intake/namedTable';
import type { TableRow } from '../../updates/intake/csv/parseTable';
import { excerptOf } from '../../updates/intake/intakeModel';
import {
  courseFieldsNamed,
  isListSourceField,
  type ListSourceField,
  type SourceField,
  type WordSourceField
} from './courseFieldNames';
import { mostCourseRows } from './courseIntakeModel';
import type { RawCourse, RawCourseFile, RawCourseRow } from './rawCourse';

/** Whether the text begins with a table of courses. */
export function looksLikeCourseCsv(text: string): boolean {
  return looksLikeTable(text, courseFieldsNamed);
}

function courseOf({ cells }: TableRow, { headings, of }: NamedColumns<SourceField>): RawCourse {
  const words = new Map<WordSourceField, string>();
  const lists = new Map<ListSourceField, readonly string[]>();
  for (const [field, index] of of) {
    const cell = cells[index] ?? '';
    if (!isListSourceField(field)) words.set(field, cell);
    else {
      const isOfChoices = field === 'audiences' || field === 'platforms';
      lists.set(field, valuesInCell(cell, headings[index] ?? '', isOfChoices));
    }
  }
  const summaryHeading = headings[of.get('summary') ?? -1] ?? '';
  return { words, lists, summaryIs: /\(html\)/i.test(summaryHeading) ? 'html' : 'unknown', unreadable: [] };
}

function rowOf(row: TableRow, columns: NamedColumns<SourceField>): RawCourseRow {
  const problem = rowShapeProblem(row, columns);
  if (!problem) return { row: row.row, course: courseOf(row, columns) };
  const excerpt = excerptOf(row.cells.filter((cell) => cell.trim() !== '').join(' · '));
  return { row: row.row, problem, excerpt };
}

/** Reads a table of courses. Rows count as in a spreadsheet, the headings included. */
export function readCourseCsv(text: string): RawCourseFile {
  const table = readNamedTable(text, courseFieldsNamed);
  if (!table) return { kind: 'refused', problem: { problem: 'unknownFormat' } };
  const { columns, rows } = table;
  if (!columns.of.has('title')) {
    const found = columns.headings.map((name) => name.trim()).filter(Boolean);
    return { kind: 'refused', problem: { problem: 'noTitleColumn', found } };
  }
  if (rows.length > mostCourseRows) {
    const problem = { problem: 'tooManyRows', rows: rows.length, max: mostCourseRows } as const;
    return { kind: 'refused', problem };
  }
  return {
    kind: 'read',
    rows: rows.map((row) => rowOf(row, columns)),
    passedOver: columns.passedOver
  };
}
