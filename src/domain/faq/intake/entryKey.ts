import { foldedText, identityKey, identityOfParts, importKeyOf } from '../../intake/importKey';
import type { Entry, EntryDraft } from '../entry';

type Identity = Pick<EntryDraft, 'title' | 'platforms'>;

/** What tells entries apart that have no key: symptom and platforms. */
export function identityOf({ title, platforms }: Identity): string {
  return identityOfParts([foldedText(title), ...[...platforms].sort()]);
}

/** Where a row comes from, the same whenever it is read. */
export function sourceKeyOf(key: string, draft: Identity): string {
  return importKeyOf(key, identityOf(draft), draft.title);
}

/** The key of an entry in an exported file. An entry that was written here gets one from what it says. */
export function exportKeyOf(entry: Pick<Entry, 'sourceKey' | 'title' | 'platforms'>): string {
  return entry.sourceKey ?? identityKey(identityOf(entry));
}
