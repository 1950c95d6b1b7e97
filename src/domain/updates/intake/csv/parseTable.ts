import { parse } from 'papaparse';

/** One row of a table. `row` counts as a spreadsheet does, from 1, empty rows too. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly hasBrokenQuotes: boolean;
}

/** Excel's way of naming the separator, in a line before the table that it doesn't count. */
const separatorLine = /^sep=.[^\S\n]*\n/i;

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** The rows of a text whose cells this separates; empty rows are left out. `most`: stop after so many. */
export function parseTable(text: string, delimiter: string, most = 0): readonly TableRow[] {
  const { data, errors } = parse<string[]>(text.replace(separatorLine, ''), { delimiter, preview: most });
  const broken = new Set(errors.filter((error) => error.type === 'Quotes').map((error) => error.row));
  return data
    .map((cells, index) => ({ row: index + 1, cells, hasBrokenQuotes: broken.has(index) }))
    .filter(({ cells }) => !isEmpty(cells));
}
