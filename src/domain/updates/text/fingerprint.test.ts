import * as fc from 'fast-check';
import { fingerprintOf, formatFingerprint, parseFingerprint } from './fingerprint';
import { textOfHtml } from './htmlText';

const print = (title: string, bodyHtml: string | null): string =>
  formatFingerprint(fingerprintOf({ title, text: bodyHtml === null ? null : textOfHtml(bodyHtml) }));

describe('the fingerprint of a notice', () => {
  it.each([
    ['white space', 'Report  moves', '<p>It moves\n  soon.</p>'],
    ['the prefix', '(Updated) Report moves', '<p>It moves soon.</p>'],
    ['markup', 'Report moves', '<div>It <b>moves</b></div><div>&nbsp;soon.</div>'],
    [
      'comments and attributes',
      'Report moves',
      '<p class="x" style="color:red">It moves<!-- y --> soon.</p>'
    ],
    ['a lost space', 'Report moves', '<p>It moves<br>soon.</p>']
  ])('stays when only %s changes', (_what, title, html) => {
    expect(print(title, html)).toBe(print('Report moves', '<p>It moves soon.</p>'));
  });

  it('stays when quotation marks and dashes change their shape', () => {
    expect(print('A', '<p>“It’s” – so</p>')).toBe(print('A', `<p>"It's" - so</p>`));
  });

  it('changes with any word, and tells title from text', () => {
    const before = fingerprintOf({ title: 'Report moves', text: 'By May.' });
    const after = fingerprintOf({ title: 'Report moves', text: 'By June.' });
    expect(after.title).toBe(before.title);
    expect(after.text).not.toBe(before.text);
  });

  it('comes back from its column', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string()), (title, text) => {
        const made = fingerprintOf({ title, text });
        expect(parseFingerprint(formatFingerprint(made))).toEqual(made);
      })
    );
    expect(parseFingerprint('something else')).toBeUndefined();
  });

  it('is the same for ever: it is stored', () => {
    expect(print('Report moves', '<p>It moves soon.</p>')).toBe('00b9fxem41s.0x2aipj3iyh');
  });
});
