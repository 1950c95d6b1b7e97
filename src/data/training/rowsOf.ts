import type { ColumnKey, ListDefinition, RowOf } from '../../lists';
import type { ListReader } from '../listReader';
import type { Filter } from '../odata';
import { filterGroups } from '../updates/filterGroups';

/** What is asked about some people, plans or assignments. */
interface SubjectQuery<Row> {
  readonly ids: readonly number[];
  /** The condition for one of them, on an indexed column. */
  readonly isOf: (id: number) => Filter;
  /** To which of them a row belongs. */
  readonly idOf: (row: Row) => number | undefined;
}

/** So many in one query: together they stay far below the 5,000 rows that SharePoint looks at. */
const mostSubjects = 20;

/** The rows that belong to each, oldest first. Reads only those, however long the list is; all queries share a batch. */
export async function rowsOf<L extends ListDefinition, K extends ColumnKey<L>>(
  reader: ListReader<L, K>,
  { ids, isOf, idOf }: SubjectQuery<RowOf<L, K>>
): Promise<ReadonlyMap<number, readonly RowOf<L, K>[]>> {
  const wanted = [...new Set(ids)];
  const parts = Array.from({ length: Math.ceil(wanted.length / mostSubjects) }, (_, index) =>
    wanted.slice(index * mostSubjects, (index + 1) * mostSubjects)
  );
  const groups = parts.flatMap((part) => filterGroups(part.map(isOf)));
  const found = await Promise.all(groups.map((filter) => reader.rows({ filter })));
  const bySubject = new Map<number, RowOf<L, K>[]>(wanted.map((id) => [id, []]));
  for (const row of found.flat().sort((a, b) => a.id - b.id)) {
    bySubject.get(idOf(row) ?? 0)?.push(row);
  }
  return bySubject;
}
