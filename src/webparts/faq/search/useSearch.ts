import * as React from 'react';
import type { SearchFilters } from '../../../domain/faq/search/filters';
import type { SearchAnswer } from '../../../domain/faq/search/SearchIndex';
import type { FaqFilter } from '../model/faqState';
import type { Knowledge } from '../model/knowledge';

/** How many results are shown at first, and how many more each time. */
export const resultStep = 20;

/** What people look through: what is retired helps nobody. */
export function filtersOf({ platform, level, category }: FaqFilter): SearchFilters {
  return {
    platforms: platform ? [platform] : [],
    levels: level ? [level] : [],
    categories: category ? [category] : [],
    statuses: ['Draft', 'Published']
  };
}

export interface Search {
  readonly answer: SearchAnswer;
  readonly more: () => void;
  /** How many there would be without the filters, where the filters leave nothing. */
  readonly withoutFilters: number;
}

/** What is found for what stands in the search field, at every key. */
export function useSearch(knowledge: Knowledge, filter: FaqFilter): Search {
  const [shown, setShown] = React.useState({ filter, limit: resultStep });
  const limit = shown.filter === filter ? shown.limit : resultStep;
  // The index is the same object while its entries change; the knowledge of each round is another one.
  const answer = React.useMemo(
    () => knowledge.index.search(filter.text, { filters: filtersOf(filter), limit }),
    [knowledge, filter, limit]
  );
  const withoutFilters = React.useMemo(
    () =>
      answer.total > 0
        ? 0
        : knowledge.index.search(filter.text, { filters: { statuses: ['Draft', 'Published'] }, limit: 1 })
            .total,
    [answer, knowledge, filter]
  );
  const more = React.useCallback(() => setShown({ filter, limit: limit + resultStep }), [filter, limit]);
  return { answer, more, withoutFilters };
}
