import '@pnp/sp/presets/all';
import type { SPFI } from '@pnp/sp';

/** What a probe works with: a list with one item, a library with one file, the site's address. */
export interface ProbeSite {
  readonly sp: SPFI;
  readonly webUrl: string;
  readonly origin: string;
}

/** One PnPjs call; it must work as in a tenant or fail with 501. */
export interface Probe {
  readonly module: string;
  readonly call: string;
  run(site: ProbeSite): Promise<unknown>;
}

const listTitle = 'Probed';
const filePath = '/sites/intune/Shared Documents/probe.txt';

function group(module: string, calls: Record<string, Probe['run']>): Probe[] {
  return Object.entries(calls).map(([call, run]) => ({ module, call, run }));
}

const list = ({ sp }: ProbeSite) => sp.web.lists.getByTitle(listTitle);
const item = (site: ProbeSite) => list(site).items.getById(1);
const file = ({ sp }: ProbeSite) => sp.web.getFileByServerRelativePath(filePath);
const folder = ({ sp }: ProbeSite) => sp.web.getFolderByServerRelativePath('/sites/intune/Shared Documents');
const related = ({ sp }: ProbeSite) => sp.web.relatedItems;
const listId = async (site: ProbeSite): Promise<string> => (await list(site).select('Id')()).Id;

/** Brings the site into the state that the probes expect. */
export async function prepareProbes(site: ProbeSite): Promise<void> {
  await site.sp.web.lists.add(listTitle);
  await list(site).items.add({ Title: 'one' });
  await folder(site).files.addUsingPath('probe.txt', 'text');
}

/** Module by module of @pnp/sp, the calls that its types offer. Those that change something undo it or stand last. */
export const probes: readonly Probe[] = [
  ...group('webs', {
    'web()': ({ sp }) => sp.web(),
    'update()': ({ sp }) => sp.web.update({ Description: 'x' }),
    'webs()': ({ sp }) => sp.web.webs(),
    'webinfos()': ({ sp }) => sp.web.webinfos(),
    'webs.add()': ({ sp }) => sp.web.webs.add('Sub', 'probesub'),
    'getParentWeb()': ({ sp }) => sp.web.getParentWeb(),
    'getSubwebsFilteredForCurrentUser()': ({ sp }) => sp.web.getSubwebsFilteredForCurrentUser()(),
    'allProperties()': ({ sp }) => sp.web.allProperties(),
    'availableWebTemplates()': ({ sp }) => sp.web.availableWebTemplates()(),
    'getChanges()': ({ sp }) => sp.web.getChanges({ Add: true, List: true }),
    'mapToIcon()': ({ sp }) => sp.web.mapToIcon('a.pdf'),
    'getStorageEntity()': ({ sp }) => sp.web.getStorageEntity('x'),
    'applyTheme()': ({ sp }) => sp.web.applyTheme('/a', '/b', '/c', false),
    'applyWebTemplate()': ({ sp }) => sp.web.applyWebTemplate('STS')
  }),
  ...group('sites', {
    'site()': ({ sp }) => sp.site(),
    'rootWeb()': ({ sp }) => sp.site.rootWeb(),
    'getContextInfo()': ({ sp }) => sp.site.getContextInfo(),
    'exists()': ({ sp, webUrl }) => sp.site.exists(webUrl),
    'getWebUrlFromPageUrl()': ({ sp, webUrl }) =>
      sp.site.getWebUrlFromPageUrl(`${webUrl}/SitePages/Home.aspx`),
    'getDocumentLibraries()': ({ sp, webUrl }) => sp.site.getDocumentLibraries(webUrl),
    'openWebById()': async ({ sp }) => sp.site.openWebById((await sp.web.select('Id')()).Id),
    'createCommunicationSite()': ({ sp, origin }) =>
      sp.site.createCommunicationSite('x', 1033, false, `${origin}/sites/x`)
  }),
  ...group('lists', {
    'lists()': ({ sp }) => sp.web.lists(),
    'getById()': async (site) => site.sp.web.lists.getById(await listId(site))(),
    'getByTitle()': (site) => list(site)(),
    'ensure()': ({ sp }) => sp.web.lists.ensure(listTitle),
    'update()': (site) => list(site).update({ Description: 'x' }),
    'web.getList()': ({ sp }) => sp.web.getList(`/sites/intune/Lists/${listTitle}`)(),
    'web.getCatalog()': ({ sp }) => sp.web.getCatalog(113),
    'web.siteUserInfoList()': ({ sp }) => sp.web.siteUserInfoList(),
    'web.defaultDocumentLibrary()': ({ sp }) => sp.web.defaultDocumentLibrary(),
    'ensureSiteAssetsLibrary()': ({ sp }) => sp.web.lists.ensureSiteAssetsLibrary(),
    'ensureSitePagesLibrary()': ({ sp }) => sp.web.lists.ensureSitePagesLibrary(),
    'getItemsByCAMLQuery()': (site) => list(site).getItemsByCAMLQuery({ ViewXml: '<View/>' }),
    'getListItemChangesSinceToken()': (site) => list(site).getListItemChangesSinceToken({ RowLimit: '1' }),
    'getChanges()': (site) => list(site).getChanges({ Add: true, Item: true }),
    'renderListData()': (site) => list(site).renderListData('<View/>'),
    'renderListDataAsStream()': (site) => list(site).renderListDataAsStream({ ViewXml: '<View/>' }),
    'renderListFormData()': (site) => list(site).renderListFormData(1, 'editform', 2),
    'reserveListItemId()': (site) => list(site).reserveListItemId(),
    'addValidateUpdateItemUsingPath()': (site) =>
      list(site).addValidateUpdateItemUsingPath(
        [{ FieldName: 'Title', FieldValue: 'x' }],
        `/sites/intune/Lists/${listTitle}`
      ),
    'getParentInfos()': (site) => list(site).getParentInfos(),
    'effectiveBasePermissions()': (site) => list(site).effectiveBasePermissions(),
    'relatedFields()': (site) => list(site).relatedFields(),
    'eventReceivers()': (site) => list(site).eventReceivers(),
    'informationRightsManagementSettings()': (site) => list(site).informationRightsManagementSettings()
  }),
  ...group('items', {
    'items()': (site) => list(site).items(),
    'getById()': (site) => item(site)(),
    'update()': (site) => item(site).update({ Title: 'two' }),
    'getPaged (async iterator)': async (site) => {
      for await (const page of list(site).items.top(1)) void page;
    },
    'effectiveBasePermissions()': (site) => item(site).effectiveBasePermissions(),
    'effectiveBasePermissionsForUI()': (site) => item(site).effectiveBasePermissionsForUI(),
    'fieldValuesAsHTML()': (site) => item(site).fieldValuesAsHTML(),
    'fieldValuesAsText()': (site) => item(site).fieldValuesAsText(),
    'fieldValuesForEdit()': (site) => item(site).fieldValuesForEdit(),
    'versions()': (site) => item(site).versions(),
    'list()': (site) => item(site).list(),
    'validateUpdateListItem()': (site) =>
      item(site).validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'v' }]),
    'getWopiFrameUrl()': (site) => item(site).getWopiFrameUrl(),
    'getParentInfos()': (site) => item(site).getParentInfos(),
    'contentType()': (site) => item(site).contentType()
  }),
  ...group('fields', {
    'fields()': (site) => list(site).fields(),
    'web.fields()': ({ sp }) => sp.web.fields(),
    'web.availablefields()': ({ sp }) => sp.web.availablefields(),
    'addText()': (site) => list(site).fields.addText('Probe text'),
    'getByInternalNameOrTitle()': (site) => list(site).fields.getByInternalNameOrTitle('Title')()
  }),
  ...group('views', {
    'views()': (site) => list(site).views(),
    'defaultView.fields()': (site) => list(site).defaultView.fields(),
    'add()': (site) => list(site).views.add('Probe view'),
    'renderAsHtml()': (site) => list(site).defaultView.renderAsHtml()
  }),
  ...group('forms', { 'forms()': (site) => list(site).forms() }),
  ...group('content-types', {
    'web.contentTypes()': ({ sp }) => sp.web.contentTypes(),
    'list.contentTypes()': (site) => list(site).contentTypes(),
    'fieldLinks()': ({ sp }) => sp.web.contentTypes.getById('0x01').fieldLinks(),
    'workflowAssociations()': ({ sp }) => sp.web.contentTypes.getById('0x01').workflowAssociations()
  }),
  ...group('site-users', {
    'siteUsers()': ({ sp }) => sp.web.siteUsers(),
    'currentUser()': ({ sp }) => sp.web.currentUser(),
    'currentUser.update()': async ({ sp }) => sp.web.currentUser.update(await sp.web.currentUser()),
    'ensureUser()': ({ sp }) => sp.web.ensureUser('elif.demir@contoso.example'),
    'getUserById()': ({ sp }) => sp.web.getUserById(6)()
  }),
  ...group('site-groups', {
    'siteGroups()': ({ sp }) => sp.web.siteGroups(),
    'associatedOwnerGroup()': ({ sp }) => sp.web.associatedOwnerGroup(),
    'createDefaultAssociatedGroups()': ({ sp }) =>
      sp.web.createDefaultAssociatedGroups('Probe', 'i:0#.f|membership|lena.lindqvist@contoso.example')
  }),
  ...group('security', {
    'roleDefinitions()': ({ sp }) => sp.web.roleDefinitions(),
    'roleAssignments()': ({ sp }) => sp.web.roleAssignments(),
    'list.breakRoleInheritance()': (site) => list(site).breakRoleInheritance(true),
    'list.resetRoleInheritance()': (site) => list(site).resetRoleInheritance(),
    'item.getCurrentUserEffectivePermissions()': (site) => item(site).getCurrentUserEffectivePermissions()
  }),
  ...group('attachments', {
    'add()': (site) => item(site).attachmentFiles.add('a.txt', 'a'),
    'getText()': (site) => item(site).attachmentFiles.getByName('a.txt').getText(),
    'recycle()': (site) => item(site).attachmentFiles.getByName('a.txt').recycle()
  }),
  ...group('files', {
    'getText()': (site) => file(site).getText(),
    'getItem()': (site) => file(site).getItem(),
    'getLockedByUser()': (site) => file(site).getLockedByUser(),
    'copyByPath()': (site) => file(site).copyByPath('/sites/intune/Shared Documents/copy.txt', true),
    'checkout()': (site) => file(site).checkout(),
    'publish()': (site) => file(site).publish(),
    'versions()': (site) => file(site).versions()
  }),
  ...group('folders', {
    'folders()': (site) => folder(site).folders(),
    'files()': (site) => folder(site).files(),
    'properties()': (site) => folder(site).properties(),
    'storageMetrics()': (site) => folder(site).storageMetrics(),
    'addUsingPath()': (site) => folder(site).folders.addUsingPath('Probe folder'),
    'copyByPath()': ({ sp }) =>
      sp.web
        .getFolderByServerRelativePath('/sites/intune/Shared Documents/Probe folder')
        .copyByPath('/sites/intune/Shared Documents/Other', true)
  }),
  ...group('recycle-bin', {
    'recycleBin()': ({ sp }) => sp.web.recycleBin(),
    'site.recycleBin()': ({ sp }) => sp.site.recycleBin()
  }),
  ...group('comments', {
    'comments()': (site) => item(site).comments(),
    'like()': (site) => item(site).like(),
    'getLikedByInformation()': (site) => item(site).getLikedByInformation(),
    'rate()': (site) => item(site).rate(4)
  }),
  ...group('navigation', {
    'quicklaunch()': ({ sp }) => sp.web.navigation.quicklaunch(),
    'topNavigationBar()': ({ sp }) => sp.web.navigation.topNavigationBar(),
    'getMenuState()': ({ sp }) => sp.navigation.getMenuState(),
    'getMenuNodeKey()': ({ sp }) => sp.navigation.getMenuNodeKey('/')
  }),
  ...group('regional-settings', {
    'titleResource()': ({ sp }) => sp.web.titleResource('en-us'),
    'regionalSettings()': ({ sp }) => sp.web.regionalSettings(),
    'timeZone()': ({ sp }) => sp.web.regionalSettings.timeZone(),
    'timeZones()': ({ sp }) => sp.web.regionalSettings.timeZones(),
    'getInstalledLanguages()': ({ sp }) => sp.web.regionalSettings.getInstalledLanguages()
  }),
  ...group('user-custom-actions', { 'web.userCustomActions()': ({ sp }) => sp.web.userCustomActions() }),
  ...group('features', {
    'web.features()': ({ sp }) => sp.web.features(),
    'site.features()': ({ sp }) => sp.site.features()
  }),
  ...group('related-items', {
    'getRelatedItems()': async (site) => related(site).getRelatedItems(await listId(site), 1),
    'addSingleLink()': async (site) =>
      related(site).addSingleLink(await listId(site), 1, site.webUrl, await listId(site), 1, site.webUrl)
  }),
  ...group('sharing', {
    'item.getSharingInformation()': (site) => item(site).getSharingInformation(),
    'item.getShareLink()': (site) => item(site).getShareLink(1)
  }),
  ...group('subscriptions', { 'subscriptions()': (site) => list(site).subscriptions() }),
  ...group('profiles', {
    'clientPeoplePickerSearchUser()': ({ sp }) =>
      sp.profiles.clientPeoplePickerSearchUser({ QueryString: 'el', MaximumEntitySuggestions: 5 }),
    'myProperties()': ({ sp }) => sp.profiles.myProperties(),
    'amIFollowing()': ({ sp }) => sp.profiles.amIFollowing('x')
  }),
  ...group('sputilities', {
    'getCurrentUserEmailAddresses()': ({ sp }) => sp.utility.getCurrentUserEmailAddresses(),
    'sendEmail()': ({ sp }) => sp.utility.sendEmail({ To: [], Subject: '', Body: '' })
  }),
  ...group('site-scripts', {
    'getSiteScripts()': ({ sp }) => sp.siteScripts.getSiteScripts(),
    'getSiteScriptFromList()': ({ sp, webUrl }) => sp.siteScripts.getSiteScriptFromList(webUrl)
  }),
  ...group('site-designs', { 'getSiteDesigns()': ({ sp }) => sp.siteDesigns.getSiteDesigns() }),
  ...group('column-defaults', {
    'folder.setDefaultColumnValues()': (site) =>
      folder(site).setDefaultColumnValues([{ name: 'Title', value: 'x' }]),
    'folder.getDefaultColumnValues()': (site) => folder(site).getDefaultColumnValues()
  }),
  ...group('search', { 'search()': ({ sp }) => sp.search('x') }),
  ...group('social', { 'getFollowedSitesUri()': ({ sp }) => sp.social.getFollowedSitesUri() }),
  ...group('hubsites', { 'hubSites()': ({ sp }) => sp.hubSites() }),
  ...group('clientside-pages', { 'getClientSideWebParts()': ({ sp }) => sp.web.getClientsideWebParts() }),
  ...group('appcatalog', { 'getAppCatalog()': async ({ sp }) => sp.web.appcatalog() })
];
