import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useChecklistWords } from '../../words/ChecklistWords';
import { useReason } from './useReason';
import styles from '../Details.module.scss';

/** Leaves an occurrence out, with the reason. */
export function SkipForm(props: {
  readonly isBusy: boolean;
  readonly onSkip: (reason: string) => void;
  readonly onDirty: (isDirty: boolean) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { strings } = useChecklistWords();
  const reason = useReason(props.onDirty);
  const { form } = reason;
  React.useEffect(() => form.current?.querySelector('textarea')?.focus(), [form]);
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        reason.demand(props.onSkip);
      }}
    >
      <TextBox
        label={strings.SkipReason}
        dir="auto"
        rows={2}
        isRequired
        value={reason.text}
        problem={reason.isMissing ? strings.ReasonMissing : ''}
        onChange={reason.setText}
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
