import type { BrowseOrder } from '../../model/faqState';
import type { BrowseRow } from './browseRow';

type Compare = (a: string, b: string) => number;

/** What was never verified comes first where the oldest does, and last where the newest does. */
function byDay(a: BrowseRow, b: BrowseRow): number {
  const [day, other] = [a.verifiedOn ?? '', b.verifiedOn ?? ''];
  return day < other ? -1 : Number(day > other);
}

/** Rows in an order; `compare` sorts titles as people of the page's language do. */
export function sortRows(
  rows: readonly BrowseRow[],
  order: BrowseOrder,
  compare: Compare
): readonly BrowseRow[] {
  const sign = order === 'title' ? 0 : order === 'newest' ? -1 : 1;
  return Array.from(rows).sort((a, b) => sign * byDay(a, b) || compare(a.title, b.title) || a.id - b.id);
}
