import { reviewState } from '../../../faq/review/reviewState';
import { countOf, type Figure, type FigureContext } from '../../figure';
import { entryRef, type FaqFacts } from './faqFacts';

/** Of the published entries, those whose day of review has come, and those that nobody has ever verified. */
export function reviewOverdue({ entries }: Pick<FaqFacts, 'entries'>, context: FigureContext): Figure {
  const published = entries
    .map((entry) => ({ entry, state: reviewState(entry, context.today).kind }))
    .filter(({ state }) => state !== 'none');
  const waits = ['due', 'neverVerified'] as const;
  const figure = countOf(
    'reviewOverdue',
    context,
    published,
    ({ state }) => state === 'due' || state === 'neverVerified',
    ({ entry }) => entryRef(entry)
  );
  const shares = waits.map((key) => ({
    key,
    count: published.filter(({ state }) => state === key).length,
    of: null
  }));
  return { ...figure, shares };
}
