import * as fc from 'fast-check';
import { textOfHtml } from '../../../updates/text/htmlText';
import { wordsOf } from '../../../updates/text/words';
import { takenRow } from '../testTools';
import { answerParts } from './answerParts';
import { htmlOfText, textKindOf } from './htmlOfText';

/** Each part with its words. */
const partsOf = (markdown: string): readonly (readonly [string, string])[] =>
  answerParts(markdown).map(({ part, heading, isBare, body }) => [
    part,
    textOfHtml(isBare ? body : `${heading}${body}`)
  ]);

describe('an answer in Markdown', () => {
  it('is taken apart at its headings', () => {
    expect(
      partsOf('Intro.\n\n### Cause\n\nBecause.\n\n### Solution 1\n\n1. Do.\n\n## More information\n\nRead.')
    ).toEqual([
      ['symptom', 'Intro.'],
      ['cause', 'Because.'],
      ['fix', 'Solution 1\nDo.'],
      ['answer', 'More information\nRead.']
    ]);
  });

  it('is taken apart at bold labels', () => {
    expect(
      partsOf(
        'It fails.\n\n**Cause:** No route.\n\nStill the cause.\n\n**Solution**\nAdd one.\n\n**Fix** it soon.'
      )
    ).toEqual([
      ['symptom', 'It fails.'],
      ['cause', 'No route.\nStill the cause.'],
      ['fix', 'Add one.\nFix it soon.']
    ]);
  });

  it('knows the words in German and Arabic', () => {
    expect(partsOf('## Ursache\n\na\n\n## Lösung\n\nb')).toEqual([
      ['cause', 'a'],
      ['fix', 'b']
    ]);
    expect(partsOf('## السبب\n\na\n\n## الحل\n\nb').map(([part]) => part)).toEqual(['cause', 'fix']);
  });

  it.each([
    [
      'below each other',
      '#### Cause A\n\na\n\n##### Resolution A\n\nb\n\n#### Cause B\n\nc\n\n##### Resolution B\n\nd'
    ],
    ['in turn', '### Cause A\n\na\n\n### Resolution A\n\nb\n\n### Cause B\n\nc\n\n### Resolution B\n\nd'],
    ['with labels', '### Cause A\n\na\n\n**Resolution A:** b\n\n### Cause B\n\nc\n\n**Resolution B:** d']
  ])('keeps causes and their solutions together when they stand %s', (_how, markdown) => {
    const parts = partsOf(markdown);
    expect(new Set(parts.map(([part]) => part))).toEqual(new Set(['fix']));
    expect(wordsOf(parts.map(([, text]) => text).join('\n')).filter((word) => /^[a-d]$/.test(word))).toEqual([
      'a',
      'b',
      'c',
      'd'
    ]);
  });

  it('without such words stays whole', () => {
    expect(partsOf('# Title\n\nOne.\n\n## Notes\n\nTwo.')).toEqual([['answer', 'Title\nOne.\nNotes\nTwo.']]);
  });

  it('says the symptom once when the source says it twice', () => {
    const row = takenRow({
      title: 'A',
      symptom: 'You see *this*.',
      answer: 'You see **this**.\n\n### Cause\n\nThat.'
    });
    expect(row.draft.cause).toBe(
      '<h3>Symptom</h3>\n<p>You see <em>this</em>.</p>\n<h3>Cause</h3>\n<p>That.</p>'
    );
  });

  it('loses no word but headings that only name the part', () => {
    const line = fc.constantFrom(
      '### Cause',
      '#### Cause 2 – sub',
      '### Solution',
      '##### Resolution A',
      '**Cause:** alpha',
      '**Solution**',
      '## More beta',
      'gamma <Device ID> delta',
      '1. epsilon',
      '- zeta',
      '> eta',
      '`code < 1`',
      '| a | b |'
    );
    const bare = new Set(['Cause', 'Cause:', 'Solution']);
    const plainWords = (html: string): string[] => [...wordsOf(textOfHtml(html))].sort();
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), (lines) => {
        const markdown = lines.join('\n\n');
        const all = answerParts(markdown)
          .map(({ heading, body }) => `${heading}\n${body}`)
          .join('\n');
        const isKept = (word: string): boolean => !bare.has(word);
        expect(plainWords(all).filter(isKept)).toEqual(
          plainWords(htmlOfText(`${markdown}\n\n# end`))
            .filter(isKept)
            .filter((word) => word !== 'end')
        );
      })
    );
  });
});

describe('a text of unknown kind', () => {
  it.each([
    ['<p>One</p>', 'html'],
    ['Press <b>OK</b>', 'html'],
    ['# One', 'markdown'],
    ['See [this](https://contoso.example)', 'markdown'],
    ['1. <b>One</b>: two', 'markdown'],
    ['- one\n- two', 'markdown'],
    ['Use a_b and 2 * 3 < 7', 'plain'],
    ['One\ntwo', 'plain']
  ])('%j is %s', (text, kind) => {
    expect(textKindOf(text)).toBe(kind);
  });

  it('keeps what looks like a tag and is none', () => {
    expect(textOfHtml(htmlOfText('Run **sync** on <Device ID>'))).toBe('Run sync on <Device ID>');
    expect(textOfHtml(htmlOfText('Run sync on <Device ID>'))).toBe('Run sync on <Device ID>');
  });
});
