import * as fc from 'fast-check';
import { addDays, calendarDate, dayOfNumber, type CalendarDate } from '../dates/calendarDate';
import {
  isInPeriod,
  isOver,
  lastKnownDay,
  latestPeriods,
  monthsOfPeriod,
  nextPeriod,
  parsePeriod,
  periodKinds,
  periodOf,
  previousPeriod
} from './period';

const day = calendarDate;

describe('a period', () => {
  it.each([
    ['month', '2026-05-04', '2026-05', '2026-05-01', '2026-05-31'],
    ['month', '2024-02-29', '2024-02', '2024-02-01', '2024-02-29'],
    ['month', '2026-12-31', '2026-12', '2026-12-01', '2026-12-31'],
    ['quarter', '2026-05-04', '2026-Q2', '2026-04-01', '2026-06-30'],
    ['quarter', '2026-01-01', '2026-Q1', '2026-01-01', '2026-03-31'],
    ['quarter', '2026-12-31', '2026-Q4', '2026-10-01', '2026-12-31']
  ] as const)('of kind %s has %s in %s: %s to %s', (kind, date, key, first, last) => {
    expect(periodOf(kind, day(date))).toEqual({ kind, key, first, last });
    expect(parsePeriod(key)).toEqual({ kind, key, first, last });
  });

  it.each([
    ['2026-01', '2025-12', '2026-02'],
    ['2026-Q1', '2025-Q4', '2026-Q2'],
    ['2026-Q4', '2026-Q3', '2027-Q1']
  ])('%s stands between %s and %s', (key, before, after) => {
    const period = parsePeriod(key);
    expect(period && [previousPeriod(period).key, nextPeriod(period).key]).toEqual([before, after]);
  });

  it.each(['', '2026', '2026-13', '2026-5', '2026-Q5', '2026-Q0', '2026-q1', '2026-05-01', 'x2026-05'])(
    'is not named by %p',
    (key) => {
      expect(parsePeriod(key)).toBeUndefined();
    }
  );

  it.each(['0000-01', '0000-Q1', '1900-12', '8900-Q1', '9999-12'])(
    'is not named by %p: SharePoint keeps no such dates',
    (key) => {
      expect(parsePeriod(key)).toBeUndefined();
    }
  );

  it('is over from the day after its last one', () => {
    const april = periodOf('month', day('2026-04-30'));
    expect([isOver(april, day('2026-04-30')), isOver(april, day('2026-05-01'))]).toEqual([false, true]);
    expect([lastKnownDay(april, day('2026-04-12')), lastKnownDay(april, day('2026-05-04'))]).toEqual([
      '2026-04-12',
      '2026-04-30'
    ]);
  });

  it('names its months as lists do', () => {
    expect(monthsOfPeriod(periodOf('quarter', day('2026-05-04')))).toEqual(['2026-04', '2026-05', '2026-06']);
    expect(monthsOfPeriod(periodOf('month', day('2026-05-04')))).toEqual(['2026-05']);
  });

  it('is listed with those before it, latest first', () => {
    expect(latestPeriods('month', day('2026-02-10'), 3).map(({ key }) => key)).toEqual([
      '2026-02',
      '2026-01',
      '2025-12'
    ]);
  });
});

const anyDay: fc.Arbitrary<CalendarDate> = fc.integer({ min: 0, max: 60_000 }).map(dayOfNumber);
const anyKind = fc.constantFrom(...periodKinds);

/** By the calendar of the platform. */
function naiveRange(kind: 'month' | 'quarter', date: CalendarDate): readonly [string, string] {
  const at = new Date(`${date}T00:00:00Z`);
  const months = kind === 'month' ? 1 : 3;
  const first = Math.floor(at.getUTCMonth() / months) * months;
  const iso = (month: number, dayOfMonth: number): string =>
    new Date(Date.UTC(at.getUTCFullYear(), month, dayOfMonth)).toISOString().slice(0, 10);
  return [iso(first, 1), iso(first + months, 0)];
}

describe('for any day', () => {
  it('its period has the days that the calendar of the platform says', () => {
    fc.assert(
      fc.property(anyKind, anyDay, (kind, date) => {
        const { first, last } = periodOf(kind, date);
        expect([first, last]).toEqual(naiveRange(kind, date));
      })
    );
  });

  it('periods follow each other without a gap, and no day is in two', () => {
    fc.assert(
      fc.property(anyKind, anyDay, (kind, date) => {
        const period = periodOf(kind, date);
        const next = nextPeriod(period);
        expect([isInPeriod(date, period), isInPeriod(date, next), isInPeriod(null, period)]).toEqual([
          true,
          false,
          false
        ]);
        expect(next.first).toBe(addDays(period.last, 1));
        expect(previousPeriod(next)).toEqual(period);
        expect(parsePeriod(period.key)).toEqual(period);
      })
    );
  });
});
