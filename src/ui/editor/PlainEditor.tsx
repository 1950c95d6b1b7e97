import * as React from 'react';
import { Button } from '../controls/Button';
import { Notice } from '../errors/Notice';
import { TextBox } from '../fields/TextBox';
import { useFieldId } from '../fields/useFieldId';
import { htmlToPlain, plainToHtml } from '../richText/plainInstructions';
import { RichText } from '../richText/RichText';
import { useUiWords } from '../words/UiWords';
import { EditorFrame } from './EditorFrame';
import { usualRows, type RichTextEditorProps } from './editorProps';
import styles from './Editor.module.scss';

/** What is in the box, and the HTML that it stands for: spaces and empty lines at the end are typed before words. */
interface Typed {
  readonly text: string;
  readonly html: string;
}

/** The text as plain text, for when the editor could not be loaded. Formatted text stays, until somebody decides otherwise. */
export function PlainEditor(props: RichTextEditorProps & { readonly onRetry: () => void }): JSX.Element {
  const { strings } = useUiWords();
  const { value, onChange, rows = usualRows } = props;
  const id = useFieldId();
  const [typed, setTyped] = React.useState<Typed>();
  const stored = React.useMemo(() => htmlToPlain(value), [value]);
  const type = (text: string): void => {
    const html = plainToHtml(text);
    setTyped({ text, html });
    onChange(html);
  };
  const isTyped = typed?.html === value;
  const retry = <Button onClick={props.onRetry}>{strings.TryAgain}</Button>;
  if (!isTyped && !stored.isWhole) {
    return (
      <EditorFrame {...props} id={id}>
        <div role="group" aria-labelledby={`${id}-label`} className={styles.kept}>
          <RichText html={value} />
        </div>
        <Notice
          tone="warning"
          role="status"
          actions={
            <>
              {retry}
              <Button onClick={() => type(stored.text)}>{strings.EditorPlainReplace}</Button>
            </>
          }
        >
          <p>{strings.EditorPlainKept}</p>
        </Notice>
      </EditorFrame>
    );
  }
  return (
    <div className={styles.plain}>
      <TextBox {...props} rows={rows} dir="auto" value={isTyped ? typed.text : stored.text} onChange={type} />
      <Notice tone="warning" role="status" actions={retry}>
        <p>{strings.EditorPlain}</p>
      </Notice>
    </div>
  );
}
