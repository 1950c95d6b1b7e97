import * as React from 'react';
import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import { Button } from '../../../../ui/controls/Button';
import { DateField } from '../../../../ui/fields/DateField';
import { focusFirstInvalid } from '../../../../ui/fields/focusFirstInvalid';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useTrainingWords } from '../../words/TrainingWords';
import type { DeedFormProps } from './ReasonForm';
import styles from '../Record.module.scss';
import panel from '../../../../ui/screens/Panel.module.scss';

/** The day to something that is done; none is one of the choices. */
export function DayForm(
  props: DeedFormProps & {
    readonly intro?: string;
    readonly label: string;
    readonly first: CalendarDate | null;
    /** Nothing would change with the day that is there. */
    readonly mustDiffer?: boolean;
    /** Answers whether it was written. */
    readonly onSend: (day: CalendarDate | null) => Promise<boolean>;
  }
): JSX.Element {
  const { strings } = useTrainingWords();
  const ui = useUiWords();
  const { first, mustDiffer, onSend, onClose, onDirty } = props;
  const [day, setDay] = React.useState(first);
  const [isWrong, setWrong] = React.useState(false);
  const [attempts, setAttempts] = React.useState(0);
  const form = React.useRef<HTMLFormElement>(null);
  const isDirty = day !== first || isWrong;
  const isSame = mustDiffer === true && day === first;
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  React.useEffect(() => () => onDirty(false), [onDirty]);
  React.useEffect(() => form.current?.querySelector('input')?.focus(), []);
  React.useEffect(() => {
    if (attempts > 0) focusFirstInvalid(form.current);
  }, [attempts]);
  const send = async (): Promise<void> => {
    if (await onSend(day)) onClose();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={props.command}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isWrong || isSame) setAttempts((now) => now + 1);
        else void send();
      }}
    >
      {props.intro === undefined ? null : <p className={panel.text}>{props.intro}</p>}
      <DateField
        label={props.label}
        value={day}
        problem={attempts > 0 && isSame && !isWrong ? strings.RecordSameDay : ''}
        onChange={setDay}
        onWrong={setWrong}
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
