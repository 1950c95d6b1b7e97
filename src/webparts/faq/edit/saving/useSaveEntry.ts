import * as React from 'react';
import type { Entry } from '../../../../domain/faq/entry';
import { useMounted } from '../../../../ui/screens/useMounted';
import { fill } from '../../../../ui/words/fill';
import type { FaqModel } from '../../model/useFaq';
import { useFaqWords } from '../../words/FaqWords';
import { writeEntry, type WriteProblem, type Writing } from './writeEntry';

export type SaveState = { readonly kind: 'editing' } | { readonly kind: 'saving' } | WriteProblem;

export interface EntrySaver {
  readonly state: SaveState;
  readonly save: (writing: Writing) => Promise<void>;
  readonly backToForm: () => void;
}

interface Needs {
  readonly model: FaqModel;
  /** The gap that the entry answers; `undefined` when it is not to be closed. */
  readonly gap: number | undefined;
  /** The entry is on the site: what the browser kept of it is no longer needed. */
  readonly onWritten: () => void;
}

/** Answers whether it was there to be closed: somebody else may have closed it or set it aside. */
async function closeGap({ repositories }: FaqModel, id: number, entry: number): Promise<boolean> {
  const gap = (await repositories.gaps.open()).find((open) => open.id === id);
  if (!gap) return false;
  await repositories.gaps.close(gap, entry);
  return true;
}

function savedText(strings: IFaqWebPartStrings, { status, contentVersion, publishedVersion }: Entry): string {
  if (status === 'Draft') return strings.EditSavedDraft;
  const isEarlier = status === 'Published' && publishedVersion !== contentVersion;
  return isEarlier ? strings.EditSavedEarlier : strings.EditSaved;
}

/** Saves what was typed and opens the entry. Whatever goes wrong, the input stays. */
export function useSaveEntry({ model, gap, onWritten }: Needs): EntrySaver {
  const { strings } = useFaqWords();
  const [state, setState] = React.useState<SaveState>({ kind: 'editing' });
  const isMounted = useMounted();
  const { say } = model;

  const closeItsGap = async (entry: Entry, isPublished: boolean): Promise<void> => {
    if (gap === undefined) return;
    const titled = (text: string): string => fill(text, { title: entry.title });
    try {
      const wasOpen = await closeGap(model, gap, entry.id);
      if (!wasOpen) return;
      const text = isPublished ? strings.EditGapClosedPublished : strings.EditGapClosed;
      say({ kind: 'said', tone: 'success', text: titled(text) });
    } catch (error) {
      say({ kind: 'failed', title: titled(strings.EditGapNotClosed), error });
    }
  };

  const save = async (writing: Writing): Promise<void> => {
    setState({ kind: 'saving' });
    const outcome = await writeEntry(model.repositories.entries, writing);
    if (outcome.kind !== 'written') {
      if (isMounted()) setState(outcome);
      return;
    }
    const { entry } = outcome;
    const { isPublishing } = writing;
    model.take(entry);
    onWritten();
    const text = fill(savedText(strings, entry), { title: entry.title });
    if (!isPublishing) say({ kind: 'said', tone: 'success', text });
    // A failure is said; the entry is saved, and can be published from where it opens.
    const settled = isPublishing ? await model.publish(entry) : entry;
    if (settled) await closeItsGap(settled, isPublishing);
    if (isMounted()) model.openEntry(entry.id);
  };
  return { state, save, backToForm: () => setState({ kind: 'editing' }) };
}
