import type { Platform } from '../../lists';
import type { CalendarDate } from '../dates/calendarDate';
import type { Category, Severity, Term } from './vocabulary';

/**
 * Where a notice came from. Message Center posts have one id, whether they come as JSON, as CSV or from Graph, so a post is
 * recognised whichever way it comes in.
 */
export const sourceKinds = ['messageCenter', 'whatsNew', 'feed', 'byHand'] as const;

export type SourceKind = (typeof sourceKinds)[number];

/** Something else that the source says about a notice, such as a roadmap number. */
export interface NoticeDetail {
  readonly name: string;
  readonly value: string;
}

/** What a source says about a notice. The team's own fields (owner, decision …) are not part of it. */
export interface NoticeContent {
  readonly title: string;
  /** Sanitised. `null` when the source holds no text, like an export with titles only. */
  readonly bodyHtml: string | null;
  readonly category: Term<Category>;
  readonly severity: Term<Severity>;
  readonly services: readonly string[];
  /** Empty: the notice names none, and concerns all. */
  readonly platforms: readonly Platform[];
  readonly tags: readonly string[];
  readonly isMajorChange: boolean;
  /** ISO 8601 in UTC. */
  readonly published: string | null;
  /** ISO 8601 in UTC. */
  readonly lastModified: string | null;
  /** The last day on which to act. */
  readonly actBy: CalendarDate | null;
  readonly link: string | null;
  readonly details: readonly NoticeDetail[];
}

export type NoticeField = keyof NoticeContent;

/** A notice as it was taken in. */
export interface NoticeDraft extends NoticeContent {
  readonly sourceKind: SourceKind;
  /** Unique among the notices of that kind. */
  readonly sourceId: string;
  /**
   * Fields of which the source says nothing, like the columns that an export lacks. A new notice gets the values here; a
   * known one keeps what it has.
   */
  readonly unsaid: ReadonlySet<NoticeField>;
  /** Those of the unsaid fields that were found in title and text. */
  readonly derived: ReadonlySet<NoticeField>;
}

/** The fields that the source speaks of: what an import writes over a known notice. */
export function saidFields(draft: NoticeDraft): readonly NoticeField[] {
  return noticeFields.filter((field) => !draft.unsaid.has(field));
}

export const noticeFields: readonly NoticeField[] = [
  'title',
  'bodyHtml',
  'category',
  'severity',
  'services',
  'platforms',
  'tags',
  'isMajorChange',
  'published',
  'lastModified',
  'actBy',
  'link',
  'details'
];
