import type { IntakeAdvice } from '../../../../domain/updates/intake/advice';

type Strings = IUpdatesWebPartStrings;

const keys: Readonly<Record<IntakeAdvice, keyof Strings>> = {
  addMessageId: 'IntakeDoAddId',
  addTitle: 'IntakeDoAddTitle',
  writeDateAsIso: 'IntakeDoWriteDate',
  chooseDayOrder: 'IntakeDoChooseOrder',
  nothingToDo: 'IntakeDoNothing',
  lookInServiceHealth: 'IntakeDoLookInHealth',
  signInAgain: 'IntakeDoSignIn',
  exportAgain: 'IntakeDoExportAgain',
  quoteTheText: 'IntakeDoQuote',
  addText: 'IntakeDoAddText',
  addByHand: 'IntakeDoByHand',
  pasteSomething: 'IntakeDoPaste',
  saveAsKnownFormat: 'IntakeDoSaveAs',
  removeDocumentType: 'IntakeDoRemoveType',
  addColumns: 'IntakeDoAddColumns'
};

/** What to do about something that is not taken. */
export function adviceWords(strings: Strings, advice: IntakeAdvice): string {
  return strings[keys[advice]];
}
