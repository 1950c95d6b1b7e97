import { formatSiteDate, formatSiteDateTime, parseSiteDateTime, siteDay, siteDayBounds } from './siteDates';
import { formatSiteCurrency, formatSiteNumber, parseSiteNumber } from './siteNumbers';

const berlin = 'Europe/Berlin';

describe('site dates', () => {
  it.each([
    ['2024-05-01T07:00:00Z', '5/1/2024 9:00 AM'],
    ['2024-01-01T11:05:00Z', '1/1/2024 12:05 PM'],
    ['2024-01-01T23:30:00Z', '1/2/2024 12:30 AM']
  ])('%s reads %s', (iso, text) => {
    expect(formatSiteDateTime(iso, berlin)).toBe(text);
    expect(formatSiteDate(iso, berlin)).toBe(text.split(' ')[0]);
  });

  it.each([
    ['5/1/2024', '2024-04-30T22:00:00Z'],
    ['05/01/2024 9:00 AM', '2024-05-01T07:00:00Z'],
    ['5/1/2024 12:30 AM', '2024-04-30T22:30:00Z'],
    ['5/1/2024 12:30 pm', '2024-05-01T10:30:00Z'],
    ['5/1/2024 21:15', '2024-05-01T19:15:00Z'],
    ['2024-05-01', '2024-04-30T22:00:00Z'],
    ['2024-05-01 09:00:00', '2024-05-01T07:00:00Z'],
    ['2024-05-01T09:00:00Z', '2024-05-01T09:00:00Z'],
    ['2024-05-01T09:00:00.123Z', '2024-05-01T09:00:00Z'],
    ['2024-05-01T09:00:00+01:00', '2024-05-01T08:00:00Z']
  ])('reads "%s" as %s', (text, iso) => {
    expect(parseSiteDateTime(text, berlin)).toBe(iso);
  });

  it.each([
    '',
    'tomorrow',
    '13/1/2024',
    '2/30/2024',
    '2024-02-30',
    '5/1/2024 25:00',
    '5/1/2024 13:00 PM',
    '1/1/1800'
  ])('refuses "%s"', (text) => {
    expect(parseSiteDateTime(text, berlin)).toBeUndefined();
  });

  it('knows the day of the site, also where the clocks change', () => {
    expect(siteDay('2024-05-01T22:30:00Z', berlin)).toBe('2024-05-02');
    expect(siteDayBounds('2024-03-31T10:00:00Z', berlin)).toEqual({
      start: '2024-03-30T23:00:00Z',
      next: '2024-03-31T22:00:00Z'
    });
    expect(siteDayBounds('2024-05-01T10:00:00Z', berlin, -1).start).toBe('2024-04-29T22:00:00Z');
  });
});

describe('site numbers', () => {
  it.each([
    ['12', 12],
    ['-1,234.5', -1234.5],
    ['$3.20', 3.2],
    ['.5', 0.5],
    ['1e3', 1000],
    ['', undefined],
    ['1,23', undefined],
    ['twelve', undefined],
    ['-', undefined]
  ])('reads "%s"', (text, value) => {
    expect(parseSiteNumber(text)).toBe(value);
  });

  it('writes thousands separators and the asked decimals', () => {
    expect(formatSiteNumber(1234.5)).toBe('1,234.5');
    expect(formatSiteNumber(1234.5, 2)).toBe('1,234.50');
    expect(formatSiteCurrency(1234.5)).toBe('$1,234.50');
  });
});
