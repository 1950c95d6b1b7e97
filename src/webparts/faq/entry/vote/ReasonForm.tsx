import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useFaqWords } from '../../words/FaqWords';
import panel from '../../../../ui/screens/Panel.module.scss';
import styles from './Vote.module.scss';

/** Asks why it did not help. What was typed stays until it is saved. */
export function ReasonForm(props: {
  readonly first: string;
  readonly isSending: boolean;
  /** Answers whether it was saved. */
  readonly onSend: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
  readonly onDirty: (isDirty: boolean) => void;
}): JSX.Element {
  const { strings } = useFaqWords();
  const ui = useUiWords();
  const { first, isSending, onSend, onClose, onDirty } = props;
  const [reason, setReason] = React.useState(first);
  const form = React.useRef<HTMLFormElement>(null);
  const isDirty = reason !== first;
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  React.useEffect(() => () => onDirty(false), [onDirty]);
  React.useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const send = async (): Promise<void> => {
    if (await onSend(reason)) onClose();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={strings.EntryVoteReason}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextBox
        label={strings.EntryVoteReason}
        hint={strings.EntryVoteReasonHint}
        value={reason}
        onChange={setReason}
        dir="auto"
      />
      <div className={panel.commands}>
        <Button type="submit" look="primary" disabled={isSending}>
          {strings.EntryVoteSend}
        </Button>
        <Button onClick={onClose}>{ui.strings.Cancel}</Button>
      </div>
    </form>
  );
}
