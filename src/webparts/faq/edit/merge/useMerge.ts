import * as React from 'react';
import type { Entry } from '../../../../domain/faq/entry';
import { isRepositoryError } from '../../../../domain/RepositoryError';
import { useMounted } from '../../../../ui/screens/useMounted';
import { fill } from '../../../../ui/words/fill';
import type { FaqModel } from '../../model/useFaq';
import { useFaqWords } from '../../words/FaqWords';
import { beginMerge, nextStep, takeStep, type MergePlan, type MergeProgress } from './mergeSteps';
import { useTakeBack } from './useTakeBack';

export type MergeState =
  | { readonly kind: 'choosing' }
  /** Nothing was written. */
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Somebody changed one of them: both have to be looked at again. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'merging' }
  /** The text is written, and something is left to do. */
  | { readonly kind: 'half'; readonly progress: MergeProgress; readonly error: unknown };

export interface Merging {
  readonly state: MergeState;
  readonly merge: (plan: MergePlan) => void;
  /** Does what is left, and nothing twice. */
  readonly finish: (progress: MergeProgress) => void;
  readonly takeBack: (progress: MergeProgress) => void;
}

/** Thrown on: how far it was. */
interface Stopped {
  readonly progress: MergeProgress;
  readonly error: unknown;
}

type Take = FaqModel['take'];

async function goOn(
  entries: FaqModel['repositories']['entries'],
  from: MergeProgress,
  take: Take
): Promise<MergeProgress | Stopped> {
  let progress = from;
  try {
    for (let step = nextStep(progress); step; step = nextStep(progress)) {
      progress = await takeStep(entries, progress, step);
      take(progress.kept, progress.other);
    }
    return progress;
  } catch (error) {
    return { progress, error };
  }
}

/** Merges step by step, says what came of it and opens the entry that stays. `onFresh`: both as they are now. */
export function useMerge(model: FaqModel, onFresh: (entries: readonly Entry[]) => void): Merging {
  const { strings } = useFaqWords();
  const [state, setState] = React.useState<MergeState>({ kind: 'choosing' });
  const isMounted = useMounted();
  const undo = useTakeBack(model);
  const { entries } = model.repositories;

  const done = (progress: MergeProgress): void => {
    const { kept, other } = progress;
    const text = fill(strings.MergeDone, { title: kept.title, other: other.title });
    model.say({ kind: 'said', tone: 'success', text, undo: () => void undo(progress) });
    if (isMounted()) model.openEntry(kept.id);
  };
  const lookAgain = async ({ kept, other }: MergeProgress): Promise<MergeState> => {
    const fresh = await Promise.all([entries.get(kept.id), entries.get(other.id)]);
    model.take(...fresh);
    if (isMounted()) onFresh(fresh);
    return { kind: 'changed' };
  };
  const stopped = async ({ progress, error }: Stopped): Promise<MergeState> => {
    const isChanged = isRepositoryError(error, 'conflict');
    const plain: MergeState = progress.isWritten
      ? { kind: 'half', progress, error }
      : { kind: 'failed', error };
    return isChanged ? lookAgain(progress).catch(() => plain) : plain;
  };
  const run = async (from: MergeProgress): Promise<void> => {
    setState({ kind: 'merging' });
    const outcome = await goOn(entries, from, model.take);
    if (!('error' in outcome)) return done(outcome);
    const next = await stopped(outcome);
    if (isMounted()) setState(next);
  };
  return {
    state,
    merge: (plan) => void run(beginMerge(plan)),
    finish: (progress) => void run(progress),
    takeBack: (progress) => {
      setState({ kind: 'merging' });
      void undo(progress).then(() => {
        if (isMounted()) model.openEntry(progress.kept.id);
      });
    }
  };
}
