import * as React from 'react';
import type { CalendarDate } from '../../domain/dates/calendarDate';
import type { TeamEntry } from '../../domain/updates/TeamRepository';
import { Button } from '../controls/Button';
import { DateField } from '../fields/DateField';
import { useUiWords } from '../words/UiWords';
import { useTeamWords } from './TeamWords';
import styles from './Team.module.scss';

/** Asks for the last day of somebody who leaves. Rows of the team are not deleted. */
export function EndForm(props: {
  readonly entry: TeamEntry;
  readonly isBusy: boolean;
  readonly onSave: (until: CalendarDate) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { strings, formats } = useTeamWords();
  const ui = useUiWords();
  const { from } = props.entry;
  const [day, setDay] = React.useState<CalendarDate | null>(formats.today());
  const [isWrong, setWrong] = React.useState(false);
  const isTooEarly = day !== null && from !== null && day < from;
  const dayProblem = isTooEarly ? strings.TeamEndsBeforeStart : undefined;
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      className={`${styles.end} ${styles.whole}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== null && !isTooEarly && !isWrong) props.onSave(day);
      }}
    >
      <DateField
        label={strings.TeamUntil}
        isRequired
        value={day}
        problem={day === null ? strings.TeamDayMissing : dayProblem}
        onChange={setDay}
        onWrong={setWrong}
      />
      <p className={styles.hint}>{strings.TeamEndHint}</p>
      <div className={styles.commands}>
        <Button type="submit" look="primary" disabled={props.isBusy}>
          {strings.TeamEndSave}
        </Button>
        <Button onClick={props.onCancel}>{ui.strings.Cancel}</Button>
      </div>
    </form>
  );
}
