import type { MarkType, Node as Doc, NodeType } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';

export interface Around {
  readonly node: Doc;
  readonly depth: number;
}

/** The innermost node around the selection of one of the types. */
export function around(state: EditorState, types: readonly NodeType[]): Around | undefined {
  const { $from, to } = state.selection;
  for (let depth = $from.sharedDepth(to); depth > 0; depth--) {
    const node = $from.node(depth);
    if (types.includes(node.type)) return { node, depth };
  }
  return undefined;
}

/** Whether every block of words in the selection is of this type, with these attributes. */
export function isBlock(
  state: EditorState,
  type: NodeType,
  attrs: Readonly<Record<string, unknown>> = {}
): boolean {
  const found: Doc[] = [];
  const { from, to } = state.selection;
  state.doc.nodesBetween(from, to, (node) => {
    if (node.isTextblock) found.push(node);
  });
  const fits = (node: Doc): boolean =>
    node.type === type && Object.entries(attrs).every(([name, value]) => node.attrs[name] === value);
  return found.length > 0 && found.every(fits);
}

/** Whether what is typed next, or all that is selected, has the mark. */
export function hasMark(state: EditorState, type: MarkType): boolean {
  const { empty, $from, from, to } = state.selection;
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  let has = true;
  let words = 0;
  state.doc.nodesBetween(from, to, (node) => {
    if (!node.isText) return;
    words += 1;
    has &&= type.isInSet(node.marks) !== undefined;
  });
  return has && words > 0;
}
