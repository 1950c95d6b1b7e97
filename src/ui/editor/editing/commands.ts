import { setBlockType } from 'prosemirror-commands';
import { NodeRange, type NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command } from 'prosemirror-state';
import { findWrapping, liftTarget } from 'prosemirror-transform';
import { schema } from '../document/schema';
import { around, isBlock } from './place';

const { nodes, marks } = schema;
const lists = [nodes.ordered_list, nodes.bullet_list];

/** Makes the selected blocks this type, or paragraphs when they are it already. */
export function toggleBlock(type: NodeType, attrs: Readonly<Record<string, unknown>> = {}): Command {
  return (state, dispatch) =>
    isBlock(state, type, attrs)
      ? setBlockType(nodes.paragraph)(state, dispatch)
      : setBlockType(type, attrs)(state, dispatch);
}

/** Makes a list, turns a list of the other kind into this one, or takes the items out of a list of this kind. */
export function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    const list = around(state, lists);
    if (!list) return wrapInList(type)(state, dispatch);
    if (list.node.type === type) return liftListItem(nodes.list_item)(state, dispatch);
    const { dir, lang } = list.node.attrs;
    const place = state.selection.$from.before(list.depth);
    dispatch?.(state.tr.setNodeMarkup(place, type, { dir: dir as unknown, lang: lang as unknown }));
    return true;
  };
}

/** Puts the selected blocks in a quote; items of a list together with the list. */
const quote: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  for (let depth = $from.blockRange($to)?.depth ?? -1; depth >= 0; depth--) {
    const range = new NodeRange($from, $to, depth);
    const wrapping = findWrapping(range, nodes.blockquote);
    if (wrapping) {
      dispatch?.(state.tr.wrap(range, wrapping).scrollIntoView());
      return true;
    }
  }
  return false;
};

/** Puts the selected blocks in a quote, or takes them out. */
export const toggleQuote: Command = (state, dispatch) => {
  if (!around(state, [nodes.blockquote])) return quote(state, dispatch);
  const { $from, $to } = state.selection;
  const range = $from.blockRange($to, (node) => node.type === nodes.blockquote);
  const target = range ? liftTarget(range) : null;
  if (!range || target === null) return false;
  dispatch?.(state.tr.lift(range, target).scrollIntoView());
  return true;
};

/** What `clearFormatting` takes from words. Links stay: they are content. */
const looks = [marks.strong, marks.em, marks.underline, marks.code];

/** Words without bold and the like, and paragraphs instead of headings and code. Lists, quotes and links stay. */
export const clearFormatting: Command = (state, dispatch) => {
  const { $from, $to, empty } = state.selection;
  // Without a selection, the paragraph that the cursor stands in is meant.
  const from = empty ? $from.start() : $from.pos;
  const to = empty ? $from.end() : $to.pos;
  const tr = state.tr;
  for (const mark of looks) tr.removeMark(from, to, mark).removeStoredMark(mark);
  tr.setBlockType(from, to, nodes.paragraph);
  if (!tr.docChanged && !state.storedMarks?.length) return false;
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Starts a new line in the same paragraph. */
export const breakLine: Command = (state, dispatch) => {
  if (state.selection.$from.parent.type.spec.code) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};
