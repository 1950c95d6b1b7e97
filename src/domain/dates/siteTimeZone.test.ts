import { ianaTimeZone, knownTimeZoneIds } from './siteTimeZone';

describe('the time zone of a site', () => {
  it('is a zone that this runtime knows, for every id', () => {
    for (const id of knownTimeZoneIds) {
      const timeZone = ianaTimeZone(id);
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    }
    expect(knownTimeZoneIds.length).toBeGreaterThan(90);
  });

  it.each([
    [4, 'Europe/Berlin'],
    [13, 'America/Los_Angeles'],
    [93, 'Etc/UTC'],
    [52, undefined]
  ])('with id %d is %s', (id, expected) => {
    expect(ianaTimeZone(id)).toBe(expected);
  });
});
