import { gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { readHtml } from '../document/readHtml';
import { Agreement } from './Agreement';
import { heldSelection } from './heldSelection';
import { lastLine, withLastLine } from './lastLine';
import { pasting, type LeftOut } from './pasting';
import { mayLink } from './links';
import { takeOver } from './takeOver';
import { typing } from './typing';

export interface EditorOptions {
  readonly html: string;
  readonly isRightToLeft: boolean;
  readonly heldClass: string;
  /** Attributes of the element that is written in. */
  readonly attributesOf: (state: EditorState) => Record<string, string>;
  readonly onChange: (html: string) => void;
  readonly onState: (state: EditorState) => void;
  readonly onLeftOut: (what: LeftOut) => void;
  readonly onLink: () => void;
  readonly onTools: () => void;
}

export interface Editor {
  readonly view: EditorView;
  /** Takes over a text from outside. */
  readonly show: (html: string) => void;
}

const fromOutside = 'om-from-outside';

/** The editor in its place on the page, without anything of React. */
export function createEditor(place: HTMLElement, options: EditorOptions): Editor {
  const agreement = new Agreement(options.html);
  const openLink = (state: EditorState): boolean => {
    if (mayLink(state)) options.onLink();
    return true;
  };
  const openTools = (): boolean => {
    options.onTools();
    return true;
  };
  const view = new EditorView(place, {
    state: EditorState.create({
      doc: withLastLine(readHtml(options.html)),
      plugins: [
        ...typing(openLink, openTools, options.isRightToLeft),
        pasting(options.onLeftOut),
        heldSelection(options.heldClass),
        history(),
        gapCursor(),
        lastLine
      ]
    }),
    attributes: options.attributesOf,
    dispatchTransaction: (tr) => {
      const state = view.state.apply(tr);
      view.updateState(state);
      options.onState(state);
      if (!tr.docChanged || tr.getMeta(fromOutside)) return;
      const html = agreement.offer(state.doc);
      if (html !== undefined) options.onChange(html);
    }
  });
  const show = (html: string): void => {
    const doc = agreement.take(html, view.state.doc);
    const tr = doc ? takeOver(view.state, withLastLine(doc)) : undefined;
    if (tr) view.dispatch(tr.setMeta(fromOutside, true));
  };
  return { view, show };
}
