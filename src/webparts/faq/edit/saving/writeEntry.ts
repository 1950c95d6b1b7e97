import { isRepositoryError } from '../../../../domain/RepositoryError';
import { differingEntryFields } from '../../../../domain/faq/diff/entryFields';
import type { Entry, EntryDraft } from '../../../../domain/faq/entry';
import type { EntryRepository } from '../../../../domain/faq/EntryRepository';
import type { SeenEntry } from '../beginning';

/** What is to be written, and over what. */
export interface Writing {
  readonly draft: EntryDraft;
  /** `undefined`: a new entry. */
  readonly seen: SeenEntry | undefined;
  /** What the person began with. */
  readonly original: EntryDraft;
  /** Readers see it at once. */
  readonly isPublishing: boolean;
}

export type WriteProblem =
  /** Somebody else changed it meanwhile. */
  | { readonly kind: 'conflict'; readonly writing: Writing; readonly theirs: Entry }
  /** Somebody deleted it meanwhile. */
  | { readonly kind: 'gone'; readonly writing: Writing }
  | { readonly kind: 'failed'; readonly writing: Writing; readonly error: unknown };

export type WriteOutcome = { readonly kind: 'written'; readonly entry: Entry } | WriteProblem;

function problemOf(writing: Writing, error: unknown): WriteProblem {
  return writing.seen && isRepositoryError(error, 'notFound')
    ? { kind: 'gone', writing }
    : { kind: 'failed', writing, error };
}

async function afterConflict(
  entries: EntryRepository,
  writing: Writing,
  { id }: SeenEntry
): Promise<WriteOutcome> {
  const { draft, original } = writing;
  const theirs = await entries.get(id);
  if (differingEntryFields(draft, theirs).length === 0) return { kind: 'written', entry: theirs };
  // It was verified or published, and nothing was written over: there is nothing to choose.
  if (differingEntryFields(original, theirs).length === 0)
    return { kind: 'written', entry: await entries.update(theirs, draft) };
  return { kind: 'conflict', writing, theirs };
}

/** Writes the entry, and finds out what became of it when that fails. Never rejects. */
export async function writeEntry(entries: EntryRepository, writing: Writing): Promise<WriteOutcome> {
  const { draft, seen } = writing;
  try {
    return { kind: 'written', entry: await (seen ? entries.update(seen, draft) : entries.add(draft)) };
  } catch (error) {
    if (!seen || !isRepositoryError(error, 'conflict')) return problemOf(writing, error);
    try {
      return await afterConflict(entries, writing, seen);
    } catch (later) {
      return problemOf(writing, later);
    }
  }
}
