import * as React from 'react';
import { staysLate, type BringBack } from '../../../../domain/training/assigning/bringBack';
import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import { CheckField } from '../../../../ui/fields/CheckField';
import { useTrainingWords } from '../../words/TrainingWords';
import styles from '../Assign.module.scss';

/** Whether people get again what they did not need any more. */
export function BringBackField({
  withdrawn,
  today,
  isChecked,
  onChange
}: {
  readonly withdrawn: readonly BringBack[];
  readonly today: CalendarDate;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}): JSX.Element | null {
  const { plural } = useTrainingWords();
  if (withdrawn.length === 0) return null;
  const late = isChecked ? withdrawn.filter((one) => staysLate(one, today)).length : 0;
  return (
    <div>
      <CheckField
        label={plural('AssignBackOffer', withdrawn.length)}
        isChecked={isChecked}
        onChange={onChange}
      />
      {late > 0 ? <p className={styles.quiet}>{plural('AssignBackLate', late)}</p> : null}
    </div>
  );
}
