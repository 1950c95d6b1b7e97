import { daysBetween } from '../../../dates/calendarDate';
import { makeFigure, type Figure, type FigureContext } from '../../figure';
import { noticeRef, type UpdateFacts } from './updateFacts';

/** Days since a notice was listed. */
const ages = [
  { key: 'week', from: 0, to: 7 },
  { key: 'month', from: 8, to: 30 },
  { key: 'quarter', from: 31, to: 90 },
  { key: 'older', from: 91, to: Infinity }
] as const;

/** All notices on which nobody has decided, by the days since they were published or taken in: 7, 30, 90, more. */
export function openByAge({ undecided }: Pick<UpdateFacts, 'undecided'>, context: FigureContext): Figure {
  const open = undecided
    .filter(({ decision }) => decision === null)
    .map((notice) => ({
      notice,
      days: Math.max(0, daysBetween(context.dayOf(notice.listedOn), context.today))
    }))
    .sort((a, b) => b.days - a.days || a.notice.id - b.notice.id);
  return makeFigure('openByAge', context, {
    numerator: open.length,
    denominator: null,
    rows: open.map(({ notice }) => noticeRef(notice)),
    shares: ages.map(({ key, from, to }) => ({
      key,
      count: open.filter(({ days }) => days >= from && days <= to).length,
      of: null
    }))
  });
}
