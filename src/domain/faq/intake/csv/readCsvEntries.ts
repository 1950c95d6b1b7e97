import { looksLikeTable, readNamedTable, type NamedColumns } from '../../../intake/namedTable';
import type { TableRow } from '../../../updates/intake/csv/parseTable';
import { excerptOf } from '../../../updates/intake/intakeModel';
import { mostEntryRows, type EntryFileProblem } from '../intakeModel';
import { fieldsNamed } from '../fieldNames';
import type { RawField, RawFile, RawRow } from '../rawEntry';
import { csvEntry } from './csvEntry';

/** Whether the text begins with a table of entries. */
export function looksLikeEntryCsv(text: string): boolean {
  return looksLikeTable(text, fieldsNamed);
}

function rowOf(row: TableRow, columns: NamedColumns<RawField>): RawRow {
  const entry = csvEntry(row, columns);
  const excerpt = excerptOf(row.cells.filter((cell) => cell.trim() !== '').join(' · '));
  return 'problem' in entry ? { row: row.row, problem: entry, excerpt } : { row: row.row, entry };
}

/** Reads a table of entries. Rows count as in a spreadsheet, the headings included. */
export function readCsvEntries(text: string): RawFile | EntryFileProblem {
  const table = readNamedTable(text, fieldsNamed);
  if (!table) return { problem: 'unknownFormat' };
  const { columns, rows } = table;
  if (!columns.of.has('title') && !columns.of.has('symptom')) {
    return { problem: 'noTitleColumn', found: columns.headings.map((name) => name.trim()).filter(Boolean) };
  }
  if (rows.length > mostEntryRows) return { problem: 'tooManyRows', rows: rows.length, max: mostEntryRows };
  return { rows: rows.map((row) => rowOf(row, columns)), passedOver: columns.passedOver };
}
