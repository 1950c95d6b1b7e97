import { calendarDate } from '../../domain/dates/calendarDate';
import { formatTypedDate, fromLocalDate, parseTypedDate, toLocalDate } from './localDate';

describe('parseTypedDate', () => {
  it.each([
    ['3/31/2026', 'en-US', '2026-03-31'],
    ['31/3/2026', 'en-GB', '2026-03-31'],
    ['31.3.26', 'de-DE', '2026-03-31'],
    ['2026-03-31', 'de-DE', '2026-03-31'],
    ['٣١/٣/٢٠٢٦', 'ar-SA', '2026-03-31'],
    ['31.2.2026', 'de-DE', undefined],
    ['tomorrow', 'en-US', undefined]
  ])('reads %s in %s as %s', (text, locale, expected) => {
    expect(parseTypedDate(text, locale)).toBe(expected);
  });

  it.each(['en-US', 'en-GB', 'de-DE', 'ar-SA', 'sv-SE', 'ja-JP'])('reads back what %s shows', (locale) => {
    const day = calendarDate('2026-11-07');
    expect(parseTypedDate(formatTypedDate(toLocalDate(day), locale), locale)).toBe(day);
  });
});

it('a day stays the same day on its way through the date picker', () => {
  expect(fromLocalDate(toLocalDate(calendarDate('2026-03-29')))).toBe('2026-03-29');
});
