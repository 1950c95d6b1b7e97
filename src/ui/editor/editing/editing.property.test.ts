import fc from 'fast-check';
import { EditorState, TextSelection, type Command } from 'prosemirror-state';
import { layOutNothing } from '../../../testing/editor/layOutNothing';
import { sanitizeHtml } from '../../richText/sanitizeHtml';
import { readHtml } from '../document/readHtml';
import { writeHtml } from '../document/writeHtml';
import { toolCommands, toolStates } from '../toolbar/tools';
import { setLink } from './links';
import { takeOver } from './takeOver';
import { typing } from './typing';
import { history } from 'prosemirror-history';

const texts = fc.constantFrom(
  '',
  '<p>One two</p><p>Three</p>',
  '<h3>A</h3><ol><li>B<ul><li>C</li></ul></li><li>D</li></ol>',
  '<blockquote><p>A</p></blockquote><pre><code>B\nC</code></pre>',
  '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>B<br>C</td></tr></tbody></table>',
  '<p>A <a href="https://contoso.example/">B</a> <code>C</code></p>'
);

const write =
  (text: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(text));
    return true;
  };
const split: Command = (state, dispatch) =>
  typing(
    () => true,
    () => true,
    false
  ).some((plugin) =>
    plugin.props.handleKeyDown?.call(
      plugin,
      { state, dispatch, endOfTextblock: () => true } as never,
      new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13 })
    )
  );

const commands = fc.oneof(
  fc.constantFrom<Command>(...Object.values(toolCommands), split),
  fc.constantFrom('x', '  ', ' y', '<', '\u00a0').map(write),
  fc.constant(setLink('https://contoso.com/', 'Guide'))
);

const step = fc.record({ command: commands, from: fc.nat(200), to: fc.nat(200) });

/** What comes of a text when somebody selects something and does something, again and again. */
function edited(html: string, steps: readonly { command: Command; from: number; to: number }[]): EditorState {
  let state = EditorState.create({ doc: readHtml(html), plugins: [history()] });
  for (const { command, from, to } of steps) {
    const at = (position: number): ReturnType<typeof state.doc.resolve> =>
      state.doc.resolve(position % (state.doc.content.size + 1));
    state = state.apply(state.tr.setSelection(TextSelection.between(at(from), at(to))));
    command(state, (tr) => (state = state.apply(tr)));
    toolStates(state);
  }
  return state;
}

beforeAll(layOutNothing);

describe('whatever is done to a text', () => {
  it('its HTML is what the sanitiser lets through, and reads back as the same', () => {
    fc.assert(
      fc.property(texts, fc.array(step, { maxLength: 12 }), (html, steps) => {
        const { doc } = edited(html, steps);
        doc.check();
        const written = writeHtml(doc);
        expect(sanitizeHtml(written)).toBe(written);
        expect(writeHtml(readHtml(written))).toBe(written);
      }),
      { numRuns: 150 }
    );
  });

  it('any other text can be taken over', () => {
    fc.assert(
      fc.property(texts, texts, fc.array(step, { maxLength: 6 }), (mine, theirs, steps) => {
        const state = edited(mine, steps);
        const after = edited(theirs, steps.slice(0, 2)).doc;
        const tr = takeOver(state, after);
        expect((tr?.doc ?? state.doc).eq(after)).toBe(true);
      }),
      { numRuns: 150 }
    );
  });
});
