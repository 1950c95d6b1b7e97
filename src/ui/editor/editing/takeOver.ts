import type { Node as Doc } from 'prosemirror-model';
import { closeHistory } from 'prosemirror-history';
import type { EditorState, Transaction } from 'prosemirror-state';

/** Where two documents begin and end to differ. */
function difference(
  before: Doc,
  after: Doc
): { start: number; endBefore: number; endAfter: number } | undefined {
  const start = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (start === null || end === null) return undefined;
  // What repeats itself may be found from both sides: the ends must not lie before the start.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  return { start, endBefore: end.a + overlap, endAfter: end.b + overlap };
}

/** A step that makes the text `after`, changing no more than differs: the selection stays where its words stay. */
export function takeOver(state: EditorState, after: Doc): Transaction | undefined {
  const found = difference(state.doc, after);
  if (!found) return undefined;
  const { start, endBefore, endAfter } = found;
  const tr = closeHistory(state.tr).replace(start, endBefore, after.slice(start, endAfter));
  if (tr.doc.eq(after)) return tr;
  return closeHistory(state.tr).replaceWith(0, state.doc.content.size, after.content);
}
