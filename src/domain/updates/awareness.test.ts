import { aPerson } from '../../testing/builders';
import { standardCalendar } from '../calendar/dayOff';
import { calendarDate } from '../dates/calendarDate';
import { acknowledgeBy } from './acknowledgeBy';
import { awarenessOf, daysToAware, type Acknowledgement } from './awareness';
import { coverageByPerson, daysToAwareFigure, totalCoverage } from './awarenessFigures';
import { medianOf, shareOf } from './ratio';
import { noOverrides, requiredPeople } from './required';
import type { TeamMember } from './team';
import { parseSeverity } from './vocabulary';

const day = calendarDate;
const today = day('2026-02-10');
const amir = aPerson({ id: 1, name: 'Amir' });
const bea = aPerson({ id: 2, name: 'Bea' });
const cleo = aPerson({ id: 3, name: 'Cleo' });

const member = (changes: Partial<TeamMember>): TeamMember => ({
  person: amir,
  roles: ['Admin'],
  platforms: [],
  from: null,
  until: null,
  ...changes
});

const notice = { platforms: ['Android'] as const, revisedOn: day('2026-02-02') };

describe('who has to acknowledge a notice', () => {
  const names = (team: readonly TeamMember[], overrides = noOverrides): readonly string[] =>
    requiredPeople(notice, team, ['Admin', 'Lead'], overrides, today).map(({ person }) => person.name);

  it.each([
    ['plays another part', { roles: ['Help desk'] as const }, []],
    ['plays one of the parts', { roles: ['Help desk', 'Lead'] as const }, ['Amir']],
    ['looks after another platform', { platforms: ['macOS'] as const }, []],
    ['looks after this platform too', { platforms: ['macOS', 'Android'] as const }, ['Amir']],
    ['came later', { from: day('2026-02-03') }, []],
    ['came on that day', { from: day('2026-02-02') }, ['Amir']],
    ['has left', { until: day('2026-02-09') }, []]
  ])('depends on the people: somebody %s', (_what, changes, expected) => {
    expect(names([member(changes)])).toEqual(expected);
  });

  it('are all admins when the notice names no platform', () => {
    const team = [member({ platforms: ['macOS'] }), member({ person: bea })];
    expect(requiredPeople({ ...notice, platforms: [] }, team, ['Admin'], noOverrides, today)).toHaveLength(2);
  });

  it('can be set: some are added, some excused', () => {
    const overrides = { added: [cleo, amir], excused: [{ person: bea, reason: 'On leave' }] };
    const required = requiredPeople(
      notice,
      [member({}), member({ person: bea })],
      ['Admin'],
      overrides,
      today
    );
    expect(required.map(({ person, because }) => [person.name, because.kind])).toEqual([
      ['Amir', 'role'],
      ['Cleo', 'added']
    ]);
  });

  it('comes with the reason', () => {
    const [first] = requiredPeople(
      notice,
      [member({ platforms: ['macOS', 'Android'] })],
      ['Admin'],
      noOverrides,
      today
    );
    expect(first?.because).toEqual({ kind: 'role', roles: ['Admin'], platforms: ['Android'] });
  });
});

describe('by when', () => {
  it.each([
    // 2 February 2026 is a Monday.
    ['normal', null, '2026-02-09'],
    ['high', null, '2026-02-04'],
    ['critical', null, '2026-02-03'],
    ['something new', null, '2026-02-04'],
    ['normal', '2026-02-05', '2026-02-05'],
    ['normal', '2026-01-05', '2026-02-02']
  ])('a notice of severity %s with act-by %s has to be acknowledged: %s', (severity, actBy, due) => {
    expect(
      acknowledgeBy(
        {
          severity: parseSeverity(severity),
          actBy: actBy === null ? null : day(actBy),
          revisedOn: notice.revisedOn
        },
        standardCalendar
      )
    ).toBe(due);
  });
});

describe('the matrix of a notice', () => {
  const required = requiredPeople(
    notice,
    [member({}), member({ person: bea }), member({ person: cleo })],
    ['Admin'],
    noOverrides,
    today
  );
  const ack = (person = amir, revision = 2, on = '2026-02-03T08:00:00Z'): Acknowledgement => ({
    person,
    revision,
    on
  });
  const stateOf = (acknowledgements: readonly Acknowledgement[], due = '2026-02-09'): readonly unknown[] =>
    awarenessOf(2, required, acknowledgements, day(due), today).people.map(({ state, revision, isLate }) => [
      state,
      revision,
      isLate
    ]);

  it('tells who is aware, who read an earlier revision only, and who is missing', () => {
    expect(stateOf([ack(), ack(bea, 1)])).toEqual([
      ['aware', 2, false],
      ['stale', 1, true],
      ['missing', null, true]
    ]);
    expect(stateOf([], '2026-02-10')).toEqual(Array(3).fill(['missing', null, false]));
  });

  it('is open again for everybody when a revision that matters comes', () => {
    const acknowledgements = [ack(), ack(bea), ack(cleo)];
    expect(awarenessOf(2, required, acknowledgements, today, today).coverage).toEqual({ count: 3, of: 3 });
    expect(awarenessOf(3, required, acknowledgements, today, today).coverage).toEqual({ count: 0, of: 3 });
  });

  it('knows since when everybody is aware, by the first time of each', () => {
    const acknowledgements = [
      ack(amir, 2, '2026-02-03T08:00:00Z'),
      ack(bea, 2, '2026-02-05T08:00:00Z'),
      ack(bea, 2, '2026-02-08T08:00:00Z'),
      ack(cleo, 3, '2026-02-04T08:00:00Z')
    ];
    const awareness = awarenessOf(2, required, acknowledgements, today, today);
    expect(awareness).toMatchObject({ everybodySince: '2026-02-05T08:00:00Z', missing: [] });
    expect(daysToAware('2026-02-02T12:00:00Z', awareness, 'UTC')).toBe(3);
    expect(awarenessOf(2, required, acknowledgements.slice(1), today, today).everybodySince).toBeNull();
  });

  it('counts nobody who need not, but names them', () => {
    const dora = aPerson({ id: 9, name: 'Dora' });
    const awareness = awarenessOf(2, required, [ack(dora), ack(dora, 3)], today, today);
    expect(awareness.others).toEqual([dora]);
    expect(awareness.coverage).toEqual({ count: 0, of: 3 });
  });

  it('has no data when nobody is asked', () => {
    const awareness = awarenessOf(1, [], [], today, today);
    expect(shareOf(awareness.coverage)).toBeNull();
    expect(awareness.everybodySince).toBeNull();
    expect(daysToAware('2026-02-02T12:00:00Z', awareness, 'UTC')).toBeNull();
  });

  it('adds up by person, most behind first', () => {
    const matrix = [
      awarenessOf(2, required, [ack(), ack(bea)], day('2026-02-09'), today),
      awarenessOf(2, required, [ack()], day('2026-02-20'), today)
    ];
    expect(
      coverageByPerson(matrix).map(({ person, coverage, late }) => [person.name, coverage, late])
    ).toEqual([
      ['Cleo', { count: 0, of: 2 }, 1],
      ['Bea', { count: 1, of: 2 }, 0],
      ['Amir', { count: 2, of: 2 }, 0]
    ]);
    expect(totalCoverage(matrix)).toEqual({ count: 3, of: 6 });
  });
});

describe('days until everybody was aware', () => {
  it.each([
    [[], null, { count: 0, of: 0 }],
    [[null], null, { count: 0, of: 1 }],
    [[5, null, 1, 3], 3, { count: 3, of: 4 }],
    [[1, 4], 2.5, { count: 2, of: 2 }]
  ])('%j have the median %s', (days, median, reached) => {
    expect(daysToAwareFigure(days)).toEqual({ median, reached });
  });

  it('have no median without numbers', () => {
    expect(medianOf([])).toBeNull();
  });
});
