import type { Entry, EntryDraft } from '../entry';
import {
  entryFields,
  isListField,
  isSameWording,
  isTextField,
  saysTheSame,
  type EntryField,
  type EntryListField,
  type EntryTextField
} from '../diff/entryFields';
import { essenceOf } from '../../updates/text/words';
import { textOfHtml } from '../../updates/text/htmlText';
import { mergedList } from './mergedList';

/** Whose value a field gets: that of the entry that stays, of the one that goes, or both together. */
export type MergeChoice = 'kept' | 'other' | 'both';

/** One field of two entries that become one. */
export interface MergeField {
  readonly field: EntryField;
  /** Both say the same: nothing to choose. */
  readonly same: boolean;
  readonly choices: readonly MergeChoice[];
  readonly proposed: MergeChoice;
}

/** Why two entries cannot become one. */
export type MergeProblem = 'sameEntry' | 'keptIsRetired' | 'otherIsMerged';

export function mergeProblem(kept: Entry, other: Entry): MergeProblem | undefined {
  if (kept.id === other.id) return 'sameEntry';
  if (kept.status === 'Retired') return 'keptIsRetired';
  return other.mergedInto === null ? undefined : 'otherIsMerged';
}

function isEmpty(field: EntryField, draft: EntryDraft): boolean {
  const value = draft[field];
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** A text that already stands in the other adds nothing. */
function textChoice(field: EntryTextField, kept: EntryDraft, other: EntryDraft): MergeChoice {
  const [mine, theirs] = [kept[field], other[field]].map((html) => essenceOf(textOfHtml(html ?? '')));
  if (mine === undefined || theirs === undefined || mine.includes(theirs)) return 'kept';
  return theirs.includes(mine) ? 'other' : 'both';
}

function fieldOf(field: EntryField, kept: EntryDraft, other: EntryDraft): MergeField {
  const same = saysTheSame(field, kept, other, isSameWording);
  const canJoin = isTextField(field) || isListField(field);
  const choices: readonly MergeChoice[] = canJoin ? ['kept', 'other', 'both'] : ['kept', 'other'];
  const propose = (proposed: MergeChoice): MergeField => ({ field, same, choices, proposed });
  if (same) return propose('kept');
  // No platform and no way of enrolment mean all of them: joined, the wider one counts.
  if (field === 'platforms' || field === 'enrolment') return propose('both');
  if (isEmpty(field, other)) return propose('kept');
  if (isTextField(field)) return propose(textChoice(field, kept, other));
  if (isListField(field)) return propose('both');
  if (field === 'reviewEvery') return propose(other.reviewEvery < kept.reviewEvery ? 'other' : 'kept');
  return propose(isEmpty(field, kept) ? 'other' : 'kept');
}

/** Field by field what the merged entry would say, for a person to look at. */
export function proposeMerge(kept: EntryDraft, other: EntryDraft): readonly MergeField[] {
  return entryFields.map((field) => fieldOf(field, kept, other));
}

function joinedText(kept: string | null, other: string | null): string | null {
  const parts = [kept, other].filter((html): html is string => html !== null);
  return parts.length === 0 ? null : parts.join('\n');
}

type Choices = ReadonlyMap<EntryField, MergeChoice>;

/**
 * The entry that stays, with everything that was chosen. The symptom of the other stays as search words, so that people find
 * it as they did before; the two no longer name each other as related.
 */
export function mergedDraft(kept: Entry, other: Entry, choices: Choices): EntryDraft {
  const proposed = new Map(proposeMerge(kept, other).map((field) => [field.field, field.proposed]));
  const choiceOf = (field: EntryField): MergeChoice => choices.get(field) ?? proposed.get(field) ?? 'kept';
  const pick = <F extends EntryField>(field: F): EntryDraft[F] =>
    (choiceOf(field) === 'other' ? other : kept)[field];
  const text = (field: EntryTextField): string | null =>
    choiceOf(field) === 'both' ? joinedText(kept[field], other[field]) : pick(field);
  const list = <F extends EntryListField>(field: F): EntryDraft[F] =>
    choiceOf(field) === 'both' ? mergedList(field, kept, other) : pick(field);
  const title = pick('title');
  const lostTitle = title === kept.title ? other.title : kept.title;
  const keywords = list('keywords');
  const isKnown = [title, ...keywords].some((words) => essenceOf(words) === essenceOf(lostTitle));
  return {
    title,
    kind: pick('kind'),
    category: pick('category'),
    errorCodes: list('errorCodes'),
    platforms: list('platforms'),
    enrolment: list('enrolment'),
    level: pick('level'),
    reply: text('reply'),
    cause: text('cause'),
    fix: text('fix'),
    confirm: text('confirm'),
    collect: text('collect'),
    escalate: text('escalate'),
    keywords: isKnown ? keywords : [...keywords, lostTitle],
    related: list('related').filter((id) => id !== kept.id && id !== other.id),
    notices: list('notices'),
    owner: pick('owner'),
    reviewEvery: pick('reviewEvery')
  };
}
