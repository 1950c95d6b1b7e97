import * as React from 'react';
import { EachStatus as Status, type EachStatusProps } from '../../../../ui/screens/EachStatus';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useTrainingWords } from '../../words/TrainingWords';
import { notRemovedWords } from '../words/failureWords';

/** How taking back or adding many rows goes, in the tracker's words. */
export function EachStatus<Item, Done>(props: EachStatusProps<Item, Done>): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const ui = useUiWords();
  const texts = {
    results: strings.IntakeResults,
    goOn: strings.IntakeGoOn,
    theirs: strings.IntakeTheirs,
    stayed: strings.IntakeStayed,
    failed: strings.IntakeFailed,
    notTried: strings.IntakeNotTried,
    count: strings.NamedCount
  };
  return <Status {...props} {...{ texts, formats }} whyOf={(error) => notRemovedWords(strings, ui, error)} />;
}
