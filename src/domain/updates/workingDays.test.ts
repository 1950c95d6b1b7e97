import { standardCalendar } from '../calendar/dayOff';
import { calendarDate } from '../dates/calendarDate';
import { addWorkingDays } from './workingDays';

const calendar = { ...standardCalendar, holidays: new Map([[calendarDate('2026-04-06'), 'Easter Monday']]) };

describe('counting working days', () => {
  it.each([
    ['2026-04-03', 1, '2026-04-07'],
    ['2026-04-07', -1, '2026-04-03'],
    ['2026-04-04', 0, '2026-04-07'],
    ['2026-04-03', 0, '2026-04-03'],
    ['2026-04-01', 5, '2026-04-09'],
    ['2026-04-30', -10, '2026-04-16'],
    // Many days off are far from days off in a row.
    ['2026-04-30', 260, '2027-04-29']
  ])('from %s, %i days, leads to %s', (from, days, to) => {
    expect(addWorkingDays(calendarDate(from), days, calendar)).toBe(to);
  });

  it('ends also for a team that never works', () => {
    const never = { workdays: new Set<never>(), holidays: new Map() };
    expect(addWorkingDays(calendarDate('2026-04-01'), 2, never)).toBe('2026-06-02');
  });
});
