import * as fc from 'fast-check';
import { maxTitleLength } from '../tasks/validateDraft';
import { titleFromText } from './titleFromText';

describe('a title from a text', () => {
  it('is the text itself when that is short', () => {
    expect(titleFromText('  Set up\n monitoring. ')).toEqual({ title: 'Set up monitoring.', isWhole: true });
  });

  it('is the first sentence of a longer text', () => {
    const text = `Keep the help desk informed. ${'More words follow here. '.repeat(10)}`;
    expect(titleFromText(text)).toEqual({ title: 'Keep the help desk informed.', isWhole: false });
  });

  it('ends at a whole word when the first sentence is too long', () => {
    const { title } = titleFromText('word '.repeat(100));
    expect(title).toMatch(/^(word )*word…$/);
  });

  it('fits into a SharePoint title, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000, unit: 'grapheme' }), (text) => {
        expect(titleFromText(text).title.length).toBeLessThanOrEqual(maxTitleLength);
      })
    );
  });
});
