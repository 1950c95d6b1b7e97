import type { Entry, PublishedAnswer } from '../../../domain/faq/entry';
import { exportAnswers, exportEntries, type ExportFormat } from '../../../domain/faq/export/exportEntries';
import { passesFilters, type SearchFilters } from '../../../domain/faq/search/filters';
import type { FaqFilter } from '../model/faqState';
import type { KnowledgeRows } from '../model/knowledge';

/** What can be exported, and as what. */
export interface ExportChoice {
  readonly count: number;
  /** The text of the file, in the order of the titles. */
  readonly text: (format: ExportFormat, compare: (a: string, b: string) => number) => string;
}

function filtersOf({ category, platform, level }: FaqFilter): SearchFilters {
  return {
    categories: category ? [category] : [],
    platforms: platform ? [platform] : [],
    levels: level ? [level] : []
  };
}

function choiceOf<Row extends { readonly title: string; readonly id: number }>(
  rows: readonly Row[],
  write: (rows: readonly Row[], format: ExportFormat) => string
): ExportChoice {
  return {
    count: rows.length,
    text: (format, compare) =>
      write(
        [...rows].sort((a, b) => compare(a.title, b.title) || a.id - b.id),
        format
      )
  };
}

function isWantedAnswer(answer: PublishedAnswer, filters: SearchFilters): boolean {
  // Who may fix it is the team's: answers do not say it, and nobody filters them by it.
  return passesFilters({ ...answer, level: null, status: 'Published' }, { ...filters, levels: [] });
}

/** The entries that pass the filter; for users, the answers that they may read. */
export function exportChoice(known: KnowledgeRows, filter: FaqFilter): ExportChoice {
  const filters = filtersOf(filter);
  if (known.face === 'users') {
    const answers = [...known.rows.values()].filter((answer) => isWantedAnswer(answer, filters));
    return choiceOf<PublishedAnswer>(answers, exportAnswers);
  }
  const entries = [...known.rows.values()].filter((entry) => passesFilters(entry, filters));
  return choiceOf<Entry>(entries, exportEntries);
}
