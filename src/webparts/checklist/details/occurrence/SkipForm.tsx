import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { focusFirstInvalid } from '../../../../ui/fields/focusFirstInvalid';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useChecklistWords } from '../../words/ChecklistWords';
import styles from '../Details.module.scss';

/** Leaves an occurrence out, with the reason. */
export function SkipForm(props: {
  readonly isBusy: boolean;
  readonly onSkip: (reason: string) => void;
  readonly onDirty: (isDirty: boolean) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { strings } = useChecklistWords();
  const { onDirty } = props;
  const [reason, setReason] = React.useState('');
  const [attempts, setAttempts] = React.useState(0);
  const form = React.useRef<HTMLFormElement>(null);
  const isEmpty = reason.trim() === '';
  React.useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
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
        if (isEmpty) setAttempts((now) => now + 1);
        else props.onSkip(reason.trim());
      }}
    >
      <TextBox
        label={strings.SkipReason}
        dir="auto"
        rows={2}
        isRequired
        value={reason}
        problem={attempts > 0 && isEmpty ? strings.ReasonMissing : ''}
        onChange={setReason}
      />
      <div className={styles.commands}>
        <Button type="submit" look="primary" icon="skip" disabled={props.isBusy}>
          {strings.Skip}
        </Button>
        <Button onClick={props.onCancel}>{strings.Cancel}</Button>
      </div>
    </form>
  );
}
