import type { Person } from '../../domain/people/person';
import { RepositoryError } from '../../domain/RepositoryError';
import type { DataSiteClient } from '../client/DataSiteClient';

export function toPerson(user: unknown): Person {
  const { Id, Title, Email } = user as { Id?: unknown; Title?: unknown; Email?: unknown };
  if (typeof Id !== 'number')
    throw new RepositoryError('invalid', 'SharePoint answered a user without an id.');
  return { id: Id, name: String(Title ?? ''), email: String(Email ?? '') };
}

/** Whoever is signed in. */
export async function readCurrentUser(client: DataSiteClient): Promise<Person> {
  return toPerson(await client.readPath('_api/web/currentUser?$select=Id,Title,Email'));
}
