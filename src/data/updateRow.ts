import { body, headers } from '@pnp/queryable';
import { spPostMerge, type SPFI } from '@pnp/sp';
import type { ListDefinition } from '../lists';
import type { DataSite } from './DataSite';

/**
 * Changes cells of a row that is still at this version. PnPjs's own `update` reads answers in its own way: in a batch,
 * its failures would not be ours.
 */
export async function updateRow(
  site: DataSite,
  list: ListDefinition,
  { id, etag }: { readonly id: number; readonly etag: string },
  values: Readonly<Record<string, unknown>>,
  sp?: SPFI
): Promise<void> {
  const item = site.list(list, sp).items.getById(id);
  await spPostMerge(item, body(values, headers({ 'IF-Match': etag })));
}
