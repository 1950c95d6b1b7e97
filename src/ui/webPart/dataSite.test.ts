import { dataSiteOf, isDataSiteAllowed } from './dataSite';

const page = 'https://contoso.sharepoint.com/sites/intune';

describe('the data site', () => {
  it.each([
    [undefined, page],
    ['', page],
    ['https://contoso.sharepoint.com/sites/om/', 'https://contoso.sharepoint.com/sites/om'],
    ['/sites/om', 'https://contoso.sharepoint.com/sites/om']
  ])('given as %s is %s', (dataSiteUrl, expected) => {
    expect(dataSiteOf(dataSiteUrl, page)).toBe(expected);
  });

  it.each([
    ['', true],
    ['https://contoso.sharepoint.com/sites/om', true],
    ['https://elsewhere.example/sites/om', false],
    ['https://', false]
  ])('%s may be chosen: %s', (address, expected) => {
    expect(isDataSiteAllowed(address, page)).toBe(expected);
  });
});
