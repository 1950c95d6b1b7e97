import { rollOutOf, type ToldState } from '../../../updates/communication';
import type { StandingNotice } from '../../../updates/leadFigures';
import { countOf, type Figure, type FigureContext } from '../../figure';
import { isInPeriod } from '../../period';
import { noticeRef, type UpdateFacts } from './updateFacts';

/** A change that does not concern the team, or that users do not notice, has to be told to nobody. */
export function concernsUsers({ notice }: Pick<StandingNotice, 'notice'>): boolean {
  return notice.decision?.kind !== 'notRelevant' && notice.userImpact !== 'none';
}

/** There is nothing left to wait for: users were told before or after the day, or it has come. */
function isSettled(told: ToldState): boolean {
  if (told.kind === 'notYet') return told.daysLeft !== null && told.daysLeft < 1;
  return told.kind === 'inTime' || told.kind === 'late';
}

/**
 * Of the changes that roll out in the period and that users notice (as long as nobody has rated it, they do), those that
 * users were told of before; changes of which somebody said that nothing has to be told, and those whose day is still to
 * come, are not counted.
 */
export function toldInTime({ rollingOut }: Pick<UpdateFacts, 'rollingOut'>, context: FigureContext): Figure {
  const settled = rollingOut.filter((one) => {
    const day = rollOutOf(one.notice)?.day ?? null;
    return isInPeriod(day, context.period) && concernsUsers(one) && isSettled(one.standing.told.users);
  });
  return countOf(
    'toldInTime',
    context,
    settled,
    ({ standing }) => standing.told.users.kind === 'inTime',
    ({ notice }) => noticeRef(notice)
  );
}
