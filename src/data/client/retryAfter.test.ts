import { retryAfterSeconds } from './retryAfter';

const now = new Date('2026-05-02T10:00:00Z');

describe('retryAfterSeconds', () => {
  it.each([
    ['120', 120],
    [' 0 ', 0],
    ['Sat, 02 May 2026 10:00:31 GMT', 31],
    ['Sat, 02 May 2026 09:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [null, undefined]
  ])('reads %j as %j seconds', (header, expected) => {
    expect(retryAfterSeconds(header, now)).toBe(expected);
  });
});
