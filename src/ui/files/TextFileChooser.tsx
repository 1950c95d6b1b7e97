import * as React from 'react';
import { Button } from '../controls/Button';
import { useFieldId } from '../fields/useFieldId';
import { decodeText } from '../files/decodeText';
import { useMounted } from '../screens/useMounted';
import { useUiWords } from '../words/UiWords';
import styles from '../screens/Panel.module.scss';

export interface TextFileChooserProps {
  /** File name endings and media types, as an `input` takes them. */
  readonly accept: string;
  readonly chooseLabel: string;
  readonly fileLabel: string;
  readonly pasteLabel: string;
  readonly onText: (text: string) => void;
}

/** A text from a file (chosen or dropped) or from the clipboard. */
export function TextFileChooser(props: TextFileChooserProps): JSX.Element {
  const { strings } = useUiWords();
  const { onText } = props;
  const isMounted = useMounted();
  const id = useFieldId();
  const input = React.useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = React.useState('');
  const [isOver, setOver] = React.useState(false);
  const readFile = (file: File | undefined): void => {
    if (!file) return;
    const reader = new FileReader();
    reader.onload = () => isMounted() && onText(decodeText(new Uint8Array(reader.result as ArrayBuffer)));
    // An unreadable file is told like one that holds nothing.
    reader.onerror = () => isMounted() && onText('');
    reader.readAsArrayBuffer(file);
  };
  return (
    <>
      <div
        className={`${styles.drop} ${isOver ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          readFile(event.dataTransfer.files[0]);
        }}
      >
        <Button look="primary" icon="upload" onClick={() => input.current?.click()}>
          {props.chooseLabel}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept={props.accept}
          aria-label={props.fileLabel}
          onChange={(event) => {
            readFile(event.target.files?.[0]);
            // The same file can be chosen again after it was mended.
            event.target.value = '';
          }}
        />
        <span className={styles.quiet}>{strings.FileDropHere}</span>
      </div>
      <form
        className={styles.section}
        onSubmit={(event) => {
          event.preventDefault();
          onText(pasted);
        }}
      >
        <label htmlFor={id} className={styles.label}>
          {props.pasteLabel}
        </label>
        <textarea
          id={id}
          className={styles.field}
          rows={5}
          dir="ltr"
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
        <div className={styles.commands}>
          <Button type="submit" disabled={pasted.trim() === ''}>
            {strings.FilePreview}
          </Button>
        </div>
      </form>
    </>
  );
}
