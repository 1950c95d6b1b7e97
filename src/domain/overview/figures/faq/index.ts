import type { Figure, FigureContext } from '../../figure';
import { daysToAnswer } from './daysToAnswer';
import type { FaqFacts } from './faqFacts';
import { helpful } from './helpful';
import { reviewOverdue } from './reviewOverdue';
import { searchesInVain } from './searchesInVain';
import { topAnswers } from './topAnswers';
import { unseenVotes } from './unseenVotes';

export type { FaqFacts } from './faqFacts';

const all: readonly ((facts: FaqFacts, context: FigureContext) => Figure)[] = [
  reviewOverdue,
  helpful,
  unseenVotes,
  searchesInVain,
  daysToAnswer,
  topAnswers
];

/** The FAQ's figures, in their usual order. */
export function faqFigures(facts: FaqFacts, context: FigureContext): readonly Figure[] {
  return all.map((figure) => figure(facts, context));
}
