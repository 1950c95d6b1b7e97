import { errors } from '../errors';
import { isJsonObject, type Json, type JsonObject } from '../rest/json';
import { type ChangedObject, type ChangeRow, ChangeType } from '../store/changeLog';
import { parseChangeToken, type ChangeToken } from './changeToken';

/** What `getChanges` asks for. Nothing is answered unless a kind of object and a kind of change are both named. */
export interface ChangeQuery {
  readonly objects: ReadonlySet<ChangedObject>;
  readonly types: ReadonlySet<number>;
  readonly start?: ChangeToken;
  readonly end?: ChangeToken;
  readonly limit: number;
  readonly latestFirst: boolean;
}

const objectFlags: Readonly<Record<string, ChangedObject>> = {
  Item: 'item',
  List: 'list',
  Field: 'field',
  View: 'view',
  Web: 'web',
  File: 'file',
  Folder: 'folder',
  User: 'user',
  Group: 'group'
};

const typeFlags: Readonly<Record<string, number>> = {
  Add: ChangeType.add,
  Update: ChangeType.update,
  DeleteObject: ChangeType.deleteObject,
  Rename: ChangeType.rename,
  Restore: ChangeType.restore,
  SystemUpdate: ChangeType.systemUpdate
};

/** Flags of SP.ChangeQuery about things that never change on this site. */
const silentFlags = new Set(
  `Activity Alert ContentType GroupMembershipAdd GroupMembershipDelete IgnoreStartTokenNotFoundError Move Navigation
  RecursiveAll RequireSecurityTrim RoleAssignmentAdd RoleAssignmentDelete RoleDefinitionAdd RoleDefinitionDelete
  RoleDefinitionUpdate SecurityPolicy Site`.split(/\s+/)
);

const maximumChanges = 1000;

/** Reads an SP.ChangeQuery; unknown members and tokens of another scope are SharePoint's errors. */
export function parseChangeQuery(query: JsonObject, scopeId: string): ChangeQuery {
  const objects = new Set<ChangedObject>();
  const types = new Set<number>();
  for (const [name, value] of Object.entries(query)) {
    const object = objectFlags[name];
    const type = typeFlags[name];
    if (object !== undefined) {
      if (value === true) objects.add(object);
    } else if (type !== undefined) {
      if (value === true) types.add(type);
    } else if (!silentFlags.has(name) && !valueMembers.has(name))
      throw errors.propertyUnknown(name, 'SP.ChangeQuery');
  }
  const limit = typeof query['FetchLimit'] === 'number' ? query['FetchLimit'] : maximumChanges;
  return {
    objects,
    types,
    start: tokenOf(query['ChangeTokenStart'], scopeId),
    end: tokenOf(query['ChangeTokenEnd'], scopeId),
    limit: Math.min(Math.max(limit, 1), maximumChanges),
    latestFirst: query['LatestFirst'] === true
  };
}

const valueMembers = new Set(['ChangeTokenStart', 'ChangeTokenEnd', 'FetchLimit', 'LatestFirst']);

/** The wanted ones of the changes (given in order) up to the end token. */
export function selectChanges(changes: readonly ChangeRow[], query: ChangeQuery): readonly ChangeRow[] {
  const wanted = changes.filter(
    (change) =>
      query.objects.has(change.object) &&
      query.types.has(change.type) &&
      (query.end === undefined || change.number <= query.end.sequence)
  );
  return (query.latestFirst ? [...wanted].reverse() : wanted).slice(0, query.limit);
}

export function requireToken(text: string, scopeId: string): ChangeToken {
  const token = parseChangeToken(text);
  if (!token) throw errors.changeTokenInvalid();
  if (token.scopeId !== scopeId) throw errors.changeTokenForeign();
  return token;
}

function tokenOf(value: Json | undefined, scopeId: string): ChangeToken | undefined {
  if (value === undefined || value === null) return undefined;
  const text = isJsonObject(value) ? value['StringValue'] : value;
  if (typeof text !== 'string') throw errors.changeTokenInvalid();
  return requireToken(text, scopeId);
}
