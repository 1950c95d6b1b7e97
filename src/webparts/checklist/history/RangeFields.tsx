import * as React from 'react';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import { DateField } from '../../../ui/fields/DateField';
import { FluentTheme } from '../../../ui/theme/FluentTheme';
import { useChecklistWords } from '../words/ChecklistWords';
import type { Period } from './period';
import styles from './History.module.scss';

export interface RangeFieldsProps {
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
}

/** First and last day of the history. Days that make no period are shown as such and change nothing. */
export function RangeFields(props: RangeFieldsProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { period, onPeriod } = props;
  const [from, setFrom] = React.useState<CalendarDate | null>(period.from);
  const [to, setTo] = React.useState<CalendarDate | null>(period.to);
  const [isWrong, setWrong] = React.useState({ from: false, to: false });
  const choose = (nextFrom: CalendarDate | null, nextTo: CalendarDate | null): void => {
    setFrom(nextFrom);
    setTo(nextTo);
    if (nextFrom === null || nextTo === null || nextFrom > nextTo) return;
    if (nextFrom !== period.from || nextTo !== period.to)
      onPeriod({ kind: 'range', from: nextFrom, to: nextTo });
  };
  const isBackwards = from !== null && to !== null && from > to && !isWrong.from && !isWrong.to;
  return (
    <FluentTheme>
      <div className={styles.range}>
        <DateField
          label={strings.PeriodFrom}
          value={from}
          onChange={(day) => choose(day, to)}
          onWrong={(wrong) => setWrong((now) => ({ ...now, from: wrong }))}
        />
        <DateField
          label={strings.PeriodTo}
          value={to}
          problem={isBackwards ? strings.PeriodWrong : undefined}
          onChange={(day) => choose(from, day)}
          onWrong={(wrong) => setWrong((now) => ({ ...now, to: wrong }))}
        />
      </div>
    </FluentTheme>
  );
}
