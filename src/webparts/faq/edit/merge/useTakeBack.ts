import * as React from 'react';
import type { EntryRepository } from '../../../../domain/faq/EntryRepository';
import { isRepositoryError } from '../../../../domain/RepositoryError';
import { errorWords } from '../../../../ui/errors/errorWords';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import type { FaqModel } from '../../model/useFaq';
import { useFaqWords } from '../../words/FaqWords';
import { leavesMergedText, stepBack, type MergeProgress } from './mergeSteps';

/** Goes back as far as it can; tells after each step how far it is. */
async function goBack(
  entries: EntryRepository,
  from: MergeProgress,
  onStep: (progress: MergeProgress) => void
): Promise<void> {
  for (let next = await stepBack(entries, from); next; next = await stepBack(entries, next)) onStep(next);
}

/** Makes two entries of one again, from wherever the merge is. What failed can be tried again, and goes on from there. */
export function useTakeBack(model: FaqModel): (progress: MergeProgress) => Promise<void> {
  const { strings } = useFaqWords();
  const ui = useUiWords();
  const { repositories, take, say } = model;
  return React.useMemo(() => {
    const takeBack = async (progress: MergeProgress): Promise<void> => {
      let now = progress;
      try {
        await goBack(repositories.entries, now, (next) => {
          now = next;
          take(now.kept, now.other);
        });
        const isPart = leavesMergedText(now);
        const text = isPart ? strings.MergeUndonePart : strings.MergeUndone;
        const { title } = now.kept;
        say({ kind: 'said', tone: isPart ? 'warning' : 'success', text: fill(text, { title }) });
      } catch (error) {
        const kind = isRepositoryError(error) ? error.kind : undefined;
        const text = `${strings.MergeNotUndone} ${errorWords(ui, kind, 0)}`;
        // Not said as a failure, which would have no button: here it is the one that tries the rest again.
        say({ kind: 'said', tone: 'warning', text, undo: () => void takeBack(now) });
      }
    };
    return takeBack;
  }, [repositories, take, say, strings, ui]);
}
