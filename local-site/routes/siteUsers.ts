import { errors } from '../errors';
import { findInDirectory } from '../people/directory';
import type { RequestBody } from '../rest/body';
import type { RequestContext } from '../rest/context';
import { action, defineCollection, readMethod } from '../rest/define';
import type { MethodArguments } from '../rest/methodArguments';
import { createdNode, entityNode, nullNode, type Node } from '../rest/nodes';
import { demand } from '../security/authorizer';
import { everyoneLoginName, everyoneTitle } from '../security/groupAuthorizer';
import type { SiteUserRow } from '../store/siteUsers';
import type { WebRow } from '../store/webs';
import { SiteUserType } from './currentUser';

/** `siteusers`: everybody who ever was given rights or was named in an item. */
export const SiteUserCollection = defineCollection<SiteUserRow, WebRow>({
  name: 'SP.UserCollection',
  element: () => SiteUserType,
  list: (web, context) => context.store.users.all(web.siteId),
  byKey: (web, args, context) =>
    entityNode(SiteUserType, userByLogin(web, args.string('loginName'), context)),
  create: (web, body, context) => createdNode(SiteUserType, addUser(web, body, context)),
  methods: [
    readMethod('getById', (web, args, context) =>
      entityNode(SiteUserType, userById(web, args.number('id'), context))
    ),
    readMethod('getByEmail', (web, args, context) => {
      const email = args.string('email').toLowerCase();
      const user = context.store.users
        .all(web.siteId)
        .find((candidate) => candidate.email.toLowerCase() === email);
      if (!user) throw errors.userNotFound();
      return entityNode(SiteUserType, user);
    }),
    readMethod('getByLoginName', (web, args, context) =>
      entityNode(SiteUserType, userByLogin(web, args.string('loginName'), context))
    ),
    action('removeById', (web, args, context) =>
      removed('RemoveById', () => removeUser(userById(web, args.number('id'), context), context))
    ),
    action('removeByLoginName', (web, args, context) =>
      removed('RemoveByLoginName', () =>
        removeUser(userByLogin(web, args.string('loginName'), context), context)
      )
    )
  ]
});

export function userById(web: WebRow, id: number, context: RequestContext): SiteUserRow {
  const user = context.store.users.byId(web.siteId, id);
  if (!user) throw errors.userNotFound();
  return user;
}

/** By claims login name; a bare user principal name is accepted too. */
export function userByLogin(web: WebRow, loginName: string, context: RequestContext): SiteUserRow {
  const { users } = context.store;
  const known = findInDirectory(loginName)?.loginName ?? loginName;
  const user = users.byLogin(web.siteId, known);
  if (!user) throw errors.userNotFound();
  return user;
}

/**
 * `ensureUser`: makes a person of the directory, or "everyone", a user of the site, without any rights.
 * Answers the user who is there already unchanged.
 */
export function ensureUser(web: WebRow, logonName: string, context: RequestContext): SiteUserRow {
  const { users } = context.store;
  const existing = users.byLogin(web.siteId, findInDirectory(logonName)?.loginName ?? logonName.trim());
  if (existing) return existing;
  const everyone = new Set([everyoneLoginName, everyoneTitle.toLowerCase(), 'everyone']);
  if (everyone.has(logonName.trim().toLowerCase())) return addEveryone(web, context);
  const person = findInDirectory(logonName);
  if (!person) throw errors.userMissing(logonName);
  return users.add({
    siteId: web.siteId,
    loginName: person.loginName,
    title: person.name,
    email: person.email,
    isSiteAdmin: false,
    principalType: 1,
    role: 'none',
    jobTitle: person.jobTitle,
    department: person.department
  });
}

function addEveryone(web: WebRow, context: RequestContext): SiteUserRow {
  const existing = context.store.users.byLogin(web.siteId, everyoneLoginName);
  if (existing) return existing;
  return context.store.users.add({
    siteId: web.siteId,
    loginName: everyoneLoginName,
    title: everyoneTitle,
    email: '',
    isSiteAdmin: false,
    principalType: 4,
    role: 'none',
    jobTitle: '',
    department: ''
  });
}

function addUser(web: WebRow, body: RequestBody, context: RequestContext): SiteUserRow {
  demand(context, 'managePermissions', { web });
  const { LoginName: loginName } = body.json('SP.User');
  if (typeof loginName !== 'string')
    throw errors.invalidArgument('Value does not fall within the expected range.');
  return ensureUser(web, loginName, context);
}

/** MERGE of a user: the shown name, the email and the administrator flag can change; other known members are ignored. */
export function updateUser(user: SiteUserRow, body: RequestBody, context: RequestContext): undefined {
  const values = body.json('SP.User');
  const own = user.id === context.user.id;
  if (!own || (values['IsSiteAdmin'] !== undefined && values['IsSiteAdmin'] !== user.isSiteAdmin)) {
    demand(context, 'manageWeb', { web: context.web });
  }
  const shape = SiteUserType.shape(user, context);
  for (const name of Object.keys(values)) {
    const known = shape.properties.has(name.toLowerCase()) || shape.navigation.has(name.toLowerCase());
    if (!known) throw errors.propertyUnknown(name, 'SP.User');
  }
  const { Title: title, Email: email, IsSiteAdmin: isSiteAdmin } = values;
  context.store.users.save({
    ...user,
    title: typeof title === 'string' ? title : user.title,
    email: typeof email === 'string' ? email : user.email,
    isSiteAdmin: typeof isSiteAdmin === 'boolean' ? isSiteAdmin : user.isSiteAdmin
  });
  return undefined;
}

/** Takes the user's rights on the site away. The person stays known to the items that name them. */
export function removeUser(user: SiteUserRow, context: RequestContext): void {
  const { store, web } = context;
  demand(context, 'managePermissions', { web });
  if (user.id === context.user.id) throw errors.operationInvalid('You cannot delete yourself from the site.');
  const webs = store.webs.all().filter((candidate) => candidate.siteId === user.siteId);
  const lists = webs.flatMap((candidate) => store.lists.ofWeb(candidate.id));
  store.groups.removeUser(user.siteId, user.id);
  store.permissions.removePrincipal(
    user.id,
    webs.map((candidate) => candidate.id),
    lists.map((list) => list.id)
  );
  store.users.remove(user);
}

export function removed(name: string, work: () => void): Node {
  work();
  return nullNode(name);
}

/** The login name in a body such as `{ "LoginName": "i:0#.f|…" }` or an argument. */
export function loginArgument(args: MethodArguments): string {
  return args.string('loginName');
}
