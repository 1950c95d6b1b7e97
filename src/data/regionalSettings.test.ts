import { DataSiteClient } from './client/DataSiteClient';
import { createDataSite } from './DataSite';
import { parseWorkdays, readRegionalSettings } from './regionalSettings';

describe('the working days of a site', () => {
  it.each([
    [62, ['MO', 'TU', 'WE', 'TH', 'FR']],
    [124, ['MO', 'TU', 'WE', 'TH', 'SU']],
    [1, ['SA']],
    [127, ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']],
    [0, ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']],
    [undefined, ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']]
  ])('with the mask %s are %j', (mask, expected) => {
    expect([...parseWorkdays(mask)]).toEqual(expected);
  });
});

describe('the regional settings of a site', () => {
  let client: DataSiteClient;

  beforeEach(() => {
    client = new DataSiteClient({ siteUrl: 'https://contoso.example/sites/intune', fetch: jest.fn() });
  });

  it('are read with their time zone in one request', async () => {
    const readPath = jest
      .spyOn(client, 'readPath')
      .mockResolvedValue({ WorkDays: 62, TimeZone: { Id: 13, Description: '' } });
    const settings = await readRegionalSettings(client);
    expect(settings.timeZone).toBe('America/Los_Angeles');
    expect(settings.workdays.has('SU')).toBe(false);
    expect(readPath).toHaveBeenCalledTimes(1);
  });

  it('have the zone of the page when the id is unknown', async () => {
    jest.spyOn(client, 'readPath').mockResolvedValue({ WorkDays: 62, TimeZone: { Id: 9999 } });
    const { timeZone } = await readRegionalSettings(client);
    expect(timeZone).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  });

  it('are asked for once by all parts of a page, and again after a failure', async () => {
    const readPath = jest
      .spyOn(client, 'readPath')
      .mockRejectedValueOnce(new Error('The network is gone.'))
      .mockResolvedValue({ WorkDays: 62, TimeZone: { Id: 13 } });
    const [one, other] = [createDataSite(client), createDataSite(client)];
    await expect(one.timeZone()).rejects.toThrow('The network is gone.');
    await expect(one.timeZone()).resolves.toBe('America/Los_Angeles');
    await expect(other.timeZone()).resolves.toBe('America/Los_Angeles');
    expect(readPath).toHaveBeenCalledTimes(2);
  });
});
