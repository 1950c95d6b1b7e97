import * as React from 'react';
import type { Entry } from '../../../../domain/faq/entry';
import type { FaqRepositories } from '../../FaqRepositories';

/** What was ticked, by site and by entry with its text version. The page's memory keeps it until the page is closed. */
const kept = new WeakMap<FaqRepositories, Map<string, ReadonlySet<number>>>();

function ticksOf(repositories: FaqRepositories): Map<string, ReadonlySet<number>> {
  const known = kept.get(repositories) ?? new Map<string, ReadonlySet<number>>();
  kept.set(repositories, known);
  return known;
}

export interface Ticks {
  /** Positions of the steps that are done. */
  readonly done: ReadonlySet<number>;
  readonly tick: (step: number, isDone: boolean) => void;
  readonly startOver: () => void;
}

/** Which steps of a fix are done. Another entry can be looked at meanwhile; a changed text begins anew. */
export function useTicks(repositories: FaqRepositories, { id, contentVersion }: Entry): Ticks {
  const all = ticksOf(repositories);
  const key = `${id}|${contentVersion}`;
  const [, setRound] = React.useState(0);
  const done = all.get(key) ?? new Set<number>();
  const keep = (next: ReadonlySet<number>): void => {
    all.set(key, next);
    setRound((now) => now + 1);
  };
  return {
    done,
    tick: (step, isDone) => {
      const next = new Set(done);
      if (isDone) next.add(step);
      else next.delete(step);
      keep(next);
    },
    startOver: () => keep(new Set())
  };
}
