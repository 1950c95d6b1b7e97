import { daysBetween } from '../../../dates/calendarDate';
import { medianOf } from '../../../updates/ratio';
import { makeFigure, type Figure, type FigureContext } from '../../figure';
import { listedIn, noticeRef, type ReadNotice, type UpdateFacts } from './updateFacts';

function firstRead({ acknowledgements }: ReadNotice): string | undefined {
  return acknowledgements.map(({ on }) => on).sort()[0];
}

/**
 * The middle of the days from publication to the first acknowledgement of any revision, over the notices listed in the
 * period; those that nobody has read yet, or that do not say when they were published, are left out.
 */
export function daysToFirstRead({ listed }: Pick<UpdateFacts, 'listed'>, context: FigureContext): Figure {
  const { dayOf } = context;
  const all = listedIn(listed, context.period, dayOf);
  const read = all.flatMap((one) => {
    const [published, first] = [one.notice.published, firstRead(one)];
    if (published === null || first === undefined) return [];
    return [{ ...one, days: Math.max(0, daysBetween(dayOf(published), dayOf(first))) }];
  });
  return makeFigure('daysToFirstRead', context, {
    numerator: medianOf(read.map(({ days }) => days)) ?? 0,
    denominator: read.length,
    rows: [...read].sort((a, b) => b.days - a.days).map(({ notice }) => noticeRef(notice)),
    leftOut: all.length - read.length
  });
}
