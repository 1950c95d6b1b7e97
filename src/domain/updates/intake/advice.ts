import type { FileProblem, RowProblem } from './intakeModel';

/** What a person can do about a row or a text that is not taken. The screen has a sentence for each. */
export type IntakeAdvice =
  | 'addMessageId'
  | 'addTitle'
  | 'writeDateAsIso'
  | 'chooseDayOrder'
  | 'nothingToDo'
  | 'lookInServiceHealth'
  | 'signInAgain'
  | 'exportAgain'
  | 'quoteTheText'
  | 'addText'
  | 'addByHand'
  | 'pasteSomething'
  | 'saveAsKnownFormat'
  | 'removeDocumentType'
  | 'addColumns';

const rowAdvice: Readonly<Record<RowProblem['problem'], IntakeAdvice>> = {
  missing: 'addTitle',
  unreadableDate: 'writeDateAsIso',
  ambiguousDate: 'chooseDayOrder',
  notANotice: 'nothingToDo',
  brokenQuotes: 'exportAgain',
  tooManyCells: 'quoteTheText',
  emptyHeading: 'addText',
  outsideNotice: 'nothingToDo',
  unreadable: 'addByHand'
};

export function adviceForRow(problem: RowProblem): IntakeAdvice {
  if (problem.problem === 'missing') return problem.field === 'sourceId' ? 'addMessageId' : 'addTitle';
  if (problem.problem === 'notANotice') {
    if (problem.value.startsWith('serviceHealth')) return 'lookInServiceHealth';
    return problem.value === 'error' ? 'signInAgain' : 'nothingToDo';
  }
  return rowAdvice[problem.problem];
}

const fileAdvice: Readonly<Record<FileProblem['problem'], IntakeAdvice>> = {
  empty: 'pasteSomething',
  unknownFormat: 'saveAsKnownFormat',
  webPage: 'saveAsKnownFormat',
  documentType: 'removeDocumentType',
  noNotices: 'exportAgain',
  brokenJson: 'exportAgain',
  brokenXml: 'exportAgain',
  missingColumns: 'addColumns'
};

export function adviceForFile(problem: FileProblem): IntakeAdvice {
  return fileAdvice[problem.problem];
}
