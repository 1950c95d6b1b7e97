import type { EntryDraft } from '../entry';
import { isSameHtml } from '../html';
import { htmlFields } from '../textChanged';
import { essenceOf } from '../../updates/text/words';
import { textOfHtml } from '../../updates/text/htmlText';
import { linksOf } from './links';

export type EntryField = keyof EntryDraft;

/** Fields with HTML, in the order in which an entry shows them. */
export const textFields = htmlFields;

/** Fields with several values, whose order says nothing. */
export const listFields = ['errorCodes', 'platforms', 'enrolment', 'keywords', 'related', 'notices'] as const;

export type EntryTextField = (typeof textFields)[number];
export type EntryListField = (typeof listFields)[number];
/** Fields with one value. */
export type EntryValueField = Exclude<EntryField, EntryTextField | EntryListField>;

/** Every field of an entry, in the order of the form. */
export const entryFields = [
  'title',
  'kind',
  'category',
  'errorCodes',
  'platforms',
  'enrolment',
  'level',
  ...textFields,
  'keywords',
  'related',
  'notices',
  'owner',
  'reviewEvery'
] as const satisfies readonly EntryField[];

export function isTextField(field: EntryField): field is EntryTextField {
  return textFields.some((one) => one === field);
}

export function isListField(field: EntryField): field is EntryListField {
  return listFields.some((one) => one === field);
}

/** How two texts are compared. */
export type SameText = (one: string | null, other: string | null) => boolean;

/** What a text says and where it leads, without how it is laid out. */
function essenceOfText(html: string | null): string {
  return html === null ? '' : [essenceOf(textOfHtml(html)), ...linksOf(html)].join('\n');
}

/** Whether two texts say the same and lead to the same places; they may look different. */
export const isSameWording: SameText = (one, other) => essenceOfText(one) === essenceOfText(other);

/** What a field without text says, so that two values that are written alike are alike. */
function comparable(field: Exclude<EntryField, EntryTextField>, draft: Partial<EntryDraft>): unknown {
  if (isListField(field)) return JSON.stringify([...(draft[field] ?? [])].map(String).sort());
  return field === 'owner' ? draft.owner?.id : draft[field];
}

/** Whether both versions say the same in a field. Earlier versions have no owner; nothing is compared then. */
export function saysTheSame(
  field: EntryField,
  a: Partial<EntryDraft>,
  b: Partial<EntryDraft>,
  isSameText: SameText = isSameHtml
): boolean {
  if (!(field in a) || !(field in b)) return true;
  return isTextField(field)
    ? isSameText(a[field] ?? null, b[field] ?? null)
    : comparable(field, a) === comparable(field, b);
}

/** The fields in which two versions of an entry say different things. */
export function differingEntryFields(
  a: Partial<EntryDraft>,
  b: Partial<EntryDraft>,
  isSameText: SameText = isSameHtml
): readonly EntryField[] {
  return entryFields.filter((field) => !saysTheSame(field, a, b, isSameText));
}

/** `base` with the chosen fields taken from `other`. */
export function takeEntryFields(
  base: EntryDraft,
  other: EntryDraft,
  fields: ReadonlySet<EntryField>
): EntryDraft {
  const chosen = entryFields.map((field) => [field, (fields.has(field) ? other : base)[field]] as const);
  // Every field of a draft is in the list, each with a value of its own type.
  return Object.fromEntries(chosen) as unknown as EntryDraft;
}
