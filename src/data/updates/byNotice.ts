import type { ColumnKey, ListDefinition, LookupRef, RowOf } from '../../lists';
import type { ListReader } from '../listReader';
import { and, type Filter } from '../odata';
import { filterGroups } from './filterGroups';

/** Which notice a row belongs to: its lookup, which is empty when the notice was deleted. */
type NoticeOf<Row> = (row: Row) => LookupRef | null;

interface ByNoticeQuery<Row> {
  readonly noticeIds: readonly number[];
  /** The condition for one notice. */
  readonly isOf: (noticeId: number) => Filter;
  readonly noticeOf: NoticeOf<Row>;
  /** Holds for all rows. */
  readonly also?: Filter;
}

/**
 * The rows that belong to some notices, in the order in which they were added, by id of the notice. Reads only what belongs to
 * them, however long the list is.
 */
export async function rowsByNotice<L extends ListDefinition, K extends ColumnKey<L>>(
  reader: ListReader<L, K>,
  { noticeIds, isOf, noticeOf, also }: ByNoticeQuery<RowOf<L, K>>
): Promise<ReadonlyMap<number, readonly RowOf<L, K>[]>> {
  const groups = filterGroups([...new Set(noticeIds)].map(isOf));
  const found = await Promise.all(
    groups.map((group) => reader.rows({ filter: also === undefined ? group : and(group, also) }))
  );
  const byNotice = new Map<number, RowOf<L, K>[]>(noticeIds.map((id) => [id, []]));
  for (const row of found.flat().sort((a, b) => a.id - b.id)) {
    byNotice.get(noticeOf(row)?.id ?? 0)?.push(row);
  }
  return byNotice;
}

/** The same map with other values. */
export function mapValues<A, B>(
  map: ReadonlyMap<number, A>,
  change: (value: A, id: number) => B
): ReadonlyMap<number, B> {
  return new Map(Array.from(map, ([id, value]) => [id, change(value, id)]));
}
