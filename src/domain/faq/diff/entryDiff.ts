import type { EntryDraft } from '../entry';
import type { EntryVersion } from '../EntryRepository';
import { textOfHtml } from '../../updates/text/htmlText';
import { hasDifference, revisionDiff, type DiffRun } from '../../updates/revisionDiff';
import {
  differingEntryFields,
  isListField,
  isSameWording,
  isTextField,
  type EntryField,
  type EntryListField,
  type EntryTextField,
  type EntryValueField
} from './entryFields';
import { linksOf } from './links';

/** What a version of an entry says. Earlier versions don't know the owner. */
export type VersionDraft = EntryVersion['draft'] & Partial<Pick<EntryDraft, 'owner'>>;

type ListValue = EntryDraft[EntryListField][number];

/** What changed in one field. */
export type FieldChange =
  /** Words, one by one. Empty runs: the words stayed, only links changed. */
  | {
      readonly kind: 'text';
      readonly field: EntryTextField | 'title';
      readonly runs: readonly DiffRun[];
      readonly linksAdded: readonly string[];
      readonly linksRemoved: readonly string[];
    }
  /** The words and links are the same, and stand differently: a list became numbered, a word bold. */
  | { readonly kind: 'look'; readonly field: EntryTextField }
  | {
      readonly kind: 'list';
      readonly field: EntryListField;
      readonly added: readonly ListValue[];
      readonly removed: readonly ListValue[];
    }
  | {
      readonly kind: 'value';
      readonly field: Exclude<EntryValueField, 'title'>;
      readonly before: EntryDraft[Exclude<EntryValueField, 'title'>];
      readonly after: EntryDraft[Exclude<EntryValueField, 'title'>];
    };

function without<Value>(values: readonly Value[], others: readonly Value[]): readonly Value[] {
  return values.filter((value) => !others.includes(value));
}

function textChange(field: EntryTextField | 'title', before: string, after: string): FieldChange {
  const plain = field === 'title' ? (text: string): string => text : textOfHtml;
  const runs = revisionDiff(plain(before), plain(after));
  const [linksBefore, linksAfter] = field === 'title' ? [[], []] : [linksOf(before), linksOf(after)];
  return {
    kind: 'text',
    field,
    runs: hasDifference(runs) ? runs : [],
    linksAdded: without(linksAfter, linksBefore),
    linksRemoved: without(linksBefore, linksAfter)
  };
}

function changeOf(field: EntryField, before: VersionDraft, after: VersionDraft): FieldChange {
  if (field === 'title') return textChange(field, before.title, after.title);
  if (isTextField(field)) return textChange(field, before[field] ?? '', after[field] ?? '');
  if (isListField(field)) {
    const [old, present]: readonly [readonly ListValue[], readonly ListValue[]] = [
      before[field],
      after[field]
    ];
    return { kind: 'list', field, added: without(present, old), removed: without(old, present) };
  }
  return { kind: 'value', field, before: before[field] ?? null, after: after[field] ?? null };
}

/** Field by field what changed from one version to another, in the order of the form. */
export function entryDiff(before: VersionDraft, after: VersionDraft): readonly FieldChange[] {
  return differingEntryFields(before, after).map((field): FieldChange => {
    const isLook = isTextField(field) && isSameWording(before[field], after[field]);
    return isLook ? { kind: 'look', field } : changeOf(field, before, after);
  });
}
