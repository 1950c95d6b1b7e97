import * as React from 'react';
import { useFieldId } from '../fields/useFieldId';
import { Loading } from '../screens/Loading';
import { useUiWords } from '../words/UiWords';
import { EditorBoundary } from './EditorBoundary';
import { EditorFrame } from './EditorFrame';
import { usualRows, type RichTextEditorProps } from './editorProps';
import { PlainEditor } from './PlainEditor';
import { loadRichTextEditor, useRichEditor } from './useRichEditor';

export interface LoadableEditorProps extends RichTextEditorProps {
  /** Where the editor comes from; tests let it fail. */
  readonly load?: typeof loadRichTextEditor;
}

/** A text with formatting. The editor is fetched when it is first needed; without it, plain text can be written. */
export function RichTextEditor({ load = loadRichTextEditor, ...props }: LoadableEditorProps): JSX.Element {
  const { strings } = useUiWords();
  const id = useFieldId();
  const [loaded, start] = useRichEditor(load);
  const [isAskedFor, setAskedFor] = React.useState(false);
  const retry = (): void => {
    setAskedFor(true);
    start();
  };
  if (loaded.kind === 'failed') return <PlainEditor {...props} onRetry={retry} />;
  if (loaded.kind === 'loading') {
    return (
      <EditorFrame {...props} id={id}>
        <Loading label={strings.LoadingScreen} rows={Math.ceil((props.rows ?? usualRows) / 2)} />
      </EditorFrame>
    );
  }
  return (
    <EditorBoundary fallback={(onRetry) => <PlainEditor {...props} onRetry={onRetry} />}>
      <loaded.Editor {...props} startsFocused={isAskedFor} />
    </EditorBoundary>
  );
}
