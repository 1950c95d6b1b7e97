import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/batching';
import '@pnp/sp/site-users/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/security';
import { PermissionKind } from '@pnp/sp/security';
import type { IList } from '@pnp/sp/lists';
import { startSite, statusOf, type TestSite } from './site';

describe('permissions of lists and items through PnPjs', () => {
  let site: TestSite;
  let roles: { read: number; contribute: number };
  let members: number;
  let visitors: number;
  let newhire: number;

  beforeAll(async () => {
    site = await startSite();
    const { web } = site.sp();
    roles = {
      read: (await web.roleDefinitions.getByName('Read')()).Id,
      contribute: (await web.roleDefinitions.getByName('Contribute')()).Id
    };
    members = (await web.associatedMemberGroup()).Id;
    visitors = (await web.associatedVisitorGroup()).Id;
    newhire = (await web.siteUsers.getByEmail('dana.novak@contoso.example')()).Id;
  });
  afterAll(() => site.close());

  const listAs = (person: string, title: string): IList => site.sp(person).web.lists.getByTitle(title);
  const titles = async (list: IList): Promise<string[]> =>
    (await list.items()).map((item: { Title: string }) => item.Title);
  async function newList(title: string, ...items: string[]): Promise<IList> {
    await site.sp().web.lists.add(title);
    const list = listAs('lead', title);
    for (const Title of items) await list.items.add({ Title });
    return list;
  }

  it('lets members write and visitors only read', async () => {
    await newList('Open', 'one');
    expect(await titles(listAs('newhire', 'Open'))).toEqual(['one']);
    await listAs('admin1', 'Open').items.add({ Title: 'two' });
    expect(await statusOf(listAs('newhire', 'Open').items.add({ Title: 'x' }))).toBe(403);
    expect(await statusOf(listAs('newhire', 'Open').items.getById(1).update({ Title: 'x' }))).toBe(403);
    expect(await statusOf(listAs('newhire', 'Open').items.getById(1).delete())).toBe(403);
    expect(await statusOf(listAs('newhire', 'Open').update({ Description: 'x' }))).toBe(403);
    expect(await statusOf(site.sp('newhire').web.lists.add('x'))).toBe(403);
    expect(await listAs('newhire', 'Open').currentUserHasPermissions(PermissionKind.ViewListItems)).toBe(
      true
    );
  });

  it('keeps a list with permissions of its own from those who have none', async () => {
    const list = await newList('Secret', 'hidden');
    await list.breakRoleInheritance(false);
    expect(await statusOf(listAs('newhire', 'Secret')())).toBe(403);
    expect(await statusOf(listAs('admin1', 'Secret').items())).toBe(403);
    const seen = (await site.sp('admin1').web.lists.select('Title')()).map((entry) => entry.Title);
    expect(seen).not.toContain('Secret');
    await list.roleAssignments.add(visitors, roles.contribute);
    await listAs('newhire', 'Secret').items.add({ Title: 'by the new hire' });
    expect(await list.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
    expect(await list.firstUniqueAncestorSecurableObject.select('Title')()).toMatchObject({
      Title: 'Secret'
    });
    await list.resetRoleInheritance();
    expect(await statusOf(listAs('newhire', 'Secret').items.add({ Title: 'x' }))).toBe(403);
    expect(await titles(listAs('admin1', 'Secret'))).toEqual(['hidden', 'by the new hire']);
    expect(await list.firstUniqueAncestorSecurableObject.select('Title')()).toMatchObject({
      Title: 'Intune Operations'
    });
  });

  it('copies the inherited assignments on request', async () => {
    const list = await newList('Copied');
    await list.breakRoleInheritance(true);
    const assigned = await list.roleAssignments();
    expect(assigned.map((assignment) => assignment.PrincipalId)).toEqual(
      expect.arrayContaining([members, visitors])
    );
    await list.roleAssignments.remove(visitors, roles.read);
    expect(await statusOf(listAs('newhire', 'Copied').items())).toBe(403);
    await list.roleAssignments.getById(members).delete();
    expect(await statusOf(listAs('admin1', 'Copied').items())).toBe(403);
  });

  it('tells who may do what only to people with the right to know', async () => {
    await newList('Secretive');
    for (const person of ['admin1', 'newhire']) {
      expect(await statusOf(listAs(person, 'Secretive').roleAssignments())).toBe(403);
      expect(await statusOf(site.sp(person).web.roleAssignments.expand('Member')())).toBe(403);
      expect(await listAs(person, 'Secretive').select('HasUniqueRoleAssignments')()).toEqual(
        expect.objectContaining({ HasUniqueRoleAssignments: false })
      );
    }
    expect(await listAs('lead', 'Secretive').roleAssignments()).not.toHaveLength(0);
  });

  it('leaves out items that a person may not see, and refuses them one by one', async () => {
    const list = await newList('Mixed', 'for all', 'for few', 'also for all');
    const item = list.items.getById(2);
    await item.breakRoleInheritance(false);
    await item.roleAssignments.add(members, roles.contribute);
    expect(await titles(listAs('newhire', 'Mixed'))).toEqual(['for all', 'also for all']);
    expect(await titles(listAs('admin1', 'Mixed'))).toEqual(['for all', 'for few', 'also for all']);
    expect(await statusOf(listAs('newhire', 'Mixed').items.getById(2)())).toBe(403);
    const caml = await listAs('newhire', 'Mixed').getItemsByCAMLQuery({ ViewXml: '<View/>' });
    expect(caml).toHaveLength(2);
    const filtered = await listAs('newhire', 'Mixed').items.filter("Title eq 'for few'")();
    expect(filtered).toEqual([]);
    await item.resetRoleInheritance();
    expect(await titles(listAs('newhire', 'Mixed'))).toHaveLength(3);
  });

  it('lets a person in a closed list see just the item shared with them', async () => {
    const list = await newList('Closed', 'no', 'yes');
    await list.breakRoleInheritance(false);
    await list.items.getById(2).breakRoleInheritance(false);
    await list.items.getById(2).roleAssignments.add(newhire, roles.read);
    expect(await titles(listAs('newhire', 'Closed'))).toEqual(['yes']);
    expect(await statusOf(listAs('newhire', 'Closed').items.getById(1)())).toBe(403);
    expect(await listAs('newhire', 'Closed').items.getById(2)()).toMatchObject({ Title: 'yes' });
  });

  it('shows and changes only own items where the list says so', async () => {
    const list = await newList('Private', "the lead's");
    await list.update({ ReadSecurity: 2, WriteSecurity: 2 });
    const mine = await listAs('admin1', 'Private').items.add({ Title: "admin1's" });
    expect(await titles(listAs('admin1', 'Private'))).toEqual(["admin1's"]);
    expect(await titles(listAs('admin2', 'Private'))).toEqual([]);
    expect(await titles(list)).toHaveLength(2);
    await listAs('admin1', 'Private').items.getById(mine.Id).update({ Title: 'changed' });
    expect(await statusOf(listAs('admin2', 'Private').items.getById(mine.Id).update({ Title: 'x' }))).toBe(
      403
    );
    await list.update({ ReadSecurity: 1, WriteSecurity: 4 });
    expect(await statusOf(listAs('admin1', 'Private').items.getById(mine.Id).update({ Title: 'x' }))).toBe(
      403
    );
    expect(await titles(listAs('admin2', 'Private'))).toHaveLength(2);
  });

  it('lets only those who manage permissions change them', async () => {
    const list = await newList('Guarded');
    expect(await statusOf(listAs('admin1', 'Guarded').breakRoleInheritance())).toBe(403);
    expect(await statusOf(list.roleAssignments.add(visitors, roles.contribute))).toBe(500);
    await list.breakRoleInheritance(true);
    expect(await statusOf(list.roleAssignments.add(987654, roles.contribute))).toBe(404);
    expect(await statusOf(list.roleAssignments.add(visitors, 987654))).toBe(404);
  });

  it('answers the mask of any user on lists and items', async () => {
    const list = await newList('Asked', 'x');
    const login = 'i:0#.f|membership|dana.novak@contoso.example';
    expect(await list.userHasPermissions(login, PermissionKind.ViewListItems)).toBe(true);
    expect(await list.userHasPermissions(login, PermissionKind.EditListItems)).toBe(false);
    const mask = await list.items.getById(1).getUserEffectivePermissions(login);
    expect(mask).toMatchObject({ High: '176', Low: '138612833' });
    expect(await list.items.getById(1).currentUserHasPermissions(PermissionKind.ManagePermissions)).toBe(
      true
    );
  });

  it('undoes a failed part of a batch and keeps the rest', async () => {
    await newList('Batched', 'a');
    const [batched, execute] = site.sp('admin1').batched();
    const list = batched.web.lists.getByTitle('Batched');
    const results = Promise.allSettled([
      list.items.add({ Title: 'b' }),
      list.breakRoleInheritance(),
      list.items.add({ Title: 'c' })
    ]);
    await execute();
    expect((await results).map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await titles(listAs('lead', 'Batched'))).toEqual(['a', 'b', 'c']);
  });
});
