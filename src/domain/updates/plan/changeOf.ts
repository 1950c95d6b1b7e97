import { saidFields, type NoticeContent, type NoticeDraft, type NoticeField } from '../notice';
import type { Fingerprint } from '../text/fingerprint';
import { isSameTerm } from '../vocabulary';
import type { KnownNotice } from './knownNotice';

/** What differs between a notice and what comes in. `text` stands for the body, whose words are not in the plan. */
export interface ChangeReason {
  readonly what: Exclude<NoticeField, 'bodyHtml' | 'details'> | 'text';
  /** Whether people have to look at the notice again because of it. */
  readonly matters: boolean;
  /** As text, for the preview; empty for `text`. */
  readonly before: string;
  readonly after: string;
}

export interface NoticeChange {
  readonly reasons: readonly ChangeReason[];
  /** One reason matters: the notice gets a new revision, and wants to be acknowledged again. */
  readonly matters: boolean;
}

type ComparedField = Exclude<NoticeField, 'title' | 'bodyHtml' | 'details'>;

const compared: readonly ComparedField[] = [
  'actBy',
  'severity',
  'isMajorChange',
  'category',
  'services',
  'platforms',
  'tags',
  'link',
  'published',
  'lastModified'
];

/** The fields that decide by when something has to be done, and how urgent it is. */
const mattering: ReadonlySet<NoticeField> = new Set(['actBy', 'severity', 'isMajorChange']);

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join('\n') === [...b].sort().join('\n');
}

function isSame(field: ComparedField, a: KnownNotice, b: NoticeContent): boolean {
  if (field === 'category') return isSameTerm(a.category, b.category);
  if (field === 'severity') return isSameTerm(a.severity, b.severity);
  if (field === 'services' || field === 'platforms' || field === 'tags')
    return isSameList(a[field], b[field]);
  return a[field] === b[field];
}

function textOf(field: ComparedField, notice: KnownNotice | NoticeContent): string {
  if (field === 'category' || field === 'severity') {
    const term = notice[field];
    return term.value === 'other' ? term.text : term.value;
  }
  const value = notice[field];
  return Array.isArray(value) ? value.join('; ') : String(value ?? '');
}

function wordReasons(known: KnownNotice, draft: NoticeDraft, print: Fingerprint): readonly ChangeReason[] {
  const reasons: ChangeReason[] = [];
  if (print.title !== known.fingerprint?.title) {
    reasons.push({ what: 'title', matters: true, before: known.title, after: draft.title });
  }
  // A source without texts says nothing about the text that is known.
  if (print.text !== null && print.text !== known.fingerprint?.text) {
    reasons.push({ what: 'text', matters: true, before: '', after: '' });
  }
  return reasons;
}

/** Everything in which an incoming notice differs from the known one, as far as its source speaks of it. */
export function changeOf(known: KnownNotice, draft: NoticeDraft, print: Fingerprint): NoticeChange {
  const said = new Set(saidFields(draft));
  const reasons = [
    ...wordReasons(known, draft, print),
    ...compared
      .filter((field) => said.has(field) && !isSame(field, known, draft))
      .map((field) => ({
        what: field,
        matters: mattering.has(field),
        before: textOf(field, known),
        after: textOf(field, draft)
      }))
  ];
  return { reasons, matters: reasons.some((reason) => reason.matters) };
}
