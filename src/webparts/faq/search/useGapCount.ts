import * as React from 'react';
import { gapKey } from '../../../domain/faq/gaps/gapKey';
import { withoutPersonalData } from '../../../domain/faq/gaps/withoutPersonalData';
import type { FaqViewProps } from '../model/viewProps';

/** Somebody who still types has not been left without an answer yet. */
const settledMilliseconds = 2_500;
const fewestCharacters = 3;

type Outcome = 'foundNothing' | 'didNotHelp';

export interface GapCount {
  /** What was counted, as it was kept: without personal data. */
  readonly counted: string | undefined;
  /** Counts the present search once; does nothing when no words are left. */
  readonly count: (outcome: Outcome) => void;
}

/**
 * Counts searches that found nothing or did not help. `foundNothing`: whether nothing at all is found for the text. Each
 * question counts once a visit, whatever is typed meanwhile. A failure is not shown: nobody waits for the count.
 */
export function useGapCount({ model, reader, knowledge }: FaqViewProps, foundNothing: boolean): GapCount {
  const { text } = model.shown.filter;
  const { index, building } = knowledge;
  const { gaps } = model.repositories;
  const { canAdd } = reader.access;
  const asked = React.useRef(new Set<string>());
  const [counted, setCounted] = React.useState<{ readonly text: string; readonly kept: string }>();
  const count = React.useCallback(
    (outcome: Outcome): void => {
      const kept = withoutPersonalData(text, { isKnownWord: (word) => index.knows(word) });
      const key = `${outcome} ${gapKey(kept)}`;
      if (!canAdd || gapKey(kept) === '' || asked.current.has(key)) return;
      asked.current.add(key);
      gaps.count(kept, outcome).then(
        () => setCounted({ text, kept }),
        () => asked.current.delete(key)
      );
    },
    [text, index, gaps, canAdd]
  );
  const isSettling = foundNothing && building === null && text.trim().length >= fewestCharacters;
  React.useEffect(() => {
    if (!isSettling) return undefined;
    const timer = setTimeout(() => count('foundNothing'), settledMilliseconds);
    return () => clearTimeout(timer);
  }, [isSettling, count]);
  return { counted: counted?.text === text ? counted.kept : undefined, count };
}
