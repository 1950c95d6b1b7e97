import * as React from 'react';
import { EachStatus as Status, type EachStatusProps } from '../../../../ui/screens/EachStatus';
import { useFaqWords } from '../../words/FaqWords';

/** How work on many entries goes, in the FAQ's words. */
export function EachStatus<Item, Done>(props: EachStatusProps<Item, Done>): JSX.Element {
  const { strings, formats } = useFaqWords();
  const texts = {
    results: strings.ImportResults,
    goOn: strings.ImportGoOn,
    theirs: strings.ImportUndoTheirs,
    stayed: strings.ImportUndoStayed,
    failed: strings.ImportFailed,
    notTried: strings.ImportNotTried,
    count: strings.ImportCount
  };
  return <Status {...props} {...{ texts, formats }} />;
}
