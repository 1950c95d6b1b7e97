import { SPQueryable } from '@pnp/sp';
import { publishedList } from '../../lists/faq';
import { RepositoryError, isRepositoryError } from '../../domain/RepositoryError';
import { parsePermissions } from '../access/permissions';
import type { DataSite } from '../DataSite';

/**
 * What a failed call to a list of the team stands for. SharePoint answers people who may not read a list that access is
 * denied, or as if the list were not there. Whoever can see the users' list of the same set-up and may not edit it is one of
 * them.
 */
async function explained(site: DataSite, error: unknown): Promise<unknown> {
  if (!isRepositoryError(error, 'notSetUp')) return error;
  const mask = SPQueryable(site.list(publishedList), 'EffectiveBasePermissions');
  try {
    const may = parsePermissions(await site.client.read(mask));
    if (may('editListItems')) return error;
  } catch {
    return error;
  }
  return new RepositoryError('forbidden', 'Only the team can read the entries.', { cause: error });
}

/** Does something with a list that only the team can read. Rejects with `forbidden` for everybody else. */
export async function asTeam<T>(site: DataSite, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw await explained(site, error);
  }
}
