import { findInDirectory, searchDirectory, type DirectoryPerson } from '../people/directory';
import { PRINCIPAL_TYPES } from '../people/pickerEntity';
import type { RequestContext } from '../rest/context';
import { action, extendEntity } from '../rest/define';
import type { Node } from '../rest/nodes';
import { bareNode, nullNode, valueNode } from '../rest/nodes';
import { Complex, TypedArray } from '../rest/types';
import { unsupportedMethods } from '../rest/unsupported';
import { demand } from '../security/authorizer';
import type { GroupRow } from '../store/groups';
import { RootType } from './root';
import { ensureUser } from './siteUsers';

const service = 'SP.Utilities.Utility';

/** The people part of SP.Utilities.Utility. Nothing is mailed from this machine: SendEmail answers 501. */
export function registerUtilities(): void {
  extendEntity(RootType, {
    methods: [
      action(`${service}.GetCurrentUserEmailAddresses`, (_root, _args, context) =>
        valueNode('GetCurrentUserEmailAddresses', context.user.email)
      ),
      action(`${service}.ResolvePrincipalInCurrentContext`, (_root, args, context) =>
        resolvePrincipal(args.string('input'), args.boolean('addToUserInfoList'), context)
      ),
      action(`${service}.SearchPrincipalsUsingContextWeb`, (_root, args, context) => {
        const found = searchPrincipals(
          args.string('input'),
          args.optionalNumber('scopes') ?? PRINCIPAL_TYPES.all,
          args.optionalString('groupName') ?? '',
          context
        );
        const values = found.slice(0, args.optionalNumber('maxCount') ?? 30);
        return valueNode(
          'SearchPrincipalsUsingContextWeb',
          new TypedArray('SP.Utilities.PrincipalInfo', values)
        );
      }),
      action(`${service}.ExpandGroupsToPrincipals`, (_root, args, context) =>
        expandGroups(args.find('inputs'), args.optionalNumber('maxCount') ?? 30, context)
      ),
      ...unsupportedMethods<null>(
        `${service}.SendEmail ${service}.CreateEmailBodyForInvitation ${service}.CreateWikiPageInContextWeb`
      )
    ]
  });
}

function resolvePrincipal(input: string, addToSite: boolean, context: RequestContext): Node {
  const name = 'ResolvePrincipalInCurrentContext';
  const [only, ...more] = searchDirectory(input);
  const person = findInDirectory(input) ?? (more.length === 0 ? only : undefined);
  if (!person) return nullNode(name);
  if (addToSite) {
    demand(context, 'browseUserInfo', { web: context.web });
    ensureUser(context.web, person.loginName, context);
  }
  return bareNode(name, personInfo(person, context), 'SP.Utilities.PrincipalInfo');
}

function searchPrincipals(
  input: string,
  types: number,
  groupName: string,
  context: RequestContext
): readonly Complex[] {
  const { store, web } = context;
  const group = groupName === '' ? undefined : store.groups.byTitle(web.siteId, groupName);
  const members = group && new Set(store.groups.memberIds(web.siteId, group.id));
  const people = searchDirectory(input).filter((person) => {
    const id = store.users.byLogin(web.siteId, person.loginName)?.id;
    return !members || (id !== undefined && members.has(id));
  });
  const groups = store.groups
    .ofSite(web.siteId)
    .filter(({ title }) => !members && title.toLowerCase().includes(input.trim().toLowerCase()));
  return [
    ...(types & PRINCIPAL_TYPES.user ? people.map((person) => personInfo(person, context)) : []),
    ...(types & PRINCIPAL_TYPES.sharePointGroup ? groups.map(groupInfo) : [])
  ];
}

function expandGroups(inputs: unknown, maximum: number, context: RequestContext): Node {
  const { store, web } = context;
  const titles = Array.isArray(inputs) ? inputs.map(String) : [];
  const infos = titles.flatMap((title) => {
    const group = store.groups.byTitle(web.siteId, title);
    if (!group) return [];
    return store.groups.memberIds(web.siteId, group.id).flatMap((id) => {
      const user = store.users.byId(web.siteId, id);
      const person = user && findInDirectory(user.loginName);
      return person ? [personInfo(person, context)] : [];
    });
  });
  return valueNode(
    'ExpandGroupsToPrincipals',
    new TypedArray('SP.Utilities.PrincipalInfo', infos.slice(0, maximum))
  );
}

function personInfo(person: DirectoryPerson, { store, web }: RequestContext): Complex {
  return principalInfo({
    Department: person.department,
    DisplayName: person.name,
    Email: person.email,
    JobTitle: person.jobTitle,
    LoginName: person.loginName,
    PrincipalId: store.users.byLogin(web.siteId, person.loginName)?.id ?? -1,
    PrincipalType: PRINCIPAL_TYPES.user
  });
}

function groupInfo(group: GroupRow): Complex {
  return principalInfo({
    DisplayName: group.title,
    LoginName: group.title,
    PrincipalId: group.id,
    PrincipalType: PRINCIPAL_TYPES.sharePointGroup
  });
}

function principalInfo(members: Record<string, string | number>): Complex {
  const empty = { Department: '', Email: '', JobTitle: '', Mobile: '', SIPAddress: '' };
  return new Complex('SP.Utilities.PrincipalInfo', { ...empty, ...members });
}
