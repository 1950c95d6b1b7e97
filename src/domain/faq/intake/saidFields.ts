import type { EntryDraft } from '../entry';
import { textFields, type EntryField } from '../diff/entryFields';
import type { RawEntry, RawField } from './rawEntry';

/** Fields of an entry that stand in a column or property of the same name. */
const sameNames = [
  'kind',
  'category',
  'level',
  'platforms',
  'enrolment',
  'errorCodes',
  'keywords',
  'notices',
  'related',
  'owner',
  'reviewEvery'
] as const satisfies readonly (EntryField & RawField)[];

/**
 * The fields that a source speaks of: a known entry may differ in the others without contradicting it. What was only found in
 * the text is not said.
 */
export function saidFields(raw: RawEntry, draft: EntryDraft): ReadonlySet<EntryField> {
  const names = new Set<RawField>([
    ...[...raw.words].filter(([, text]) => text.trim() !== '').map(([name]) => name),
    ...raw.lists.keys()
  ]);
  const parts = new Set<RawField>(raw.texts.map(({ part }) => part));
  return new Set<EntryField>([
    'title',
    ...sameNames.filter((field) => names.has(field)),
    ...textFields.filter((field) => parts.has(field) || draft[field] !== null)
  ]);
}
