import { calendarDate } from '../dates/calendarDate';
import { reviewOn } from './reviewOn';

describe('the next review', () => {
  it.each([
    ['2026-05-04', 6, '2026-11-04'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-31', 1, '2027-01-31']
  ])('of what was verified on %s every %i months is on %s', (verifiedOn, reviewEvery, expected) => {
    expect(reviewOn({ verifiedOn: calendarDate(verifiedOn), reviewEvery })).toBe(expected);
  });

  it('has no day while nobody has verified the entry', () => {
    expect(reviewOn({ verifiedOn: null, reviewEvery: 6 })).toBeNull();
  });
});
