import * as fc from 'fast-check';
import { gapKey } from './gapKey';

describe('the key of a question', () => {
  it.each([
    ['Company portal missing', 'missing: COMPANY PORTAL!'],
    ['How do I enrol a device?', 'device enrollment'.replace('enrollment', 'enroll')],
    ['error 0x80180014', 'ERROR -2145910764'],
    ['Geräte fehlen', 'geraet fehlen'],
    ['vpn vpn', 'VPN']
  ])('is the same for the same question: %s', (one, other) => {
    expect(gapKey(one)).toBe(gapKey(other));
  });

  it('differs for another question', () => {
    expect(gapKey('wifi certificate')).not.toBe(gapKey('vpn certificate'));
  });

  it('does not depend on the order of words', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), (words) => {
        expect(gapKey([...words].reverse().join('  ').toUpperCase())).toBe(gapKey(words.join(' ')));
      })
    );
  });

  it('is there for words that say nothing, and empty without words', () => {
    expect(gapKey('how to')).not.toBe('');
    expect(gapKey(' ?! ')).toBe('');
  });

  it('fits its column, and still tells long questions apart', () => {
    const long = Array.from({ length: 80 }, (_, index) => `word${index}x`).join(' ');
    expect(gapKey(long).length).toBeLessThanOrEqual(255);
    expect(gapKey(long)).not.toBe(gapKey(`${long} zebra`));
  });
});
