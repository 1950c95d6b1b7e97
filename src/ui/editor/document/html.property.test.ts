import fc from 'fast-check';
import { sanitizeHtml } from '../../richText/sanitizeHtml';
import { readHtml } from './readHtml';
import { writeHtml } from './writeHtml';

const words = fc.constantFrom(
  'Enrol',
  ' the ',
  'device',
  '  ',
  '\n',
  '&nbsp;',
  '0x80180014',
  'مرحبا',
  '<',
  '&amp;',
  '\u200b',
  '\t'
);
const attributes = fc.constantFrom(
  '',
  ' dir="rtl"',
  ' lang="de-DE"',
  ' style="mso-list:l0 level1 lfo1"',
  ' class=MsoNormal',
  ' onclick="x()"',
  ' href="https://contoso.example/a?b=1&c=2"',
  ' href="javascript:alert(1)"',
  ' title="A > B"',
  ' colspan="2"',
  ' rowspan="0"',
  ' start="4"',
  ' id="x"'
);
const tags = fc.constantFrom(
  ...[
    'p',
    'div',
    'span',
    'ul',
    'ol',
    'li',
    'li',
    'a',
    'b',
    'em',
    'u',
    'h1',
    'h2',
    'h3',
    'blockquote',
    'code'
  ],
  ...[
    'pre',
    'table',
    'tbody',
    'thead',
    'tr',
    'td',
    'th',
    'section',
    'font',
    'o:p',
    'svg',
    'style',
    'br',
    'img'
  ]
);

/** HTML of any kind: nested wrongly, with what is allowed and what is not. */
const { html } = fc.letrec<{ html: string; element: string }>((tie) => ({
  html: fc
    .array(fc.oneof({ maxDepth: 5 }, words, tie('element')), { maxLength: 5 })
    .map((parts) => parts.join('')),
  element: fc
    .tuple(tags, attributes, tie('html'), fc.boolean())
    .map(([tag, attribute, inner, isClosed]) => `<${tag}${attribute}>${inner}${isClosed ? `</${tag}>` : ''}`)
}));

function wordsOf(text: string): string {
  const { body } = new DOMParser().parseFromString(text, 'text/html');
  return (body.textContent ?? '').replace(/[\s\u200b]+/g, '');
}

describe('HTML of any kind', () => {
  it('becomes HTML that the sanitiser leaves as it is', () => {
    fc.assert(
      fc.property(html, (given) => {
        const written = writeHtml(readHtml(given));
        expect(sanitizeHtml(written)).toBe(written);
      }),
      { numRuns: 120 }
    );
  });

  it('stays the same when it is read once more', () => {
    fc.assert(
      fc.property(html, (given) => {
        const written = writeHtml(readHtml(given));
        expect(writeHtml(readHtml(written))).toBe(written);
      }),
      { numRuns: 120 }
    );
  });

  it('keeps every word in its order', () => {
    fc.assert(
      fc.property(html, (given) => {
        expect(wordsOf(writeHtml(readHtml(given)))).toBe(wordsOf(sanitizeHtml(given)));
      }),
      { numRuns: 120 }
    );
  });
});
