import { hashOf } from '../updates/text/hash';

/** Sources whose keys are kept as they are, so that a file can go back where it came from without doubles. */
const otherSources = /^(?:starter|import):/i;
const importSource = 'import:';

/** A single line of a SharePoint list; the prefix needs room too. */
const longestKey = 240;

/** Numbers that many files have: rows of a list, tickets of a small desk. */
const shortNumber = /^\d{1,6}$/;

/** A text in a form in which what people write differently is the same. */
export function foldedText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** What tells rows apart that have no key, from the parts by which people tell them apart. */
export function identityOfParts(parts: readonly string[]): string {
  return `#${hashOf(parts.join('|'))}`;
}

/** The key of a row that has none of its own. */
export function identityKey(identity: string): string {
  return importSource + identity;
}

/** Where a row comes from, the same whenever it is read. A number that other files have too counts with its title. */
export function importKeyOf(key: string, identity: string, title: string): string {
  const written = key.replace(/\s+/g, ' ').trim();
  if (written === '') return identityKey(identity);
  if (otherSources.test(written) && written.length <= longestKey) return written;
  if (written.length > longestKey) return `${importSource}~${hashOf(written)}`;
  return shortNumber.test(written)
    ? `${importSource}${written}-${hashOf(foldedText(title))}`
    : importSource + written;
}

/** Whether a source key was made from what tells rows apart that have none. */
export function isIdentityKey(sourceKey: string): boolean {
  return sourceKey.startsWith(`${importSource}#`);
}

/** SharePoint does not tell keys apart by their case. */
export function foldedKey(sourceKey: string): string {
  return sourceKey.toLowerCase();
}
