import { emptyEntry, type Entry, type EntryDraft } from '../../../domain/faq/entry';
import { draftOfEntry } from '../../../domain/faq/entryDraft';
import { differingEntryFields } from '../../../domain/faq/diff/entryFields';
import type { TemplateWords } from '../../../domain/faq/templates/kindTemplate';
import { withPrompts } from './entryTemplates';
import type { KeptEntry } from './keptEntry';

/** The version that is written over. */
export type SeenEntry = Pick<Entry, 'id' | 'etag'>;

/** What a form begins with. */
export interface Beginning {
  /** What stands in the form. */
  readonly draft: EntryDraft;
  /** What is saved already, or a new entry's prompts: without a difference, nothing can be lost. */
  readonly original: EntryDraft;
  /** `undefined`: a new entry. */
  readonly seen: SeenEntry | undefined;
}

export function beginWith(entry: Entry): Beginning {
  const original = draftOfEntry(entry);
  return { draft: original, original, seen: entry };
}

/** A new entry; `given` is what to begin with, such as the words of a gap. */
export function beginNew(given: Partial<EntryDraft> | undefined, words: TemplateWords): Beginning {
  const original = withPrompts({ ...emptyEntry, ...given }, words);
  return { draft: original, original, seen: undefined };
}

/** Whether somebody else has written something else since the draft was begun. */
export function hasChangedSince({ begun }: KeptEntry, entry: Entry | undefined): boolean {
  if (!begun || !entry || begun.etag === entry.etag) return false;
  return differingEntryFields(begun.draft, entry).length > 0;
}

/**
 * Goes on with what was kept. Where somebody else has changed the entry since, saving meets their version, and the person
 * chooses field by field.
 */
export function beginAgain(kept: KeptEntry, fresh: Beginning, entry: Entry | undefined): Beginning {
  if (!entry || !kept.begun || !hasChangedSince(kept, entry)) return { ...fresh, draft: kept.draft };
  return {
    draft: kept.draft,
    original: kept.begun.draft,
    seen: { id: entry.id, etag: kept.begun.etag }
  };
}
