import * as fc from 'fast-check';
import { addDays, calendarDate } from '../domain/dates/calendarDate';
import { ianaTimeZone } from '../domain/dates/siteTimeZone';
import { dayFromSharePoint, dayToSharePoint } from './siteDates';

const zones = [
  'Etc/GMT+12',
  'Pacific/Pago_Pago',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Havana',
  'America/Santiago',
  'Atlantic/Azores',
  'UTC',
  'Europe/London',
  'Europe/Berlin',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Tehran',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Kiritimati'
];
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(calendarDate('1990-01-01'), days));

describe('dates without a time', () => {
  it.each([
    ['2026-05-02', 'Europe/Berlin', '2026-05-01T22:00:00Z'],
    ['2026-01-02', 'Europe/Berlin', '2026-01-01T23:00:00Z'],
    ['2026-05-02', 'America/Los_Angeles', '2026-05-02T07:00:00Z'],
    ['2026-05-02', 'Etc/GMT+12', '2026-05-02T12:00:00Z'],
    ['2026-05-02', 'Pacific/Kiritimati', '2026-05-01T10:00:00Z'],
    ['2026-05-02', 'Asia/Kathmandu', '2026-05-01T18:15:00Z'],
    // The day on which clocks change, and the day after.
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00Z'],
    ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00Z'],
    // Clocks are put forward at midnight: the day begins at one.
    ['2026-03-29', 'Asia/Beirut', '2026-03-28T22:00:00Z'],
    // Clocks are put back at midnight, so midnight comes twice: the first one.
    ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00Z']
  ])('writes %s on a site in %s as %s, and reads it back', (day, zone, instant) => {
    expect(dayToSharePoint(calendarDate(day), zone)).toBe(instant);
    expect(dayFromSharePoint(instant, zone)).toBe(day);
  });

  it('reads back the day that was written, in every zone and over every clock change', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...zones), (day, zone) => {
        expect(dayFromSharePoint(dayToSharePoint(day, zone), zone)).toBe(day);
      }),
      { numRuns: 2000 }
    );
  });

  it('reads the day even where SharePoint changes the clocks by another rule', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...zones), fc.constantFrom(-60, 60), (day, zone, minutes) => {
        const other = new Date(Date.parse(dayToSharePoint(day, zone)) + minutes * 60_000).toISOString();
        expect(dayFromSharePoint(other, zone)).toBe(day);
      }),
      { numRuns: 1000 }
    );
  });

  it('knows every time zone that SharePoint offers', () => {
    const known = Array.from({ length: 120 }, (_, id) => ianaTimeZone(id)).filter(
      (zone) => zone !== undefined
    );
    for (const zone of known) {
      expect(dayFromSharePoint(dayToSharePoint(calendarDate('2026-05-02'), zone), zone)).toBe('2026-05-02');
    }
    expect(known.length).toBeGreaterThan(90);
  });

  it('reads nothing into text that is no instant', () => {
    expect(dayFromSharePoint('soon', 'UTC')).toBeUndefined();
  });
});
