import * as fc from 'fast-check';
import {
  addDays,
  addMonths,
  calendarDate,
  dayInTimeZone,
  dayNumber,
  dayOfNumber,
  daysBetween,
  firstOfMonth,
  parseCalendarDate
} from './calendarDate';

const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => calendarDate(date.toISOString().slice(0, 10)));

describe('a calendar date', () => {
  it.each(['2024-02-29', '1999-12-31'])('is read from %s', (text) => {
    expect(parseCalendarDate(text)).toBe(text);
  });

  it.each(['2023-02-29', '2024-13-01', '2024-1-1', '2024-01-01T00:00:00Z', '', '01/02/2024'])(
    'is not read from "%s"',
    (text) => {
      expect(parseCalendarDate(text)).toBeUndefined();
      expect(() => calendarDate(text)).toThrow(RangeError);
    }
  );

  it('comes back after days were added and taken away', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      })
    );
  });

  it('sorts like the days it names', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      })
    );
  });
});

describe('days counted', () => {
  it('are those that Date counts', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayNumber(day)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
        expect(dayOfNumber(dayNumber(day))).toBe(day);
      })
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-05-04', 0, '2026-05-04']
  ])('%s and %d months: %s', (day, months, expected) => {
    expect(addMonths(calendarDate(day), months)).toBe(expected);
  });

  it('of months keep the day, or end the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, months) => {
        const added = addMonths(day, months);
        const index = (one: string): number => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7)) - 1;
        expect(index(added)).toBe(index(day) + months);
        const endsMonth = addDays(added, 1).slice(5, 7) !== added.slice(5, 7);
        expect(added.slice(8) === day.slice(8) || (added.slice(8) < day.slice(8) && endsMonth)).toBe(true);
        expect(firstOfMonth(index(added))).toBe(`${added.slice(0, 7)}-01`);
      })
    );
  });
});

describe('the day of an instant in a time zone', () => {
  it.each([
    ['2024-03-31T00:30:00Z', 'Europe/Berlin', '2024-03-31'],
    ['2024-03-30T23:30:00Z', 'Europe/Berlin', '2024-03-31'],
    ['2024-10-27T22:59:00Z', 'Europe/Berlin', '2024-10-27'],
    ['2024-12-31T23:30:00Z', 'Asia/Tokyo', '2025-01-01'],
    ['2025-01-01T05:00:00Z', 'America/Los_Angeles', '2024-12-31'],
    ['2024-12-31T10:30:00Z', 'Pacific/Auckland', '2024-12-31'],
    ['2024-12-31T11:30:00Z', 'Pacific/Auckland', '2025-01-01']
  ])('%s in %s is %s', (instant, timeZone, expected) => {
    expect(dayInTimeZone(new Date(instant), timeZone)).toBe(expected);
  });
});
