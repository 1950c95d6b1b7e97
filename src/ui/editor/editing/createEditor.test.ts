import { TextSelection, type Command } from 'prosemirror-state';
import { liftListItem, sinkListItem } from 'prosemirror-schema-list';
import { fireEvent } from '@testing-library/dom';
import { schema } from '../document/schema';
import { clearFormatting, toggleBlock, toggleList, toggleQuote } from './commands';
import { createEditor, type Editor } from './createEditor';
import type { LeftOut } from './pasting';

const { nodes } = schema;

interface Opened extends Editor {
  readonly changes: string[];
  readonly leftOut: LeftOut[];
  readonly text: HTMLElement;
}

function open(html: string, isRightToLeft = false): Opened {
  document.body.innerHTML = '<div></div>';
  const changes: string[] = [];
  const leftOut: LeftOut[] = [];
  const editor = createEditor(document.body.firstElementChild as HTMLElement, {
    html,
    isRightToLeft,
    heldClass: 'held',
    attributesOf: () => ({ role: 'textbox' }),
    onChange: (written) => changes.push(written),
    onState: () => undefined,
    onLeftOut: (what) => leftOut.push(what),
    onLink: () => undefined,
    onTools: () => undefined
  });
  return { ...editor, changes, leftOut, text: editor.view.dom };
}

/** Selects the first place where these words stand; without words after it, the cursor stands behind them. */
function select({ view }: Opened, words: string, kind: 'all' | 'after' = 'all'): void {
  let from = -1;
  view.state.doc.descendants((node, position) => {
    const at = node.isText ? (node.text ?? '').indexOf(words) : -1;
    if (at >= 0 && from < 0) from = position + at;
  });
  const to = from + words.length;
  view.dispatch(
    view.state.tr.setSelection(TextSelection.create(view.state.doc, kind === 'all' ? from : to, to))
  );
}

function selectAll({ view }: Opened): void {
  const { doc } = view.state;
  view.dispatch(
    view.state.tr.setSelection(TextSelection.between(doc.resolve(0), doc.resolve(doc.content.size)))
  );
}

function run({ view }: Opened, command: Command): boolean {
  return command(view.state, view.dispatch, view);
}

function type({ view }: Opened, text: string): void {
  for (const character of text) {
    const { from, to } = view.state.selection;
    const insert = (): typeof view.state.tr => view.state.tr.insertText(character, from, to);
    const isTaken = view.someProp('handleTextInput', (handle) => handle(view, from, to, character, insert));
    if (!isTaken) view.dispatch(insert());
  }
}

function clipboard(data: { html?: string; text?: string; files?: readonly File[] }): object {
  return {
    getData: (kind: string) =>
      (kind === 'text/html' ? data.html : kind === 'text/plain' ? data.text : '') ?? '',
    files: data.files ?? []
  };
}

function paste({ text }: Opened, data: Parameters<typeof clipboard>[0]): void {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: clipboard(data) });
  text.dispatchEvent(event);
}

beforeAll(() => {
  // jsdom lays nothing out.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  window.scrollBy = () => undefined;
});

describe('tools', () => {
  it.each<[string, string, string, Command, string]>([
    ['makes a heading', '<p>One</p>', 'One', toggleBlock(nodes.heading, { level: 3 }), '<h3>One</h3>'],
    ['takes a heading back', '<h3>One</h3>', 'One', toggleBlock(nodes.heading, { level: 3 }), '<p>One</p>'],
    ['makes a numbered list', '<p>One</p>', 'One', toggleList(nodes.ordered_list), '<ol><li>One</li></ol>'],
    [
      'turns bullets into numbers',
      '<ul><li>A</li><li>B</li></ul>',
      'B',
      toggleList(nodes.ordered_list),
      '<ol><li>A</li><li>B</li></ol>'
    ],
    [
      'takes an item out of its list',
      '<ol><li>A</li><li>B</li></ol>',
      'B',
      toggleList(nodes.ordered_list),
      '<ol><li>A</li></ol><p>B</p>'
    ],
    [
      'puts an item below the one before',
      '<ol><li>A</li><li>B</li></ol>',
      'B',
      sinkListItem(nodes.list_item),
      '<ol><li>A<ol><li>B</li></ol></li></ol>'
    ],
    [
      'brings it back up',
      '<ol><li>A<ol><li>B</li></ol></li></ol>',
      'B',
      liftListItem(nodes.list_item),
      '<ol><li>A</li><li>B</li></ol>'
    ],
    ['quotes', '<p>A</p>', 'A', toggleQuote, '<blockquote><p>A</p></blockquote>'],
    [
      'takes a list out of a quote',
      '<blockquote><ul><li>A</li></ul></blockquote>',
      'A',
      toggleQuote,
      '<ul><li>A</li></ul>'
    ],
    [
      'makes code of a line with a break',
      '<p>A<br>B</p>',
      'A',
      toggleBlock(nodes.code_block),
      '<pre><code>A\nB</code></pre>'
    ],
    [
      'makes lines of code again',
      '<pre><code>A\nB</code></pre>',
      'A',
      toggleBlock(nodes.code_block),
      '<p>A<br>B</p>'
    ]
  ])('%s', (_what, html, words, command, expected) => {
    const editor = open(html);
    select(editor, words);
    expect(run(editor, command)).toBe(true);
    expect(editor.changes.at(-1)).toBe(expected);
  });

  it('clears formatting and leaves links, lists and what is not selected', () => {
    const editor = open(
      '<h3>Title</h3><ul><li><strong>A</strong> <a href="https://contoso.example/"><em>B</em></a></li></ul><p><u>C</u></p>'
    );
    selectAll(editor);
    run(editor, clearFormatting);
    expect(editor.changes.at(-1)).toBe(
      '<p>Title</p><ul><li>A <a href="https://contoso.example/" target="_blank" rel="noopener noreferrer">B</a></li></ul><p>C</p>'
    );
  });

  it('has nothing to clear in plain words', () => {
    const editor = open('<p>A</p>');
    select(editor, 'A');
    expect(run(editor, clearFormatting)).toBe(false);
  });
});

describe('typing', () => {
  it.each([
    ['- One', '<ul><li>One</li></ul>'],
    ['1. One', '<ol><li>One</li></ol>'],
    ['> One', '<blockquote><p>One</p></blockquote>'],
    ['### One', '<h3>One</h3>'],
    ['#### One', '<h4>One</h4>'],
    ['```Get-Item', '<pre><code>Get-Item</code></pre>'],
    ['2 < 3 & 4', '<p>2 &lt; 3 &amp; 4</p>']
  ])('%j becomes %s', (text, html) => {
    const editor = open('');
    type(editor, text);
    expect(editor.changes.at(-1)).toBe(html);
  });

  it('gives back what was typed when a list was not meant', () => {
    const editor = open('');
    type(editor, '- ');
    fireEvent.keyDown(editor.text, { key: 'Backspace', keyCode: 8 });
    type(editor, 'x');
    expect(editor.changes.at(-1)).toBe('<p>- x</p>');
  });

  it('goes on with the next item by Enter, and leaves the list by Enter in an empty one', () => {
    const editor = open('<ol><li>One</li></ol>');
    select(editor, 'One', 'after');
    fireEvent.keyDown(editor.text, { key: 'Enter', keyCode: 13 });
    type(editor, 'Two');
    expect(editor.changes.at(-1)).toBe('<ol><li>One</li><li>Two</li></ol>');
    fireEvent.keyDown(editor.text, { key: 'Enter', keyCode: 13 });
    fireEvent.keyDown(editor.text, { key: 'Enter', keyCode: 13 });
    type(editor, 'After');
    expect(editor.changes.at(-1)).toBe('<ol><li>One</li><li>Two</li></ol><p>After</p>');
  });

  it('lets Tab go on to the next field, also in a list', () => {
    const editor = open('<ol><li>One</li><li>Two</li></ol>');
    select(editor, 'Two');
    expect(fireEvent.keyDown(editor.text, { key: 'Tab', keyCode: 9 })).toBe(true);
    expect(editor.changes).toEqual([]);
  });

  it.each([
    [false, 'ArrowRight'],
    [true, 'ArrowLeft']
  ])('changes levels in the direction of reading (from the right: %s)', (isRightToLeft, key) => {
    const editor = open('<ol><li>One</li><li>Two</li></ol>', isRightToLeft);
    select(editor, 'Two');
    fireEvent.keyDown(editor.text, { key, altKey: true, shiftKey: true });
    expect(editor.changes.at(-1)).toBe('<ol><li>One<ol><li>Two</li></ol></li></ol>');
  });

  it('says nothing once everything is deleted', () => {
    const editor = open('<h3>A</h3>');
    selectAll(editor);
    fireEvent.keyDown(editor.text, { key: 'Backspace', keyCode: 8 });
    expect(editor.changes.at(-1)).toBe('');
  });

  it('has a line to go on after code at the end, which is not written', () => {
    const editor = open('<pre><code>A</code></pre>');
    expect(editor.text.lastElementChild?.tagName).toBe('P');
    select(editor, 'A', 'after');
    type(editor, 'B');
    expect(editor.changes.at(-1)).toBe('<pre><code>AB</code></pre>');
  });
});

describe('pasting', () => {
  it('takes numbered paragraphs of Word in as steps', () => {
    const editor = open('');
    const item = (number: string, text: string): string =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${number}<span>&nbsp; </span></span>${text}<o:p></o:p></p>`;
    paste(editor, {
      html: item('1.', 'Open Settings') + item('2.', 'Sign in'),
      text: '1. Open Settings 2. Sign in'
    });
    expect(editor.changes.at(-1)).toBe('<ol><li>Open Settings</li><li>Sign in</li></ol>');
    expect(editor.leftOut).toEqual([]);
  });

  it('goes into the words around it', () => {
    const editor = open('<p>Before after</p>');
    select(editor, 'Before ', 'after');
    paste(editor, {
      html: '<meta charset="utf-8"><span style="font-weight:700">middle</span> ',
      text: 'middle'
    });
    expect(editor.changes.at(-1)).toBe('<p>Before <strong>middle</strong>after</p>');
  });

  it('tells how many pictures were left out', () => {
    const editor = open('');
    paste(editor, { html: '<p>A<img src="data:image/png;base64,AA"></p>', text: 'A' });
    expect(editor.changes.at(-1)).toBe('<p>A</p>');
    expect(editor.leftOut).toEqual([{ kind: 'pictures', count: 1 }]);
  });

  it('tells that a screenshot was left out, and that a file was', () => {
    const editor = open('<p>A</p>');
    paste(editor, { files: [new File(['x'], 'screen.png', { type: 'image/png' })] });
    paste(editor, { files: [new File(['x'], 'log.zip', { type: 'application/zip' })] });
    expect(editor.leftOut).toEqual([{ kind: 'pictures', count: 1 }, { kind: 'files' }]);
    expect(editor.changes).toEqual([]);
  });

  it('does not leave the page for a file that is dropped', () => {
    const editor = open('<p>A</p>');
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(drop, 'dataTransfer', {
      value: clipboard({ files: [new File(['x'], 'log.zip', { type: 'application/zip' })] })
    });
    editor.text.dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    expect(editor.leftOut).toEqual([{ kind: 'files' }]);
  });

  it('links the selected words to a pasted address', () => {
    const editor = open('<p>See the guide</p>');
    select(editor, 'guide');
    paste(editor, { text: 'https://contoso.example/guide' });
    expect(editor.changes.at(-1)).toBe(
      '<p>See the <a href="https://contoso.example/guide" target="_blank" rel="noopener noreferrer">guide</a></p>'
    );
  });

  it('reads lines of plain text as the plain text box does', () => {
    const editor = open('');
    paste(editor, { text: 'Do this:\n\n1. One\n2. Two' });
    expect(editor.changes.at(-1)).toBe('<p>Do this:</p><ol><li>One</li><li>Two</li></ol>');
  });

  it('takes a single line as it is', () => {
    const editor = open('<p>A</p>');
    select(editor, 'A', 'after');
    paste(editor, { text: '- 0x80180014' });
    expect(editor.changes.at(-1)).toBe('<p>A- 0x80180014</p>');
  });

  it('keeps code as it is in code', () => {
    const editor = open('<pre><code>A</code></pre>');
    select(editor, 'A', 'after');
    paste(editor, { html: '<p>B</p>', text: '\n1. B\n  2. C' });
    expect(editor.changes.at(-1)).toBe('<pre><code>A\n1. B\n  2. C</code></pre>');
  });

  it('lets no attribute in through the mark of such editors', () => {
    const editor = open('<p>A</p>');
    select(editor, 'A');
    const context = '["blockquote",{"dir":"\\" onload=\\"x()"}]'.replace(/"/g, '&quot;');
    paste(editor, { html: `<p data-pm-slice="2 2 ${context}">B<img src=x onerror=y()></p>`, text: 'B' });
    expect(editor.changes.at(-1)).toMatch(/^(<blockquote>)?<p>B<\/p>(<\/blockquote>)?$/);
  });
});

describe('a text from outside', () => {
  it('changes nothing by being opened', () => {
    expect(open('<div><b>A</b></div><table><tbody><tr><td>B</td></tr></tbody></table>').changes).toEqual([]);
  });

  it('gives the form its own HTML back when the text is as it was', () => {
    const editor = open('<div><b>A</b></div>');
    select(editor, 'A', 'after');
    type(editor, 'B');
    fireEvent.keyDown(editor.text, { key: 'z', ctrlKey: true });
    expect(editor.changes).toEqual(['<p><strong>AB</strong></p>', '<div><b>A</b></div>']);
  });

  it('leaves the cursor where it is when nothing differs', () => {
    const editor = open('<p>One two</p>');
    select(editor, 'One', 'after');
    const before = editor.view.state;
    editor.show('<div>One two</div>');
    expect(editor.view.state).toBe(before);
    expect(editor.changes).toEqual([]);
  });

  it('leaves the selection at its words when others change', () => {
    const editor = open('<p>One</p><p>Two</p><p>Three</p>');
    select(editor, 'Three');
    editor.show('<p>One more</p><ul><li>Two</li></ul><p>Three</p>');
    const { from, to } = editor.view.state.selection;
    expect(editor.view.state.doc.textBetween(from, to)).toBe('Three');
    expect(editor.text.textContent).toBe('One moreTwoThree');
    expect(editor.changes).toEqual([]);
  });

  it('can be taken back', () => {
    const editor = open('<p>Mine</p>');
    editor.show('<p>Theirs</p>');
    fireEvent.keyDown(editor.text, { key: 'z', ctrlKey: true });
    expect(editor.changes).toEqual(['<p>Mine</p>']);
  });

  it('can be emptied', () => {
    const editor = open('<p>Mine</p>');
    editor.show('');
    expect(editor.text.textContent).toBe('');
    type(editor, 'x');
    expect(editor.changes).toEqual(['<p>x</p>']);
  });
});
