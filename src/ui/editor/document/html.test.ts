import type { Node as Doc } from 'prosemirror-model';
import { readHtml } from './readHtml';
import { schema } from './schema';
import { writeHtml } from './writeHtml';

function rewritten(html: string): string {
  return writeHtml(readHtml(html));
}

describe('HTML that is read and written', () => {
  it.each([
    '<p>One</p>',
    '<h3>Symptom</h3><p>It <strong>fails</strong>.</p><h4>Cause</h4>',
    '<h2>Kept</h2><p>Text</p>',
    '<ol><li>One</li><li>Two<ol><li>Two a</li></ol></li></ol>',
    '<ul><li><p>One</p><p>More of one</p></li></ul>',
    '<ol start="3"><li>Three</li></ol>',
    '<p>Run <code>dsregcmd /status</code></p>',
    '<pre><code>\nfirst\n  second &lt;tag&gt;</code></pre>',
    '<blockquote><p>Note</p></blockquote>',
    '<p>Line<br>next</p>',
    '<p>Before</p><p><br></p><p>After</p>',
    '<p><a href="https://contoso.example/" title="Guide" target="_blank" rel="noopener noreferrer">x</a></p>',
    '<table><thead><tr><th>Code</th><th>Meaning</th></tr></thead><tbody><tr><td colspan="2">A</td></tr></tbody></table>',
    '<p dir="rtl" lang="ar">مرحبا <span dir="ltr">0x80180014</span></p>',
    '<p>A&nbsp;&nbsp;B &amp; C</p>',
    '<p><u>Kept</u></p>',
    '<ul><li><ul><li>An item with nothing but a list</li></ul></li></ul>'
  ])('stays as it is: %s', (html) => {
    expect(rewritten(html)).toBe(html);
  });

  it.each([
    ['text without a paragraph', 'One', '<p>One</p>'],
    ['other names for the same', '<div><b>A</b> <i>B</i></div>', '<p><strong>A</strong> <em>B</em></p>'],
    [
      "SharePoint's wrapper",
      '<div class="ExternalClass1"><p>One</p><ul><li>Two</li></ul></div>',
      '<p>One</p><ul><li>Two</li></ul>'
    ],
    ['an item that is a paragraph', '<ol><li><p>One</p></li></ol>', '<ol><li>One</li></ol>'],
    [
      'a list beside its item',
      '<ul><li>A</li><ul><li>B</li></ul></ul>',
      '<ul><li>A<ul><li>B</li></ul></li></ul>'
    ],
    ['idle white space', '<p>\n  One   two <br></p>\n<p></p>', '<p>One two</p>'],
    ['breaks in code', '<pre>a<br>b\n</pre>', '<pre><code>a\nb</code></pre>'],
    ['empty lines around', '<p><br></p><p>One</p><p>&nbsp;</p>', '<p>One</p>'],
    ['spaces in front of formatting', '<p> <b> A </b> B</p>', '<p><strong>A </strong>B</p>'],
    [
      'what may not be there',
      '<p onclick="x()">A<img src="x" onerror="y()"></p><script>z()</script>',
      '<p>A</p>'
    ],
    ['links that run', '<p><a href="javascript:alert(1)">x</a></p>', '<p>x</p>'],
    ['headings without words', '<h3></h3><p>A</p>', '<p>A</p>'],
    ['a table without cells', '<table></table><p>A</p>', '<p>A</p>'],
    ["SharePoint's invisible fillers", '<p>\u200bA\u200b</p>', '<p>A</p>']
  ])('is brought into one form: %s', (_what, html, expected) => {
    expect(rewritten(html)).toBe(expected);
    expect(rewritten(expected)).toBe(expected);
  });

  it.each(['', '<p></p>', '<p><br></p>', '<p>&nbsp;</p>', '<ul><li></li></ul>', '<div>\u200b</div>'])(
    'says nothing when there are no words: %j',
    (html) => {
      expect(rewritten(html)).toBe('');
    }
  );

  it('joins words that only idle white space keeps apart', () => {
    const bold = (text: string): Doc => schema.text(text, [schema.marks.strong.create()]);
    const paragraph = schema.nodes.paragraph.create(null, [bold('A '), schema.text('  '), bold('B')]);
    expect(writeHtml(schema.nodes.doc.create(null, paragraph))).toBe('<p><strong>A B</strong></p>');
  });
});
