import type { TeamsData, TeamsTheme } from '../../shared/teams';

const groupId = '6f2d1c55-7a54-4c0a-8d11-0f5b6c2f9a10';
const tenantId = '3b8e2f6c-0c4c-4c59-a7b1-5a0d5ef1c0de';
const userObjectId = '00000000-0000-4000-8000-000000000006';

/** The flat context of the host protocol; the Teams library makes its nested one of it. */
export function teamsContext(data: TeamsData, theme: TeamsTheme): Readonly<Record<string, unknown>> {
  const common = {
    hostName: 'Teams',
    hostClientType: 'web',
    sessionId: crypto.randomUUID(),
    locale: data.locale,
    theme,
    tid: tenantId,
    upn: data.userPrincipalName,
    loginHint: data.userPrincipalName,
    userPrincipalName: data.userPrincipalName,
    userDisplayName: data.userName,
    userObjectId,
    entityId: data.pageName,
    frameContext: 'content',
    isFullScreen: false,
    ringId: 'general'
  };
  return data.kind === 'personal' ? common : { ...common, ...channel(data) };
}

function channel(data: TeamsData): Readonly<Record<string, unknown>> {
  return {
    teamId: '19:intuneoperations@thread.tacv2',
    teamName: 'Workplace Services',
    channelId: '19:intuneoperations@thread.tacv2',
    channelName: 'Intune operations',
    channelType: 'Regular',
    groupId,
    teamSiteUrl: data.webUrl,
    teamSitePath: new URL(data.webUrl).pathname,
    teamSiteDomain: location.host
  };
}
