import { makeFigure, type Figure, type FigureContext } from '../../figure';
import { entryRef, type FaqFacts } from './faqFacts';

/**
 * Votes of the last twelve months that an answer did not help which its owner has not looked at yet. The rows are the
 * entries, those with most votes first.
 */
export function unseenVotes(
  { entries, unseen }: Pick<FaqFacts, 'entries' | 'unseen'>,
  context: FigureContext
): Figure {
  const waiting = entries
    .map((entry) => ({ entry, votes: unseen.get(entry.id)?.length ?? 0 }))
    .filter(({ entry, votes }) => votes > 0 && entry.status !== 'Retired')
    .sort((a, b) => b.votes - a.votes || a.entry.id - b.entry.id);
  return makeFigure('unseenVotes', context, {
    numerator: waiting.reduce((sum, { votes }) => sum + votes, 0),
    denominator: null,
    rows: waiting.map(({ entry }) => entryRef(entry))
  });
}
