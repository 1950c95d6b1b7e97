import * as fc from 'fast-check';
import { addDays, calendarDate } from '../dates/calendarDate';
import { aRule } from '../../testing/builders';
import { standardCalendar } from '../calendar/dayOff';
import type { RecentEntry } from '../tasks/occurrence';
import { nominalDates } from './nominalDates';
import { formatRule, parseRule } from './rrule';
import { weekdays, type RecurrenceRule, type Schedule } from './rule';
import { changeSchedule, earliestChange, formatSchedule, parseSchedule, ruleOn } from './schedule';

const day = calendarDate;
const anyDay = fc.nat(2_000).map((offset) => addDays(day('2024-01-01'), offset));
const anyRule: fc.Arbitrary<RecurrenceRule> = fc.record({
  pattern: fc.oneof(
    fc.record({ kind: fc.constant('daily' as const), every: fc.integer({ min: 1, max: 999 }) }),
    fc.record({
      kind: fc.constant('weekly' as const),
      every: fc.integer({ min: 1, max: 99 }),
      on: fc.subarray([...weekdays], { minLength: 1 })
    }),
    fc.record({
      kind: fc.constant('monthlyByDay' as const),
      every: fc.integer({ min: 1, max: 99 }),
      day: fc.integer({ min: 1, max: 31 })
    }),
    fc.record({
      kind: fc.constant('monthlyByWeekday' as const),
      every: fc.integer({ min: 1, max: 99 }),
      nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, -1 as const),
      weekday: fc.constantFrom(...weekdays)
    })
  ),
  start: anyDay,
  end: fc.option(anyDay, { nil: null }),
  base: fc.constantFrom('dueDate' as const, 'completion' as const),
  onNonWorkingDay: fc.constantFrom('keep' as const, 'before' as const, 'after' as const, 'skip' as const)
});

describe('a rule as text', () => {
  it('comes back as it was', () => {
    fc.assert(fc.property(anyRule, (rule) => expect(parseRule(formatRule(rule))).toEqual(rule)));
  });

  it.each<[string, Partial<RecurrenceRule>]>([
    ['dtstart=20260105; freq=weekly; byday=mo', {}],
    [
      'RRULE:DTSTART=2026-01-05;FREQ=DAILY;BYDAY=MO,WE',
      { pattern: { kind: 'weekly', every: 1, on: ['MO', 'WE'] } }
    ],
    ['DTSTART=2026-01-05;FREQ=WEEKLY', {}],
    ['DTSTART=2026-01-05;FREQ=YEARLY', { pattern: { kind: 'monthlyByDay', every: 12, day: 5 } }],
    [
      'DTSTART=2026-01-05;FREQ=QUARTERLY;BYMONTHDAY=-1',
      { pattern: { kind: 'monthlyByDay', every: 3, day: 31 } }
    ],
    [
      'DTSTART=2026-01-05;FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15',
      { pattern: { kind: 'monthlyByDay', every: 12, day: 15 } }
    ],
    ['DTSTART=2026-01-05;FREQ=WEEKLY;BYDAY=MO;WKST=SU', {}],
    [
      'DTSTART=2026-01-05;FREQ=MONTHLY;BYDAY=+2TU;UNTIL=20261231T235959Z',
      { pattern: { kind: 'monthlyByWeekday', every: 1, nth: 2, weekday: 'TU' }, end: day('2026-12-31') }
    ]
  ])('is also understood as other calendars write it: %s', (text, expected) => {
    expect(parseRule(text)).toEqual(aRule(expected));
  });

  it.each([
    'every Monday',
    '',
    'FREQ=WEEKLY;BYDAY=MO',
    'DTSTART=2026-02-30;FREQ=DAILY',
    'DTSTART=2026-01-05;FREQ=HOURLY',
    'DTSTART=2026-01-05;FREQ=DAILY;INTERVAL=0',
    'DTSTART=2026-01-05;FREQ=WEEKLY;BYDAY=XX',
    'DTSTART=2026-01-05;FREQ=MONTHLY;BYDAY=5MO',
    'DTSTART=2026-01-05;FREQ=MONTHLY;BYMONTHDAY=32',
    'DTSTART=2026-01-05;FREQ=DAILY;COUNT=3',
    'DTSTART=2026-01-05;FREQ=DAILY;FREQ=WEEKLY',
    'DTSTART=2026-01-05;FREQ=DAILY;BYMONTHDAY=3',
    'DTSTART=2026-01-05;FREQ=DAILY;INTERVAL=2;BYDAY=MO',
    'DTSTART=2026-01-05;FREQ=WEEKLY;BYDAY=MO;BYMONTHDAY=3',
    'DTSTART=2026-01-05;FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU',
    'DTSTART=2026-01-05;FREQ=MONTHLY;BYDAY=1FR;BYMONTHDAY=13',
    'DTSTART=2026-01-05;FREQ=MONTHLY;BYMONTH=3',
    'DTSTART=2026-01-05;FREQ=YEARLY;BYMONTHDAY=15',
    'DTSTART=2026-01-05;FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15',
    'DTSTART=2026-01-05;FREQ=DAILY;X-DAYOFF=PERHAPS'
  ])('is refused rather than half understood: "%s"', (text) => {
    expect(parseRule(text)).toBeUndefined();
  });
});

describe('a schedule as text', () => {
  it('comes back as it was', () => {
    const anySchedule = fc
      .uniqueArray(fc.tuple(anyDay, fc.oneof(anyRule, fc.constant('paused' as const))), {
        selector: ([from]) => from,
        minLength: 1,
        maxLength: 6
      })
      .map((segments): Schedule => ({
        kind: 'recurring',
        segments: segments.map(([from, rule]) => ({ from, rule })).sort((a, b) => (a.from < b.from ? -1 : 1))
      }));
    fc.assert(
      fc.property(anySchedule, (schedule) =>
        expect(parseSchedule(formatSchedule(schedule))).toEqual(schedule)
      )
    );
  });

  it('forgives case, spaces, empty lines and the order of lines', () => {
    const text = '\n2026-06-01   paused\r\nfrom 2026-01-05: freq=weekly;byday=mo\n';
    expect(parseSchedule(text)).toEqual({
      kind: 'recurring',
      segments: [
        { from: '2026-01-05', rule: aRule() },
        { from: '2026-06-01', rule: 'paused' }
      ]
    });
  });

  it('is a task that is done once when there is none', () => {
    expect(parseSchedule(null)).toEqual({ kind: 'once' });
    expect(parseSchedule(' \n ')).toEqual({ kind: 'once' });
    expect(formatSchedule({ kind: 'once' })).toBeNull();
  });

  it('keeps what it cannot read, and says in which line', () => {
    const text = '2026-01-05 FREQ=WEEKLY;BYDAY=MO\n2026-02-01 whenever there is time';
    const schedule = parseSchedule(text);
    expect(schedule).toEqual({ kind: 'unreadable', text, line: 2 });
    expect(formatSchedule(schedule)).toBe(text);
  });
});

describe('changing a schedule', () => {
  it('never touches a day before the change, whatever is changed how often', () => {
    const anyChange = fc.tuple(
      fc.integer({ min: 0, max: 60 }),
      fc.oneof(anyRule, fc.constant('paused' as const))
    );
    fc.assert(
      fc.property(anyRule, fc.array(anyChange, { maxLength: 8 }), (first, changes) => {
        let schedule = changeSchedule({ kind: 'once' }, first, first.start);
        let from = first.start;
        for (const [days, next] of changes) {
          from = addDays(from, days);
          const before = addDays(from, -1);
          const past = nominalDates(schedule, day('2023-01-01'), before);
          schedule = changeSchedule(schedule, next, from);
          expect(nominalDates(schedule, day('2023-01-01'), before)).toEqual(past);
          expect(ruleOn(schedule, from)).toEqual(next);
        }
        const all = nominalDates(schedule, day('2023-01-01'), day('2032-01-01'));
        expect([...new Set(all)].sort()).toEqual(all);
      })
    );
  });

  it('gives way to a newer plan for the same or an earlier day', () => {
    const planned = changeSchedule(
      changeSchedule({ kind: 'once' }, aRule(), day('2026-01-05')),
      'paused',
      day('2026-06-01')
    );
    const daily = aRule({ pattern: { kind: 'daily', every: 1 } });
    expect(changeSchedule(planned, daily, day('2026-03-01'))).toEqual({
      kind: 'recurring',
      segments: [
        { from: '2026-01-05', rule: aRule() },
        { from: '2026-03-01', rule: daily }
      ]
    });
  });

  it('can begin today, or after the newest occurrence that somebody acted on', () => {
    const entry = { round: 1, state: 'done', due: null, lateSince: null, on: null, by: 1 } as const;
    const today = day('2026-05-02');
    const first = (recent: readonly RecentEntry[]): unknown =>
      earliestChange({ schedule: { kind: 'once' }, recent }, today, standardCalendar);
    expect(first([])).toBe(today);
    expect(first([{ ...entry, period: '2026-04-27' }])).toBe(today);
    expect(first([{ ...entry, period: '2026-05-04' }])).toBe('2026-05-05');
    expect(first([{ ...entry, period: 'round 1' }])).toBe(today);
  });

  it.each([
    ['before', 'dueDate', '2026-01-10', '2026-01-12'],
    ['before', 'completion', '2026-01-10', '2026-01-12'],
    ['before', 'dueDate', '2026-01-09', '2026-01-09'],
    ['after', 'dueDate', '2026-01-10', '2026-01-10']
  ] as const)(
    'leaves what a day off brought forward into the past: moved %s, by %s, on %s',
    (onNonWorkingDay, base, today, expected) => {
      // Sunday the 11th, which is a day off.
      const rule = aRule({
        pattern: { kind: 'weekly', every: 1, on: ['SU'] },
        start: day('2026-01-11'),
        base,
        onNonWorkingDay
      });
      const schedule = changeSchedule({ kind: 'once' }, rule, day('2026-01-05'));
      expect(earliestChange({ schedule, recent: [] }, day(today), standardCalendar)).toBe(expected);
    }
  );
});
