import * as fc from 'fast-check';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { nextPeriod, parsePeriod, periodKinds, periodOf, type Period } from '../../../domain/overview/period';
import { loadStrings, locales, type Locale } from '../../../testing/loadStrings';
import { screenCulture } from '../../../testing/screens';
import { periodName } from './periodName';

function nameIn(locale: Locale): (period: Period, timeZone?: string) => string {
  const strings = loadStrings<IOverviewWebPartStrings>('webparts/overview/loc', locale);
  const culture = screenCulture(locale, () => new Date('2026-05-04T09:00:00Z'));
  return (period, timeZone = 'UTC') => periodName({ strings, culture: { ...culture, timeZone } }, period);
}

function period(key: string): Period {
  const read = parsePeriod(key);
  if (!read) throw new Error(`${key} is no period.`);
  return read;
}

it.each([
  ['en-us', 'April 2026', 'Q2 2026'],
  ['de-de', 'April 2026', '2. Quartal 2026']
] as const)('is what people call it in %s', (locale, month, quarter) => {
  expect(nameIn(locale)(period('2026-04'))).toBe(month);
  expect(nameIn(locale)(period('2026-Q2'))).toBe(quarter);
});

it('has the months of our calendar and the digits of the language in Arabic', () => {
  const name = nameIn('ar-sa');
  expect(name(period('2026-04'))).toMatch(/أبريل.*٢٠٢٦/);
  expect(name(period('2026-Q2'))).toMatch(/٢/);
  expect(name(period('2026-Q2'))).toMatch(/٢٠٢٦/);
});

describe.each(locales)('in %s', (locale) => {
  const name = nameIn(locale);
  const any = fc
    .tuple(
      fc.constantFrom(...periodKinds),
      fc.date({
        min: new Date('1950-01-01T00:00:00Z'),
        max: new Date('2100-12-31T00:00:00Z'),
        noInvalidDate: true
      })
    )
    .map(([kind, date]) => periodOf(kind, calendarDate(date.toISOString().slice(0, 10))));

  it('says the same of all days, in every time zone', () => {
    fc.assert(
      fc.property(
        any,
        fc.constantFrom('Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'),
        (one, timeZone) => {
          expect(name(one, timeZone)).toBe(name(periodOf(one.kind, one.last)));
        }
      )
    );
  });

  it('leaves no place open, and is never the name of another period', () => {
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(name(one)).not.toMatch(/[{}]|undefined|NaN/);
        expect(name(one) === name(other)).toBe(one.key === other.key);
        expect(name(one)).not.toBe(name(nextPeriod(one)));
      })
    );
  });
});
