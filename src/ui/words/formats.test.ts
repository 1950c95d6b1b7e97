import { calendarDate } from '../../domain/dates/calendarDate';
import { screenCulture } from '../../testing/screens';
import { createFormats } from './formats';

const formats = createFormats(screenCulture('en-us', () => new Date('2026-11-27T09:00:00Z')));

describe('a day with its weekday', () => {
  it.each([
    ['2026-11-27', 'Fri, Nov 27'],
    ['2027-01-13', 'Wed, Jan 13'],
    ['2027-10-30', 'Sat, Oct 30, 2027'],
    ['2026-01-05', 'Mon, Jan 5, 2026']
  ])('%s is "%s": with its year only where people would think of another one', (day, expected) => {
    expect(formats.dayOfWeek(calendarDate(day))).toBe(expected);
  });
});
