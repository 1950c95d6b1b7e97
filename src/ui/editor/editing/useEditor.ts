import * as React from 'react';
import { sameStates, toolStates, type ToolStates } from '../toolbar/tools';
import { createEditor, type Editor, type EditorOptions } from './createEditor';

export interface MountedEditor {
  /** The element that the editor is put into. */
  readonly place: React.RefObject<HTMLDivElement>;
  /** `undefined` until the editor is on the page. */
  readonly tools: ToolStates | undefined;
}

type Options = Omit<EditorOptions, 'onState'>;

export type EditorRef = React.MutableRefObject<Editor | undefined>;

/** The editor as part of a React tree: made once, put into `editor`, told what changes. */
export function useEditor(editor: EditorRef, options: Options): MountedEditor {
  const place = React.useRef<HTMLDivElement>(null);
  const latest = React.useRef(options);
  latest.current = options;
  const [tools, setTools] = React.useState<ToolStates>();

  React.useLayoutEffect(() => {
    if (!place.current) return undefined;
    const say = (states: ToolStates): void =>
      setTools((before) => (before && sameStates(before, states) ? before : states));
    const made = createEditor(place.current, {
      ...latest.current,
      onChange: (html) => latest.current.onChange(html),
      onLeftOut: (what) => latest.current.onLeftOut(what),
      onLink: () => latest.current.onLink(),
      onTools: () => latest.current.onTools(),
      onState: (state) => say(toolStates(state))
    });
    editor.current = made;
    say(toolStates(made.view.state));
    return () => {
      editor.current = undefined;
      made.view.destroy();
    };
  }, [editor]);

  // At once after each rendering: a later effect could bring back what was there before the newest letter.
  React.useLayoutEffect(() => editor.current?.show(options.html), [editor, options.html]);
  const { attributesOf } = options;
  React.useLayoutEffect(
    () => editor.current?.view.setProps({ attributes: attributesOf }),
    [editor, attributesOf]
  );
  return { place, tools };
}
