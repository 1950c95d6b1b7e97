import { SPQueryable } from '@pnp/sp';
import type { ListDefinition } from '../../lists';
import { isRepositoryError } from '../../domain/RepositoryError';
import type {
  ExistingColumn,
  ExistingList,
  ExistingReading,
  ExistingView
} from '../../domain/setup/setupModel';
import type { DataSite } from '../DataSite';
import { literal } from '../odata';
import { itemsOf } from '../rowParser';
import { ifAllowed, readersOfList } from './readers';

type Json = Readonly<Record<string, unknown>>;

function toColumn(field: Json, choices: ReadonlyMap<string, readonly string[]>): ExistingColumn {
  const name = String(field.InternalName);
  return {
    name,
    type: String(field.TypeAsString),
    indexed: field.Indexed === true,
    unique: field.EnforceUniqueValues === true,
    choices: choices.get(name) ?? []
  };
}

/** The choices of one column. They cannot be selected for all fields at once, because most fields have none. */
async function readChoices(site: DataSite, list: ListDefinition, name: string): Promise<readonly string[]> {
  const field = SPQueryable(
    site.list(list),
    `fields/getByInternalNameOrTitle(${literal(name)})?$select=Choices`
  );
  try {
    const { Choices } = (await site.client.read(field, { metadata: 'none' })) as { Choices?: unknown };
    return Array.isArray(Choices) ? Choices.map(String) : [];
  } catch (error) {
    // The column is not there, or is of another type.
    if (isRepositoryError(error, 'notFound') || isRepositoryError(error, 'invalid')) return [];
    throw error;
  }
}

async function readAllChoices(
  site: DataSite,
  list: ListDefinition
): Promise<ReadonlyMap<string, readonly string[]>> {
  const columns = Object.values(list.columns).filter(
    ({ kind }) => kind === 'choice' || kind === 'multiChoice'
  );
  const found = columns.map(async ({ name }) => [name, await readChoices(site, list, name)] as const);
  return new Map(await Promise.all(found));
}

function toViews(views: readonly unknown[]): readonly ExistingView[] {
  return (views as readonly Json[])
    .filter((view) => view.PersonalView !== true)
    .map((view) => ({ title: String(view.Title) }));
}

/** Only for lists that are meant for the team; `undefined` for people who may not see permissions. */
async function readReading(site: DataSite, list: ListDefinition): Promise<ExistingReading | undefined> {
  if (list.reading !== 'team') return undefined;
  const unique = site.list(list).select('HasUniqueRoleAssignments');
  const [answer, readers] = await Promise.all([
    ifAllowed(site.client.read(unique, { metadata: 'none' })),
    ifAllowed(readersOfList(site, list))
  ]);
  if (answer === undefined) return undefined;
  const inherits = (answer as Json).HasUniqueRoleAssignments !== true;
  if (readers === undefined && !inherits) return undefined;
  return { inherits, readers: (readers ?? []).map(({ name }) => name) };
}

/** SharePoint's code for "people may change, or read, only what they made". */
export const ownRowsOnly = 2;

const optionNames = ['Id', 'Title', 'ItemCount', 'EnableVersioning', 'ReadSecurity', 'WriteSecurity'];

async function readList(site: DataSite, list: ListDefinition): Promise<ExistingList> {
  const { client } = site;
  const found = site.list(list);
  const fieldNames = 'InternalName,TypeAsString,Indexed,EnforceUniqueValues';
  const part = (path: string): Promise<unknown> =>
    client.read(SPQueryable(found, path), { metadata: 'none' });
  const [options, fields, views, choices, reading] = await Promise.all([
    client.read(found.select(...optionNames), { metadata: 'none' }),
    part(`fields?$select=${fieldNames}`),
    part('views?$select=Title,PersonalView'),
    readAllChoices(site, list),
    readReading(site, list)
  ]);
  const { Id, Title, ItemCount, EnableVersioning, ReadSecurity, WriteSecurity } = options as Json;
  return {
    id: String(Id),
    itemCount: Number(ItemCount),
    versioning: EnableVersioning === true,
    editing: WriteSecurity === ownRowsOnly ? 'own' : 'all',
    readsOwn: ReadSecurity === ownRowsOnly,
    // Set-up makes a list under its address, which becomes its title, and gives it its title afterwards.
    unfinished: Title === list.urlName && list.title !== list.urlName,
    columns: (itemsOf(list, fields) as readonly Json[]).map((field) => toColumn(field, choices)),
    views: toViews(itemsOf(list, views)),
    ...(reading && { reading })
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
