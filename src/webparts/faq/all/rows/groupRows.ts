import { entryCategories } from '../../../../lists/faq';
import type { EntryCategory } from '../../../../domain/faq/entry';
import { passesFilters, type SearchFilters } from '../../../../domain/faq/search/filters';
import type { BrowseState, FaqFilter } from '../../model/faqState';
import type { BrowseRow } from './browseRow';

/** The entries of one category. */
export interface RowGroup {
  readonly category: EntryCategory;
  readonly rows: readonly BrowseRow[];
}

export interface RowChoice {
  readonly filter: FaqFilter;
  readonly browse: BrowseState;
  /** Whose entries "mine" are; `null` for users, who own none and are told no levels. */
  readonly me: number | null;
}

function filtersOf({ filter, browse, me }: RowChoice): SearchFilters {
  const { platform, category, level } = filter;
  return {
    platforms: platform ? [platform] : [],
    categories: category ? [category] : [],
    levels: level && me !== null ? [level] : [],
    statuses: browse.status ? [browse.status] : ['Draft', 'Published']
  };
}

/** Those that are asked for. What is retired is there for who asks for it. */
export function chosenRows(rows: readonly BrowseRow[], choice: RowChoice): readonly BrowseRow[] {
  const filters = filtersOf(choice);
  const owner = choice.browse.isMine ? choice.me : null;
  return rows.filter((row) => passesFilters(row, filters) && (owner === null || row.ownerId === owner));
}

/** Rows by category, in the order of the list's choices; a category without rows is left out. */
export function groupRows(rows: readonly BrowseRow[]): readonly RowGroup[] {
  const groups = new Map<EntryCategory, BrowseRow[]>(entryCategories.map((category) => [category, []]));
  for (const row of rows) groups.get(row.category)?.push(row);
  return Array.from(groups, ([category, own]) => ({ category, rows: own })).filter(
    ({ rows: own }) => own.length > 0
  );
}

/** Whether something is left out that is usually there. */
export function isChoosing({ filter, browse, me }: RowChoice): boolean {
  const { platform, category, level } = filter;
  const isTeamChoosing = me !== null && (level !== null || browse.status !== null || browse.isMine);
  return platform !== null || category !== null || isTeamChoosing;
}
