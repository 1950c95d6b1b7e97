import * as React from 'react';
import { formatWords, type SynonymGroup } from '../../../domain/faq/synonyms/synonymGroup';
import type { StatusMessage } from '../../../ui/errors/StatusBar';
import { useMounted } from '../../../ui/screens/useMounted';
import { fill } from '../../../ui/words/fill';
import type { FaqModel } from '../model/useFaq';
import { useFaqWords } from '../words/FaqWords';
import { useGroups, type Groups } from './useGroups';

type Words = readonly string[];

/** The groups, and what can be done with them. Each deed answers whether it was done; what came of it is said. */
export interface Synonyms extends Groups {
  readonly isBusy: boolean;
  readonly message: StatusMessage | undefined;
  readonly say: (message: StatusMessage | undefined) => void;
  readonly add: (words: Words) => Promise<boolean>;
  readonly addAll: (groups: readonly Words[]) => Promise<boolean>;
  readonly change: (group: SynonymGroup, words: Words) => Promise<boolean>;
  readonly remove: (group: SynonymGroup) => Promise<boolean>;
}

/** Writes, and answers what to say. */
type Work = () => Promise<StatusMessage>;

/** Runs one deed after the other; the search uses what came of it at once. */
function useWork(
  reloadSearch: () => void,
  reload: () => Promise<void>
): Pick<Synonyms, 'isBusy' | 'message' | 'say'> & {
  readonly run: (failed: string, work: Work) => Promise<boolean>;
} {
  const [isBusy, setBusy] = React.useState(false);
  const [message, say] = React.useState<StatusMessage>();
  const isMounted = useMounted();
  const run = async (failed: string, work: Work): Promise<boolean> => {
    setBusy(true);
    try {
      const said = await work();
      reloadSearch();
      if (isMounted()) say(said);
      return said.kind === 'said';
    } catch (error) {
      if (isMounted()) say({ kind: 'failed', title: failed, error });
      return false;
    } finally {
      // What is there counts, also when only some of it was written.
      await reload();
      if (isMounted()) setBusy(false);
    }
  };
  return { isBusy, message, say, run };
}

/** Words that mean the same: added, changed, taken away, and each of that taken back. */
export function useSynonyms(model: FaqModel): Synonyms {
  const { strings, plural } = useFaqWords();
  const { synonyms: repository } = model.repositories;
  const groups = useGroups(repository);
  const { run, ...rest } = useWork(model.reload, groups.reload);
  const said = (text: string, undo?: () => void): StatusMessage => ({
    kind: 'said',
    tone: 'success',
    text,
    undo
  });
  const about = (text: string, words: Words): string => fill(text, { words: formatWords(words) });

  const undo = (work: () => Promise<unknown>) => (): void =>
    void run(strings.SynNotUndone, async () => {
      await work();
      return said(strings.SynUndone);
    });
  const removeAll = async (added: readonly SynonymGroup[]): Promise<void> => {
    for (const group of added) await repository.remove(group);
  };

  return {
    ...groups,
    ...rest,
    add: (words) =>
      run(strings.SynNotAdded, async () => {
        const added = await repository.add(words);
        return said(
          about(strings.SynAdded, words),
          undo(() => repository.remove(added))
        );
      }),
    addAll: (wanted) =>
      run(strings.SynNotAdded, async () => {
        const { added, error } = await repository.addMany(wanted);
        if (error) return { kind: 'failed', title: plural('SynAddedSome', added.length), error };
        return said(
          plural('SynAddedAll', added.length),
          added.length > 0 ? undo(() => removeAll(added)) : undefined
        );
      }),
    change: (group, words) =>
      run(strings.SynNotChanged, async () => {
        const changed = await repository.update(group, words);
        return said(
          about(strings.SynChanged, words),
          undo(() => repository.update(changed, group.words))
        );
      }),
    remove: (group) =>
      run(about(strings.SynNotRemoved, group.words), async () => {
        const recycleBinId = await repository.remove(group);
        return said(
          about(strings.SynRemoved, group.words),
          undo(() => repository.restore(recycleBinId))
        );
      })
  };
}
