import { calendarDate } from '../dates/calendarDate';
import { daysOfPeriod } from './leadPeriod';

const today = calendarDate('2026-05-04');

describe('the periods of the lead', () => {
  it('count today among the days that they look back', () => {
    expect(daysOfPeriod('last30', today)).toEqual({ from: '2026-04-05', to: '2026-05-04' });
    expect(daysOfPeriod('last90', today).from).toBe('2026-02-04');
    expect(daysOfPeriod('last365', today).from).toBe('2025-05-05');
  });

  it('are quarters of the calendar year', () => {
    expect(daysOfPeriod('thisQuarter', today)).toEqual({ from: '2026-04-01', to: '2026-05-04' });
    expect(daysOfPeriod('lastQuarter', today)).toEqual({ from: '2026-01-01', to: '2026-03-31' });
    expect(daysOfPeriod('lastQuarter', calendarDate('2026-01-15'))).toEqual({
      from: '2025-10-01',
      to: '2025-12-31'
    });
  });
});
