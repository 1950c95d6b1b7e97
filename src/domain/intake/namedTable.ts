import { unguardCell } from '../csv/csvCell';
import { parseTable, type TableRow } from '../updates/intake/csv/parseTable';
import type { FieldFinder } from './fieldFinder';

/** What the headings of a table name. */
export interface NamedColumns<Field extends string> {
  readonly headings: readonly string[];
  readonly of: ReadonlyMap<Field, number>;
  /** Headings of columns that are passed over. */
  readonly passedOver: readonly string[];
}

/** A table with headings. Rows count as in a spreadsheet, the headings included. */
export interface NamedTable<Field extends string> {
  readonly columns: NamedColumns<Field>;
  readonly rows: readonly TableRow[];
}

const delimiters = [',', ';', '\t', '|'] as const;

/** Tables may have a few lines before their headings, such as who exported when. */
const mostLinesBefore = 10;

/** As much of a text as tells what separates its cells. */
const beginning = 20_000;

function isHeading<Field extends string>({ cells }: TableRow, find: FieldFinder<Field>): boolean {
  const fields = [...find(cells).keys()];
  return fields.length >= 2 || fields.some((field) => field === 'title');
}

/** What separates the cells: that with which most headings are known. Texts hold all of these signs, headings don't. */
function delimiterOf<Field extends string>(text: string, find: FieldFinder<Field>): string | undefined {
  const scores = delimiters.map((delimiter) => {
    const rows = parseTable(text, delimiter, mostLinesBefore);
    const heading = rows.find((row) => isHeading(row, find));
    return { delimiter, known: heading ? find(heading.cells).size : 0 };
  });
  const best = scores.reduce((a, b) => (b.known > a.known ? b : a));
  return best.known > 0 ? best.delimiter : undefined;
}

/** Whether the text begins with a table of these fields. */
export function looksLikeTable<Field extends string>(text: string, find: FieldFinder<Field>): boolean {
  return delimiterOf(text.slice(0, beginning), find) !== undefined;
}

function columnsOf<Field extends string>(
  headings: readonly string[],
  find: FieldFinder<Field>
): NamedColumns<Field> {
  const of = find(headings);
  const taken = new Set(of.values());
  const others = headings.filter((heading, index) => heading.trim() !== '' && !taken.has(index));
  return { headings, of, passedOver: others.map((heading) => heading.trim()) };
}

/** Reads a table whose headings name at least two fields, or the title; `undefined` for another text. */
export function readNamedTable<Field extends string>(
  text: string,
  find: FieldFinder<Field>
): NamedTable<Field> | undefined {
  const delimiter = delimiterOf(text.slice(0, beginning), find);
  if (delimiter === undefined) return undefined;
  const table = parseTable(text.replace(/\r\n?/g, '\n'), delimiter);
  const rows = table.map((row) => ({ ...row, cells: row.cells.map(unguardCell) }));
  const at = rows.findIndex((row) => isHeading(row, find));
  return { columns: columnsOf(rows[at]?.cells ?? [], find), rows: rows.slice(at + 1) };
}

/** Why the cells of a row cannot be told apart. */
export type RowShapeProblem =
  /** Quotation marks don't pair. */
  | { readonly problem: 'brokenQuotes' }
  /** More cells than headings: a separator within a text was not quoted. */
  | { readonly problem: 'tooManyCells'; readonly expected: number; readonly found: number };

export function rowShapeProblem(
  row: TableRow,
  { headings }: Pick<NamedColumns<string>, 'headings'>
): RowShapeProblem | undefined {
  if (row.hasBrokenQuotes) return { problem: 'brokenQuotes' };
  const beyond = row.cells.slice(headings.length).some((cell) => cell.trim() !== '');
  return beyond ? { problem: 'tooManyCells', expected: headings.length, found: row.cells.length } : undefined;
}
