import * as fc from 'fast-check';
import { RRule, type Weekday as OracleWeekday } from 'rrule';
import { addDays, calendarDate, type CalendarDate } from '../dates/calendarDate';
import { aRule } from '../../testing/builders';
import { firstRuleDate, nextRuleDate, nominalDates, previousRuleDate, ruleDates } from './nominalDates';
import { weekdays, type Nth, type Pattern, type RecurrenceRule, type Weekday } from './rule';

const day = calendarDate;

function dates(rule: Partial<RecurrenceRule>, from: string, to: string): readonly string[] {
  return ruleDates(aRule(rule), day(from), day(to));
}

const anyDay = fc.integer({ min: -2_000, max: 2_000 }).map((offset) => addDays(day('2026-07-01'), offset));
const anyWeekday = fc.constantFrom(...weekdays);
const anyPattern: fc.Arbitrary<Pattern> = fc.oneof(
  fc.record({ kind: fc.constant('daily' as const), every: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    kind: fc.constant('weekly' as const),
    every: fc.integer({ min: 1, max: 6 }),
    on: fc.uniqueArray(anyWeekday, { minLength: 1 })
  }),
  fc.record({
    kind: fc.constant('monthlyByDay' as const),
    every: fc.integer({ min: 1, max: 24 }),
    day: fc.integer({ min: 1, max: 31 })
  }),
  fc.record({
    kind: fc.constant('monthlyByWeekday' as const),
    every: fc.integer({ min: 1, max: 24 }),
    nth: fc.constantFrom<Nth>(1, 2, 3, 4, -1),
    weekday: anyWeekday
  })
);

const oracleDays: Readonly<Record<Weekday, OracleWeekday>> = {
  MO: RRule.MO,
  TU: RRule.TU,
  WE: RRule.WE,
  TH: RRule.TH,
  FR: RRule.FR,
  SA: RRule.SA,
  SU: RRule.SU
};

/** The same rule as another implementation of RFC 5545 understands it. */
function oracle(pattern: Pattern, start: CalendarDate): RRule {
  const common = { dtstart: new Date(`${start}T00:00:00Z`), interval: pattern.every, wkst: RRule.MO };
  switch (pattern.kind) {
    case 'daily':
      return new RRule({ ...common, freq: RRule.DAILY });
    case 'weekly':
      return new RRule({ ...common, freq: RRule.WEEKLY, byweekday: pattern.on.map((on) => oracleDays[on]) });
    case 'monthlyByDay':
      return new RRule({
        ...common,
        freq: RRule.MONTHLY,
        // The standard leaves short months out; a team wants their last day.
        ...(pattern.day <= 28
          ? { bymonthday: pattern.day }
          : { bymonthday: Array.from({ length: pattern.day - 27 }, (_, i) => 28 + i), bysetpos: -1 })
      });
    case 'monthlyByWeekday':
      return new RRule({
        ...common,
        freq: RRule.MONTHLY,
        byweekday: [oracleDays[pattern.weekday].nth(pattern.nth)]
      });
  }
}

describe('ruleDates', () => {
  it.each<[string, Partial<RecurrenceRule>, string, string, readonly string[]]>([
    [
      'daily over the end of a year',
      { pattern: { kind: 'daily', every: 1 }, start: day('2026-12-30') },
      '2026-12-01',
      '2027-01-02',
      ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']
    ],
    [
      'every third day, counted from the start',
      { pattern: { kind: 'daily', every: 3 }, start: day('2026-02-26') },
      '2026-03-01',
      '2026-03-08',
      ['2026-03-01', '2026-03-04', '2026-03-07']
    ],
    [
      'every second week on two days, weeks beginning on Monday',
      { pattern: { kind: 'weekly', every: 2, on: ['MO', 'SU'] }, start: day('2026-01-07') },
      '2026-01-01',
      '2026-02-08',
      ['2026-01-11', '2026-01-19', '2026-01-25', '2026-02-02', '2026-02-08']
    ],
    [
      'the last day of every month, also of a leap year',
      { pattern: { kind: 'monthlyByDay', every: 1, day: 31 }, start: day('2028-01-01') },
      '2028-01-01',
      '2028-04-30',
      ['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30']
    ],
    [
      '29 February of a year without one',
      { pattern: { kind: 'monthlyByDay', every: 12, day: 29 }, start: day('2024-02-29') },
      '2024-01-01',
      '2028-12-31',
      ['2024-02-29', '2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29']
    ],
    [
      'the second Tuesday, when updates come',
      { pattern: { kind: 'monthlyByWeekday', every: 1, nth: 2, weekday: 'TU' } },
      '2026-01-01',
      '2026-04-30',
      ['2026-01-13', '2026-02-10', '2026-03-10', '2026-04-14']
    ],
    [
      'the last Friday of a quarter',
      { pattern: { kind: 'monthlyByWeekday', every: 3, nth: -1, weekday: 'FR' }, start: day('2026-03-01') },
      '2026-01-01',
      '2026-12-31',
      ['2026-03-27', '2026-06-26', '2026-09-25', '2026-12-25']
    ],
    [
      'nothing before the start and after the end, both included',
      { start: day('2026-01-12'), end: day('2026-01-26') },
      '2026-01-01',
      '2026-12-31',
      ['2026-01-12', '2026-01-19', '2026-01-26']
    ],
    ['nothing when it ended before the range', { end: day('2026-01-31') }, '2026-02-01', '2026-12-31', []]
  ])('%s', (_name, rule, from, to, expected) => {
    expect(dates(rule, from, to)).toEqual(expected);
  });

  it('names the days that another implementation of the standard names', () => {
    fc.assert(
      fc.property(anyPattern, anyDay, fc.integer({ min: 0, max: 900 }), (pattern, start, length) => {
        const to = addDays(start, length);
        const expected = oracle(pattern, start).between(
          new Date(`${start}T00:00:00Z`),
          new Date(`${to}T00:00:00Z`),
          true
        );
        expect(ruleDates(aRule({ pattern, start }), start, to)).toEqual(
          expected.map((date) => date.toISOString().slice(0, 10))
        );
      }),
      { numRuns: 300 }
    );
  });

  it('comes to an end where years have four digits', () => {
    const start = day('9999-11-20');
    const last = (pattern: Pattern): unknown => nextRuleDate(aRule({ pattern, start }), day('9999-12-25'));
    expect(last({ kind: 'daily', every: 6 })).toBe('9999-12-26');
    expect(last({ kind: 'weekly', every: 1, on: ['FR'] })).toBe('9999-12-31');
    expect(last({ kind: 'monthlyByDay', every: 1, day: 31 })).toBe('9999-12-31');
    expect(last({ kind: 'monthlyByDay', every: 1, day: 5 })).toBeUndefined();
    const rare = aRule({ pattern: { kind: 'monthlyByDay', every: 119_988, day: 5 } });
    expect(nextRuleDate(rare, rare.start)).toBe('2026-01-05');
  });

  it('answers for a part of a range what it answers for the whole, each day once and in order', () => {
    fc.assert(
      fc.property(
        anyPattern,
        anyDay,
        fc.tuple(fc.nat(900), fc.nat(900), fc.nat(900)),
        (pattern, start, [before, inner, after]) => {
          const rule = aRule({ pattern, start });
          const from = addDays(start, before - 450);
          const [innerFrom, innerTo] = [addDays(from, inner), addDays(from, inner + after)];
          const whole = ruleDates(rule, from, addDays(from, 2_000));
          const part = whole.filter((date) => date >= innerFrom && date <= innerTo);
          expect(ruleDates(rule, innerFrom, innerTo)).toEqual(part);
          expect([...new Set(whole)].sort()).toEqual(whole);
        }
      )
    );
  });

  it('finds the neighbours of a day that the whole range shows', () => {
    fc.assert(
      fc.property(anyPattern, anyDay, fc.nat(1_500), (pattern, start, offset) => {
        const rule = aRule({ pattern, start });
        const at = addDays(start, offset);
        const whole = ruleDates(rule, start, addDays(at, 1_500));
        expect(nextRuleDate(rule, at)).toBe(whole.find((date) => date >= at));
        expect(previousRuleDate(rule, at)).toBe([...whole].reverse().find((date) => date < at));
        expect(firstRuleDate(rule)).toBe(whole[0]);
      })
    );
  });
});

describe('nominalDates', () => {
  it('lets every rule name the days from its own beginning to the day before the next one', () => {
    const schedule = {
      kind: 'recurring',
      segments: [
        { from: day('2026-01-05'), rule: aRule() },
        { from: day('2026-01-20'), rule: aRule({ pattern: { kind: 'weekly', every: 1, on: ['TU'] } }) },
        { from: day('2026-02-01'), rule: 'paused' },
        { from: day('2026-02-16'), rule: aRule() }
      ]
    } as const;
    expect(nominalDates(schedule, day('2026-01-01'), day('2026-02-28'))).toEqual([
      '2026-01-05',
      '2026-01-12',
      '2026-01-19',
      '2026-01-20',
      '2026-01-27',
      '2026-02-16',
      '2026-02-23'
    ]);
  });

  it('names no day for a task that is done once, and for a rule that counts from completion', () => {
    const schedule = {
      kind: 'recurring',
      segments: [{ from: day('2026-01-05'), rule: aRule({ base: 'completion' }) }]
    } as const;
    const range = [day('2026-01-01'), day('2026-12-31')] as const;
    expect(nominalDates(schedule, ...range)).toEqual([]);
    expect(nominalDates({ kind: 'once' }, ...range)).toEqual([]);
    expect(nominalDates({ kind: 'unreadable', text: 'soon', line: 1 }, ...range)).toEqual([]);
  });
});
