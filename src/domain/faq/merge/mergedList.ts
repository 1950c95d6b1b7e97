import type { EntryDraft } from '../entry';
import type { EntryListField } from '../diff/entryFields';
import { canonicalCode } from '../search/errorCodes';

/** By what two values of a list are the same. Codes in different forms are not: people look for each as it is shown. */
function identity(field: EntryListField, value: string | number): string {
  const text = String(value).trim();
  if (field !== 'errorCodes') return text.toLowerCase();
  const isHex = /^0x/i.test(text);
  return isHex ? (canonicalCode(text) ?? text.toLowerCase()) : text.toLowerCase();
}

/** Where an empty list means all, all is what two lists together say when one of them is empty. */
const emptyMeansAll: ReadonlySet<EntryListField> = new Set(['platforms', 'enrolment']);

/** What both lists hold, each value once, those of the entry that stays first. */
export function mergedList<F extends EntryListField>(
  field: F,
  kept: EntryDraft,
  other: EntryDraft
): EntryDraft[F] {
  const [first, second]: readonly (readonly (string | number)[])[] = [kept[field], other[field]];
  if (first === undefined || second === undefined) return kept[field];
  if (emptyMeansAll.has(field) && (first.length === 0 || second.length === 0)) {
    return [] as unknown as EntryDraft[F];
  }
  const seen = new Set<string>();
  const merged = [...first, ...second].filter((value) => {
    const key = identity(field, value);
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
  // Values of both lists are of the field's own type.
  return merged as unknown as EntryDraft[F];
}
