import { compareFigures, type Figure } from './figure';
import type { FigureKey } from './figureTraits';
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

/** Each figure beside that of the period before its own, if it is known. */
export function comparePeriods(
  figures: readonly Figure[],
  { closed, computed }: EarlierFigures
): readonly ComparedFigure[] {
  return figures.map((figure) => {
    const { key } = previousPeriod(figure.period);
    const before = byKey(closed, key).get(figure.key) ?? byKey(computed, key).get(figure.key);
    return { figure, comparison: compareFigures(figure, before) };
  });
}
