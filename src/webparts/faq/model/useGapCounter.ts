import * as React from 'react';
import { gapKey } from '../../../domain/faq/gaps/gapKey';
import type { GapRepository } from '../../../domain/faq/FeedbackRepository';

/** Why a search was in vain. */
export type GapOutcome = Parameters<GapRepository['count']>[1];

/** Counts a question, which has no personal data any more. Answers whether it was counted now. Never rejects. */
export type CountGap = (text: string, outcome: GapOutcome) => Promise<boolean>;

/** Each question counts once a visit, wherever it is said that it has no answer: below the results, or in an entry. */
export function useGapCounter(gaps: GapRepository): CountGap {
  return React.useMemo(() => {
    const counted = new Set<string>();
    return async (text, outcome) => {
      const question = gapKey(text);
      const key = `${outcome} ${question}`;
      if (question === '' || counted.has(key)) return false;
      counted.add(key);
      try {
        await gaps.count(text, outcome);
        return true;
      } catch {
        // Nobody waits for the count: it is made when the question comes again.
        counted.delete(key);
        return false;
      }
    };
  }, [gaps]);
}
