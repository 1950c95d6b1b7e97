import { teamList, type Platform } from '../../../src/lists';
import { teamAge, type DemoCalendar } from '../DemoCalendar';
import { dateOf } from '../DemoSite';
import type { DemoEvent } from '../events/DemoEvent';

const column = teamList.columns;

interface DemoMember {
  /** A key of the people of the site, or an address of the directory. */
  readonly person: string;
  readonly roles: readonly ('Admin' | 'Help desk' | 'Trainer' | 'Lead')[];
  readonly platforms?: readonly Platform[];
  readonly fromInDays?: number;
  /** Noted two weeks before. */
  readonly untilInDays?: number;
  readonly mentor?: string;
  readonly backup?: string;
  /** Lines as the list holds them. */
  readonly owns?: readonly string[];
}

const members: readonly DemoMember[] = [
  { person: 'lead', roles: ['Admin', 'Lead'], backup: 'admin1', owns: ['* | *'] },
  {
    person: 'admin1',
    roles: ['Admin'],
    platforms: ['iOS/iPadOS', 'macOS', 'Android'],
    backup: 'admin2',
    owns: ['* | iOS/iPadOS; macOS; Android', 'Apple; Android Enterprise | *']
  },
  {
    person: 'admin2',
    roles: ['Admin'],
    platforms: ['Windows', 'Linux', 'ChromeOS'],
    backup: 'admin1',
    owns: ['* | Windows; Linux; ChromeOS', 'Windows Autopilot; Windows Autopatch; Windows 365 | *']
  },
  { person: 'helpdesk', roles: ['Help desk'], backup: 'kavya.iyer@contoso.example' },
  { person: 'ines.ortega@contoso.example', roles: ['Trainer'], backup: 'helpdesk' },
  {
    person: 'nils.aberg@contoso.example',
    roles: ['Admin'],
    platforms: ['Android'],
    fromInDays: -900,
    untilInDays: -70,
    backup: 'admin1'
  },
  {
    person: 'newhire',
    roles: ['Admin'],
    platforms: ['Android'],
    fromInDays: -21,
    mentor: 'admin1',
    backup: 'admin1'
  },
  { person: 'joiner', roles: ['Admin'], platforms: ['ChromeOS'], fromInDays: -21, mentor: 'admin1' }
];

function added(member: DemoMember, calendar: DemoCalendar): DemoEvent[] {
  const { person, roles, platforms = [], fromInDays, untilInDays, mentor, backup, owns } = member;
  const day = (days: number | undefined): string | null =>
    days === undefined ? null : calendar.inDays(days);
  const isNew = fromInDays !== undefined && fromInDays > -teamAge;
  let id = 0;
  const events: DemoEvent[] = [
    {
      at: calendar.moment(calendar.inDays(isNew ? fromInDays : -teamAge), '07:20'),
      act: (site) => {
        const user = site.user(person);
        id = site.add('lead', 'team', {
          Title: user.name,
          [column.key.name]: String(user.id),
          [`${column.person.name}Id`]: user.id,
          [column.roles.name]: roles,
          [column.platforms.name]: platforms,
          [column.from.name]: dateOf(day(fromInDays)),
          [column.until.name]: null,
          [`${column.mentor.name}Id`]: mentor === undefined ? null : site.userId(mentor),
          [`${column.backup.name}Id`]: backup === undefined ? null : site.userId(backup),
          [column.owns.name]: owns?.join('\n') ?? null
        });
      }
    }
  ];
  if (untilInDays === undefined) return events;
  return [
    ...events,
    {
      at: calendar.moment(calendar.inDays(untilInDays - 14), '09:40'),
      act: (site) => site.change('lead', 'team', id, { [column.until.name]: dateOf(day(untilInDays)) })
    }
  ];
}

/** Who came to the team, and who left. */
export function memberEvents(calendar: DemoCalendar): DemoEvent[] {
  return members.flatMap((member) => added(member, calendar));
}
