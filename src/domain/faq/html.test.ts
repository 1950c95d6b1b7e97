import { isBlankHtml, isSameHtml } from './html';

describe('HTML of an entry', () => {
  it.each([
    [null, true],
    ['', true],
    ['<p><br></p>', true],
    ['<div class="ExternalClass12"><p>\u200b&nbsp;</p></div>', true],
    ['<p><!-- note --></p>', true],
    ['<p>.</p>', false],
    ['<p><img src="x.png"></p>', false]
  ])('%j is blank: %s', (html, expected) => {
    expect(isBlankHtml(html)).toBe(expected);
  });

  it.each([
    ['the same', '<p>One</p>', '<p>One</p>'],
    ["SharePoint's wrapper", '<p>One</p>', '<div class="ExternalClass1F">\n<p>One</p></div>'],
    ['other entities and spaces', '<p>A & B\u00a0C</p>', '<p>A &amp;  B&#160;C\n</p>'],
    ['tags in other letters', '<UL><LI>One<BR/>Two</LI></UL>', '<ul><li>One<br>Two</li></ul>'],
    ['another way to quote', "<a href='https://x/?a=1&b=2'>x</a>", '<a href="https://x/?a=1&amp;b=2">x</a>'],
    ['spans', '<p>One two</p>', '<p>One <span style="color:red">two</span></p>'],
    ['nothing written', null, '<p></p>']
  ])('is the same with %s', (_what, one, other) => {
    expect([isSameHtml(one, other), isSameHtml(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['a word', '<p>One</p>', '<p>Two</p>'],
    ['a step', '<ol><li>One</li></ol>', '<ol><li>One</li><li>Two</li></ol>'],
    ['the end of a step', '<li>One two</li>', '<li>One</li><li>two</li>'],
    ['what is bold', '<p><b>One</b> two</p>', '<p><b>One two</b></p>'],
    ['the address of a link', '<a href="https://x/1">x</a>', '<a href="https://x/2">x</a>'],
    ['a picture', '<img src="1.png">', '<img src="2.png">'],
    ['a sign', '<p>1 < 2</p>', '<p>1 2</p>'],
    ['everything', '<p>One</p>', null]
  ])('is another with %s changed', (_what, one, other) => {
    expect([isSameHtml(one, other), isSameHtml(other, one)]).toEqual([false, false]);
  });
});
