import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { EachStatus, type EachTexts } from '../../../../ui/screens/EachStatus';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useOverviewWords } from '../../words/OverviewWords';
import type { SuggestedWriter } from './useSuggested';

function useTexts(): EachTexts {
  const { strings } = useOverviewWords();
  return {
    results: strings.SuggestResults,
    goOn: strings.SuggestGoOn,
    theirs: strings.SuggestTheirs,
    stayed: strings.SuggestStayed,
    failed: strings.SuggestFailed,
    notTried: strings.SuggestNotTried,
    count: strings.SuggestCount
  };
}

/** How adding goes or taking back, what came of it, and what did not work. */
export function SuggestedStatus({ adding, removing }: SuggestedWriter): JSX.Element | null {
  const { strings, formats } = useOverviewWords();
  const ui = useUiWords();
  const texts = useTexts();
  const common = { texts, formats, progressText: strings.SuggestProgress };
  if (removing.state.kind !== 'idle') {
    return (
      <EachStatus
        {...common}
        work={removing}
        doneText={strings.SuggestUndone}
        titleOf={({ title }) => title}
      />
    );
  }
  const added = adding.state.kind === 'finished' ? adding.state.result.done : [];
  return (
    <EachStatus
      {...common}
      work={adding}
      doneText={strings.SuggestDone}
      titleOf={({ alert }) => alert.title}
      actions={
        added.length > 0 ? (
          <Button icon="undo" onClick={() => removing.start(added)}>
            {ui.strings.Undo}
          </Button>
        ) : null
      }
    />
  );
}
