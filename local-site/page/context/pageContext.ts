import { randomUUID } from 'node:crypto';
import { cultureNameOf, isRightToLeft, type ViewSettings } from '../shared/viewSettings';
import { asRecord, type SiteApi } from './siteApi';
import { timeZoneData } from './timeZone';

export interface PageContextRequest {
  readonly api: SiteApi;
  readonly origin: string;
  readonly webUrl: string;
  readonly requestPath: string;
  readonly view: ViewSettings;
  /** The site's clock. */
  readonly now: Date;
}

const tenantId = '3b8e2f6c-0c4c-4c59-a7b1-5a0d5ef1c0de';
const sharePointTeamSite = 'GROUP#0';

/** The `_spPageContextInfo` of one page load: ids, addresses, rights and digest come from the site's REST API. */
export function pageContextInfo(request: PageContextRequest): Record<string, unknown> {
  const { api, origin, webUrl, view } = request;
  const web = api.get('web?$select=Id,Title,Description,Language,EffectiveBasePermissions');
  const site = api.get('site?$select=Id');
  const user = api.get('web/currentuser');
  const digest = api.post('contextinfo');
  const regional = api.getIfSupported('web/regionalsettings');

  const zone = timeZoneData(api.getIfSupported('web/regionalsettings/timezone'));
  return {
    ...addresses(origin, webUrl, request.requestPath),
    ...cultureOf(view, web['Language']),
    ...userOf(user),
    webId: web['Id'],
    siteId: site['Id'],
    webTitle: web['Title'],
    webDescription: web['Description'],
    webTemplate: sharePointTeamSite,
    webTemplateConfiguration: sharePointTeamSite,
    webPermMasks: numericMask(asRecord(web['EffectiveBasePermissions'])),
    webTimeZoneData: zone,
    userTimeZoneData: zone,
    preferUserTimeZone: false,
    webFirstDayOfWeek: regional['FirstDayOfWeek'],
    formDigestValue: digest['FormDigestValue'],
    formDigestTimeoutSeconds: digest['FormDigestTimeoutSeconds'],
    updateFormDigestPageLoaded: request.now.toISOString(),
    serverTime: request.now.toISOString(),
    CorrelationId: randomUUID(),
    aadTenantId: tenantId,
    aadInstanceUrl: origin,
    msGraphEndpointUrl: `${origin}/_graph`,
    isNoScriptEnabled: true,
    isWebWelcomePage: false,
    sitePagesEnabled: true,
    listId: '',
    groupId: '',
    isAppWeb: false,
    farmLabel: 'Local',
    ExpFeatures: [],
    ECSClientFeatures: '',
    killSwitches: {}
  };
}

function addresses(origin: string, webUrl: string, requestPath: string): Record<string, unknown> {
  return {
    webAbsoluteUrl: `${origin}${webUrl}`,
    webServerRelativeUrl: webUrl,
    siteAbsoluteUrl: `${origin}${webUrl}`,
    siteServerRelativeUrl: webUrl,
    portalUrl: `${origin}/`,
    serverRequestPath: requestPath,
    layoutsUrl: '_layouts/15',
    webLogoUrl: '',
    cdnPrefix: ''
  };
}

function cultureOf(view: ViewSettings, webLanguage: unknown): Record<string, unknown> {
  const culture = cultureNameOf(view.lang);
  return {
    currentCultureName: culture,
    currentUICultureName: culture,
    currentLanguage: webLanguage,
    webLanguage,
    webLanguageName: 'en-US',
    isRightToLeft: isRightToLeft(view.lang)
  };
}

function userOf(user: Record<string, unknown>): Record<string, unknown> {
  return {
    userId: user['Id'],
    userDisplayName: user['Title'],
    userEmail: user['Email'],
    userLoginName: user['UserPrincipalName'] ?? user['Email'],
    systemUserKey: user['LoginName'],
    userPrincipalName: user['UserPrincipalName'],
    aadUserId: guidOfUser(user['Id']),
    isSiteAdmin: user['IsSiteAdmin'],
    isSiteOwner: user['IsSiteAdmin'],
    isAnonymousGuestUser: false,
    isExternalGuestUser: false,
    isEmailAuthenticationGuestUser: false
  };
}

/** A directory id that stays the same for a person. */
export function guidOfUser(id: unknown): string {
  return `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`;
}

/** REST writes the mask as decimal strings, the page context as numbers. */
function numericMask(mask: Record<string, unknown>): { High: number; Low: number } {
  return { High: Number(mask['High'] ?? 0), Low: Number(mask['Low'] ?? 0) };
}
