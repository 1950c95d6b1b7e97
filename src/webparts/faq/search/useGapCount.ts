import * as React from 'react';
import { useMounted } from '../../../ui/screens/useMounted';
import type { GapOutcome } from '../model/useGapCounter';
import type { FaqViewProps } from '../model/viewProps';

/** Somebody who still types has not been left without an answer yet. */
const settledMilliseconds = 2_500;
const fewestCharacters = 3;

export interface GapCount {
  /** What was counted, as it was kept: without personal data. */
  readonly counted: string | undefined;
  /** Counts the present search once; does nothing when no words are left. */
  readonly count: (outcome: GapOutcome) => void;
}

/**
 * Counts searches that found nothing or did not help. `foundNothing`: whether nothing at all is found for the text. A failure
 * is not shown: nobody waits for the count.
 */
export function useGapCount({ model, reader, knowledge }: FaqViewProps, foundNothing: boolean): GapCount {
  const { text } = model.shown.filter;
  const { index, building } = knowledge;
  const { countGap } = model;
  // The gaps are the team's: nobody else is let in, and nobody else asks.
  const mayCount = knowledge.known.face === 'team' && reader.access.canAdd;
  const isMounted = useMounted();
  const [counted, setCounted] = React.useState<{ readonly text: string; readonly kept: string }>();
  const count = React.useCallback(
    (outcome: GapOutcome): void => {
      if (!mayCount) return;
      const work = async (): Promise<void> => {
        const { withoutPersonalData } = await import(
          /* webpackChunkName: 'faq-gap' */ '../../../domain/faq/gaps/withoutPersonalData'
        );
        const kept = withoutPersonalData(text, { isKnownWord: (word) => index.knows(word) });
        if ((await countGap(kept, outcome)) && isMounted()) setCounted({ text, kept });
      };
      work().catch(() => undefined);
    },
    [text, index, countGap, mayCount, isMounted]
  );
  const isSettling = foundNothing && building === null && text.trim().length >= fewestCharacters;
  React.useEffect(() => {
    if (!isSettling) return undefined;
    const timer = setTimeout(() => count('foundNothing'), settledMilliseconds);
    return () => clearTimeout(timer);
  }, [isSettling, count]);
  return { counted: counted?.text === text ? counted.kept : undefined, count };
}
