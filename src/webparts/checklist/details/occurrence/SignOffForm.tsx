import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { focusFirstInvalid } from '../../../../ui/fields/focusFirstInvalid';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useChecklistWords } from '../../words/ChecklistWords';
import styles from '../Details.module.scss';

/** A second person confirms what somebody handed in, or sends it back with the reason. */
export function SignOffForm(props: {
  readonly isBusy: boolean;
  readonly onSignOff: (note: string) => void;
  readonly onSendBack: (reason: string) => void;
  readonly onDirty: (isDirty: boolean) => void;
}): JSX.Element {
  const { strings } = useChecklistWords();
  const { isBusy, onDirty } = props;
  const [note, setNote] = React.useState('');
  const [attempts, setAttempts] = React.useState(0);
  const form = React.useRef<HTMLFormElement>(null);
  const isEmpty = note.trim() === '';
  React.useEffect(() => {
    if (attempts > 0) focusFirstInvalid(form.current);
  }, [attempts]);
  React.useEffect(() => onDirty(!isEmpty), [isEmpty, onDirty]);
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSignOff(note.trim());
      }}
    >
      <p className={styles.text}>{strings.WaitingForYou}</p>
      <TextBox
        label={strings.SignOffNote}
        dir="auto"
        rows={2}
        value={note}
        problem={attempts > 0 && isEmpty ? strings.ReasonMissing : ''}
        onChange={setNote}
      />
      <div className={styles.commands}>
        <Button type="submit" look="primary" icon="check" disabled={isBusy}>
          {strings.SignOffConfirm}
        </Button>
        <Button
          icon="undo"
          disabled={isBusy}
          onClick={() => (isEmpty ? setAttempts((now) => now + 1) : props.onSendBack(note.trim()))}
        >
          {strings.SendBack}
        </Button>
      </div>
    </form>
  );
}
