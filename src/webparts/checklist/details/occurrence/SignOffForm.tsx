import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useChecklistWords } from '../../words/ChecklistWords';
import { useReason } from './useReason';
import styles from '../Details.module.scss';

/** A second person confirms what somebody handed in, or sends it back with the reason. */
export function SignOffForm(props: {
  readonly isBusy: boolean;
  readonly onSignOff: (note: string) => void;
  readonly onSendBack: (reason: string) => void;
  readonly onDirty: (isDirty: boolean) => void;
}): JSX.Element {
  const { strings } = useChecklistWords();
  const { isBusy } = props;
  const note = useReason(props.onDirty);
  return (
    <form
      ref={note.form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSignOff(note.text.trim());
      }}
    >
      <p className={styles.text}>{strings.WaitingForYou}</p>
      <TextBox
        label={strings.SignOffNote}
        dir="auto"
        rows={2}
        value={note.text}
        problem={note.isMissing ? strings.ReasonMissing : ''}
        onChange={note.setText}
      />
      <div className={styles.commands}>
        <Button type="submit" look="primary" icon="check" disabled={isBusy}>
          {strings.SignOffConfirm}
        </Button>
        <Button icon="undo" disabled={isBusy} onClick={() => note.demand(props.onSendBack)}>
          {strings.SendBack}
        </Button>
      </div>
    </form>
  );
}
