import { makeFigure, type Figure, type FigureContext } from '../../figure';
import { entryRef, votesOf, type FaqFacts } from './faqFacts';

/**
 * Of the votes given in the period (a person's last word on each version of an answer), those that it helped. The rows
 * are the entries that helped somebody.
 */
export function helpful(facts: Pick<FaqFacts, 'votes' | 'entries'>, context: FigureContext): Figure {
  const votes = votesOf(facts, context);
  const helped = votes.filter((vote) => vote.helped);
  const helping = new Set(helped.map(({ entry }) => entry));
  const voted = new Set(votes.map(({ entry }) => entry));
  return makeFigure('helpful', context, {
    numerator: helped.length,
    denominator: votes.length,
    rows: facts.entries.filter(({ id }) => helping.has(id)).map(entryRef),
    others: facts.entries.filter(({ id }) => voted.has(id) && !helping.has(id)).map(entryRef)
  });
}
