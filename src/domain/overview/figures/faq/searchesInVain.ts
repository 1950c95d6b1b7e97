import { makeFigure, type Figure, type FigureContext } from '../../figure';
import { isInPeriod } from '../../period';
import { gapRef, type FaqFacts } from './faqFacts';

const most = 5;

/**
 * Different searches that found nothing and were last tried in the period, but for those that were put aside; the five
 * tried most often, with how often since they were first tried.
 */
export function searchesInVain({ gaps }: Pick<FaqFacts, 'gaps'>, context: FigureContext): Figure {
  const asked = gaps
    .filter(
      ({ lastOn, foundNothing, state }) =>
        foundNothing > 0 && state !== 'Dismissed' && isInPeriod(lastOn, context.period)
    )
    .sort((a, b) => b.foundNothing - a.foundNothing || a.id - b.id);
  return makeFigure('searchesInVain', context, {
    numerator: asked.length,
    denominator: null,
    rows: asked.map(gapRef),
    shares: asked
      .slice(0, most)
      .map(({ text, foundNothing }) => ({ key: text, count: foundNothing, of: null }))
  });
}
