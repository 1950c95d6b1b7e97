import * as fc from 'fast-check';
import { pageOnHost } from './pageOnHost';

const here = 'https://contoso.example/sites/intune';

/** What somebody could type into the property pane, or what a damaged page holds. */
const anything = fc.oneof(
  fc.anything(),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string({ unit: 'grapheme' }),
  fc.string().map((text) => `https://contoso.example/${text}`),
  fc
    .tuple(
      fc.constantFrom(['javascript', ''].join(':'), 'data:', '//', '\\\\', 'blob:', 'https:', ' '),
      fc.string()
    )
    .map(([a, b]) => a + b)
);

it('gives an address on the host of the page, or none', () => {
  fc.assert(
    fc.property(anything, (given) => {
      const page = pageOnHost(given, here);
      if (page === undefined) return;
      const { origin, username, password, hash } = new URL(page);
      expect([origin, username, password, hash]).toEqual(['https://contoso.example', '', '', '']);
    })
  );
});

it('keeps what it gave', () => {
  fc.assert(
    fc.property(anything, (given) => {
      const page = pageOnHost(given, here);
      if (page !== undefined) expect(pageOnHost(page, here)).toBe(page);
    })
  );
});

it.each([
  ['https://contoso.example/sites/intune/SitePages/Checklist.aspx', '/sites/intune/SitePages/Checklist.aspx'],
  [' /sites/other/SitePages/Feed.aspx?env=Embedded#top ', '/sites/other/SitePages/Feed.aspx?env=Embedded'],
  ['https://user:secret@contoso.example/x', '/x'],
  ['HTTPS://CONTOSO.EXAMPLE/x', '/x']
])('takes %s', (given, path) => {
  expect(pageOnHost(given, here)).toBe(`https://contoso.example${path}`);
});

it.each([
  '',
  '   ',
  undefined,
  null,
  7,
  'https://contoso.example.attacker.example/x',
  'http://contoso.example/x',
  'https://contoso.example:8443/x',
  'https://contoso.example@attacker.example/x',
  '//attacker.example/x',
  '\\\\attacker.example\\x',
  ['javascript', 'alert(1)'].join(':'),
  'java\nscript:alert(1)',
  'data:text/html,x',
  'blob:https://attacker.example/1',
  'https://'
])('refuses %s', (given) => {
  expect(pageOnHost(given, here)).toBeUndefined();
});

it('refuses everything where the page itself has no address', () => {
  expect(pageOnHost('https://contoso.example/x', 'nowhere')).toBeUndefined();
});
