import type { Platform } from '../../lists';
import type { CalendarDate } from '../dates/calendarDate';
import type { Days } from '../dates/days';
import type { Person } from '../people/person';
import type { Decision, DecisionDraft, DecisionKind, Impact } from './decision';
import type { NoticeContent, NoticeField, SourceKind } from './notice';
import type { AwarenessOverrides } from './required';
import type { Fingerprint } from './text/fingerprint';
import type { Category, Severity, Term } from './vocabulary';

/** `changed`: it was decided, and changed in what matters since. */
export const noticeStates = ['open', 'decided', 'changed'] as const;

export type NoticeState = (typeof noticeStates)[number];

/** A row of the list, as somebody saw it. */
export interface NoticeVersion {
  readonly id: number;
  readonly etag: string;
}

/** Everything of a notice but its text: what cards and lists show. */
export interface NoticeSummary extends NoticeVersion, Omit<NoticeContent, 'bodyHtml' | 'details'> {
  readonly key: string;
  readonly sourceKind: SourceKind;
  readonly sourceId: string;
  /** When it was published, or taken in when the source does not say. ISO 8601 in UTC; notices are ordered by it. */
  readonly listedOn: string;
  /** From 1; acknowledgements name it. */
  readonly revision: number;
  /** The day on which this revision was taken in. */
  readonly revisedOn: CalendarDate;
  /** `undefined` when somebody emptied or changed the column. */
  readonly fingerprint: Fingerprint | undefined;
  /** Fields of which the source says nothing, and which were found in title and text. */
  readonly derived: ReadonlySet<NoticeField>;
  readonly state: NoticeState;
  readonly owner: Person | null;
  readonly adminImpact: Impact | null;
  readonly userImpact: Impact | null;
  /** Set by the team: when the change reaches users. */
  readonly rollsOutOn: CalendarDate | null;
  readonly decision: Decision | null;
  readonly overrides: AwarenessOverrides;
}

export interface Notice extends NoticeSummary, Pick<NoticeContent, 'bodyHtml' | 'details'> {
  /** The words of the text, without markup. */
  readonly text: string;
}

/** What a notice said before it changed. */
export interface EarlierRevision {
  readonly revision: number;
  readonly revisedOn: CalendarDate;
  readonly title: string;
  readonly bodyHtml: string | null;
  readonly severity: Term<Severity>;
  readonly isMajorChange: boolean;
  readonly actBy: CalendarDate | null;
  readonly lastModified: string | null;
}

/** Which notices. All conditions that are given must hold; names are compared without regard to case. */
export interface NoticeFilter {
  readonly state?: NoticeState;
  readonly decision?: DecisionKind;
  readonly category?: Category | 'other';
  readonly severity?: Severity | 'other';
  readonly userImpact?: Impact;
  readonly isMajorChange?: boolean;
  /** The month in which it was published or taken in, in UTC, like `2026-03`: how far back one likes. */
  readonly month?: string;
  /** Id of the person. */
  readonly owner?: number;
  /** Days, both included; notices without a last day to act are left out. */
  readonly actByFrom?: CalendarDate;
  readonly actByUntil?: CalendarDate;
  readonly service?: string;
  /** Notices that name no platform concern all, and are found for each. */
  readonly platform?: Platform;
  readonly tag?: string;
  /** Every word must stand in the title, the id, the services, the tags or the text. */
  readonly text?: string;
}

/** Some notices, newest first. */
export interface NoticePage {
  readonly notices: readonly NoticeSummary[];
  /** Continues after these; `null`: there are no more. */
  readonly next: string | null;
  /**
   * Not all notices were looked through yet, only those of this month (`2026-03`) and later; `next` goes on from there.
   * `null` when what comes after this page is known to begin where it ends.
   */
  readonly searchedBackTo: string | null;
  /** Months with more notices than SharePoint searches: nothing of them is among the results. */
  readonly unsearchedMonths: readonly string[];
}

/** The team's own fields that can be changed without a decision. */
export interface TeamFields {
  readonly owner: Person | null;
  readonly adminImpact: Impact | null;
  readonly userImpact: Impact | null;
  readonly rollsOutOn: CalendarDate | null;
  readonly overrides: AwarenessOverrides;
}

/** The days of a notice by which it belongs to a month: its publication, its last day to act, the day it reaches users. */
export type NoticeDay = 'listedOn' | 'actBy' | 'rollsOutOn';

/** The notices. All methods reject with `RepositoryError`; `notSetUp` when the lists are not there. */
export interface NoticeRepository {
  /** One page, newest first. `next` is that of the page before, asked for with the same filter. */
  page(filter?: NoticeFilter, next?: string): Promise<NoticePage>;
  /** All whose day is among these, in the site's time zone; any order. Reads no others, however long the list is. */
  onDays(which: NoticeDay, days: Days): Promise<readonly NoticeSummary[]>;
  /**
   * All in that state, whenever they were published; any order. `actByUntil`: only those with a last day to act, which is this
   * one or an earlier one.
   */
  inState(state: NoticeState, actByUntil?: CalendarDate): Promise<readonly NoticeSummary[]>;
  /** With text and details. Rejects with `notFound` when the notice is gone. */
  get(id: number): Promise<Notice>;
  /** Those of these that are there, by id. */
  summaries(ids: readonly number[]): Promise<ReadonlyMap<number, NoticeSummary>>;
  /** What the notice said before, latest first. */
  earlierRevisions(noticeId: number): Promise<readonly EarlierRevision[]>;
  /**
   * Records a decision on the revision that the person saw. Rejects with `conflict` when somebody changed the notice since,
   * with `invalid` when something that the decision demands is missing (`decisionProblems`).
   */
  decide(seen: NoticeSummary, draft: DecisionDraft): Promise<NoticeSummary>;
  /** Takes the decision back: the notice is open again. Rejects with `conflict` like `decide`. */
  takeBack(seen: NoticeSummary): Promise<NoticeSummary>;
  /** Changes some of the team's own fields. Rejects with `conflict` like `decide`. */
  change(seen: NoticeVersion, fields: Partial<TeamFields>): Promise<NoticeSummary>;
}
