import * as fc from 'fast-check';
import { growth, inProportion } from '../../../testing/growth';
import { looksLikeHtml, textOfHtml } from './htmlText';

describe('the text of HTML', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['<b>Dev</b>ices &gt; <i>All</i>', 'Devices > All'],
    ['<ul>\n<li>One</li>\n<li>Two<br>lines</li>\n</ul>', 'One\nTwo\nlines'],
    ['<tr><td>a</td><td>b</td></tr>', 'a b'],
    ['a < b && c > d', 'a < b && c > d'],
    ['1 <2', '1 <2'],
    ['A&nbsp;&amp;&#8217;&#x2019;&unknown;', 'A &’’&unknown;'],
    ['<p title="a > b">x</p>', 'x'],
    ["<p title='a > b'>x</p>", 'x'],
    ['<!-- <p>hidden</p> -->x', 'x'],
    ['<script>if (a<b) {}</script>x<STYLE>y</style>z', 'xz'],
    ['</ p>x', 'x'],
    ['x<p', 'x'],
    ['', '']
  ])('%s reads %j', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it('is what a browser shows of HTML that a browser wrote', () => {
    const element = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
      fc
        .tuple(fc.constantFrom('p', 'b', 'li', 'div', 'span', 'h3'), inner, fc.string())
        .map(([tag, content, title]) => {
          const made = document.createElement(tag);
          made.title = title;
          made.innerHTML = content;
          return made.outerHTML;
        });
    const text = fc.string({ unit: 'grapheme' }).map((content) => {
      const made = document.createElement('i');
      made.textContent = content;
      return made.innerHTML;
    });
    const { html } = fc.letrec<{ html: string }>((tie) => ({
      html: fc.oneof(
        { maxDepth: 4 },
        text,
        element(tie('html')),
        fc.tuple(tie('html'), tie('html')).map((all) => all.join(''))
      )
    }));
    const compact = (words: string): string => words.replace(/\s+/g, '');
    fc.assert(
      fc.property(html, (content) => {
        const shown = new DOMParser().parseFromString(content, 'text/html').body.textContent ?? '';
        expect(compact(textOfHtml(content))).toBe(compact(shown));
      })
    );
  });

  it.each([
    ['<', 200_000],
    ['<a x="', 50_000],
    ['<!--', 50_000],
    ['<script>', 30_000],
    ['&', 200_000]
  ])('costs in proportion to the length for a text full of %s', (sign, times) => {
    const reading = (count: number) => () => textOfHtml(sign.repeat(count));
    expect(growth(reading, times)).toBeLessThan(inProportion);
  });
});

describe('a text of unknown kind', () => {
  it.each([
    ['<p>x</p>', true],
    ['one<br/>two', true],
    ['Tom &amp; Jerry', true],
    ['a < b and c > d', false],
    ['Set <name> here', false],
    ['Tom & Jerry; both', false]
  ])('%s is HTML: %s', (text, isHtml) => {
    expect(looksLikeHtml(text)).toBe(isHtml);
  });
});
