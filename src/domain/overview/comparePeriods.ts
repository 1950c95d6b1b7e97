import type { CalendarDate } from '../dates/calendarDate';
import { compareFigures, type Figure } from './figure';
import { traitsOf, type FigureKey } from './figureTraits';
import { previousPeriod } from './period';
import type { ComparedFigure } from './report/statement';

/** What is known of the period before. */
export interface EarlierFigures {
  /** From its closed report: what was shown then counts, whatever was changed since. */
  readonly closed: readonly Figure[];
  /** Computed now, for what is not in a closed report. */
  readonly computed: readonly Figure[];
}

function byKey(figures: readonly Figure[], periodKey: string): ReadonlyMap<FigureKey, Figure> {
  const own = figures.filter(({ period }) => period.key === periodKey);
  return new Map(own.map((figure) => [figure.key, figure]));
}

/**
 * The figure of the period before; `undefined` when nobody knows it. What cannot be computed for it any more is known only from
 * its closed report.
 */
export function figureBefore(figure: Figure, { closed, computed }: EarlierFigures): Figure | undefined {
  const { key } = previousPeriod(figure.period);
  const kept = byKey(closed, key).get(figure.key);
  if (kept || traitsOf(figure.key).timing !== 'period') return kept;
  return byKey(computed, key).get(figure.key);
}

/** Each figure beside that of the period before its own, if it is known. */
export function comparePeriods(
  figures: readonly Figure[],
  earlier: EarlierFigures,
  today: CalendarDate
): readonly ComparedFigure[] {
  return figures.map((figure) => ({
    figure,
    comparison: compareFigures(figure, figureBefore(figure, earlier), today)
  }));
}
