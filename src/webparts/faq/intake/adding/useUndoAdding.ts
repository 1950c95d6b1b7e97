import { draftOfEntry } from '../../../../domain/faq/entryDraft';
import type { Entry, EntryDraft } from '../../../../domain/faq/entry';
import type { FaqModel } from '../../model/useFaq';
import { keyOfChange, type AddingResult } from './addingJob';
import { useEach, type EachWork } from '../../../../ui/screens/useEach';

/** One write that is taken back. Without `before` the entry is new, and goes to the recycle bin. */
export interface Undoing {
  readonly title: string;
  readonly entry: Entry;
  readonly before: EntryDraft | null;
}

/** Everything of a result that can be taken back. */
export function undoingsOf({ job, rows }: AddingResult): readonly Undoing[] {
  const before = new Map(job.changes.map((change) => [keyOfChange(change), draftOfEntry(change.known)]));
  return rows.flatMap(({ key, title, entry }) =>
    entry ? [{ title, entry, before: before.get(key) ?? null }] : []
  );
}

/** Takes back what was written, unless somebody changed it since. */
export function useUndoAdding(model: FaqModel): EachWork<Undoing, unknown> {
  const { entries } = model.repositories;
  return useEach<Undoing, unknown>(
    ({ entry, before }) => (before ? entries.update(entry, before) : entries.remove(entry)),
    model.reload
  );
}
