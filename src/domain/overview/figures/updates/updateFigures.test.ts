import * as fc from 'fast-check';
import { aPerson } from '../../../../testing/builders';
import { aFigureContext, aPeriod } from '../../../../testing/overview/overviewBuilders';
import { aNotice, aTeamEntry } from '../../../../testing/updates/aNotice';
import { standardCalendar } from '../../../calendar/dayOff';
import { addDays, calendarDate, daysBetween, type CalendarDate } from '../../../dates/calendarDate';
import type { Acknowledgement } from '../../../updates/awareness';
import { defaultAwarenessSettings } from '../../../updates/awarenessSettings';
import type { Communication } from '../../../updates/communication';
import type { Decision, Impact } from '../../../updates/decision';
import type { Notice } from '../../../updates/NoticeRepository';
import { noticeStanding } from '../../../updates/standing';
import type { Figure } from '../../figure';
import type { FigureKey } from '../../figureTraits';
import { updateFigures, type ReadNotice } from '.';

const day = calendarDate;
const today = day('2026-05-04');
const people = [7, 8, 9].map((id) => aPerson({ id, name: `Person ${id}` }));
const team = people.map((person, index) => aTeamEntry({ id: 100 + index, person }));
const [amir = aPerson(), brigitte = aPerson()] = people;

interface Records {
  readonly acknowledgements?: readonly Acknowledgement[];
  readonly communications?: readonly Communication[];
}

function read(changes: Partial<Notice>, records: Records = {}): ReadNotice {
  const notice = aNotice(changes);
  const { acknowledgements = [], communications = [] } = records;
  const settings = { ...defaultAwarenessSettings, roles: ['Admin' as const] };
  const context = { team, settings, calendar: standardCalendar, today, me: 7 };
  const standing = noticeStanding(notice, { acknowledgements, communications }, context);
  return { notice, standing, acknowledgements };
}

const decided = (kind: Decision['kind'] = 'accept'): Decision => ({
  kind,
  reason: '',
  adminImpact: 'low',
  userImpact: 'low',
  owner: null,
  actBy: null,
  reviewOn: null,
  by: amir,
  on: '2026-04-28T08:00:00Z',
  revision: 1
});

const ack = (person: typeof amir, on: string, revision = 1): Acknowledgement => ({ person, revision, on });
const told = (on: string): Communication => ({
  kind: 'told',
  audience: 'users',
  channel: 'mail',
  text: 'News',
  link: null,
  by: amir,
  on: day(on),
  revision: 1
});

/** Each part of the facts holds all notices, as a generous read would: those that do not belong are not counted. */
function figuresOf(notices: readonly ReadNotice[], period = aPeriod()): ReadonlyMap<FigureKey, Figure> {
  const plain = notices.map(({ notice }) => notice);
  const facts = { listed: notices, actBy: plain, rollingOut: notices, undecided: plain };
  const figures = updateFigures(facts, aFigureContext({ period, today }));
  return new Map(figures.map((figure) => [figure.key, figure]));
}

describe('the feed of April, counted by hand', () => {
  const figures = figuresOf([
    // Read by two of three, first on the third day; told in time.
    read(
      {
        id: 1,
        published: '2026-04-01T08:00:00Z',
        actBy: day('2026-04-20'),
        decision: decided(),
        userImpact: 'low'
      },
      {
        acknowledgements: [ack(brigitte, '2026-04-08T08:00:00Z'), ack(amir, '2026-04-04T08:00:00Z')],
        communications: [told('2026-04-19')]
      }
    ),
    // Read by nobody; nobody has decided, nobody told users.
    read({ id: 2, published: '2026-04-10T08:00:00Z', actBy: day('2026-04-30') }),
    // Read by one on the day; rolls out in May.
    read(
      { id: 3, published: '2026-04-30T23:00:00Z', actBy: day('2026-05-29') },
      { acknowledgements: [ack(amir, '2026-04-30T23:30:00Z')] }
    ),
    // Told on the day of the roll-out, which is too late.
    read(
      {
        id: 4,
        published: '2026-03-01T08:00:00Z',
        actBy: null,
        rollsOutOn: day('2026-04-15'),
        userImpact: 'high'
      },
      { communications: [told('2026-04-15')] }
    ),
    // Users do not notice it; it is not relevant.
    read({ id: 5, published: '2026-03-02T08:00:00Z', actBy: day('2026-04-16'), userImpact: 'none' }),
    read({
      id: 6,
      published: '2026-03-03T08:00:00Z',
      actBy: day('2026-04-17'),
      decision: decided('notRelevant')
    })
  ]);

  it.each([
    ['acknowledged', 3, 9],
    // 3 days, 0 days.
    ['daysToFirstRead', 1.5, 2],
    // 2 and 5, of 1, 2, 5, 6.
    ['undecidedPastActBy', 2, 4],
    // 1, of 1, 2, 4.
    ['toldInTime', 1, 3],
    ['openByAge', 4, null]
  ] as const)('%s is %d of %s', (key, numerator, denominator) => {
    expect([figures.get(key)?.numerator, figures.get(key)?.denominator]).toEqual([numerator, denominator]);
  });

  it('opens the rows behind', () => {
    const ids = (key: FigureKey): readonly number[] => (figures.get(key)?.rows ?? []).map(({ id }) => id);
    expect(ids('undecidedPastActBy')).toEqual([2, 5]);
    expect(ids('toldInTime')).toEqual([1]);
    expect(ids('openByAge')).toEqual([4, 5, 2, 3]);
    const asked = figures.get('acknowledged')?.others ?? [];
    expect(asked.map(({ id, person }) => `${id} ${person}`)).toEqual([
      '1 Person 9',
      '2 Person 7',
      '2 Person 8',
      '2 Person 9',
      '3 Person 8',
      '3 Person 9'
    ]);
    expect(figures.get('daysToFirstRead')?.leftOut).toBe(1);
  });

  it('does not count a change as untold before its day has come', () => {
    const changes = ['2026-05-04', '2026-05-05'].map((rollsOutOn, index) =>
      read({ id: index + 1, actBy: null, rollsOutOn: day(rollsOutOn) })
    );
    const figure = figuresOf(changes, aPeriod('2026-05')).get('toldInTime');
    expect([figure?.numerator, figure?.others.map(({ id }) => id)]).toEqual([0, [1]]);
  });

  it('has what is open by age', () => {
    const ages = [0, 7, 8, 30, 31, 90, 91].map((age, index) =>
      read({ id: index + 1, published: `${addDays(today, -age)}T08:00:00Z` })
    );
    expect(
      figuresOf(ages)
        .get('openByAge')
        ?.shares.map(({ count }) => count)
    ).toEqual([2, 2, 2, 1]);
  });

  it('belongs to the day that it is at the site', () => {
    const notice = read({ id: 1, published: '2026-03-31T23:30:00Z' });
    const facts = { listed: [notice], actBy: [], rollingOut: [], undecided: [] };
    const berlin = {
      dayOf: (instant: string) => day(instant.startsWith('2026-03-31T23') ? '2026-04-01' : '2026-01-01')
    };
    const [acknowledged] = updateFigures(facts, aFigureContext(berlin));
    expect(acknowledged?.denominator).toBe(3);
  });
});

interface Case {
  readonly published: CalendarDate;
  /** Days after publication on which each person read it. */
  readonly readAfter: readonly (number | null)[];
  readonly actBy: CalendarDate | null;
  readonly rollsOutOn: CalendarDate | null;
  readonly toldOn: CalendarDate | null;
  readonly decision: Decision['kind'] | null;
  readonly userImpact: Impact | null;
}

const anyDay = fc.integer({ min: 0, max: 150 }).map((days) => addDays(day('2026-02-01'), days));
const pastDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays(day('2026-03-01'), days));
const orNull = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { nil: null });

const anyCase: fc.Arbitrary<Case> = fc.record({
  published: pastDay,
  readAfter: fc.array(orNull(fc.integer({ min: 0, max: 3 })), { minLength: 3, maxLength: 3 }),
  actBy: orNull(anyDay),
  rollsOutOn: orNull(anyDay),
  toldOn: orNull(pastDay),
  decision: orNull(fc.constantFrom('accept' as const, 'notRelevant' as const)),
  userImpact: orNull(fc.constantFrom('none' as const, 'low' as const, 'high' as const))
});

function noticeOf(one: Case, id: number): ReadNotice {
  return read(
    {
      id,
      published: `${one.published}T12:00:00Z`,
      revisedOn: one.published,
      actBy: one.actBy,
      rollsOutOn: one.rollsOutOn,
      decision: one.decision && decided(one.decision),
      userImpact: one.userImpact
    },
    {
      acknowledgements: people.flatMap((person, index) => {
        const after = one.readAfter[index] ?? null;
        return after === null ? [] : [ack(person, `${addDays(one.published, after)}T13:00:00Z`)];
      }),
      communications: one.toldOn === null ? [] : [told(one.toldOn)]
    }
  );
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

/** Counted from the cases, with neither standing nor states. */
function naive(
  cases: readonly Case[],
  first: string,
  last: string
): Readonly<Record<string, readonly unknown[]>> {
  const within = (date: string | null): boolean => date !== null && first <= date && date <= last;
  const listed = cases.filter(({ published }) => within(published));
  const reads = listed.flatMap(({ readAfter }) => readAfter);
  const firstReads = listed.flatMap(({ readAfter }) => {
    const days = readAfter.filter((after): after is number => after !== null);
    return days.length === 0 ? [] : [Math.min(...days)];
  });
  const past = cases.filter(({ actBy }) => within(actBy) && actBy !== null && actBy < today);
  const changing = cases.filter(({ rollsOutOn, actBy, decision, userImpact, toldOn }) => {
    const rollOut = rollsOutOn ?? actBy;
    if (!within(rollOut) || rollOut === null || decision === 'notRelevant' || userImpact === 'none')
      return false;
    return toldOn !== null || rollOut <= today;
  });
  const inTime = changing.filter(
    ({ toldOn, rollsOutOn, actBy }) => toldOn !== null && toldOn < (rollsOutOn ?? actBy ?? '')
  );
  return {
    acknowledged: [reads.filter((after) => after !== null).length, reads.length],
    daysToFirstRead: [middle(firstReads), firstReads.length],
    undecidedPastActBy: [past.filter(({ decision }) => decision === null).length, past.length],
    toldInTime: [inTime.length, changing.length],
    openByAge: [cases.filter(({ decision }) => decision === null).length, null]
  };
}

describe('over generated notices', () => {
  it('the figures are what counting the cases says', () => {
    const anyPeriod = fc.constantFrom('2026-03', '2026-04', '2026-05', '2026-Q1', '2026-Q2').map(aPeriod);
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 12 }), anyPeriod, (cases, period) => {
        const figures = figuresOf(
          cases.map((one, index) => noticeOf(one, index + 1)),
          period
        );
        for (const [key, expected] of Object.entries(naive(cases, period.first, period.last))) {
          const figure = figures.get(key as FigureKey);
          expect([key, figure?.numerator, figure?.denominator]).toEqual([key, ...expected]);
        }
        const open = figures.get('openByAge');
        expect(open?.shares.reduce((sum, { count }) => sum + count, 0)).toBe(open?.numerator);
        const ages = cases
          .filter(({ decision }) => decision === null)
          .map(({ published }) => daysBetween(published, today));
        expect(open?.shares[0]?.count).toBe(ages.filter((age) => age <= 7).length);
      })
    );
  });
});
