import { cultureNameOf, defaultView, readView } from './viewSettings';

describe('readView', () => {
  it.each([
    ['nothing', [], defaultView],
    ['a cookie', ['theme=dark&lang=de-de'], { ...defaultView, theme: 'dark', lang: 'de-de' }],
    [
      'a query that overrides the cookie',
      ['theme=dark', 'theme=contrast'],
      { ...defaultView, theme: 'contrast' }
    ],
    ['other case', ['lang=AR-SA'], { ...defaultView, lang: 'ar-sa' }],
    ['values that do not exist', ['theme=pink&width=7&section=none'], { ...defaultView, section: 'none' }]
  ])('reads %s', (_name, sources, expected) => {
    expect(readView(...sources.map((source) => new URLSearchParams(source)))).toEqual(expected);
  });
});

describe('cultureNameOf', () => {
  it.each([
    ['en-us', 'en-US'],
    ['ar-sa', 'ar-SA']
  ] as const)('%s is written %s', (language, expected) => {
    expect(cultureNameOf(language)).toBe(expected);
  });
});
