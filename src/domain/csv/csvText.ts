import { parse, unparse } from 'papaparse';
import { guardCell, unguardCell } from './csvCell';

/** What separates cells: spreadsheets write semicolons where the comma is the decimal sign, and copy with tabs. */
export const csvSeparators = [',', ';', '\t'] as const;

export type CsvSeparator = (typeof csvSeparators)[number];

export interface CsvRow {
  /** As spreadsheets number them: the first row of the text is 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly separator: CsvSeparator;
  /** Without rows that are empty. */
  readonly rows: readonly CsvRow[];
  /** The row in which a quotation mark is never closed, which swallows all that follows. */
  readonly unclosedQuote: number | null;
}

const byteOrderMark = '\uFEFF';

/** The text of a CSV file that spreadsheets open as UTF-8, and in which they run nothing. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const guarded = rows.map((cells) => cells.map((cell) => guardCell(withLineFeeds(cell))));
  return `${byteOrderMark}${unparse(guarded, { newline: '\r\n' })}\r\n`;
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function firstCells(text: string, delimiter: string): readonly string[] {
  const [first = []] = parse<string[]>(text, { delimiter, newline: '\n', preview: 1 }).data;
  return first;
}

/** The separator with which the first row names most of the known columns; at a tie, the one that makes most cells. */
function separatorOf(text: string, isKnown: (name: string) => boolean): CsvSeparator {
  const score = (separator: CsvSeparator): number => {
    const cells = firstCells(text, separator);
    return cells.filter((cell) => isKnown(cell)).length * 1000 + Math.min(cells.length, 999);
  };
  const scores = csvSeparators.map((separator) => ({ separator, score: score(separator) }));
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

/**
 * Reads the text of a CSV file, or cells copied from a spreadsheet. `isKnown` tells the columns that are looked for, by
 * which the separator is found. Never throws: whatever the text is, its rows are there.
 */
export function readCsv(text: string, isKnown: (name: string) => boolean): CsvTable {
  const body = withLineFeeds(text.startsWith(byteOrderMark) ? text.slice(1) : text);
  const separator = separatorOf(body, isKnown);
  const { data, errors } = parse<string[]>(body, { delimiter: separator, newline: '\n' });
  const rows = data.map((cells, index) => ({ row: index + 1, cells: cells.map(unguardCell) }));
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
  return {
    separator,
    rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    unclosedQuote: unclosed ? (unclosed.row ?? 0) + 1 : null
  };
}
