import { emptyEntry, type Entry, type EntryDraft } from '../faq/entry';
import type { SourcedEntry } from '../faq/EntryRepository';
import type { MissingRelations } from '../faq/intake/relations';
import type { StarterEntry } from './StarterEntry';

export function starterEntryKey({ key }: Pick<StarterEntry, 'key'>): string {
  return `starter:${key}`;
}

/** The entry as it is added: a draft of nobody's, for the team to check against how they do things. */
export function starterEntryDraft({ key: _key, related: _related, ...content }: StarterEntry): EntryDraft {
  return { ...emptyEntry, ...content };
}

/** Starter entries as they are handed to `EntryRepository.addMany`. */
export function starterSourcedEntries(
  entries: readonly StarterEntry[],
  starterTag: string
): readonly SourcedEntry[] {
  return entries.map((entry) => ({
    draft: starterEntryDraft(entry),
    sourceKey: starterEntryKey(entry),
    starterTag
  }));
}

/** Entries name each other by number, which they have only once they are added: what is left to write then. */
export function starterRelations(
  starterEntries: readonly StarterEntry[],
  onSite: Iterable<Entry>
): readonly MissingRelations[] {
  const bySource = new Map(Array.from(onSite, (entry) => [entry.sourceKey, entry]));
  return starterEntries.flatMap((starter) => {
    const entry = bySource.get(starterEntryKey(starter));
    const found = starter.related.flatMap((key) => bySource.get(starterEntryKey({ key }))?.id ?? []);
    if (!entry || found.every((id) => entry.related.includes(id))) return [];
    return [{ entry, related: [...new Set([...entry.related, ...found])] }];
  });
}
