import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { focusFirstInvalid } from '../../../../ui/fields/focusFirstInvalid';
import { TextBox } from '../../../../ui/fields/TextBox';
import type { IconName } from '../../../../ui/icons/Icon';
import { useUiWords } from '../../../../ui/words/UiWords';
import styles from '../Record.module.scss';
import panel from '../../../../ui/screens/Panel.module.scss';

/** What all small forms of a record have in common. */
export interface DeedFormProps {
  /** On the button that sends it, and the name of the form. */
  readonly command: string;
  readonly icon: IconName;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onDirty: (isDirty: boolean) => void;
}

/** Words to something that is done. What was typed stays when that fails. */
export function ReasonForm(
  props: DeedFormProps & {
    readonly intro: string;
    readonly label: string;
    /** What is said when nothing is typed; left out where nothing has to be. */
    readonly needed?: string;
    /** Answers whether it was written. */
    readonly onSend: (words: string) => Promise<boolean>;
  }
): JSX.Element {
  const ui = useUiWords();
  const { needed, onSend, onClose, onDirty } = props;
  const [text, setText] = React.useState('');
  const [attempts, setAttempts] = React.useState(0);
  const form = React.useRef<HTMLFormElement>(null);
  const isEmpty = text.trim() === '';
  React.useEffect(() => onDirty(!isEmpty), [isEmpty, onDirty]);
  React.useEffect(() => () => onDirty(false), [onDirty]);
  React.useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  React.useEffect(() => {
    if (attempts > 0) focusFirstInvalid(form.current);
  }, [attempts]);
  const send = async (): Promise<void> => {
    if (await onSend(text.trim())) onClose();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={props.command}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (needed !== undefined && isEmpty) setAttempts((now) => now + 1);
        else void send();
      }}
    >
      <p className={panel.text}>{props.intro}</p>
      <TextBox
        label={props.label}
        rows={2}
        dir="auto"
        isRequired={needed !== undefined}
        value={text}
        problem={attempts > 0 && isEmpty ? needed : ''}
        onChange={setText}
      />
      <div className={panel.commands}>
        <Button type="submit" look="primary" icon={props.icon} disabled={props.isBusy}>
          {props.command}
        </Button>
        <Button onClick={onClose}>{ui.strings.Cancel}</Button>
      </div>
    </form>
  );
}
