import { topAnswers as bestAnswers } from '../../../faq/feedback/topAnswers';
import { makeFigure, type Figure, type FigureContext } from '../../figure';
import { entryRef, votesOf, type FaqFacts } from './faqFacts';
import { votesByEntry } from './votesByEntry';

const most = 5;

/**
 * Answers that helped somebody in the period as they read now, and are not doubtful; the five that surely helped most,
 * with their votes.
 */
export function topAnswers(facts: Pick<FaqFacts, 'votes' | 'answers'>, context: FigureContext): Figure {
  const best = bestAnswers(facts.answers, votesByEntry(votesOf(facts, context)), Infinity);
  return makeFigure('topAnswers', context, {
    numerator: best.length,
    denominator: null,
    rows: best.map(({ answer }) => entryRef({ id: answer.entry, title: answer.title })),
    shares: best
      .slice(0, most)
      .map(({ answer, helpfulness: { count, of } }) => ({ key: answer.title, count, of }))
  });
}
