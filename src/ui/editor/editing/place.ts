import type { MarkType, Node as Doc, NodeType } from 'prosemirror-model';
import { AllSelection, TextSelection, type Command, type EditorState } from 'prosemirror-state';

/** The same with the words selected, where everything is: tools look for what is around words. */
export function onWords(state: EditorState): EditorState {
  const { doc, selection, tr } = state;
  if (!(selection instanceof AllSelection)) return state;
  return state.apply(tr.setSelection(TextSelection.between(doc.resolve(0), doc.resolve(doc.content.size))));
}

export function forWords(command: Command): Command {
  return (state, dispatch, view) => command(onWords(state), dispatch, view);
}

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
