import { aPerson } from '../../testing/builders';
import { aNotice, aTeamEntry } from '../../testing/updates/aNotice';
import { standardCalendar } from '../calendar/dayOff';
import { calendarDate } from '../dates/calendarDate';
import { defaultAwarenessSettings } from './awarenessSettings';
import type { Acknowledgement } from './awareness';
import type { Decision, DecisionKind } from './decision';
import { leadFigures, missedBy, type StandingNotice } from './leadFigures';
import type { Notice } from './NoticeRepository';
import { noticeStanding, type NoticeRecords } from './standing';

const amir = aPerson();
const brigitte = aPerson({ id: 8, name: 'Brigitte Keller' });
const today = calendarDate('2026-05-04');
const context = {
  team: [aTeamEntry({ person: amir }), aTeamEntry({ id: 101, person: brigitte })],
  settings: defaultAwarenessSettings,
  calendar: standardCalendar,
  today,
  me: amir.id
};

function standing(changes: Partial<Notice>, records: Partial<NoticeRecords> = {}): StandingNotice {
  const notice = aNotice(changes);
  const all = { acknowledgements: [], communications: [], ...records };
  return { notice, standing: noticeStanding(notice, all, context) };
}

function decided(kind: DecisionKind, revision: number, reviewOn: string | null = null): Decision {
  return {
    kind,
    reason: '',
    adminImpact: null,
    userImpact: null,
    owner: null,
    actBy: null,
    reviewOn: reviewOn === null ? null : calendarDate(reviewOn),
    by: amir,
    on: '2026-04-28T08:00:00Z',
    revision
  };
}

const read = (person: typeof amir, on: string): Acknowledgement => ({ person, revision: 1, on });
const idsOf = (rows: readonly StandingNotice[]): readonly number[] => rows.map(({ notice }) => notice.id);

describe('the figures of the lead', () => {
  it('count decisions that the notice has outrun, and those whose day to look again has come', () => {
    const figures = leadFigures(
      [
        standing({ id: 1 }),
        standing({ id: 2, revision: 2, decision: decided('accept', 1, '2026-05-01') }),
        standing({ id: 3, decision: decided('optOut', 1, '2026-05-04') }),
        standing({ id: 4, decision: decided('optOut', 1, '2026-06-01') }),
        standing({ id: 5, decision: decided('accept', 1) })
      ],
      today,
      'UTC'
    );
    expect([idsOf(figures.changedSince.rows), figures.changedSince.of]).toEqual([[2], 4]);
    expect([idsOf(figures.reviewDue.rows), figures.reviewDue.of]).toEqual([[3], 2]);
    expect(figures.notices).toBe(5);
  });

  it('say how many acknowledgements are given, by whom, and how long it took until everybody was aware', () => {
    const everybody = [read(amir, '2026-04-28T08:00:00Z'), read(brigitte, '2026-05-01T08:00:00Z')];
    const notices = [
      standing({ id: 1 }, { acknowledgements: everybody }),
      standing(
        { id: 2, revisedOn: calendarDate('2026-04-20') },
        { acknowledgements: [read(amir, '2026-04-28T08:00:00Z')] }
      ),
      standing({ id: 3, published: null }, { acknowledgements: everybody })
    ];
    const figures = leadFigures(notices, today, 'UTC');
    expect(figures.coverage).toEqual({ count: 5, of: 6 });
    expect(figures.byPerson.map(({ person, coverage, late }) => [person.id, coverage.count, late])).toEqual([
      [8, 2, 1],
      [7, 3, 0]
    ]);
    expect(idsOf(figures.incomplete)).toEqual([2]);
    expect(figures.daysToAware).toEqual({ median: 4, reached: { count: 1, of: 2 } });
    expect(figures.awareAfter.map(({ notice, days }) => [notice.id, days])).toEqual([
      [2, null],
      [1, 4]
    ]);
    expect(idsOf(missedBy(notices, brigitte))).toEqual([2]);
    expect(missedBy(notices, amir)).toEqual([]);
  });

  it('tell late from in time and not yet, and leave out what does not concern the team', () => {
    const told = (on: string): NoticeRecords['communications'] => [
      {
        kind: 'told',
        audience: 'users',
        by: amir,
        on: calendarDate(on),
        revision: 1,
        channel: 'mail',
        text: 'Hello',
        link: null
      }
    ];
    const rollsOutOn = calendarDate('2026-05-01');
    const { told: figures } = leadFigures(
      [
        standing({ id: 1, rollsOutOn }, { communications: told('2026-04-29') }),
        standing({ id: 2, rollsOutOn }, { communications: told('2026-05-02') }),
        standing({ id: 3, rollsOutOn }),
        standing({ id: 4, rollsOutOn: calendarDate('2026-06-01') }),
        standing({ id: 5, rollsOutOn, decision: decided('notRelevant', 1) }),
        standing({ id: 6, rollsOutOn, userImpact: 'none' })
      ],
      today,
      'UTC'
    );
    const users = figures.find(({ audience }) => audience === 'users');
    expect(users?.inTime).toEqual({ count: 1, of: 3 });
    expect(idsOf(users?.inTimeRows ?? [])).toEqual([1]);
    expect(idsOf(users?.lateRows ?? [])).toEqual([2]);
    expect(idsOf(users?.notYetRows ?? [])).toEqual([3, 4]);
  });

  it('are of nothing when there is nothing', () => {
    const figures = leadFigures([], today, 'UTC');
    expect(figures.coverage).toEqual({ count: 0, of: 0 });
    expect(figures.daysToAware).toEqual({ median: null, reached: { count: 0, of: 0 } });
    expect(figures.told.map(({ inTime }) => inTime.of)).toEqual([0, 0, 0]);
  });
});
