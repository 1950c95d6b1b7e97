import type { CalendarDate } from '../../../dates/calendarDate';
import type { Acknowledgement } from '../../../updates/awareness';
import type { StandingNotice } from '../../../updates/leadFigures';
import type { NoticeSummary } from '../../../updates/NoticeRepository';
import { isInPeriod, type Period } from '../../period';
import { rowRef, type RowRef } from '../../rowRef';

/** A notice with how it stands, and who has read which of its revisions. */
export interface ReadNotice extends StandingNotice {
  readonly acknowledgements: readonly Acknowledgement[];
}

/** What the feed's figures of a period need. Rows that belong to other days may be among them: they are not counted. */
export interface UpdateFacts {
  /** Those listed (published, or taken in) in the period: by `listedOn`, which is indexed. */
  readonly listed: readonly ReadNotice[];
  /** Those whose last day to act is in the period: by `actBy`, which is indexed. */
  readonly actBy: readonly NoticeSummary[];
  /** Those that roll out in the period: by `rollsOutOn`, which is indexed; and of `actBy` those without such a day. */
  readonly rollingOut: readonly StandingNotice[];
  /** All without a decision, whenever they were listed: by `state`, which is indexed. */
  readonly undecided: readonly NoticeSummary[];
}

export function noticeRef(notice: Pick<NoticeSummary, 'id' | 'title'>): RowRef {
  return rowRef('notice', notice);
}

/** Of these, those that were listed in the period, in the site's dates. */
export function listedIn<Row extends StandingNotice>(
  notices: readonly Row[],
  period: Period,
  dayOf: (instant: string) => CalendarDate
): readonly Row[] {
  return notices.filter(({ notice }) => isInPeriod(dayOf(notice.listedOn), period));
}
