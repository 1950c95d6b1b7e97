import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useTrainingWords } from '../../words/TrainingWords';
import styles from '../Team.module.scss';

/** Why something is not confirmed: the learner reads it. */
export function SendBackForm(props: {
  readonly isPending: boolean;
  readonly onSend: (reason: string) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { strings } = useTrainingWords();
  const ui = useUiWords();
  const [reason, setReason] = React.useState('');
  const [isTried, setTried] = React.useState(false);
  const isMissing = reason.trim() === '';
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isMissing) props.onSend(reason.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextBox
        label={strings.WaitingReason}
        value={reason}
        onChange={setReason}
        rows={2}
        dir="auto"
        isRequired
        hint={strings.WaitingReasonHint}
        problem={isTried && isMissing ? strings.WaitingReasonMissing : undefined}
      />
      <div className={styles.commands}>
        <Button type="submit" look="primary" disabled={props.isPending}>
          {strings.WaitingSendBack}
        </Button>
        <Button onClick={props.onCancel}>{ui.strings.Cancel}</Button>
      </div>
    </form>
  );
}
