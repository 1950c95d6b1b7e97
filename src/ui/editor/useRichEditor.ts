import * as React from 'react';
import { useMounted } from '../screens/useMounted';
import type { RichEditorProps } from './editorProps';

type Editor = React.ComponentType<RichEditorProps>;

let fetched: Editor | undefined;

/** Fetches the editor ahead of time, for forms that will need it. */
export async function loadRichTextEditor(): Promise<Editor> {
  if (!fetched) {
    const { RichEditor } = await import(/* webpackChunkName: 'rich-text-editor' */ './RichEditor');
    fetched = RichEditor;
  }
  return fetched;
}

export type LoadedEditor =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly Editor: Editor }
  | { readonly kind: 'failed' };

/** The editor as far as it is there, and a way to try again. */
export function useRichEditor(load: () => Promise<Editor>): readonly [LoadedEditor, () => void] {
  const isMounted = useMounted();
  const [loaded, setLoaded] = React.useState<LoadedEditor>(() =>
    fetched && load === loadRichTextEditor ? { kind: 'ready', Editor: fetched } : { kind: 'loading' }
  );
  const start = React.useCallback((): void => {
    load().then(
      (Editor) => isMounted() && setLoaded({ kind: 'ready', Editor }),
      () => isMounted() && setLoaded({ kind: 'failed' })
    );
  }, [load, isMounted]);
  React.useEffect(start, [start]);
  return [loaded, start];
}
