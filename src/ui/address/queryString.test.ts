import * as fc from 'fast-check';
import { parameterIn, withParameter } from './queryString';

describe('a parameter of the query string', () => {
  it('comes back as it was written, and nothing else changes', () => {
    const others = ['', '?Mode=Edit', '?a=1&b=%20x&c', '?om-1=x&env=WebView&a=a%3Db'];
    fc.assert(
      fc.property(fc.constantFrom(...others), fc.string({ unit: 'grapheme' }), (search, value) => {
        const written = withParameter(search, 'om-1', value);
        expect(parameterIn(written, 'om-1')).toBe(value);
        const rest = withParameter(search, 'om-1', null);
        expect(withParameter(written, 'om-1', null)).toBe(rest);
      })
    );
  });

  it('stays where it is, and reads well', () => {
    expect(withParameter('?a=1&om-1=old&b=%7E', 'om-1', 'view:week;q:a b')).toBe(
      '?a=1&om-1=view:week;q:a%20b&b=%7E'
    );
    expect(withParameter('', 'om-1', 'view:week')).toBe('?om-1=view:week');
    expect(withParameter('?om-1=x', 'om-1', null)).toBe('');
  });

  it('is read however a mail program has written it', () => {
    expect(parameterIn('?om-1=view%3Aweek%3Bq%3Aa+b', 'om-1')).toBe('view:week;q:a b');
    expect(parameterIn('?other=1', 'om-1')).toBeNull();
    expect(parameterIn('?om-1=%E0%A4%A', 'om-1')).toBe('');
  });

  it('leaves out half characters, which no address can hold', () => {
    expect(withParameter('', 'om-1', 'a\uD800b')).toBe('?om-1=ab');
  });
});
