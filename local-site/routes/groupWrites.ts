import { errors } from '../errors';
import type { RequestBody } from '../rest/body';
import type { RequestContext } from '../rest/context';
import type { JsonObject } from '../rest/json';
import { demand, may } from '../security/authorizer';
import type { GroupRow } from '../store/groups';
import type { WebRow } from '../store/webs';

type Settings = { -readonly [Key in SettingKey]?: GroupRow[Key] };
type SettingKey =
  | 'title'
  | 'description'
  | 'allowMembersEditMembership'
  | 'allowRequestToJoinLeave'
  | 'autoAcceptRequestToJoinLeave'
  | 'onlyAllowMembersViewMembership'
  | 'requestToJoinLeaveEmailSetting';

const textSettings = new Map<string, 'title' | 'description' | 'requestToJoinLeaveEmailSetting'>([
  ['Title', 'title'],
  ['Description', 'description'],
  ['RequestToJoinLeaveEmailSetting', 'requestToJoinLeaveEmailSetting']
]);

const flagSettings = new Map<
  string,
  | 'allowMembersEditMembership'
  | 'allowRequestToJoinLeave'
  | 'autoAcceptRequestToJoinLeave'
  | 'onlyAllowMembersViewMembership'
>([
  ['AllowMembersEditMembership', 'allowMembersEditMembership'],
  ['AllowRequestToJoinLeave', 'allowRequestToJoinLeave'],
  ['AutoAcceptRequestToJoinLeave', 'autoAcceptRequestToJoinLeave'],
  ['OnlyAllowMembersViewMembership', 'onlyAllowMembersViewMembership']
]);

/** Members of an SP.Group that a write may carry without effect. */
const readOnly = new Set(['Id', 'LoginName', 'PrincipalType', 'OwnerTitle', 'IsHiddenInUI']);

export function createGroup(web: WebRow, body: RequestBody, context: RequestContext): GroupRow {
  demand(context, 'createGroups', { web });
  const { title, ...settings } = readSettings(body.json('SP.Group'));
  if (title === undefined || title.trim() === '') {
    throw errors.invalidArgument('Value does not fall within the expected range. (Title)');
  }
  requireFreeTitle(web.siteId, title, undefined, context);
  const group = context.store.groups.add(web.siteId, title, { ownerId: context.user.id, ...settings });
  context.store.groups.addMember(web.siteId, group.id, context.user.id);
  return group;
}

/** MERGE of a group; the owner changes by SetUserAsOwner. */
export function updateGroup(group: GroupRow, body: RequestBody, context: RequestContext): undefined {
  if (!mayManage(group, context)) throw errors.accessDenied();
  const settings = readSettings(body.json('SP.Group'));
  if (settings.title !== undefined) requireFreeTitle(group.siteId, settings.title, group.id, context);
  context.store.groups.save({ ...group, ...settings });
  return undefined;
}

export function removeGroup(group: GroupRow, context: RequestContext): void {
  const { store, web } = context;
  demand(context, 'managePermissions', { web });
  const webs = store.webs.all().filter((candidate) => candidate.siteId === group.siteId);
  const lists = webs.flatMap((candidate) => store.lists.ofWeb(candidate.id));
  store.permissions.removePrincipal(
    group.id,
    webs.map((candidate) => candidate.id),
    lists.map((list) => list.id)
  );
  store.groups.remove(group);
}

/** Owners of the group, people who manage the site's permissions, and members where the group lets them. */
export function mayManage(group: GroupRow, context: RequestContext): boolean {
  const { store, user } = context;
  if (may(context, 'managePermissions', { web: context.web }) || group.ownerId === user.id) return true;
  const groups = store.groups.groupIdsOf(group.siteId, user.id);
  return groups.includes(group.ownerId) || (group.allowMembersEditMembership && groups.includes(group.id));
}

function readSettings(values: JsonObject): Settings {
  const settings: Settings = {};
  for (const [name, value] of Object.entries(values)) {
    const text = textSettings.get(name);
    const flag = flagSettings.get(name);
    if (text && typeof value === 'string') settings[text] = value;
    else if (flag && typeof value === 'boolean') settings[flag] = value;
    else if (text || flag) throw errors.valueInvalid(name, text ? 'Edm.String' : 'Edm.Boolean');
    else if (!readOnly.has(name)) throw errors.propertyUnknown(name, 'SP.Group');
  }
  return settings;
}

function requireFreeTitle(
  siteId: string,
  title: string,
  ownId: number | undefined,
  context: RequestContext
): void {
  const other = context.store.groups.byTitle(siteId, title);
  if (other && other.id !== ownId) throw errors.groupNameTaken();
}
