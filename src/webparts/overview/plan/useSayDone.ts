import { fill } from '../../../ui/words/fill';
import type { OverviewModel } from '../model/useOverview';
import { useOverviewWords } from '../words/OverviewWords';

/** Says what was done to the thing of that title; `undo` takes it back. */
export type SayDone = (text: string, title: string, undo?: () => Promise<void>) => void;

export function useSayDone({ say }: Pick<OverviewModel, 'say'>): SayDone {
  const { strings } = useOverviewWords();
  return (text, title, undo) => {
    const takeBack = async (work: () => Promise<void>): Promise<void> => {
      say(undefined);
      try {
        await work();
        say({ kind: 'said', tone: 'success', text: fill(strings.PlanUndone, { title }) });
      } catch (error) {
        say({ kind: 'failed', title: fill(strings.PlanNotUndone, { title }), error });
      }
    };
    say({
      kind: 'said',
      tone: 'success',
      text: fill(text, { title }),
      ...(undo && { undo: () => void takeBack(undo) })
    });
  };
}
