import { daysBetween } from '../../../dates/calendarDate';
import { medianOf } from '../../../updates/ratio';
import { makeFigure, type Figure, type FigureContext } from '../../figure';
import { isInPeriod } from '../../period';
import { gapRef, type FaqFacts } from './faqFacts';

/**
 * The middle of the days from the first search in vain to the entry that answers it, over the gaps that were closed in
 * the period.
 */
export function daysToAnswer({ answered }: Pick<FaqFacts, 'answered'>, context: FigureContext): Figure {
  const closed = answered
    .filter(({ gap, answeredOn }) => gap.state === 'Closed' && isInPeriod(answeredOn, context.period))
    .map((one) => ({ ...one, days: Math.max(0, daysBetween(one.askedOn, one.answeredOn)) }))
    .sort((a, b) => b.days - a.days || a.gap.id - b.gap.id);
  return makeFigure('daysToAnswer', context, {
    numerator: medianOf(closed.map(({ days }) => days)) ?? 0,
    denominator: closed.length,
    rows: closed.map(({ gap }) => gapRef(gap))
  });
}
