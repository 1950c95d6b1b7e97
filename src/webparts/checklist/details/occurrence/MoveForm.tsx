import * as React from 'react';
import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import { Button } from '../../../../ui/controls/Button';
import { DateField } from '../../../../ui/fields/DateField';
import { focusFirstInvalid } from '../../../../ui/fields/focusFirstInvalid';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useChecklistWords } from '../../words/ChecklistWords';
import styles from '../Details.module.scss';

/** Gives an occurrence another date. */
export function MoveForm(props: {
  readonly due: CalendarDate | null;
  readonly isBusy: boolean;
  readonly onMove: (to: CalendarDate, note: string) => void;
  readonly onDirty: (isDirty: boolean) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { strings } = useChecklistWords();
  const { due, onDirty } = props;
  const [to, setTo] = React.useState(due);
  const [note, setNote] = React.useState('');
  const [isWrong, setWrong] = React.useState(false);
  const [attempts, setAttempts] = React.useState(0);
  const form = React.useRef<HTMLFormElement>(null);
  const isMoved = to !== null && to !== due;
  const isDirty = to !== due || note.trim() !== '';
  React.useEffect(() => form.current?.querySelector('input')?.focus(), []);
  React.useEffect(() => {
    if (attempts > 0) focusFirstInvalid(form.current);
  }, [attempts]);
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isMoved && !isWrong) props.onMove(to, note.trim());
        else setAttempts((now) => now + 1);
      }}
    >
      <DateField
        label={strings.MoveTo}
        isRequired
        value={to}
        problem={attempts > 0 && !isMoved && !isWrong ? strings.MoveNeedsDate : ''}
        onChange={setTo}
        onWrong={setWrong}
      />
      <TextBox label={strings.NoteLabel} dir="auto" rows={2} value={note} onChange={setNote} />
      <div className={styles.commands}>
        <Button type="submit" look="primary" icon="calendar" disabled={props.isBusy}>
          {strings.Move}
        </Button>
        <Button onClick={props.onCancel}>{strings.Cancel}</Button>
      </div>
    </form>
  );
}
