import * as fc from 'fast-check';
import { addDays, calendarDate, type CalendarDate } from '../dates/calendarDate';
import { weekdays, type NonWorkingDayPolicy } from '../recurrence/rule';
import { dueOf, isWorkingDay, nominalRange, standardCalendar, weekdayOf } from './dayOff';
import type { WorkingCalendar } from './workingCalendar';

const monday = calendarDate('2026-12-28');
const anyOffset = fc.integer({ min: -80, max: 80 });
const anyCalendar: fc.Arbitrary<WorkingCalendar> = fc
  .record({ workdays: fc.subarray([...weekdays]), off: fc.array(fc.tuple(anyOffset, fc.nat(30))) })
  .map(({ workdays, off }) => ({
    workdays: new Set(workdays),
    holidays: new Map(
      off.flatMap(([from, days]) =>
        Array.from({ length: days }, (_, index) => [addDays(monday, from + index), 'Closed'] as const)
      )
    )
  }));
const anyPolicy = fc.constantFrom<NonWorkingDayPolicy>('keep', 'before', 'after', 'skip');

describe('days of the week', () => {
  it.each([
    ['1969-12-31', 'WE'],
    ['1970-01-01', 'TH'],
    ['2024-02-29', 'TH'],
    ['2026-12-31', 'TH'],
    ['2027-01-01', 'FR']
  ])('%s: %s', (day, expected) => {
    expect(weekdayOf(calendarDate(day))).toBe(expected);
  });

  it('follow each other for ever', () => {
    for (let offset = -800; offset < 800; offset++) {
      expect(weekdayOf(addDays(monday, offset))).toBe(weekdays[(((offset % 7) + 7) % 7) as 0]);
    }
  });
});

describe('a due date on a day off', () => {
  const calendar: WorkingCalendar = {
    ...standardCalendar,
    holidays: new Map([
      [calendarDate('2026-12-25'), 'Christmas'],
      [calendarDate('2027-01-01'), 'New Year']
    ])
  };

  it.each<[string, NonWorkingDayPolicy, string, string | null]>([
    ['2026-12-24', 'skip', '2026-12-24', null],
    ['2026-12-25', 'keep', '2026-12-25', null],
    ['2026-12-25', 'before', '2026-12-24', null],
    ['2026-12-25', 'after', '2026-12-28', null],
    ['2026-12-25', 'skip', '2026-12-25', 'Christmas'],
    ['2026-12-26', 'skip', '2026-12-26', ''],
    ['2026-12-27', 'before', '2026-12-24', null],
    ['2027-01-01', 'after', '2027-01-04', null],
    ['2027-01-02', 'before', '2026-12-31', null]
  ])('%s, %s: %s', (nominal, policy, due, skippedFor) => {
    expect(dueOf(calendarDate(nominal), policy, calendar)).toEqual({ due, skippedFor });
  });

  it('is the nearest working day on that side, or the day itself where nobody ever works', () => {
    fc.assert(
      fc.property(anyCalendar, anyOffset, anyPolicy, (one, offset, policy) => {
        const nominal = addDays(monday, offset);
        const { due, skippedFor } = dueOf(nominal, policy, one);
        expect(skippedFor !== null).toBe(policy === 'skip' && !isWorkingDay(nominal, one));
        if (due === nominal) return;
        expect(due < nominal).toBe(policy === 'before');
        expect(isWorkingDay(due, one)).toBe(true);
        const step = policy === 'before' ? -1 : 1;
        for (let day = nominal; day !== due; day = addDays(day, step))
          expect(isWorkingDay(day, one)).toBe(false);
      })
    );
  });

  it('is due in a range only for the nominal days that the range is widened to', () => {
    fc.assert(
      fc.property(anyCalendar, anyOffset, fc.nat(20), anyPolicy, (one, offset, length, policy) => {
        const from = addDays(monday, offset);
        const to = addDays(from, length);
        const range = nominalRange(from, to, one);
        const isOutside = (day: CalendarDate): boolean => day < range.from || day > range.to;
        for (let day = addDays(from, -70); day <= addDays(to, 70); day = addDays(day, 1)) {
          const { due } = dueOf(day, policy, one);
          if (isOutside(day)) expect(due < from || due > to).toBe(true);
        }
      })
    );
  });
});
