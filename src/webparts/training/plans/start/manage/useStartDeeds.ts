import * as React from 'react';
import { isRepositoryError } from '../../../../../domain/RepositoryError';
import type { PlanStart, PlanStartDraft, PlanStartState } from '../../../../../domain/training/plan';
import { useMounted } from '../../../../../ui/screens/useMounted';
import { fill } from '../../../../../ui/words/fill';
import { useTrainingWords } from '../../../words/TrainingWords';
import type { StartPartProps } from '../startProps';

export type StartChange = Omit<PlanStartDraft, 'person'>;

export type UpdateOutcome =
  | { readonly kind: 'written'; readonly start: PlanStart }
  /** The person has started this plan on that day already. */
  | { readonly kind: 'sameDay' }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface StartDeeds {
  readonly isBusy: boolean;
  /** Ends the plan or goes on with it; can be taken back. */
  readonly setState: (state: PlanStartState) => Promise<void>;
  readonly update: (change: StartChange) => Promise<UpdateOutcome>;
  /** Says that it was changed, with the way back. */
  readonly sayChanged: (written: PlanStart, before: PlanStart) => void;
}

/** What whoever looks after somebody does with the plan as a whole. */
export function useStartDeeds({ model, of, start }: StartPartProps): StartDeeds {
  const { strings } = useTrainingWords();
  const [isBusy, setBusy] = React.useState(false);
  const isMounted = useMounted();
  const { say, repositories } = model;
  const { planStarts } = repositories;
  const { take } = of;

  const busily = async <T>(work: () => Promise<T>): Promise<T> => {
    if (isMounted()) setBusy(true);
    try {
      return await work();
    } finally {
      if (isMounted()) setBusy(false);
    }
  };
  const textOf = ({ title, person, state }: PlanStart): string => {
    const texts = {
      Running: strings.PlanIsRunning,
      Finished: strings.PlanIsFinished,
      Stopped: strings.PlanIsStopped
    };
    return fill(texts[state], { plan: title, name: person.name });
  };
  const write = async (seen: PlanStart, state: PlanStartState, canUndo: boolean): Promise<void> => {
    try {
      const written = await busily(() => planStarts.setState(seen, state));
      take(written);
      const undo = canUndo ? () => void write(written, seen.state, false) : undefined;
      say({ kind: 'said', tone: 'success', text: textOf(written), undo });
    } catch (error) {
      say({ kind: 'failed', title: fill(strings.PlanNotChanged, { plan: seen.title }), error });
    }
  };
  const isSameDay = async (error: unknown, { startDate }: StartChange): Promise<boolean> => {
    if (!isRepositoryError(error, 'conflict') || startDate === start.startDate) return false;
    const own = await planStarts.ofPerson(start.person.id);
    return own.some((one) => one.id !== start.id && one.plan === start.plan && one.startDate === startDate);
  };
  const update = async (change: StartChange): Promise<UpdateOutcome> => {
    try {
      const written = await busily(() => planStarts.update(start, change));
      take(written);
      return { kind: 'written', start: written };
    } catch (error) {
      const isTaken = await isSameDay(error, change).catch(() => false);
      return isTaken ? { kind: 'sameDay' } : { kind: 'failed', error };
    }
  };
  const takeBack = async (written: PlanStart, before: PlanStart): Promise<void> => {
    try {
      take(await busily(() => planStarts.update(written, before)));
      say({ kind: 'said', tone: 'success', text: strings.PlanChangeBack });
    } catch (error) {
      say({ kind: 'failed', title: fill(strings.PlanNotChanged, { plan: before.title }), error });
    }
  };
  return {
    isBusy,
    setState: (state) => write(start, state, true),
    update,
    sayChanged: (written, before) =>
      say({
        kind: 'said',
        tone: 'success',
        text: strings.PlanChanged,
        undo: () => void takeBack(written, before)
      })
  };
}
