import * as React from 'react';
import { missingHolidays } from '../../../domain/calendar/holidays';
import type { Holiday, HolidayDraft } from '../../../domain/calendar/workingCalendar';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import { maxTitleLength } from '../../../domain/tasks/validateDraft';
import { Button } from '../../../ui/controls/Button';
import { DateField } from '../../../ui/fields/DateField';
import { focusFirstInvalid } from '../../../ui/fields/focusFirstInvalid';
import { TextBox } from '../../../ui/fields/TextBox';
import { fill } from '../../../ui/words/fill';
import { useChecklistWords, type ChecklistWords } from '../words/ChecklistWords';
import styles from './Holidays.module.scss';

export interface AddHolidayProps {
  readonly isBusy: boolean;
  readonly existing: readonly Holiday[];
  readonly onAdd: (drafts: readonly HolidayDraft[]) => Promise<boolean>;
  readonly onDirty: (isDirty: boolean) => void;
}

/** What keeps the name from being taken; empty when nothing does. */
function nameProblem(
  { strings, formats }: ChecklistWords,
  name: string,
  date: CalendarDate | null,
  existing: readonly Holiday[]
): string {
  const { length } = name.trim();
  if (length === 0) return strings.HolidayNameMissing;
  if (length > maxTitleLength) {
    return fill(strings.TitleTooLong, {
      length: formats.number(length),
      max: formats.number(maxTitleLength)
    });
  }
  const isThere = date !== null && missingHolidays(existing, [{ name, date }]).length === 0;
  return isThere ? strings.VerdictThere : '';
}

/** Adds one holiday: its name and its day. */
export function AddHoliday(props: AddHolidayProps): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const { onDirty } = props;
  const [name, setName] = React.useState('');
  const [date, setDate] = React.useState<CalendarDate | null>(null);
  const [isDateWrong, setDateWrong] = React.useState(false);
  const [attempts, setAttempts] = React.useState(0);
  const form = React.useRef<HTMLFormElement>(null);
  const isDirty = name.trim() !== '' || date !== null;
  const problem = nameProblem(words, name, date, props.existing);
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  React.useEffect(() => {
    if (attempts > 0) focusFirstInvalid(form.current);
  }, [attempts]);

  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    if (problem || date === null || isDateWrong) {
      setAttempts((now) => now + 1);
      return;
    }
    if (!(await props.onAdd([{ name: name.trim(), date }]))) return;
    setName('');
    setDate(null);
    setAttempts(0);
  };
  return (
    <form ref={form} className={styles.add} noValidate onSubmit={(event) => void submit(event)}>
      <TextBox
        label={strings.HolidayName}
        dir="auto"
        isRequired
        value={name}
        problem={attempts > 0 ? problem : ''}
        onChange={setName}
      />
      <DateField
        label={strings.HolidayDate}
        isRequired
        value={date}
        problem={attempts > 0 && date === null ? strings.HolidayDateMissing : ''}
        onChange={setDate}
        onWrong={setDateWrong}
      />
      <span>
        <Button type="submit" icon="add" disabled={props.isBusy}>
          {strings.HolidayAdd}
        </Button>
      </span>
    </form>
  );
}
