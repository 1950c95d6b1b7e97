import { SPQueryable, spPost } from '@pnp/sp';
import type { ListDefinition } from '../lists';
import { RepositoryError } from '../domain/RepositoryError';
import type { DataSite } from './DataSite';
import { literal } from './odata';

/** Moves a row to the site's recycle bin and answers the id of its entry there. Does not look at the row's version. */
export async function recycleRow(site: DataSite, list: ListDefinition, id: number): Promise<string> {
  const answer: unknown = await site.list(list).items.getById(id).recycle();
  const recycleBinId = (answer as { value?: unknown }).value;
  if (typeof recycleBinId === 'string') return recycleBinId;
  throw new RepositoryError('invalid', `SharePoint did not say where row ${id} of "${list.title}" went.`);
}

export async function restoreRow(site: DataSite, recycleBinId: string): Promise<void> {
  await spPost(SPQueryable(site.client.sp.web, `RecycleBin(${literal(recycleBinId)})/restore`));
}
