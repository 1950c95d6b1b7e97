import { SPQueryable } from '@pnp/sp';
import type { ListDefinition } from '../lists';
import { RepositoryError, isRepositoryError } from '../domain/RepositoryError';
import { parsePermissions } from './access/permissions';
import type { DataSite } from './DataSite';

/**
 * What a failed call to a list of the team stands for. SharePoint answers people who may not read a list that access is
 * denied, or as if the list were not there. Whoever can see the list for all readers of the same set-up and may not edit it
 * is one of them.
 */
async function explained(site: DataSite, forAll: ListDefinition, error: unknown): Promise<unknown> {
  if (!isRepositoryError(error, 'notSetUp')) return error;
  const mask = SPQueryable(site.list(forAll), 'EffectiveBasePermissions');
  try {
    const may = parsePermissions(await site.client.read(mask));
    if (may('editListItems')) return error;
  } catch {
    return error;
  }
  return new RepositoryError('forbidden', 'Only the team can read this list.', { cause: error });
}

/**
 * Does something with a list that only the team can read. Rejects with `forbidden` for everybody else. `forAll`: a list of the
 * same set-up that all readers of the site can read.
 */
export async function asTeamOf<T>(
  site: DataSite,
  forAll: ListDefinition,
  work: () => Promise<T>
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw await explained(site, forAll, error);
  }
}
