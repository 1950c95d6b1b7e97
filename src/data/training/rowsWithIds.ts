import type { ColumnKey, ListDefinition, RowOf } from '../../lists';
import type { ListReader } from '../listReader';
import { withIds } from '../odata';
import { filterGroups } from '../updates/filterGroups';

/** The rows of these that are there, in the order of their ids. */
export async function rowsWithIds<L extends ListDefinition, K extends ColumnKey<L>>(
  reader: ListReader<L, K>,
  ids: readonly number[]
): Promise<readonly RowOf<L, K>[]> {
  const groups = filterGroups([...new Set(ids)].map((id) => withIds(id)));
  const rows = await Promise.all(groups.map((filter) => reader.rows({ filter })));
  return rows.flat().sort((a, b) => a.id - b.id);
}
