import * as fc from 'fast-check';
import { splitLinks } from './splitLinks';

describe('web addresses in a text', () => {
  it('stand apart from the words, without what ends the sentence', () => {
    expect(splitLinks('See https://contoso.example/a?b=1 (or http://x.example/2).')).toEqual([
      { kind: 'words', text: 'See ' },
      { kind: 'link', text: 'https://contoso.example/a?b=1' },
      { kind: 'words', text: ' (or ' },
      { kind: 'link', text: 'http://x.example/2' },
      { kind: 'words', text: ').' }
    ]);
  });

  it.each(['', 'mailto:a@x.example', 'data:text/html,<script>', 'ftp://x.example/1', 'https://'])(
    'are not found in %j',
    (text) => {
      expect(splitLinks(text).filter(({ kind }) => kind === 'link')).toEqual([]);
    }
  );

  it('lose nothing of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.webUrl())), (parts) => {
        const text = parts.join(' ');
        expect(
          splitLinks(text)
            .map((piece) => piece.text)
            .join('')
        ).toBe(text);
      })
    );
  });
});
