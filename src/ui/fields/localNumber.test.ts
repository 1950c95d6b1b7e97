import { formatTypedNumber, parseTypedNumber } from './localNumber';

describe('parseTypedNumber', () => {
  it.each([
    ['98', 'en-US', 98],
    [' 99.5 ', 'en-US', 99.5],
    ['1,234.5', 'en-US', 1234.5],
    ['99,5', 'de-DE', 99.5],
    ['1.234,5', 'de-DE', 1234.5],
    ['1 234,5', 'fr-FR', 1234.5],
    ['-3', 'sv-SE', -3],
    ['٩٩٫٥', 'ar-SA', 99.5],
    ['١٬٢٣٤', 'ar-SA', 1234],
    ['42', 'ar-SA', 42],
    ['99.5', 'ar-SA', 99.5],
    ['99.5', 'de-DE', undefined],
    ['99,5', 'en-US', undefined],
    ['12,34', 'en-US', undefined],
    ['5 %', 'en-US', undefined],
    ['', 'en-US', undefined],
    ['many', 'en-US', undefined]
  ])('reads "%s" in %s as %s', (text, locale, expected) => {
    expect(parseTypedNumber(text, locale)).toBe(expected);
  });

  it.each(['en-US', 'de-DE', 'ar-SA', 'ar-EG', 'sv-SE', 'fa-IR', 'fr-CH'])(
    'reads back what %s shows',
    (locale) => {
      for (const value of [0, 7, -2.5, 1234567.25]) {
        expect(parseTypedNumber(formatTypedNumber(value, locale), locale)).toBe(value);
      }
    }
  );
});
