import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { useMounted } from '../../../ui/screens/useMounted';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from '../panel/Panel.module.scss';

/** A planning guide from a file (chosen or dropped) or from the clipboard. */
export function GuideFileChooser(props: { readonly onText: (text: string) => void }): JSX.Element {
  const { strings } = useChecklistWords();
  const { onText } = props;
  const isMounted = useMounted();
  const input = React.useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = React.useState('');
  const [isOver, setOver] = React.useState(false);
  const readFile = (file: File | undefined): void => {
    if (!file) return;
    const reader = new FileReader();
    reader.onload = () => isMounted() && onText(String(reader.result));
    // An unreadable file is told like one that holds nothing.
    reader.onerror = () => isMounted() && onText('');
    reader.readAsText(file);
  };
  return (
    <>
      <p className={styles.text}>{strings.GuideIntro}</p>
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
          {strings.GuideChooseFile}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={strings.GuideFile}
          onChange={(event) => readFile(event.target.files?.[0])}
        />
        <span className={styles.quiet}>{strings.GuideDropHere}</span>
      </div>
      <form
        className={styles.section}
        onSubmit={(event) => {
          event.preventDefault();
          onText(pasted);
        }}
      >
        <label htmlFor="om-guide-text" className={styles.label}>
          {strings.GuidePaste}
        </label>
        <textarea
          id="om-guide-text"
          className={styles.field}
          rows={5}
          dir="ltr"
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
        <div className={styles.commands}>
          <Button type="submit" disabled={pasted.trim() === ''}>
            {strings.GuidePreview}
          </Button>
        </div>
      </form>
    </>
  );
}
