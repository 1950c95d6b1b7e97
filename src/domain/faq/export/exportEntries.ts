import { writeCsv } from '../../csv/csvText';
import { exportFormat } from '../intake/exportFormat';
import type { Entry, PublishedAnswer } from '../entry';
import { publicColumns, wholeColumns, type ExportColumns } from './exportColumns';
import { publicRow, wholeRows, type ExportRow } from './exportRow';

export type ExportFormat = 'csv' | 'json';

/** Which face of the entries a file holds. */
export type ExportFace = 'whole' | 'public';

function csvOf<Row extends ExportRow>(rows: readonly Row[], columns: ExportColumns<Row>): string {
  const cells = rows.map((row) => columns.map(([, cell]) => cell(row)));
  return writeCsv([columns.map(([heading]) => heading), ...cells]);
}

function jsonOf(face: ExportFace, entries: readonly ExportRow[]): string {
  return `${JSON.stringify({ format: exportFormat, version: 1, face, entries }, undefined, 2)}\n`;
}

/** The text of a file with whole entries, internal steps and drafts too; the import reads it. */
export function exportEntries(entries: readonly Entry[], format: ExportFormat): string {
  const rows = wholeRows(entries);
  return format === 'csv' ? csvOf(rows, wholeColumns()) : jsonOf('whole', rows);
}

/** The text of a file with what users may read, and nothing else; the import reads it. */
export function exportAnswers(answers: readonly PublishedAnswer[], format: ExportFormat): string {
  const rows = answers.map(publicRow);
  return format === 'csv' ? csvOf(rows, publicColumns()) : jsonOf('public', rows);
}
