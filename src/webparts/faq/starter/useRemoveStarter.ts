import type { Entry } from '../../../domain/faq/entry';
import type { RemovedEntry } from '../../../domain/faq/EntryRepository';
import { useEach, type EachWork } from '../../../ui/screens/useEach';
import type { FaqModel } from '../model/useFaq';

/** An entry in the recycle bin, with the name by which people know it. */
export interface RemovedStarter extends RemovedEntry {
  readonly title: string;
}

export interface StarterRemover {
  readonly removing: EachWork<Entry, RemovedStarter>;
  readonly restoring: EachWork<RemovedStarter, Entry>;
}

/** Moves untouched starter entries to the recycle bin, and brings them back. What somebody changed meanwhile stays. */
export function useRemoveStarter(model: FaqModel): StarterRemover {
  const { entries } = model.repositories;
  const removing = useEach<Entry, RemovedStarter>(
    async (entry) => ({ ...(await entries.remove(entry)), title: entry.title }),
    model.reload
  );
  const restoring = useEach<RemovedStarter, Entry>(
    (removed) => entries.restore(removed),
    ({ done }) => {
      model.take(...done);
      model.reload();
    }
  );
  return { removing, restoring };
}
