import { fixParts, stepCount } from './fixParts';

/** One line a part: text as it is, steps with their numbers. */
function shown(html: string): readonly string[] {
  return fixParts(html).map((part) =>
    part.kind === 'text'
      ? part.html
      : part.steps.map((step) => `${step.index}:${step.number ?? '-'} ${step.html}`).join(' | ')
  );
}

describe('fixParts', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a numbered list', '<ol><li>One</li><li>Two</li></ol>', ['0:1 One | 1:2 Two']],
    ['a list without numbers', '<ul><li>One</li><li>Two</li></ul>', ['0:- One | 1:- Two']],
    ['text only', '<p>Restart.</p><p>Wait.</p>', ['<p>Restart.</p><p>Wait.</p>']],
    ['nothing', '', []],
    ['an empty paragraph', '<p>\u200b</p>', []],
    [
      'text around lists, counting on',
      '<p>Before</p><ol><li>One</li></ol><p>Between</p><ol start="2"><li>Two</li></ol><p>After</p>',
      ['<p>Before</p>', '0:1 One', '<p>Between</p>', '1:2 Two', '<p>After</p>']
    ],
    ["SharePoint's wrapper", '<div>\n<ol><li>One</li></ol>\n</div>', ['0:1 One']],
    [
      'text in a wrapper, closed and opened again',
      '<div dir="rtl"><p>Before</p><ol><li>One</li></ol><p>After</p></div>',
      ['<div dir="rtl"><p>Before</p></div>', '0:1 One', '<div dir="rtl"><p>After</p></div>']
    ],
    [
      'a list in an item, which is part of the step',
      '<ol><li>One<ul><li>a</li><li>b</li></ul></li><li>Two</li></ol>',
      ['0:1 One<ul><li>a</li><li>b</li></ul> | 1:2 Two']
    ],
    [
      'a list between items, as some editors write it',
      '<ol><li>One</li><ol><li>a</li></ol><li>Two</li></ol>',
      ['0:1 One<ol><li>a</li></ol> | 1:2 Two']
    ],
    [
      'empty items, which keep their number',
      '<ol><li>One</li><li> </li><li>Three</li></ol>',
      ['0:1 One | 1:3 Three']
    ],
    [
      'formatting in items',
      '<ol><li><p>Open <b>Settings</b></p><pre>dsregcmd /leave</pre></li></ol>',
      ['0:1 <p>Open <b>Settings</b></p><pre>dsregcmd /leave</pre>']
    ],
    [
      'lists in quotes and tables, which are text',
      '<blockquote><ol><li>No step</li></ol></blockquote>',
      ['<blockquote><ol><li>No step</li></ol></blockquote>']
    ],
    ['line breaks before a list', 'Do this:<br><ol><li>One</li></ol>', ['Do this:<br>', '0:1 One']],
    ['a list that does not end', '<ol><li>One</li><li>Two', ['0:1 One | 1:2 Two']],
    ['a sign that is no tag', '<ol><li>1 < 2</li></ol>', ['0:1 1 &lt; 2']]
  ])('reads %s', (_what, html, expected) => {
    expect(shown(html)).toEqual(expected);
  });

  it('counts the steps of all lists', () => {
    expect(stepCount(fixParts('<ol><li>One</li><li>Two</li></ol><p>Or:</p><ul><li>Three</li></ul>'))).toBe(3);
    expect(stepCount(fixParts('<p>Restart.</p>'))).toBe(0);
  });
});
