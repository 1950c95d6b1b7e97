import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useChecklistWords } from '../../words/ChecklistWords';
import styles from '../Details.module.scss';

/** Opens what was settled again, with a note for the log. */
export function ReopenForm(props: {
  /** What the button says. */
  readonly command: string;
  readonly isBusy: boolean;
  readonly onReopen: (note: string) => void;
  readonly onDirty: (isDirty: boolean) => void;
}): JSX.Element {
  const { strings } = useChecklistWords();
  const { onDirty } = props;
  const [note, setNote] = React.useState('');
  const isDirty = note.trim() !== '';
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        props.onReopen(note.trim());
      }}
    >
      <TextBox label={strings.NoteLabel} dir="auto" rows={2} value={note} onChange={setNote} />
      <div className={styles.commands}>
        <Button type="submit" look="primary" icon="undo" disabled={props.isBusy}>
          {props.command}
        </Button>
      </div>
    </form>
  );
}
