import * as React from 'react';
import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import type { DecisionDraft } from '../../../../domain/updates/decision';
import { Button } from '../../../../ui/controls/Button';
import { DateField } from '../../../../ui/fields/DateField';
import { focusFirstInvalid } from '../../../../ui/fields/focusFirstInvalid';
import { useWrongDates } from '../../../../ui/fields/useWrongDates';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { fieldName, optional } from './fieldWords';
import { problemText } from './problemWords';
import { dayProblems, isDayRequired, type DayField } from './stillHolds';
import styles from './Decision.module.scss';

/** Asks for the days that a decision needs to hold on. */
export function HoldsForm(props: {
  readonly draft: DecisionDraft;
  readonly days: readonly DayField[];
  readonly noticeActBy: CalendarDate | null;
  readonly isBusy: boolean;
  readonly onHold: (draft: DecisionDraft) => void;
  readonly onDirty: (isDirty: boolean) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const words = useUpdatesWords();
  const { strings } = useUiWords();
  const { draft, days, onDirty } = props;
  const [typed, setTyped] = React.useState<Partial<Record<DayField, CalendarDate | null>>>({});
  const [attempts, setAttempts] = React.useState(0);
  const wrongDates = useWrongDates();
  const element = React.useRef<HTMLFormElement>(null);
  // What has passed is not proposed again.
  const next: DecisionDraft = {
    ...draft,
    ...Object.fromEntries(days.map((day) => [day, typed[day] ?? null]))
  };
  const problems = dayProblems(next, props.noticeActBy, words.formats.today());
  const isDirty = Object.values(typed).some(Boolean);
  React.useEffect(() => {
    onDirty(isDirty);
    return () => onDirty(false);
  }, [isDirty, onDirty]);
  React.useEffect(() => element.current?.querySelector('input')?.focus(), []);
  React.useEffect(() => {
    if (attempts > 0) focusFirstInvalid(element.current);
  }, [attempts]);
  return (
    <form
      ref={element}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAttempts((now) => now + 1);
        if (problems.length === 0 && !wrongDates.isAny) props.onHold(next);
      }}
    >
      {days.map((day) => (
        <DateField
          key={day}
          label={optional(
            words.strings,
            fieldName(words.strings, day, draft.kind),
            isDayRequired(draft, day)
          )}
          isRequired={isDayRequired(draft, day)}
          value={typed[day] ?? null}
          problem={problemText(words, problems, day, attempts > 0)}
          onChange={(value) => setTyped((now) => ({ ...now, [day]: value }))}
          onWrong={(isWrong) => wrongDates.mark(day, isWrong)}
        />
      ))}
      <div className={styles.commands}>
        <Button type="submit" look="primary" icon="check" disabled={props.isBusy}>
          {words.strings.DecideHolds}
        </Button>
        <Button onClick={props.onCancel}>{strings.Cancel}</Button>
      </div>
    </form>
  );
}
