import { dataSiteOf, focusAreaOf, isDataSiteAllowed, viewOf } from './ChecklistProperties';

const page = 'https://contoso.sharepoint.com/sites/intune';

describe('the data site', () => {
  it.each([
    [undefined, page],
    ['', page],
    ['https://contoso.sharepoint.com/sites/om/', 'https://contoso.sharepoint.com/sites/om'],
    ['/sites/om', 'https://contoso.sharepoint.com/sites/om']
  ])('given as %s is %s', (dataSiteUrl, expected) => {
    expect(dataSiteOf(dataSiteUrl === undefined ? {} : { dataSiteUrl }, page)).toBe(expected);
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

it('an unknown focus area shows all of them', () => {
  expect(focusAreaOf({ focusArea: 'Training' })).toBe('Training');
  expect(focusAreaOf({ focusArea: 'Gardening' })).toBeNull();
  expect(focusAreaOf({})).toBeNull();
});

it('an unknown view, and none, shows everything that is open', () => {
  expect(viewOf({ view: 'today' })).toBe('today');
  expect(viewOf({ view: 'gantt' })).toBe('open');
  expect(viewOf({})).toBe('open');
});
