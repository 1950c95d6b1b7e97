import { describeCalendarRepository } from '../../src/testing/contracts';
import { contractSite } from './contractSite';

describeCalendarRepository('PnPjs on the local site', async (options) => {
  const site = await contractSite(options);
  return { as: (role) => site.as(role).calendar, close: site.close };
});

describe('the working days of a site', () => {
  it.each([
    [124, ['MO', 'TU', 'WE', 'TH', 'SU']],
    [31, ['TU', 'WE', 'TH', 'FR', 'SA']]
  ])('with the bits %i are %j, read with the time zone in one request', async (workDays, expected) => {
    const site = await contractSite({ setUp: false });
    const { webs } = site.server.store;
    const web = webs.byUrl('/sites/intune');
    if (!web) throw new Error('The local site has no /sites/intune.');
    webs.update(web, { workDays, timeZoneId: 23 });
    const { calendar, timeZone } = site.as('visitor');
    const [{ workdays }, zone] = await Promise.all([calendar.workingCalendar(), timeZone()]);
    expect([[...workdays], zone]).toEqual([expected, 'Asia/Kolkata']);
    expect(site.sent).toHaveLength(1);
    await site.close();
  });
});
