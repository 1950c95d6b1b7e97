import { differingEntryFields, isSameWording } from '../faq/diff/entryFields';
import type { Entry } from '../faq/entry';
import { starterEntryDraft, starterEntryKey } from './starterEntryDrafts';
import type { StarterEntry } from './StarterEntry';

/** Why a starter entry stays: people have worked with it, or it is of an edition that this suite does not know. */
export type KeepEntryReason = 'published' | 'changed' | 'verified' | 'unknown';

export interface StarterEntryRemovalPlan {
  /** Drafts that are still exactly as they came. */
  readonly remove: readonly Entry[];
  readonly keep: readonly { readonly entry: Entry; readonly reason: KeepEntryReason }[];
}

function reasonToKeep(entry: Entry, original: StarterEntry | undefined): KeepEntryReason | undefined {
  if (!original) return 'unknown';
  if (entry.publishedVersion !== null) return 'published';
  if (entry.verifiedOn !== null) return 'verified';
  const changed = differingEntryFields(entry, starterEntryDraft(original), isSameWording);
  // Related entries are written by the import itself.
  return changed.some((field) => field !== 'related') ? 'changed' : undefined;
}

/** Sorts the starter entries of a site into those that nobody has touched and those that people work with. */
export function planStarterEntryRemoval(
  entriesOnSite: Iterable<Entry>,
  starterEntries: readonly StarterEntry[]
): StarterEntryRemovalPlan {
  const originals = new Map(starterEntries.map((entry) => [starterEntryKey(entry), entry]));
  const remove: Entry[] = [];
  const keep: StarterEntryRemovalPlan['keep'][number][] = [];
  for (const entry of entriesOnSite) {
    if (entry.starterTag === null || entry.status === 'Retired') continue;
    const reason = reasonToKeep(entry, originals.get(entry.sourceKey ?? ''));
    if (reason) keep.push({ entry, reason });
    else remove.push(entry);
  }
  return { remove, keep };
}
