import { toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { liftListItem, sinkListItem } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { schema } from '../document/schema';
import { clearFormatting, toggleBlock, toggleList, toggleQuote } from '../editing/commands';
import { mayLink, meantLink } from '../editing/links';
import { around, forWords, hasMark, isBlock, onWords } from '../editing/place';

const { nodes, marks } = schema;
const lists = [nodes.ordered_list, nodes.bullet_list];

export const toolGroups = [
  ['undo', 'redo'],
  ['heading', 'subheading'],
  ['bold', 'italic', 'code', 'link'],
  ['numbers', 'bullets', 'shallower', 'deeper'],
  ['quote', 'codeBlock', 'clear']
] as const;

export type ToolName = (typeof toolGroups)[number][number];

/** What a tool does. `link` opens a form, which the editor does itself. */
export const toolCommands: Readonly<Record<Exclude<ToolName, 'link'>, Command>> = {
  undo,
  redo,
  heading: toggleBlock(nodes.heading, { level: 3 }),
  subheading: toggleBlock(nodes.heading, { level: 4 }),
  bold: toggleMark(marks.strong),
  italic: toggleMark(marks.em),
  code: toggleMark(marks.code),
  numbers: forWords(toggleList(nodes.ordered_list)),
  bullets: forWords(toggleList(nodes.bullet_list)),
  shallower: forWords(liftListItem(nodes.list_item)),
  deeper: forWords(sinkListItem(nodes.list_item)),
  quote: forWords(toggleQuote),
  codeBlock: toggleBlock(nodes.code_block),
  clear: clearFormatting
};

/** Tools that are on or off, and when they are on. */
const pressed: Readonly<Partial<Record<ToolName, (state: EditorState) => boolean>>> = {
  heading: (state) => isBlock(state, nodes.heading, { level: 3 }),
  subheading: (state) => isBlock(state, nodes.heading, { level: 4 }),
  bold: (state) => hasMark(state, marks.strong),
  italic: (state) => hasMark(state, marks.em),
  code: (state) => hasMark(state, marks.code),
  link: (state) => meantLink(state) !== undefined,
  numbers: (state) => around(state, lists)?.node.type === nodes.ordered_list,
  bullets: (state) => around(state, lists)?.node.type === nodes.bullet_list,
  quote: (state) => around(state, [nodes.blockquote]) !== undefined,
  codeBlock: (state) => isBlock(state, nodes.code_block)
};

export interface ToolState {
  readonly isEnabled: boolean;
  /** `undefined`: the tool does something and is never on. */
  readonly isPressed: boolean | undefined;
}

export type ToolStates = Readonly<Record<ToolName, ToolState>>;

export function toolStates(shown: EditorState): ToolStates {
  const state = onWords(shown);
  const stateOf = (name: ToolName): ToolState => ({
    isEnabled: name === 'link' ? mayLink(state) : toolCommands[name](state),
    isPressed: pressed[name]?.(state)
  });
  return Object.fromEntries(toolGroups.flat().map((name) => [name, stateOf(name)])) as ToolStates;
}

export function sameStates(a: ToolStates, b: ToolStates): boolean {
  return toolGroups
    .flat()
    .every((name) => a[name].isEnabled === b[name].isEnabled && a[name].isPressed === b[name].isPressed);
}
