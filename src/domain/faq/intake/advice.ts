import type { EntryFileProblem, EntryRowProblem } from './intakeModel';

/** What a person can do about a row or a text that is not taken. The screen has a sentence for each. */
export type EntryAdvice =
  | 'addTitle'
  | 'splitEntry'
  | 'exportAgain'
  | 'quoteTheText'
  | 'removeRow'
  | 'giveOwnKey'
  | 'giveOwnTitleOrKey'
  | 'addByHand'
  | 'chooseAnotherFile'
  | 'saveAsKnownFormat'
  | 'addTitleColumn'
  | 'splitFile';

const rowAdvice: Readonly<Record<Exclude<EntryRowProblem['problem'], 'sameAsBefore'>, EntryAdvice>> = {
  missingTitle: 'addTitle',
  tooLong: 'splitEntry',
  brokenQuotes: 'exportAgain',
  tooManyCells: 'quoteTheText',
  notAnEntry: 'removeRow',
  unreadable: 'addByHand'
};

export function adviceForEntryRow(problem: EntryRowProblem): EntryAdvice {
  if (problem.problem !== 'sameAsBefore') return rowAdvice[problem.problem];
  return problem.by === 'key' ? 'giveOwnKey' : 'giveOwnTitleOrKey';
}

const fileAdvice: Readonly<Record<EntryFileProblem['problem'], EntryAdvice>> = {
  empty: 'chooseAnotherFile',
  unknownFormat: 'saveAsKnownFormat',
  noEntries: 'chooseAnotherFile',
  brokenJson: 'exportAgain',
  noTitleColumn: 'addTitleColumn',
  tooManyRows: 'splitFile'
};

export function adviceForEntryFile(problem: EntryFileProblem): EntryAdvice {
  return fileAdvice[problem.problem];
}
