import * as React from 'react';
import { toBringBack, type BringBack } from '../../../../domain/training/assigning/bringBack';
import type { Previewed } from './previewFacts';
import type { PlanningState } from './usePlanning';

export interface BringingBack {
  /** What could be brought back. */
  readonly withdrawn: readonly BringBack[];
  readonly isBack: boolean;
  readonly setBack: (isBack: boolean) => void;
  /** With what is brought back, where that was chosen. */
  readonly plan: Previewed;
}

/** Whether what was withdrawn is brought back: at first only where all in the way was withdrawn by the undo just before. */
export function useBringBack(
  { asked, plan }: Extract<PlanningState, { kind: 'ready' }>,
  undone: ReadonlySet<number>
): BringingBack {
  const { add, skipped } = plan;
  const withdrawn = React.useMemo(() => toBringBack(skipped, asked.reason), [skipped, asked.reason]);
  const [isBack, setBack] = React.useState(() => skipped.every(({ existing }) => undone.has(existing.id)));
  const previewed = React.useMemo<Previewed>(
    () =>
      isBack && withdrawn.length > 0
        ? {
            add: [...add, ...withdrawn],
            skipped: skipped.filter(({ existing }) => existing.status !== 'Withdrawn')
          }
        : { add, skipped },
    [add, skipped, withdrawn, isBack]
  );
  return { withdrawn, isBack, setBack, plan: previewed };
}
