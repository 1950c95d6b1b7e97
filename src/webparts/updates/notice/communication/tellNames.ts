import type { Audience, Channel } from '../../../../domain/updates/communication';
import type { Placeholder } from '../../../../domain/updates/template/fillTemplate';

type Strings = IUpdatesWebPartStrings;

const audienceKeys = {
  users: 'TellUsers',
  helpDesk: 'TellHelpDesk',
  managers: 'TellManagers'
} as const satisfies Readonly<Record<Audience, keyof Strings>>;

export function audienceName(strings: Strings, audience: Audience): string {
  return strings[audienceKeys[audience]];
}

const channelKeys = {
  teams: 'TellChannelTeams',
  mail: 'TellChannelMail',
  intranet: 'TellChannelIntranet',
  meeting: 'TellChannelMeeting',
  other: 'TellChannelOther'
} as const satisfies Readonly<Record<Channel, keyof Strings>>;

export function channelName(strings: Strings, channel: Channel): string {
  return strings[channelKeys[channel]];
}

const placeholderKeys = {
  title: 'TellValueTitle',
  id: 'TellValueId',
  services: 'TellValueServices',
  platforms: 'TellValuePlatforms',
  published: 'TellValuePublished',
  actBy: 'TellValueActBy',
  rollsOutOn: 'TellValueRollsOutOn',
  link: 'TellValueLink',
  owner: 'TellValueOwner'
} as const satisfies Readonly<Record<Placeholder, keyof Strings>>;

/** What stands for a placeholder, such as "day of roll-out". */
export function placeholderName(strings: Strings, placeholder: Placeholder): string {
  return strings[placeholderKeys[placeholder]];
}
