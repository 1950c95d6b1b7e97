import fc from 'fast-check';
import { aPerson } from '../../testing/builders';
import { standardCalendar } from '../calendar/dayOff';
import { addDays, calendarDate } from '../dates/calendarDate';
import type { Acknowledgement } from './awareness';
import { defaultAwarenessSettings } from './awarenessSettings';
import type { Communication } from './communication';
import type { NoticeSummary } from './NoticeRepository';
import { noOverrides } from './required';
import { noticeStanding, type NoticeRecords, type NoticeStanding, type StandingContext } from './standing';
import type { TeamMember } from './team';
import { termOf } from './vocabulary';

const day = calendarDate;
const amir = aPerson({ id: 1, name: 'Amir' });
const bea = aPerson({ id: 2, name: 'Bea' });
const cleo = aPerson({ id: 3, name: 'Cleo' });

const notice: NoticeSummary = {
  id: 1,
  etag: '"x,1"',
  key: 'messageCenter:MC1',
  sourceKind: 'messageCenter',
  sourceId: 'MC1',
  title: 'New enrolment page',
  category: termOf('planForChange'),
  severity: termOf('normal'),
  services: ['Microsoft Intune'],
  platforms: ['Android'],
  tags: [],
  isMajorChange: false,
  published: '2026-02-02T08:00:00Z',
  lastModified: '2026-02-02T08:00:00Z',
  actBy: day('2026-02-20'),
  link: null,
  listedOn: '2026-02-02T08:00:00Z',
  revision: 2,
  // A Monday.
  revisedOn: day('2026-02-02'),
  fingerprint: undefined,
  derived: new Set(),
  state: 'open',
  owner: null,
  adminImpact: null,
  userImpact: null,
  rollsOutOn: null,
  decision: null,
  overrides: noOverrides
};

function member(person: TeamMember['person'], roles: TeamMember['roles']): TeamMember {
  return { person, roles, platforms: [], from: null, until: null };
}

const context: StandingContext = {
  team: [member(amir, ['Admin']), member(bea, ['Admin']), member(cleo, ['Lead'])],
  settings: defaultAwarenessSettings,
  calendar: standardCalendar,
  today: day('2026-02-10'),
  me: amir.id
};

const none: NoticeRecords = { acknowledgements: [], communications: [] };

const read = (person = amir, revision = 2): Acknowledgement => ({
  person,
  revision,
  on: '2026-02-03T08:00:00Z'
});

const told: Communication = {
  kind: 'told',
  audience: 'users',
  channel: 'mail',
  text: 'Soon',
  link: null,
  by: bea,
  on: day('2026-02-05'),
  revision: 2
};

function standing(
  records: Partial<NoticeRecords> = {},
  changes: Partial<StandingContext> = {},
  of: Partial<NoticeSummary> = {}
): NoticeStanding {
  return noticeStanding({ ...notice, ...of }, { ...none, ...records }, { ...context, ...changes });
}

describe('how a notice stands', () => {
  it('names who is missing, and since when they are late', () => {
    const { awareness, dueBy } = standing({ acknowledgements: [read(bea)] });
    expect(dueBy).toBe('2026-02-09');
    expect(awareness.people.map(({ person, state, isLate }) => [person.name, state, isLate])).toEqual([
      ['Amir', 'missing', true],
      ['Bea', 'aware', false]
    ]);
  });

  it('follows what the team has agreed on', () => {
    const settings = { roles: ['Lead'], within: { normal: 10, high: 2, critical: 1 } } as const;
    const { awareness, dueBy } = standing({}, { settings });
    expect(dueBy).toBe('2026-02-16');
    expect(awareness.missing).toEqual([cleo]);
    expect(awareness.people.map(({ isLate }) => isLate)).toEqual([false]);
    expect(standing({}, { settings }, { severity: termOf('critical') }).dueBy).toBe('2026-02-03');
  });

  it('follows what was set for this notice', () => {
    const overrides = { added: [cleo], excused: [{ person: amir, reason: 'On leave' }] };
    const { awareness, mine } = standing({}, {}, { overrides });
    expect(awareness.missing).toEqual([bea, cleo]);
    expect(mine).toBe('notAsked');
  });

  it('says whether each audience was told in time', () => {
    expect(standing({ communications: [told] }).told).toMatchObject({
      users: { kind: 'inTime', outdated: false },
      helpDesk: { kind: 'notYet', daysLeft: 10 },
      managers: { kind: 'notYet', daysLeft: 10 }
    });
    expect(standing({ communications: [told] }, {}, { revision: 3 }).told.users).toMatchObject({
      outdated: true
    });
    expect(standing({}, {}, { userImpact: 'none' }).told.users).toMatchObject({ kind: 'notNeeded' });
  });
});

describe('how one person stands with a notice', () => {
  it.each<readonly [string, number, readonly Acknowledgement[], string]>([
    ['has not read it', amir.id, [], 'missing'],
    ['has read it', amir.id, [read()], 'aware'],
    ['has read an earlier revision only', amir.id, [read(amir, 1)], 'stale'],
    ['is not asked', cleo.id, [read()], 'notAsked'],
    ['is not asked, and has read it all the same', cleo.id, [read(cleo)], 'aware'],
    ['is not asked, and has read an earlier revision', cleo.id, [read(cleo, 1)], 'notAsked'],
    ['is nobody of the team', 99, [read()], 'notAsked']
  ])('who %s', (_what, me, acknowledgements, expected) => {
    expect(standing({ acknowledgements }, { me }).mine).toBe(expected);
  });

  it('is the same that the matrix says, whoever looks, and never worse after reading', () => {
    const people = [amir, bea, cleo];
    const acknowledgement = fc.record({
      person: fc.constantFrom(...people),
      revision: fc.integer({ min: 1, max: 3 }),
      on: fc.constant('2026-02-03T08:00:00Z')
    });
    fc.assert(
      fc.property(
        fc.array(acknowledgement, { maxLength: 6 }),
        fc.constantFrom(...people),
        fc.integer({ min: 0, max: 40 }),
        (acknowledgements, person, days) => {
          const changes = { me: person.id, today: addDays(notice.revisedOn, days) };
          const { awareness, mine, dueBy } = standing({ acknowledgements }, changes);
          const line = awareness.people.find((entry) => entry.person.id === person.id);
          const isOther = awareness.others.some(({ id }) => id === person.id);
          expect(mine).toBe(line?.state ?? (isOther ? 'aware' : 'notAsked'));
          expect(line?.isLate ?? false).toBe(line !== undefined && mine !== 'aware' && dueBy < changes.today);
          const after = standing({ acknowledgements: [...acknowledgements, read(person)] }, changes);
          expect(after.mine).toBe('aware');
          expect(after.awareness.coverage.of).toBe(awareness.coverage.of);
          expect(after.awareness.coverage.count).toBeGreaterThanOrEqual(awareness.coverage.count);
        }
      )
    );
  });
});
