import { toggleMark } from 'prosemirror-commands';
import type { Mark } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { schema } from '../document/schema';

const { link } = schema.marks;
const mailbox = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;
const host = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[:/?#]\S*)?$/u;

/** What people type as an address, as a whole one; `undefined` when it is none that a link may have. */
export function linkAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (mailbox.test(text)) return `mailto:${text}`;
  const whole = host.test(text) ? `https://${text}` : text;
  if (!/^(?:https?:\/\/|mailto:)/i.test(whole) || /\s/.test(whole)) return undefined;
  try {
    const url = new URL(whole);
    return url.protocol === 'mailto:' || url.hostname !== '' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

export interface LinkRange {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
}

/** The link that the cursor stands in or the selection begins in, from its first to its last word. */
export function linkAt(state: EditorState): LinkRange | undefined {
  const { $from } = state.selection;
  const { parent } = $from;
  const at = parent.childAfter($from.parentOffset);
  const before = parent.childBefore($from.parentOffset);
  const touched = [at, before].find(({ node }) => node && link.isInSet(node.marks));
  const mark = touched?.node ? link.isInSet(touched.node.marks) : undefined;
  if (!touched || !mark) return undefined;
  let first = touched.index;
  let last = touched.index;
  while (first > 0 && mark.isInSet(parent.child(first - 1).marks)) first -= 1;
  while (last + 1 < parent.childCount && mark.isInSet(parent.child(last + 1).marks)) last += 1;
  let from = $from.start();
  for (let index = 0; index < first; index++) from += parent.child(index).nodeSize;
  let to = from;
  for (let index = first; index <= last; index++) to += parent.child(index).nodeSize;
  return { mark, from, to };
}

/** Whether a link can stand where the selection is. */
export function mayLink(state: EditorState): boolean {
  return toggleMark(link, { href: '' })(state);
}

/** The link that is meant: around the selection, or the first in it. */
export function meantLink(state: EditorState): Mark | undefined {
  const around = linkAt(state)?.mark;
  if (around) return around;
  let first: Mark | undefined;
  const { from, to } = state.selection;
  state.doc.nodesBetween(from, to, (node) => {
    first ??= link.isInSet(node.marks);
  });
  return first;
}

/** Links the link at the cursor, the selected words, or else `words`, which it puts in. */
export function setLink(href: string, words: string): Command {
  return (state, dispatch) => {
    if (!mayLink(state)) return false;
    const present = linkAt(state);
    const { from, to, empty } = state.selection;
    const tr = state.tr;
    if (present && from >= present.from && to <= present.to) {
      tr.addMark(present.from, present.to, link.create({ ...present.mark.attrs, href }));
    } else if (!empty) tr.addMark(from, to, link.create({ href }));
    else {
      const marks = link.create({ href }).addToSet(state.storedMarks ?? state.selection.$from.marks());
      tr.replaceSelectionWith(schema.text(words || href, marks), false);
    }
    dispatch?.(tr.removeStoredMark(link).scrollIntoView());
    return true;
  };
}

/** Takes the link away and leaves its words. */
export const removeLink: Command = (state, dispatch) => {
  const present = linkAt(state);
  const { from, to } = state.selection;
  if (!present && !state.doc.rangeHasMark(from, to, link)) return false;
  const tr = state.tr.removeMark(
    Math.min(from, present?.from ?? from),
    Math.max(to, present?.to ?? to),
    link
  );
  dispatch?.(tr);
  return true;
};
