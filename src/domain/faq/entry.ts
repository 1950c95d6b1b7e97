import type { Platform } from '../../lists';
import type { enrolmentTypes, entryCategories, entryKinds, entryStatuses, fixLevels } from '../../lists/faq';
import type { CalendarDate } from '../dates/calendarDate';
import type { Person } from '../people/person';

export type EntryKind = (typeof entryKinds)[number];
export type EntryCategory = (typeof entryCategories)[number];
export type EntryStatus = (typeof entryStatuses)[number];
export type EnrolmentType = (typeof enrolmentTypes)[number];
/** Who may fix it. */
export type FixLevel = (typeof fixLevels)[number];

/** What both faces of an entry show. */
export interface PublicContent {
  /** The symptom, as people describe it. */
  readonly title: string;
  readonly category: EntryCategory;
  /** As they are shown to people; the search finds them in every form. */
  readonly errorCodes: readonly string[];
  /** Empty: all. */
  readonly platforms: readonly Platform[];
  readonly enrolment: readonly EnrolmentType[];
  /** What users may be told, as HTML. `null`: the entry is for the team alone. */
  readonly reply: string | null;
  readonly keywords: readonly string[];
}

/** Everything that is written in an entry. Texts are HTML; `null` when nothing is written. */
export interface EntryContent extends PublicContent {
  readonly kind: EntryKind;
  readonly level: FixLevel | null;
  readonly cause: string | null;
  /** Internal steps: users never see them. */
  readonly fix: string | null;
  readonly confirm: string | null;
  readonly collect: string | null;
  readonly escalate: string | null;
  /** Ids of entries. */
  readonly related: readonly number[];
  /** Keys of notices. */
  readonly notices: readonly string[];
}

/** What a person hands in. */
export interface EntryDraft extends EntryContent {
  readonly owner: Person | null;
  /** Months until somebody has to look at it again. */
  readonly reviewEvery: number;
}

/** An entry as the team sees it. */
export interface Entry extends EntryDraft {
  readonly id: number;
  readonly etag: string;
  readonly status: EntryStatus;
  readonly verifiedOn: CalendarDate | null;
  readonly verifiedBy: Person | null;
  /** From 1; rises when the text changes. Votes are about one version. */
  readonly contentVersion: number;
  /** The version that readers see; `null` while it was never published. */
  readonly publishedVersion: number | null;
  readonly approvedBy: Person | null;
  /** ISO 8601 in UTC: votes after it wait in the owner's queue. */
  readonly feedbackSeenOn: string | null;
  /** Id of the entry that took its place. */
  readonly mergedInto: number | null;
  readonly sourceKey: string | null;
  readonly starterTag: string | null;
  readonly modifiedOn: string;
  readonly modifiedBy: Person;
}

/** An entry as users see it. */
export interface PublishedAnswer extends PublicContent {
  /** Of the row in the users' list. */
  readonly id: number;
  readonly entry: number;
  readonly reply: string;
  readonly version: number;
  readonly verifiedOn: CalendarDate | null;
  readonly doubtfulSince: CalendarDate | null;
  readonly doubtfulBecause: string | null;
}

export const emptyEntry: EntryDraft = {
  title: '',
  kind: 'Error',
  category: 'Other',
  errorCodes: [],
  platforms: [],
  enrolment: [],
  level: null,
  reply: null,
  cause: null,
  fix: null,
  confirm: null,
  collect: null,
  escalate: null,
  keywords: [],
  related: [],
  notices: [],
  owner: null,
  reviewEvery: 6
};

/** Whether the entry is still the draft that this person added. */
export function isUntouched(entry: Entry, { id }: Pick<Person, 'id'>): boolean {
  return entry.status === 'Draft' && entry.contentVersion === 1 && entry.modifiedBy.id === id;
}
