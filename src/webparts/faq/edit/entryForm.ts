import type { EntryDraft } from '../../../domain/faq/entry';
import { formatTypedNumber, parseTypedNumber } from '../../../ui/fields/localNumber';
import { codesOfText } from './errorCodeText';

type TypedField = 'errorCodes' | 'keywords' | 'notices' | 'reviewEvery';

/** What the form holds: an entry, with lists and numbers as people type them. */
export type EntryForm = Omit<EntryDraft, TypedField> & Readonly<Record<TypedField, string>>;

export function formOf(draft: EntryDraft, locale: string): EntryForm {
  return {
    ...draft,
    errorCodes: draft.errorCodes.join('\n'),
    keywords: draft.keywords.join('\n'),
    notices: draft.notices.join('\n'),
    reviewEvery: Number.isNaN(draft.reviewEvery) ? '' : formatTypedNumber(draft.reviewEvery, locale)
  };
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/[\r\n;]+/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** What the form says. A number that is none is `NaN`, which the rules of an entry refuse. */
export function draftFrom(form: EntryForm, before: EntryDraft, locale: string): EntryDraft {
  return {
    ...form,
    errorCodes: codesOfText(form.errorCodes, before.errorCodes),
    keywords: linesOf(form.keywords),
    notices: linesOf(form.notices),
    reviewEvery: parseTypedNumber(form.reviewEvery, locale) ?? Number.NaN
  };
}
