import { SPQueryable } from '@pnp/sp';
import type { ListDefinition } from '../../lists';
import { isRepositoryError } from '../../domain/RepositoryError';
import type { ExistingColumn, ExistingList, ExistingView } from '../../domain/setup/setupModel';
import type { DataSite } from '../DataSite';
import { itemsOf } from '../rowParser';

type Json = Readonly<Record<string, unknown>>;

function toColumn(field: Json): ExistingColumn {
  const choices = Array.isArray(field.Choices) ? field.Choices : [];
  return {
    name: String(field.InternalName),
    type: String(field.TypeAsString),
    indexed: field.Indexed === true,
    unique: field.EnforceUniqueValues === true,
    choices: choices.map(String)
  };
}

function toViews(views: readonly unknown[]): readonly ExistingView[] {
  return (views as readonly Json[])
    .filter((view) => view.PersonalView !== true)
    .map((view) => ({ title: String(view.Title) }));
}

/** SharePoint's code for "people may change only what they made". */
export const ownRowsOnly = 2;

async function readList(site: DataSite, list: ListDefinition): Promise<ExistingList> {
  const { client } = site;
  const found = site.list(list);
  const fieldNames = 'InternalName,TypeAsString,Indexed,EnforceUniqueValues,Choices';
  const part = (path: string): Promise<unknown> =>
    client.read(SPQueryable(found, path), { metadata: 'none' });
  const [options, fields, views] = await Promise.all([
    client.read(found.select('Id', 'Title', 'ItemCount', 'EnableVersioning', 'WriteSecurity'), {
      metadata: 'none'
    }),
    part(`fields?$select=${fieldNames}`),
    part('views?$select=Title,PersonalView')
  ]);
  const { Id, Title, ItemCount, EnableVersioning, WriteSecurity } = options as Json;
  return {
    id: String(Id),
    itemCount: Number(ItemCount),
    versioning: EnableVersioning === true,
    editing: WriteSecurity === ownRowsOnly ? 'own' : 'all',
    // Set-up makes a list under its address, which becomes its title, and gives it its title afterwards.
    unfinished: Title === list.urlName && list.title !== list.urlName,
    columns: (itemsOf(list, fields) as readonly Json[]).map(toColumn),
    views: toViews(itemsOf(list, views))
  };
}

/** A list as SharePoint has it now; `undefined` when it is not there. All reads of all lists share one batch. */
export async function readExisting(site: DataSite, list: ListDefinition): Promise<ExistingList | undefined> {
  try {
    return await readList(site, list);
  } catch (error) {
    if (isRepositoryError(error, 'notSetUp')) return undefined;
    throw error;
  }
}
