import { decisionState } from '../../../updates/decisionState';
import { countOf, type Figure, type FigureContext } from '../../figure';
import { isInPeriod } from '../../period';
import { noticeRef, type UpdateFacts } from './updateFacts';

/** Of the notices whose last day to act is in the period and has passed, those on which nobody has decided. */
export function undecidedPastActBy({ actBy }: Pick<UpdateFacts, 'actBy'>, context: FigureContext): Figure {
  const { period, today } = context;
  const past = actBy.filter(
    (notice) => isInPeriod(notice.actBy, period) && notice.actBy !== null && notice.actBy < today
  );
  return countOf(
    'undecidedPastActBy',
    context,
    past,
    (notice) => decisionState(notice, today) === 'overdue',
    noticeRef
  );
}
