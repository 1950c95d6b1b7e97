import { Plugin, PluginKey, type EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

const key = new PluginKey<boolean>('om-held-selection');

/** Browsers hide a selection when the focus leaves it. This keeps it in sight while a link is being typed for it. */
export function heldSelection(className: string): Plugin<boolean> {
  return new Plugin<boolean>({
    key,
    state: {
      init: () => false,
      apply: (tr, isHeld) => (tr.getMeta(key) as boolean | undefined) ?? isHeld
    },
    props: {
      decorations: (state) => {
        const { from, to } = state.selection;
        if (!key.getState(state)) return null;
        return DecorationSet.create(state.doc, [Decoration.inline(from, to, { class: className })]);
      }
    }
  });
}

export function holdSelection(state: EditorState, isHeld: boolean): EditorState['tr'] {
  return state.tr.setMeta(key, isHeld).setMeta('addToHistory', false);
}
