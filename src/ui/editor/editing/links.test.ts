import { linkAddress } from './links';

describe('an address for a link', () => {
  it.each([
    ['https://contoso.example/a?b=1', 'https://contoso.example/a?b=1'],
    [' http://intranet/page ', 'http://intranet/page'],
    ['contoso.com', 'https://contoso.com/'],
    ['learn.contoso.com/intune#enrol', 'https://learn.contoso.com/intune#enrol'],
    ['bücher.example', 'https://xn--bcher-kva.example/'],
    ['help@contoso.com', 'mailto:help@contoso.com'],
    ['mailto:help@contoso.com?subject=Hi', 'mailto:help@contoso.com?subject=Hi'],
    ['HTTPS://Contoso.com/', 'https://contoso.com/']
  ])('%j becomes %s', (typed, href) => {
    expect(linkAddress(typed)).toBe(href);
  });

  it.each([
    '',
    'guide',
    'two words.com',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///c:/x',
    'ftp://contoso.com',
    '/sites/intune',
    'https://',
    'http:contoso'
  ])('%j is none', (typed) => {
    expect(linkAddress(typed)).toBeUndefined();
  });
});
