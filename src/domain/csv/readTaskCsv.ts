import type { CalendarDate } from '../dates/calendarDate';
import { readCsv, type CsvRow } from './csvText';
import type { FileProblem, RowProblem, TaskCsv, TaskCsvRow } from './importModel';
import { readTaskRow } from './readTaskRow';
import { taskColumnNamed, taskCsvColumns, type TaskCells, type TaskCsvColumn } from './taskCsvColumns';
import { foldedKey } from './taskIdentity';

/** More tasks than a team has; a file with more is probably another one. */
export const mostImportRows = 5000;

interface Header {
  readonly columns: readonly (TaskCsvColumn | undefined)[];
  readonly unknown: readonly string[];
  readonly problems: readonly FileProblem[];
}

function readHeader(cells: readonly string[]): Header {
  const columns = cells.map(taskColumnNamed);
  const known = columns.filter((column) => column !== undefined);
  const doubles = known.filter((column, index) => known.indexOf(column) !== index);
  const names = cells.map((cell) => cell.trim());
  const problems: FileProblem[] = [...new Set(doubles)].map((column) => ({
    problem: 'doubleColumn',
    column
  }));
  if (!known.includes('Title'))
    problems.push({ problem: 'titleColumnMissing', found: names.filter(Boolean) });
  return {
    columns,
    unknown: names.filter((name, index) => name !== '' && columns[index] === undefined),
    problems
  };
}

function cellsOf({ cells }: CsvRow, { columns }: Header): TaskCells {
  const textOf = (column: TaskCsvColumn): string => cells[columns.indexOf(column)] ?? '';
  return Object.fromEntries(taskCsvColumns.map((column) => [column, textOf(column)])) as TaskCells;
}

function surplusCells({ cells }: CsvRow, { columns }: Header): readonly RowProblem[] {
  const value = cells.slice(columns.length).find((cell) => cell.trim() !== '');
  return value === undefined
    ? []
    : [{ problem: 'noColumn', column: null, value, allowed: [], otherRow: null }];
}

/** Rows for a task that an earlier row stands for are refused, because only one of them could be added. */
function withDoubles(rows: readonly TaskCsvRow[]): readonly TaskCsvRow[] {
  const firstRows = new Map<string, number>();
  return rows.map((one) => {
    const key = foldedKey(one.sourceKey);
    const otherRow = firstRows.get(key);
    if (otherRow === undefined) {
      firstRows.set(key, one.row);
      return one;
    }
    const column = one.hasKey ? 'Key' : 'Title';
    const value = one.hasKey ? one.sourceKey.replace(/^csv:/, '') : one.title;
    const problem: RowProblem = { problem: 'sameAsBefore', column, value, allowed: [], otherRow };
    return { ...one, problems: [...one.problems, problem] };
  });
}

/**
 * Reads the text of a CSV file of tasks, or cells copied from a spreadsheet. Never throws: what is wrong is named, for
 * the file as a whole or row by row. `planTaskImport` then says what would become of the rows.
 */
export function readTaskCsv(text: string, today: CalendarDate): TaskCsv {
  const table = readCsv(text, (name) => taskColumnNamed(name) !== undefined);
  const [first, ...rest] = table.rows;
  const refused = (problems: readonly FileProblem[], unknownColumns: readonly string[] = []): TaskCsv => ({
    problems,
    columns: new Set(),
    unknownColumns,
    rows: [],
    today,
    emails: [],
    sourceKeys: []
  });
  if (!first) return refused([{ problem: 'empty' }]);
  const header = readHeader(first.cells);
  const problems: FileProblem[] = [...header.problems];
  if (table.unclosedQuote !== null) problems.push({ problem: 'unclosedQuote', row: table.unclosedQuote });
  if (rest.length === 0) problems.push({ problem: 'noRows' });
  if (rest.length > mostImportRows) {
    problems.push({ problem: 'tooManyRows', rows: rest.length, max: mostImportRows });
  }
  if (problems.length > 0) return refused(problems, header.unknown);
  const rows = withDoubles(
    rest.map((row) => {
      const read = readTaskRow(row.row, cellsOf(row, header), today);
      return { ...read, problems: [...read.problems, ...surplusCells(row, header)] };
    })
  );
  const addresses = rows.flatMap(({ owner, backup }) => [owner, backup]).filter(Boolean);
  return {
    problems: [],
    columns: new Set(header.columns.flatMap((column) => column ?? [])),
    unknownColumns: header.unknown,
    rows,
    today,
    emails: [...new Set(addresses.map((address) => address.toLowerCase()))],
    sourceKeys: [...new Set(rows.map(({ sourceKey }) => sourceKey))]
  };
}
