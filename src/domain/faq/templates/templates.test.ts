import * as fc from 'fast-check';
import { emptyEntry } from '../entry';
import { kindTemplate, withoutPrompts, type TemplateWords } from './kindTemplate';
import { plainReply } from './plainReply';
import { replyText } from './replyText';

const words: TemplateWords = {
  Error: { reply: 'What <you> can do', fix: 'First step\n\nSecond step', collect: 'Name of the device' },
  'How to': { reply: 'Steps' },
  'Known issue': { cause: 'Since when' }
};

describe('the template of a kind', () => {
  const template = kindTemplate('Error', words);

  it('numbers steps, lists what is collected, and leaves out what the kind does not need', () => {
    expect(template).toEqual({
      reply: '<p>What &lt;you&gt; can do</p>',
      cause: null,
      fix: '<ol><li>First step</li><li>Second step</li></ol>',
      confirm: null,
      collect: '<ul><li>Name of the device</li></ul>',
      escalate: null
    });
  });

  it('is not published: prompts that nobody wrote over are taken out', () => {
    const draft = { ...emptyEntry, ...template, title: 'A', fix: '<ol><li>Restart.</li></ol>' };
    expect(withoutPrompts(draft, template)).toEqual({
      ...emptyEntry,
      title: 'A',
      fix: '<ol><li>Restart.</li></ol>'
    });
  });
});

describe('the reply for users', () => {
  it('stands between a greeting and a closing, in both forms', () => {
    expect(
      replyText('<p>Restart <b>it</b>.</p>', { greeting: 'Hello,', closing: 'Kind regards\nHelp & desk' })
    ).toEqual({
      plain: 'Hello,\n\nRestart it.\n\nKind regards\nHelp & desk',
      html: '<p>Hello,</p>\n<p>Restart <b>it</b>.</p>\n<p>Kind regards<br>Help &amp; desk</p>'
    });
  });

  it('is there only when there is something for users', () => {
    expect(replyText(null, { greeting: 'Hello', closing: '' })).toBeNull();
    expect(replyText('<p>\u200b</p>', { greeting: 'Hello', closing: '' })).toBeNull();
    expect(replyText('<p>Yes</p>', { greeting: '', closing: ' ' })).toEqual({
      plain: 'Yes',
      html: '<p>Yes</p>'
    });
  });
});

describe('a reply without formatting', () => {
  it.each([
    ['<p>One</p><p>Two<br>lines</p>', 'One\n\nTwo\nlines'],
    ['<p>Do:</p><ol><li>One</li><li>Two</li></ol><p>Done</p>', 'Do:\n\n1. One\n2. Two\n\nDone'],
    ['<ol start="3"><li>One</li></ol>', '3. One'],
    [
      '<ul><li><p>One</p><p>more</p></li><li>Two<ol><li>In</li></ol></li></ul>',
      '- One\n   more\n- Two\n   1. In'
    ],
    [
      '<p>See <a href="https://a.example/?x=1&amp;y=2">the guide</a>.</p>',
      'See the guide (https://a.example/?x=1&y=2).'
    ],
    ['<a href="https://a.example/">https://a.example</a>', 'https://a.example'],
    ['<a href="mailto:a@b.example">a@b.example</a>', 'a@b.example'],
    ['<table><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>', 'A | B\nC | D'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['<h3>Head</h3>\n<p>Text &lt;x&gt; 1 < 2</p>', 'Head\n\nText <x> 1 < 2'],
    ['<div class="ExternalClass1"><p>One</p>\n<p>Two</p></div>', 'One\n\nTwo']
  ])('%s reads %j', (html, text) => {
    expect(plainReply(html)).toBe(text);
  });

  it('holds every word, whatever the HTML', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<ol>',
      '</ol>',
      '<ul>',
      '</ul>',
      '<li>',
      '</li>',
      '<br>',
      '<b>',
      '</b>',
      '<div>',
      '</div>',
      '<td>',
      '</pre>',
      '<pre>',
      '<a href="x">',
      '</a>',
      'alpha ',
      ' beta',
      '< ',
      '<!-- c -->'
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join('');
        const said = (text: string): number => text.match(/alpha|beta/g)?.length ?? 0;
        const shown = said(html.replace(/<[a-z/!][^>]*>/g, ' '));
        expect(said(plainReply(html))).toBe(shown);
      })
    );
  });
});
