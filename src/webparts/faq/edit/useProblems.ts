import * as React from 'react';
import type { EntryDraft } from '../../../domain/faq/entry';
import { entryProblems, publishProblems, type EntryProblem } from '../../../domain/faq/validateEntry';

export interface Problems {
  /** What is wrong by now, once somebody has tried to save. */
  readonly problems: readonly EntryProblem[];
  /** Whether it can be saved, or published. */
  readonly check: (isPublishing: boolean) => boolean;
}

/** What keeps the draft from being saved: said after the first attempt, and taken back as it is mended. */
export function useProblems(draft: EntryDraft, onFound: () => void): Problems {
  const [rules, setRules] = React.useState<typeof entryProblems>();
  const [attempts, setAttempts] = React.useState(0);
  const latest = React.useRef(onFound);
  latest.current = onFound;
  React.useEffect(() => {
    // After the fields have said what is wrong.
    if (attempts > 0) latest.current();
  }, [attempts]);
  return {
    problems: rules?.(draft) ?? [],
    check: (isPublishing) => {
      const needed = isPublishing ? publishProblems : entryProblems;
      setRules(() => needed);
      const isRight = needed(draft).length === 0;
      if (!isRight) setAttempts((now) => now + 1);
      return isRight;
    }
  };
}
