import type { EntryAdvice } from '../../../../domain/faq/intake/advice';

type Strings = IFaqWebPartStrings;

const keys: Readonly<Record<EntryAdvice, keyof Strings>> = {
  addTitle: 'ImportDoAddTitle',
  splitEntry: 'ImportDoSplitEntry',
  exportAgain: 'ImportDoExportAgain',
  quoteTheText: 'ImportDoQuote',
  removeRow: 'ImportDoRemoveRow',
  giveOwnKey: 'ImportDoOwnKey',
  giveOwnTitleOrKey: 'ImportDoOwnTitle',
  addByHand: 'ImportDoByHand',
  chooseAnotherFile: 'ImportDoOtherFile',
  saveAsKnownFormat: 'ImportDoSaveAs',
  addTitleColumn: 'ImportDoTitleColumn',
  splitFile: 'ImportDoSplitFile'
};

/** What to do about something that is not taken. */
export function adviceWords(strings: Strings, advice: EntryAdvice): string {
  return strings[keys[advice]];
}
