import type { SearchIndex } from '../../../domain/faq/search/SearchIndex';

/** The best that the search finds for a gap. */
export interface FoundToday {
  readonly id: number;
  readonly title: string;
  /** Words of the question that the entry does not have. */
  readonly missing: readonly string[];
  /** Readers do not see it yet. */
  readonly isDraft: boolean;
}

/** What people who ask it today are shown first: an entry or a synonym may answer it by now. */
export function foundToday(index: SearchIndex, text: string): FoundToday | undefined {
  const { results } = index.search(text, { limit: 1, filters: { statuses: ['Published', 'Draft'] } });
  const [best] = results;
  if (!best) return undefined;
  const isDraft = index.document(best.id)?.status === 'Draft';
  return { id: best.id, title: best.title.text, missing: best.missing, isDraft };
}
