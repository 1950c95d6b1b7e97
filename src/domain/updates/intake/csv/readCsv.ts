import { excerptOf, type FileProblem } from '../intakeModel';
import type { RawRow } from '../rawNotice';
import { columnsOf, looksLikeHeadings } from './csvColumns';
import { csvNotice } from './csvNotice';
import { parseTable, type TableRow } from './parseTable';

/** Tables may have a few lines before their headings, such as who exported when. */
const mostLinesBefore = 10;

const delimiters = [',', ';', '\t', '|'] as const;

type Delimiter = (typeof delimiters)[number];

function headingsOf(table: readonly TableRow[]): readonly string[] | undefined {
  return table.slice(0, mostLinesBefore).find((row) => looksLikeHeadings(row.cells))?.cells;
}

/**
 * What separates the cells: that with which most headings are known. Counting signs goes wrong where texts are long and
 * rows are few.
 */
function delimiterOf(text: string): Delimiter | undefined {
  const found = delimiters.map((delimiter) => {
    const headings = headingsOf(parseTable(text, delimiter, mostLinesBefore));
    return { delimiter, known: headings ? columnsOf(headings).of.size : 0 };
  });
  const best = found.reduce((a, b) => (b.known > a.known ? b : a));
  return best.known > 0 ? best.delimiter : undefined;
}

/** Whether the text begins with a table of notices. Looks at its beginning only. */
export function looksLikeCsv(text: string): boolean {
  return delimiterOf(text.slice(0, 20_000)) !== undefined;
}

/** Reads a Message Center export. Rows count as in a spreadsheet, the headings included. */
export function readCsv(text: string): readonly RawRow[] | FileProblem {
  const table = parseTable(text, delimiterOf(text) ?? ',');
  const headings = headingsOf(table);
  if (!headings) return { problem: 'unknownFormat' };
  const columns = columnsOf(headings);
  const missing = (['sourceId', 'title'] as const).filter((field) => !columns.of.has(field));
  if (missing.length > 0) {
    return { problem: 'missingColumns', missing, found: headings.map((heading) => heading.trim()) };
  }
  const at = table.findIndex((row) => row.cells === headings);
  return table.slice(at + 1).map((row): RawRow => {
    const notice = csvNotice(row, columns, headings.length);
    const excerpt = excerptOf(row.cells.filter((cell) => cell.trim() !== '').join(' · '));
    return 'problem' in notice
      ? { row: row.row, problem: notice, excerpt }
      : { row: row.row, notice, excerpt };
  });
}
