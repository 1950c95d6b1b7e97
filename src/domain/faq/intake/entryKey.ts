import { hashOf } from '../../updates/text/hash';
import type { Entry, EntryDraft } from '../entry';

/** Sources whose keys are kept as they are, so that a file can go back where it came from without doubles. */
const otherSources = /^(?:starter|import):/i;
const importSource = 'import:';

/** A single line of a SharePoint list; the prefix needs room too. */
const longestKey = 240;

/** Numbers that many files have: rows of a list, tickets of a small desk. */
const shortNumber = /^\d{1,6}$/;

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

type Identity = Pick<EntryDraft, 'title' | 'platforms'>;

/** What tells entries apart that have no key: symptom and platforms. */
export function identityOf({ title, platforms }: Identity): string {
  return `#${hashOf([folded(title), ...[...platforms].sort()].join('|'))}`;
}

/** Where a row comes from, the same whenever it is read. A number that other files have too counts with its title. */
export function sourceKeyOf(key: string, draft: Identity): string {
  const written = key.replace(/\s+/g, ' ').trim();
  if (written === '') return importSource + identityOf(draft);
  if (otherSources.test(written) && written.length <= longestKey) return written;
  if (written.length > longestKey) return `${importSource}~${hashOf(written)}`;
  return shortNumber.test(written)
    ? `${importSource}${written}-${hashOf(folded(draft.title))}`
    : importSource + written;
}

/** Whether a source key was made from symptom and platforms. */
export function isIdentityKey(sourceKey: string): boolean {
  return sourceKey.startsWith(`${importSource}#`);
}

/** The key of an entry in an exported file. An entry that was written here gets one from what it says. */
export function exportKeyOf(entry: Pick<Entry, 'sourceKey' | 'title' | 'platforms'>): string {
  return entry.sourceKey ?? importSource + identityOf(entry);
}

/** SharePoint does not tell keys apart by their case. */
export function foldedKey(sourceKey: string): string {
  return sourceKey.toLowerCase();
}
