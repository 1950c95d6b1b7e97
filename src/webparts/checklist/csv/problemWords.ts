import type { CellProblem, FileProblem, RowProblem } from '../../../domain/csv/importModel';
import { fill } from '../../../ui/words/fill';
import type { ChecklistWords } from '../words/ChecklistWords';

type Key = keyof IChecklistWebPartStrings;

const cellKeys: Readonly<Record<CellProblem, Key>> = {
  missing: 'CsvProblemMissing',
  tooLong: 'CsvProblemTooLong',
  notAChoice: 'CsvProblemNotChoice',
  notADate: 'CsvProblemNotDate',
  notANumber: 'CsvProblemNotNumber',
  notAnAddress: 'CsvProblemNotAddress',
  notAnEmail: 'CsvProblemNotEmail',
  notASchedule: 'CsvProblemNotSchedule',
  wrongStep: 'CsvProblemStep',
  notLeadDays: 'CsvProblemLeadDays',
  unknownPerson: 'CsvProblemUnknownPerson',
  ownBackup: 'CsvProblemOwnBackup',
  onlyForRenewals: 'CsvProblemOnlyRenewals',
  notForRenewals: 'CsvProblemRenewal',
  dueDateAndSchedule: 'CsvProblemDueAndSchedule',
  sameAsBefore: 'CsvProblemSameAsBefore',
  noColumn: 'CsvProblemNoColumn'
};

/** Longer values are known by their beginning. */
const longestValue = 80;

function excerptOf(value: string): string {
  return value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
}

/** What is wrong with a cell, where, and what would be right. */
export function rowProblemWords({ strings, formats }: ChecklistWords, problem: RowProblem): string {
  const { column, value, allowed, otherRow } = problem;
  const why = fill(strings[cellKeys[problem.problem]], {
    value: excerptOf(value),
    row: otherRow === null ? '' : formats.number(otherRow)
  });
  const where = column === null ? why : fill(strings.CsvProblemAt, { column, why });
  if (allowed.length === 0) return `${where}.`;
  const values = problem.problem === 'tooLong' ? lengths(strings, allowed) : allowed.join(' · ');
  return `${where}. ${fill(strings.CsvAllowed, { values })}`;
}

function lengths(strings: IChecklistWebPartStrings, allowed: readonly string[]): string {
  return fill(strings.CsvCharacters, { max: allowed.join() });
}

/** Why no row of the file can be taken. */
export function fileProblemWords({ strings, formats }: ChecklistWords, problem: FileProblem): string {
  switch (problem.problem) {
    case 'empty':
      return strings.CsvFileEmpty;
    case 'noRows':
      return strings.CsvFileNoRows;
    case 'titleColumnMissing':
      return fill(strings.CsvFileNoTitle, {
        found: problem.found.length > 0 ? problem.found.map(excerptOf).join(' · ') : strings.None
      });
    case 'doubleColumn':
      return fill(strings.CsvFileDoubleColumn, { column: problem.column });
    case 'unclosedQuote':
      return fill(strings.CsvFileUnclosed, { row: formats.number(problem.row) });
    case 'tooManyRows':
      return fill(strings.CsvFileTooMany, {
        rows: formats.number(problem.rows),
        max: formats.number(problem.max)
      });
  }
}
