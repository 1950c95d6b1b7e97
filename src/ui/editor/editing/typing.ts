import { baseKeymap, chainCommands, newlineInCode, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, undoInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { schema } from '../document/schema';
import { breakLine, toggleBlock, toggleList } from './commands';
import { forWords } from './place';

const { nodes, marks } = schema;

/** What people type at the beginning of a line, as in the plain text of the suite. */
const beginnings = inputRules({
  rules: [
    wrappingInputRule(/^\s*([-*•])\s$/, nodes.bullet_list),
    wrappingInputRule(
      /^\s*(\d{1,3})[.)]\s$/,
      nodes.ordered_list,
      ([, number]) => ({ start: Number(number) }),
      ([, number], before) => before.childCount + Number(before.attrs['start']) === Number(number)
    ),
    wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
    textblockTypeInputRule(/^(#{3,4})\s$/, nodes.heading, ([, signs]) => ({ level: signs?.length ?? 3 })),
    textblockTypeInputRule(/^```$/, nodes.code_block)
  ]
});

/** Keys that stay here even when there is nothing to do: outside, they would take back something else. */
const always =
  (command: Command): Command =>
  (state, dispatch) => {
    command(state, dispatch);
    return true;
  };

const deeper = forWords(sinkListItem(nodes.list_item));
const shallower = forWords(liftListItem(nodes.list_item));

/** Tab leaves the text: whoever uses the keyboard alone must get out. Levels have keys of their own. */
function shortcuts(openLink: Command, openTools: Command, isRightToLeft: boolean): Record<string, Command> {
  const [forwards, backwards] = isRightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  return {
    'Mod-z': always(undo),
    'Mod-y': always(redo),
    'Mod-Shift-z': always(redo),
    'Mod-b': toggleMark(marks.strong),
    'Mod-i': toggleMark(marks.em),
    'Mod-e': toggleMark(marks.code),
    'Mod-k': openLink,
    'Mod-Alt-3': toggleBlock(nodes.heading, { level: 3 }),
    'Mod-Alt-4': toggleBlock(nodes.heading, { level: 4 }),
    'Mod-Shift-7': forWords(toggleList(nodes.ordered_list)),
    'Mod-Shift-8': forWords(toggleList(nodes.bullet_list)),
    'Mod-]': deeper,
    'Mod-[': shallower,
    [`Shift-Alt-${forwards}`]: deeper,
    [`Shift-Alt-${backwards}`]: shallower,
    Enter: splitListItem(nodes.list_item),
    'Shift-Enter': chainCommands(newlineInCode, breakLine),
    Backspace: undoInputRule,
    'Alt-F10': openTools
  };
}

/** What keys do, beside writing. */
export function typing(openLink: Command, openTools: Command, isRightToLeft: boolean): readonly Plugin[] {
  return [beginnings, keymap(shortcuts(openLink, openTools, isRightToLeft)), keymap(baseKeymap)];
}
