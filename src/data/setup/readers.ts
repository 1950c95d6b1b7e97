import type { ListDefinition } from '../../lists';
import { isRepositoryError } from '../../domain/RepositoryError';
import { parsePermissions, type Permission } from '../access/permissions';
import type { DataSite } from '../DataSite';
import { itemsOf } from '../rowParser';

/** A person or group that may read the rows of a list, or of a site's lists, and not edit them. */
export interface Reader {
  readonly principalId: number;
  readonly name: string;
  /** The permission levels that let them in. */
  readonly roleIds: readonly number[];
}

type Json = Readonly<Record<string, unknown>>;

function may(levels: readonly Json[], permission: Permission): boolean {
  return levels.some(({ BasePermissions }) => parsePermissions(BasePermissions ?? {})(permission));
}

/** Who has only Limited Access may pass through the list, and sees no row that was not shared with them. */
function toReader(assignment: unknown): Reader | undefined {
  const { PrincipalId, Member, RoleDefinitionBindings } = assignment as Json;
  const levels = Array.isArray(RoleDefinitionBindings) ? (RoleDefinitionBindings as readonly Json[]) : [];
  if (!may(levels, 'viewListItems') || may(levels, 'editListItems')) return undefined;
  return {
    principalId: Number(PrincipalId),
    name: String((Member as Json | null | undefined)?.Title ?? ''),
    roleIds: levels.map(({ Id }) => Number(Id))
  };
}

const assignments =
  'roleassignments?$expand=Member,RoleDefinitionBindings' +
  '&$select=PrincipalId,Member/Title,RoleDefinitionBindings/Id,RoleDefinitionBindings/BasePermissions';

async function readersOf(site: DataSite, list: ListDefinition, address: string): Promise<readonly Reader[]> {
  const found: Reader[] = [];
  for (let page: string | undefined = `${address}/${assignments}`; page !== undefined;) {
    const url: string = page;
    const answer = await site.client.read({ toRequestUrl: () => url });
    found.push(...itemsOf(list, answer).flatMap((assignment) => toReader(assignment) ?? []));
    const link = (answer as { 'odata.nextLink'?: unknown })['odata.nextLink'];
    page = typeof link === 'string' ? link : undefined;
  }
  return found;
}

/** The list's readers: the site's, where it inherits. Rejects with `forbidden` for people who may not see permissions. */
export function readersOfList(site: DataSite, list: ListDefinition): Promise<readonly Reader[]> {
  return readersOf(site, list, site.list(list).toRequestUrl());
}

/** Names of the site's readers, who are those of a new list; none for people who may not see permissions. */
export async function namesOfSiteReaders(site: DataSite, list: ListDefinition): Promise<readonly string[]> {
  const readers = await ifAllowed(readersOf(site, list, `${site.client.siteUrl}/_api/web`));
  return (readers ?? []).map(({ name }) => name);
}

/** `undefined` when the person has no right to know. */
export async function ifAllowed<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isRepositoryError(error, 'forbidden')) return undefined;
    throw error;
  }
}
