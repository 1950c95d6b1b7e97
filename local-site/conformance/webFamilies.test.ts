import '@pnp/sp/webs';
import '@pnp/sp/sites';
import '@pnp/sp/navigation';
import '@pnp/sp/user-custom-actions';
import '@pnp/sp/features';
import '@pnp/sp/site-scripts';
import '@pnp/sp/site-designs';
import { startSite, statusOf, type TestSite } from './site';

describe('what hangs on webs and sites, through PnPjs', () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  it('reads, adds, changes, nests, moves and deletes quick launch links', async () => {
    const { quicklaunch } = site.sp().web.navigation;
    const titles = async (): Promise<string[]> => (await quicklaunch()).map((node) => node.Title);
    expect(await titles()).toEqual(['Home', 'Documents', 'Site contents']);
    const added = await quicklaunch.add('Guide', 'https://contoso.example/guide');
    expect(added).toMatchObject({ Title: 'Guide', IsExternal: true, IsVisible: true });
    await quicklaunch.getById(added.Id).update({ Title: 'The guide' });
    await quicklaunch.getById(added.Id).children.add('Page one', '/sites/intune/one.aspx');
    expect(await quicklaunch.getById(added.Id).children()).toHaveLength(1);
    const [home] = await quicklaunch();
    await quicklaunch.moveAfter(added.Id, home?.Id ?? 0);
    expect(await titles()).toEqual(['Home', 'The guide', 'Documents', 'Site contents']);
    await quicklaunch.getById(added.Id).delete();
    expect(await titles()).toEqual(['Home', 'Documents', 'Site contents']);
    expect(await statusOf(quicklaunch.getById(added.Id)())).toBe(404);
    expect(await statusOf(site.sp('admin1').web.navigation.quicklaunch.add('x', 'y'))).toBe(403);
  });

  it('keeps the top navigation apart from the quick launch', async () => {
    const { topNavigationBar } = site.sp().web.navigation;
    expect(await topNavigationBar()).toEqual([]);
    await topNavigationBar.add('Portal', '/');
    expect((await topNavigationBar()).map((node) => node.Title)).toEqual(['Portal']);
  });

  it('keeps custom actions of the web and the site', async () => {
    const sp = site.sp();
    for (const actions of [sp.web.userCustomActions, sp.site.userCustomActions]) {
      const { data, action } = await actions.add({
        Title: 'Bar',
        Location: 'ClientSideExtension.ApplicationCustomizer'
      });
      await action.update({ Title: 'Top bar', Sequence: 7 });
      expect(await actions.getById(data.Id)()).toMatchObject({ Title: 'Top bar', Sequence: 7 });
      expect(await actions()).toHaveLength(1);
      await action.delete();
      await actions.add({ Title: 'Other' });
      await actions.clear();
      expect(await actions()).toEqual([]);
    }
    expect(await statusOf(site.sp('admin1').web.userCustomActions.add({ Title: 'x' }))).toBe(403);
  });

  it('knows which features are active', async () => {
    const { features } = site.sp().web;
    const id = '87294c72-f260-42f3-a41b-981a2ffce37a';
    expect(await features.getById(id)()).toMatchObject({ 'odata.null': true });
    await features.add(id);
    expect(await features.getById(id)()).toMatchObject({ DefinitionId: id });
    expect(await statusOf(features.add(id))).toBe(500);
    await features.remove(id);
    expect((await features()).map((feature) => feature.DefinitionId)).not.toContain(id);
  });

  it('creates, reads, changes and deletes site scripts', async () => {
    const { siteScripts } = site.sp();
    const content = { $schema: 'schema.json', actions: [{ verb: 'applyTheme' }], bindata: {}, version: 1 };
    const { Id } = await siteScripts.createSiteScript("Lists' set", 'makes lists', content);
    expect(await siteScripts.getSiteScripts()).toMatchObject([{ Id, Title: "Lists' set", Content: null }]);
    await siteScripts.updateSiteScript({ Id, Title: 'Lists', Version: '2' });
    const read = await siteScripts.getSiteScriptMetadata(Id);
    expect(read).toMatchObject({ Title: 'Lists', Description: 'makes lists' });
    expect(JSON.parse(read.Content)).toEqual(content);
    await siteScripts.deleteSiteScript(Id);
    expect(await statusOf(siteScripts.getSiteScriptMetadata(Id))).toBe(404);
    expect(await statusOf(siteScripts.getSiteScriptFromList(`${site.webUrl}/Lists/x`))).toBe(501);
  });

  it('creates, reads, changes and deletes site designs', async () => {
    const { siteDesigns } = site.sp();
    const { Id } = await siteDesigns.createSiteDesign({
      Title: 'Team',
      WebTemplate: '64',
      SiteScriptIds: []
    });
    await siteDesigns.updateSiteDesign({ Id, Title: 'Team site' });
    expect(await siteDesigns.getSiteDesignMetadata(Id)).toMatchObject({
      Title: 'Team site',
      WebTemplate: '64'
    });
    expect(await siteDesigns.getSiteDesigns()).toHaveLength(1);
    await siteDesigns.deleteSiteDesign(Id);
    expect(await siteDesigns.getSiteDesigns()).toEqual([]);
    expect(await statusOf(siteDesigns.applySiteDesign(Id, site.webUrl))).toBe(501);
  });

  it('answers whether a site exists, and small questions about the web', async () => {
    const sp = site.sp();
    expect(await sp.site.exists(site.webUrl)).toBe(true);
    expect(await sp.site.exists(`${site.origin}/sites/nowhere`)).toBe(false);
    expect(await sp.site.getWebUrlFromPageUrl(`${site.webUrl}/SitePages/Home.aspx`)).toBe(site.webUrl);
    expect(await sp.web.mapToIcon('plan.docx')).toBe('icdocx.png');
    expect(await sp.web.webinfos()).toEqual([]);
    expect(await sp.web.getSubwebsFilteredForCurrentUser()()).toEqual([]);
  });
});
