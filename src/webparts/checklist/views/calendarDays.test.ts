import * as fc from 'fast-check';
import { addDays, calendarDate, daysBetween, monthOf } from '../../../domain/dates/calendarDate';
import { startOfWeek } from '../../../domain/calendar/startOfWeek';
import { weeksOfMonth } from './calendarDays';

const anyDay = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((days) => addDays(calendarDate('1970-01-01'), days));
const anyFirstDay = fc.integer({ min: 1, max: 7 });

describe('weeks', () => {
  it.each([
    ['2026-05-20', 1, '2026-05-18'],
    ['2026-05-20', 7, '2026-05-17'],
    ['2026-05-20', 6, '2026-05-16'],
    ['2026-05-17', 7, '2026-05-17'],
    ['2027-01-01', 1, '2026-12-28']
  ])('of %s that begin on day %d begin on %s', (day, first, expected) => {
    expect(startOfWeek(calendarDate(day), first)).toBe(expected);
  });

  it('of a month hold each of its days once, and are whole', () => {
    fc.assert(
      fc.property(anyDay, anyFirstDay, (day, firstDay) => {
        const weeks = weeksOfMonth(day, firstDay);
        expect(weeks.every((week) => week.length === 7)).toBe(true);
        const days = weeks.flat();
        expect(days.every((one, index) => index === 0 || daysBetween(days[index - 1]!, one) === 1)).toBe(
          true
        );
        const { first, last } = monthOf(day);
        expect(weeks[0]).toContain(first);
        expect(weeks.at(-1)).toContain(last);
      })
    );
  });
});
