import { parseTable, type TableRow } from '../../../updates/intake/csv/parseTable';
import { unguardCell } from '../../../csv/csvCell';
import { excerptOf } from '../../../updates/intake/intakeModel';
import { mostEntryRows, type EntryFileProblem } from '../intakeModel';
import { fieldsNamed } from '../fieldNames';
import type { RawFile, RawRow } from '../rawEntry';
import { columnsOf, csvEntry, type EntryColumns } from './csvEntry';

const delimiters = [',', ';', '\t', '|'] as const;

/** Tables may have a few lines before their headings, such as who exported when. */
const mostLinesBefore = 10;

function isHeading({ cells }: TableRow): boolean {
  const fields = fieldsNamed(cells);
  return fields.size >= 2 || (fields.size === 1 && fields.has('title'));
}

/** What separates the cells: that with which most headings are known. Texts hold all of these signs, headings don't. */
function delimiterOf(text: string): string | undefined {
  const scores = delimiters.map((delimiter) => {
    const heading = parseTable(text, delimiter, mostLinesBefore).find(isHeading);
    return { delimiter, known: heading ? fieldsNamed(heading.cells).size : 0 };
  });
  const best = scores.reduce((a, b) => (b.known > a.known ? b : a));
  return best.known > 0 ? best.delimiter : undefined;
}

/** Whether the text begins with a table of entries. */
export function looksLikeEntryCsv(text: string): boolean {
  return delimiterOf(text.slice(0, 20_000)) !== undefined;
}

function rowOf(row: TableRow, columns: EntryColumns): RawRow {
  const entry = csvEntry({ ...row, cells: row.cells.map(unguardCell) }, columns);
  const excerpt = excerptOf(row.cells.filter((cell) => cell.trim() !== '').join(' · '));
  return 'problem' in entry ? { row: row.row, problem: entry, excerpt } : { row: row.row, entry };
}

/** Reads a table of entries. Rows count as in a spreadsheet, the headings included. */
export function readCsvEntries(text: string): RawFile | EntryFileProblem {
  const delimiter = delimiterOf(text.slice(0, 20_000));
  if (delimiter === undefined) return { problem: 'unknownFormat' };
  const table = parseTable(text.replace(/\r\n?/g, '\n'), delimiter);
  const at = table.findIndex(isHeading);
  const headings = (table[at]?.cells ?? []).map(unguardCell);
  const columns = columnsOf(headings);
  if (!columns.of.has('title') && !columns.of.has('symptom')) {
    return { problem: 'noTitleColumn', found: headings.map((name) => name.trim()).filter(Boolean) };
  }
  const rows = table.slice(at + 1);
  if (rows.length > mostEntryRows) return { problem: 'tooManyRows', rows: rows.length, max: mostEntryRows };
  return { rows: rows.map((row) => rowOf(row, columns)), passedOver: columns.passedOver };
}
