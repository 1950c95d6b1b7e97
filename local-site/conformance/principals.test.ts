import '@pnp/sp/webs';
import '@pnp/sp/site-users/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/security';
import { PermissionKind } from '@pnp/sp/security';
import { startSite, statusOf, type TestSite } from './site';

describe('users, groups and permission levels through PnPjs', () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  const loginOf = (name: string): string => `i:0#.f|membership|${name}@contoso.example`;

  it('answers the current user and the groups of the user', async () => {
    const { web } = site.sp('admin1');
    expect(await web.currentUser()).toMatchObject({
      Title: 'Amir Haddad',
      PrincipalType: 1,
      IsSiteAdmin: false
    });
    const groups = await web.currentUser.groups();
    expect(groups.map((group) => group.Title)).toEqual(['Intune Operations Members']);
  });

  it('finds users by id, email and login name', async () => {
    const { siteUsers } = site.sp().web;
    const user = await siteUsers.getByEmail('dana.novak@contoso.example')();
    expect((await siteUsers.getById(user.Id)()).Title).toBe('Dana Novak');
    expect((await siteUsers.getByLoginName(loginOf('dana.novak'))()).Id).toBe(user.Id);
    const filtered = await siteUsers.filter(`LoginName eq '${loginOf('dana.novak')}'`)();
    expect(filtered.map((found) => found.Id)).toEqual([user.Id]);
    expect(await statusOf(siteUsers.getById(9999)())).toBe(404);
    expect(await statusOf(siteUsers.getByEmail('nobody@contoso.example')())).toBe(404);
  });

  it('ensures people of the directory once, by login, email or the everyone claim', async () => {
    const { web } = site.sp();
    const first = await web.ensureUser(loginOf('grace.mbeki'));
    const again = await web.ensureUser('grace.mbeki@contoso.example');
    expect(again).toMatchObject({ Id: first.Id, Title: 'Grace Mbeki' });
    expect((await web.ensureUser('everyone except external users')).PrincipalType).toBe(4);
    expect(await statusOf(web.ensureUser('stranger@contoso.example'))).toBe(400);
  });

  it('creates, changes, finds and removes groups', async () => {
    const { siteGroups } = site.sp().web;
    const added = await siteGroups.add({ Title: 'Trainers', Description: 'teach' });
    await siteGroups.getById(added.Id).update({ Description: 'teach others' });
    expect(await siteGroups.getByName('trainers')()).toMatchObject({
      Id: added.Id,
      Description: 'teach others'
    });
    expect(await statusOf(siteGroups.add({ Title: 'TRAINERS' }))).toBe(500);
    const lead = await site.sp().web.currentUser();
    await siteGroups.getById(added.Id).setUserAsOwner(lead.Id);
    expect((await siteGroups.getById(added.Id)()).OwnerTitle).toBe('Lena Lindqvist');
    await siteGroups.removeById(added.Id);
    expect(await statusOf(siteGroups.getById(added.Id)())).toBe(404);
    const other = await siteGroups.add({ Title: 'Short-lived' });
    await siteGroups.removeByLoginName('Short-lived');
    expect(await statusOf(siteGroups.getById(other.Id)())).toBe(404);
  });

  it('keeps the members of a group', async () => {
    const { web } = site.sp();
    const { Id } = await web.siteGroups.add({ Title: 'Readers of the feed' });
    const { users } = web.siteGroups.getById(Id);
    await users.add(loginOf('kavya.iyer'));
    const titles = async (): Promise<string[]> => (await users()).map((user) => user.Title);
    expect(await titles()).toEqual(['Lena Lindqvist', 'Kavya Iyer']);
    await users.removeByLoginName(loginOf('kavya.iyer'));
    await users.removeById((await web.currentUser()).Id);
    expect(await titles()).toEqual([]);
  });

  it('gives the associated groups their members', async () => {
    const { web } = site.sp();
    const names = async (users: { (): Promise<{ Title: string }[]> }): Promise<string[]> =>
      (await users()).map((user) => user.Title);
    expect(await names(web.associatedOwnerGroup.users)).toEqual(['Lena Lindqvist']);
    expect(await names(web.associatedMemberGroup.users)).toEqual([
      'Amir Haddad',
      'Brigitte Keller',
      'Chidi Okafor',
      'Emre Yilmaz'
    ]);
    expect(await names(web.associatedVisitorGroup.users)).toEqual(['Dana Novak']);
  });

  it('lets only people who manage permissions change groups', async () => {
    const visitor = site.sp('newhire').web;
    const visitors = await visitor.associatedVisitorGroup();
    expect(await statusOf(visitor.siteGroups.add({ Title: 'Mine' }))).toBe(403);
    expect(await statusOf(visitor.siteGroups.getById(visitors.Id).users.add(loginOf('elif.demir')))).toBe(
      403
    );
    expect(await statusOf(visitor.siteGroups.getById(visitors.Id).update({ Title: 'x' }))).toBe(403);
  });

  it('offers the built-in permission levels by name, type and id', async () => {
    const { roleDefinitions } = site.sp().web;
    const read = await roleDefinitions.getByName('Read')();
    expect(read).toMatchObject({ Id: 1073741826, RoleTypeKind: 2 });
    expect((await roleDefinitions.getByType(6)()).Name).toBe('Edit');
    expect((await roleDefinitions.getById(1073741829)()).BasePermissions).toEqual({
      High: '2147483647',
      Low: '4294967295'
    });
    const filtered = await roleDefinitions.filter('RoleTypeKind eq 3')();
    expect(filtered.map((role) => role.Name)).toEqual(['Contribute']);
  });

  it('adds, changes and deletes a permission level', async () => {
    const { roleDefinitions } = site.sp().web;
    const { data } = await roleDefinitions.add('Look only', 'looks', 300, { High: 176, Low: 138612801 });
    await roleDefinitions.getById(data.Id).update({
      Description: 'only looks',
      BasePermissions: { High: 176, Low: 138612801 }
    });
    expect(await roleDefinitions.getByName('Look only')()).toMatchObject({
      Description: 'only looks',
      RoleTypeKind: 0
    });
    await roleDefinitions.getById(data.Id).delete();
    expect(await statusOf(roleDefinitions.getById(data.Id)())).toBe(404);
  });

  it('tells what people may do on the site', async () => {
    const { web } = site.sp();
    expect(await web.currentUserHasPermissions(PermissionKind.ManageWeb)).toBe(true);
    expect(await site.sp('newhire').web.currentUserHasPermissions(PermissionKind.AddListItems)).toBe(false);
    expect(await web.userHasPermissions(loginOf('amir.haddad'), PermissionKind.AddListItems)).toBe(true);
    expect(await web.userHasPermissions(loginOf('dana.novak'), PermissionKind.AddListItems)).toBe(false);
  });

  it('changes rights with the role assignments of the site, at once', async () => {
    const { web } = site.sp();
    const visitors = await web.associatedVisitorGroup();
    const contribute = await web.roleDefinitions.getByName('Contribute')();
    await web.roleAssignments.add(visitors.Id, contribute.Id);
    expect(await site.sp('newhire').web.currentUserHasPermissions(PermissionKind.AddListItems)).toBe(true);
    const bindings = await web.roleAssignments.getById(visitors.Id).bindings();
    expect(bindings.map((role: { Name: string }) => role.Name).sort()).toEqual(['Contribute', 'Read']);
    const expanded = await web.roleAssignments.expand('Member', 'RoleDefinitionBindings')();
    expect(expanded.find((assignment) => assignment.PrincipalId === visitors.Id)).toMatchObject({
      Member: { Title: 'Intune Operations Visitors' }
    });
    await web.roleAssignments.remove(visitors.Id, contribute.Id);
    expect(await site.sp('newhire').web.currentUserHasPermissions(PermissionKind.AddListItems)).toBe(false);
    expect(await statusOf(web.roleAssignments.remove(visitors.Id, contribute.Id))).toBe(404);
  });
});
