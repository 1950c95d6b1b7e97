import type { ColumnKey, ListDefinition, RowInput } from '../../lists';
import type { AddedMany, ManyOptions } from '../../domain/training/CourseRepository';
import { isRepositoryError } from '../../domain/RepositoryError';
import { mostPartsInBatch } from '../client/DataSiteClient';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { equals } from '../odata';
import { toItem } from '../rowWriter';
import { filterGroups } from '../updates/filterGroups';
import { writeMany } from '../writeMany';

/** A row that may be there already. */
export interface KeyedRow<L extends ListDefinition> {
  readonly key: string;
  /** What is written. Throws when it cannot be. */
  readonly input: () => RowInput<L>;
}

/** Where rows are added, and how what was added is read. */
export interface KeyedTarget<L extends ListDefinition, Row> {
  readonly list: L;
  /** The unique column that holds the keys. */
  readonly column: ColumnKey<L>;
  readonly read: (ids: readonly number[]) => Promise<readonly Row[]>;
}

interface Failure {
  readonly key: string;
  readonly error: Error;
}

/** A row that can be written. */
interface Fit<L extends ListDefinition> {
  readonly key: string;
  readonly values: RowInput<L>;
}

/** SharePoint compares unique values without case. */
function folded(key: string): string {
  return key.toLowerCase();
}

/** Those of the keys that are taken already, folded. */
async function takenKeys<L extends ListDefinition>(
  site: DataSite,
  { list, column }: Pick<KeyedTarget<L, unknown>, 'list' | 'column'>,
  keys: readonly string[]
): Promise<ReadonlySet<string>> {
  const reader = new ListReader(site, list, [column]);
  // Keys are texts, which the compiler cannot see of a list that it does not know.
  const groups = filterGroups([...new Set(keys)].map((key) => equals(list, column, key as never)));
  const taken = new Set<string>();
  // One batch after the other: an import of thousands must not ask for everything at once.
  for (let at = 0; at < groups.length; at += mostPartsInBatch) {
    const batch = groups.slice(at, at + mostPartsInBatch);
    const rows = await Promise.all(batch.map((filter) => reader.rows({ filter })));
    for (const row of rows.flat()) taken.add(folded(String(row[column])));
  }
  return taken;
}

/** What can be written of the rows, and why the others cannot. */
function sortOut<L extends ListDefinition>(
  rows: readonly KeyedRow<L>[]
): { readonly fit: readonly Fit<L>[]; readonly unfit: readonly Failure[] } {
  const fit: Fit<L>[] = [];
  const unfit: Failure[] = [];
  for (const { key, input } of rows) {
    try {
      fit.push({ key, values: input() });
    } catch (error) {
      unfit.push({ key, error: error as Error });
    }
  }
  return { fit, unfit };
}

/**
 * Adds the rows whose key is not there yet, many in one batch. Rejects when nothing was added and nothing can be: no right, no
 * lists, no connection.
 */
export async function addKeyed<L extends ListDefinition, Row>(
  site: DataSite,
  target: KeyedTarget<L, Row>,
  rows: readonly KeyedRow<L>[],
  { onProgress, signal }: ManyOptions = {}
): Promise<AddedMany<Row>> {
  const { list, read } = target;
  const keys = rows.map(({ key }) => key);
  const [taken, timeZone] = await Promise.all([takenKeys(site, target, keys), site.timeZone()]);
  const { fit, unfit } = sortOut(rows.filter(({ key }) => !taken.has(folded(key))));
  const settled = rows.length - fit.length;
  const ids: number[] = [];
  const written = await writeMany(site.client, {
    items: fit,
    write: async (sp, { values }) => {
      const added: unknown = await site.list(list, sp).items.add(toItem(list, values, timeZone));
      ids.push((added as { Id: number }).Id);
    },
    onProgress: (tried) => onProgress?.(settled + tried, rows.length),
    signal
  });
  const refused = written.failed.map(({ item, error }) => ({ key: item.key, error }));
  const isThere = ({ error }: Failure): boolean => isRepositoryError(error, 'conflict');
  return {
    added: await read(ids.sort((a, b) => a - b)),
    alreadyThere: [
      ...keys.filter((key) => taken.has(folded(key))),
      ...refused.filter(isThere).map(({ key }) => key)
    ],
    failed: [...unfit, ...refused.filter((failure) => !isThere(failure))],
    notTried: written.notTried.map(({ key }) => key)
  };
}
