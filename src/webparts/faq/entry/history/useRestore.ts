import * as React from 'react';
import type { Entry, EntryDraft } from '../../../../domain/faq/entry';
import { draftOfEntry } from '../../../../domain/faq/entryDraft';
import type { EntryVersion } from '../../../../domain/faq/EntryRepository';
import { useMounted } from '../../../../ui/screens/useMounted';
import { fill } from '../../../../ui/words/fill';
import type { FaqModel } from '../../model/useFaq';
import { useFaqWords } from '../../words/FaqWords';

export interface Restoring {
  /** Writes the text of then as the present one; readers see it after publishing. */
  readonly restore: (version: EntryVersion) => void;
  readonly isRestoring: boolean;
}

/** Gives an entry the text back that it had. What came of it is said, and can be undone. */
export function useRestore({ repositories, take, say }: FaqModel, entry: Entry): Restoring {
  const { strings, formats } = useFaqWords();
  const [isRestoring, setRestoring] = React.useState(false);
  const isMounted = useMounted();
  const write = async (seen: Entry, draft: EntryDraft): Promise<Entry> => {
    const written = await repositories.entries.update(seen, draft);
    take(written);
    return written;
  };
  const putBack = async (written: Entry): Promise<void> => {
    try {
      const { title } = await write(written, draftOfEntry(entry));
      say({ kind: 'said', tone: 'success', text: fill(strings.HistoryRestoreUndone, { title }) });
    } catch (error) {
      say({ kind: 'failed', title: strings.HistoryUndoFailed, error });
    }
  };
  const restore = async ({ on, draft }: EntryVersion): Promise<void> => {
    const when = formats.dateTime(on);
    setRestoring(true);
    try {
      const written = await write(entry, { ...draft, owner: entry.owner });
      say({
        kind: 'said',
        tone: 'success',
        text: fill(strings.HistoryRestored, { title: written.title, when }),
        undo: () => void putBack(written)
      });
    } catch (error) {
      say({ kind: 'failed', title: fill(strings.HistoryRestoreFailed, { when }), error });
    } finally {
      if (isMounted()) setRestoring(false);
    }
  };
  return { restore: (version) => void restore(version), isRestoring };
}
