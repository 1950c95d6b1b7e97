import { htmlToPlain, plainToHtml } from './plainInstructions';

describe('plain instructions', () => {
  it.each([
    ['', ''],
    ['One line', '<p>One line</p>'],
    ['First\nsecond\n\nNext', '<p>First<br>second</p><p>Next</p>'],
    ['- One\n- Two', '<ul><li>One</li><li>Two</li></ul>'],
    ['1. One\n2. Two', '<ol><li>One</li><li>Two</li></ol>'],
    [
      'See [the guide](https://contoso.example/a?b=1&c=2).',
      '<p>See <a href="https://contoso.example/a?b=1&amp;c=2">the guide</a>.</p>'
    ],
    ['1 < 2 & "x"', '<p>1 &lt; 2 &amp; "x"</p>'],
    ['<b>not bold</b>', '<p>&lt;b&gt;not bold&lt;/b&gt;</p>']
  ])('%j is stored as %s, and comes back the same', (text, html) => {
    expect(plainToHtml(text).replace(/&quot;/g, '"')).toBe(html);
    expect(htmlToPlain(plainToHtml(text))).toEqual({ text, isWhole: true });
  });

  it("looks through SharePoint's wrapper", () => {
    const stored = '<div class="ExternalClass12AB"><p>One</p>\n<ul><li>Two</li></ul></div>';
    expect(htmlToPlain(stored)).toEqual({ text: 'One\n\n- Two', isWhole: true });
  });

  it.each([
    ['bold words', '<p>Do it <b>now</b></p>', 'Do it now'],
    ['a table', '<table><tbody><tr><td>A</td></tr></tbody></table>', 'A'],
    ['a picture', '<p>See <img src="x.png"></p>', 'See'],
    ['a list in a list', '<ul><li>A<ul><li>B</li></ul></li></ul>', '- AB'],
    ['text that would turn into a list', '<p>- not a list</p>', '- not a list']
  ])('says that %s would be lost', (_what, html, text) => {
    expect(htmlToPlain(html)).toEqual({ text, isWhole: false });
  });
});
