import { SPQueryable } from '@pnp/sp';
import { columnOf, type ListDefinition } from '../lists';
import { RepositoryError, isRepositoryError } from '../domain/RepositoryError';
import { isThresholdError } from './client/responseError';
import type { DataSite } from './DataSite';
import { itemsOf } from './rowParser';

/**
 * What a refused query stands for. A list that set-up has not brought up to this version of the suite lacks columns, and
 * SharePoint refuses every query that names them, in words of the site's language. Then the columns are looked at, and
 * the list counts as not set up: set-up can be run. Every other error is answered as it is.
 */
export async function explainRefusal(
  site: DataSite,
  list: ListDefinition,
  keys: readonly string[],
  error: unknown
): Promise<unknown> {
  if (!isRepositoryError(error, 'invalid') || isThresholdError(error)) return error;
  const fields = SPQueryable(site.list(list), 'fields?$select=InternalName');
  const found = itemsOf(list, await site.client.read(fields, { metadata: 'none' }));
  const names = new Set(found.map((field) => (field as { InternalName?: unknown }).InternalName));
  const missing = keys.map((key) => columnOf(list, key).name).filter((name) => !names.has(name));
  if (missing.length === 0) return error;
  return new RepositoryError(
    'notSetUp',
    `The list "${list.title}" has no column ${missing.join(', ')} yet.`,
    {
      cause: error
    }
  );
}
