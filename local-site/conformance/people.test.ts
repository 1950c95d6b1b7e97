import '@pnp/sp/webs';
import '@pnp/sp/site-users/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/profiles';
import '@pnp/sp/sputilities';
import { startSite, statusOf, type TestSite } from './site';

describe('the people picker and profiles through PnPjs', () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  const search = async (QueryString: string, more: Record<string, unknown> = {}): Promise<string[]> => {
    const found = await site
      .sp()
      .profiles.clientPeoplePickerSearchUser({ QueryString, MaximumEntitySuggestions: 10, ...more });
    return found.map((entity) => entity.DisplayText);
  };

  it('searches people, groups and everyone by what was typed', async () => {
    expect(await search('elif')).toEqual(['Elif Demir']);
    expect(await search('intune', { PrincipalType: 8 })).toHaveLength(3);
    expect(await search('every', { PrincipalType: 4 })).toEqual(['Everyone except external users']);
    expect(await search('help', { PrincipalType: 1 })).toEqual([]);
    expect(await search('a', { MaximumEntitySuggestions: 1 })).toEqual(['Amir Haddad']);
  });

  it('narrows the search to the members of a group', async () => {
    const { Id } = await site.sp().web.associatedMemberGroup();
    expect(await search('a', { SharePointGroupID: Id })).toEqual(['Amir Haddad']);
  });

  it('resolves a name, an email or a login, and says when there are several', async () => {
    const { profiles } = site.sp();
    const resolve = (QueryString: string): ReturnType<typeof profiles.clientPeoplePickerResolveUser> =>
      profiles.clientPeoplePickerResolveUser({ QueryString, MaximumEntitySuggestions: 10 });
    const one = await resolve('farid.rahimi@contoso.example');
    expect(one).toMatchObject({
      IsResolved: true,
      Key: 'i:0#.f|membership|farid.rahimi@contoso.example',
      EntityType: 'User',
      EntityData: { Title: 'Security Analyst', Email: 'farid.rahimi@contoso.example' }
    });
    const ensured = await site.sp().web.ensureUser(one.Key);
    expect((await resolve('Farid Rahimi')).EntityData.SPUserID).toBe(String(ensured.Id));
    expect(await resolve('d')).toMatchObject({ IsResolved: false, MultipleMatches: [{}, {}] });
    expect(await resolve('nobody')).toMatchObject({ IsResolved: false, MultipleMatches: [] });
  });

  it('answers principals as sp.utility does', async () => {
    const { utility } = site.sp();
    expect(await utility.getCurrentUserEmailAddresses()).toBe('lena.lindqvist@contoso.example');
    const added = await utility.resolvePrincipal('hugo.laurent@contoso.example', 1, 15, true, true);
    expect(added).toMatchObject({ DisplayName: 'Hugo Laurent', PrincipalType: 1 });
    expect(added.PrincipalId).toBeGreaterThan(5);
    const found = await utility.searchPrincipals('in', 15, 15, '', 10);
    expect(found.map((principal) => principal.DisplayName)).toContain('Ines Ortega');
    const members = await utility.expandGroupsToPrincipals(['Intune Operations Members']);
    expect(members.map((principal) => principal.DisplayName)).toContain('Chidi Okafor');
    expect(await statusOf(utility.sendEmail({ To: ['x@contoso.example'], Subject: 's', Body: 'b' }))).toBe(
      501
    );
  });

  it('answers profile properties, and 501 for the social ones', async () => {
    const { profiles } = site.sp('admin2');
    expect(await profiles.myProperties()).toMatchObject({
      DisplayName: 'Brigitte Keller',
      Title: 'Intune Administrator'
    });
    const login = 'i:0#.f|membership|dana.novak@contoso.example';
    expect(await profiles.getPropertiesFor(login)).toMatchObject({ Email: 'dana.novak@contoso.example' });
    expect(await profiles.getUserProfilePropertyFor(login, 'FirstName')).toBe('Dana');
    expect(await profiles.userProfile).toMatchObject({ DisplayName: 'Brigitte Keller' });
    expect(await statusOf(profiles.amIFollowing(login))).toBe(501);
    expect(await statusOf(profiles.myFollowers())).toBe(501);
  });
});
