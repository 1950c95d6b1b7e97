import { daysBetween, type CalendarDate } from '../../dates/calendarDate';
import { pastActByWithoutDecision } from '../../updates/decisionState';
import type { StandingNotice } from '../../updates/leadFigures';
import type { NoticeSummary } from '../../updates/NoticeRepository';
import { concernsUsers } from '../figures/updates/toldInTime';
import { noticeRef } from '../figures/updates/updateFacts';
import { askedRef } from '../rowRef';
import { cardOf, type AttentionCard, type CardItem } from './card';

/** What the feed's cards need. */
export interface NoticeAttention {
  /** Without a decision: by `state`, and `actBy` before today. */
  readonly undecided: readonly NoticeSummary[];
  /**
   * Those of which the team has to be aware, or users told, now: listed, or rolling out, within the last and the next
   * months.
   */
  readonly standing: readonly StandingNotice[];
}

/** Users who have used it for so long need no news of it any more. */
export const toldDaysAfter = 30;

/** Telling users takes days: words, a date, somebody who agrees. */
const toldDaysBefore = 10;

/** Notices past their last day to act on which nobody has decided. */
export function undecidedNotices(
  { undecided }: NoticeAttention,
  today: CalendarDate
): readonly AttentionCard[] {
  const items = pastActByWithoutDecision(undecided, today).map((notice) => ({
    ref: noticeRef(notice),
    day: notice.actBy,
    urgency: 'now' as const
  }));
  return cardOf('undecidedNotices', items);
}

/** People who had to acknowledge a notice by a day that has passed: one row a notice and person. */
export function unaware({ standing }: NoticeAttention): readonly AttentionCard[] {
  const items = standing.flatMap(({ notice, standing: { awareness, dueBy } }) =>
    awareness.people
      .filter(({ isLate }) => isLate)
      .map(({ person }) => ({ ref: askedRef(notice, person), day: dueBy, urgency: 'now' as const }))
  );
  return cardOf('unaware', items);
}

function untold(one: StandingNotice, today: CalendarDate): CardItem | undefined {
  const told = one.standing.told.users;
  if (told.kind !== 'notYet' || told.rollOut === null || !concernsUsers(one)) return undefined;
  const daysLeft = daysBetween(today, told.rollOut.day);
  if (daysLeft > toldDaysBefore || daysLeft < -toldDaysAfter) return undefined;
  return {
    ref: noticeRef(one.notice),
    day: told.rollOut.day,
    urgency: daysLeft < 1 ? 'now' : 'soon'
  };
}

/** Changes that users notice and were not told of, from ten days before they roll out to a month after. */
export function usersNotTold({ standing }: NoticeAttention, today: CalendarDate): readonly AttentionCard[] {
  return cardOf(
    'usersNotTold',
    standing.flatMap((one) => untold(one, today) ?? [])
  );
}
