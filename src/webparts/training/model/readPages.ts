import type { Assignment } from '../../../domain/training/assignment';
import type { AssignmentPage } from '../../../domain/training/AssignmentRepository';

/** All pages of a question about a course or a month. */
export interface AllPages {
  readonly rows: readonly Assignment[];
  /** Slices with more rows than SharePoint searches: nothing of them is among the rows. */
  readonly unsearched: readonly string[];
}

/** Reads page after page. When it is stopped, it answers what was read until then. `onRows`: how many rows there are so far. */
export async function readPages(
  ask: (next: string | undefined) => Promise<AssignmentPage>,
  watch: { readonly signal?: AbortSignal | undefined; readonly onRows?: (count: number) => void } = {}
): Promise<AllPages> {
  const rows: Assignment[] = [];
  const unsearched = new Set<string>();
  let next: string | undefined;
  do {
    const page = await ask(next);
    rows.push(...page.rows);
    page.unsearched.forEach((slice) => unsearched.add(slice));
    next = page.next ?? undefined;
    if (watch.signal?.aborted === true) break;
    watch.onRows?.(rows.length);
  } while (next !== undefined);
  return { rows, unsearched: [...unsearched] };
}
