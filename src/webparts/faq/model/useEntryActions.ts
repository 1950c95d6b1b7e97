import * as React from 'react';
import type { Entry } from '../../../domain/faq/entry';
import { clearDoubts, type EntryDoubt } from '../../../domain/faq/review/entryDoubt';
import type { StatusMessage } from '../../../ui/errors/StatusBar';
import { useMounted } from '../../../ui/screens/useMounted';
import { usePending } from '../../../ui/screens/usePending';
import { fill } from '../../../ui/words/fill';
import type { FaqRepositories } from '../FaqRepositories';
import { useFaqWords } from '../words/FaqWords';
import type { EntryDoubts, KnowledgeState } from './knowledge';
import type { KnowledgeActions } from './useKnowledge';

/** What somebody found when they looked at an entry. */
export interface Found {
  readonly wasChanged: boolean;
  readonly note: string;
}

/** What becomes of an entry. Each answers the entry as it is now; `undefined` when it failed, which was said then. */
export interface EntryActions {
  /** Ids of the entries that are being written. */
  readonly pending: ReadonlySet<number>;
  /** Found right, today. The doubts that notices cast on it end. */
  readonly verify: (entry: Entry, found: Found) => Promise<Entry | undefined>;
  /** Puts the present text before readers. */
  readonly publish: (entry: Entry) => Promise<Entry | undefined>;
  /** Readers no longer see it; can be undone. */
  readonly retire: (entry: Entry) => Promise<Entry | undefined>;
}

interface Needs extends KnowledgeActions {
  readonly repositories: FaqRepositories;
  readonly knowledge: KnowledgeState;
  readonly say: (message: StatusMessage | undefined) => void;
}

async function endDoubts(
  { doubts, people }: FaqRepositories,
  doubt: EntryDoubt,
  notices: EntryDoubts['notices'],
  { found, now }: { readonly found: Found; readonly now: Date }
): Promise<void> {
  const actor = { by: await people.me(), on: `${now.toISOString().slice(0, 19)}Z` };
  for (const { seen, doubt: end } of clearDoubts(doubt, notices, actor, found))
    await doubts.update(seen, end);
}

/** Verifies, publishes and retires entries; the page shows it when SharePoint has it. */
export function useEntryActions({ repositories, knowledge, take, reloadDoubts, say }: Needs): EntryActions {
  const { strings, culture } = useFaqWords();
  const { pending, whilePending } = usePending();
  const isMounted = useMounted();
  const latest = React.useRef(knowledge);
  latest.current = knowledge;

  const run = React.useCallback(
    (entry: Entry, failed: string, work: () => Promise<readonly [Entry, StatusMessage]>) =>
      whilePending(entry.id, async (): Promise<Entry | undefined> => {
        try {
          const [written, message] = await work();
          take(written);
          if (isMounted()) say(message);
          return written;
        } catch (error) {
          if (isMounted()) say({ kind: 'failed', title: fill(failed, { title: entry.title }), error });
          return undefined;
        }
      }),
    [take, say, isMounted, whilePending]
  );

  return React.useMemo(() => {
    const said = (text: string, entry: Entry, undo?: () => void): StatusMessage => ({
      kind: 'said',
      tone: 'success',
      text: fill(text, { title: entry.title }),
      undo
    });
    const publish = (entry: Entry): Promise<Entry | undefined> =>
      run(entry, strings.PublishFailed, async () => {
        const written = await repositories.entries.publish(entry);
        return [written, said(strings.Published, written)];
      });
    const bringBack = (entry: Entry): Promise<Entry | undefined> =>
      run(entry, strings.BringBackFailed, async () => {
        const written = await repositories.entries.bringBack(entry);
        return [written, said(strings.BroughtBack, written)];
      });
    return {
      pending,
      publish,
      verify: (entry, found) =>
        run(entry, strings.VerifyFailed, async () => {
          const state = latest.current;
          const doubts = state.kind === 'ready' ? state.knowledge.doubts : undefined;
          const doubt = doubts?.byEntry.get(entry.id);
          const written = await repositories.entries.verify(entry, found);
          if (!doubt || !doubts) return [written, said(strings.Verified, written)];
          try {
            await endDoubts(repositories, doubt, doubts.notices, { found, now: culture.now() });
            return [written, said(strings.Verified, written)];
          } catch (error) {
            // The verification stands; only the marks are left.
            const title = fill(strings.VerifiedStillDoubtful, { title: written.title });
            return [written, { kind: 'failed', title, error }];
          } finally {
            reloadDoubts();
          }
        }),
      retire: (entry) =>
        run(entry, strings.RetireFailed, async () => {
          const written = await repositories.entries.retire(entry);
          return [written, said(strings.Retired, written, () => void bringBack(written))];
        })
    };
  }, [pending, run, repositories, strings, culture, reloadDoubts]);
}
