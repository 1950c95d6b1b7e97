import * as React from 'react';
import type { DayOrder } from '../../../domain/updates/intake/dateShapes';
import { Notice } from '../../../ui/errors/Notice';
import { fill } from '../../../ui/words/fill';
import { useUpdatesWords } from '../words/UpdatesWords';
import type { TwoWayDate } from './preview';
import styles from './Intake.module.scss';

export interface DayOrderQuestionProps {
  readonly date: TwoWayDate;
  readonly order: DayOrder | undefined;
  readonly onOrder: (order: DayOrder) => void;
}

/** Asks how dates are to be read that mean one of two days. A wrong date would be worse than none. */
export function DayOrderQuestion({ date, order, onOrder }: DayOrderQuestionProps): JSX.Element {
  const { strings, formats } = useUpdatesWords();
  const answers: readonly (readonly [DayOrder, string])[] = [
    ['dayFirst', fill(strings.IntakeDayFirst, { date: formats.date(date.dayFirst) })],
    ['monthFirst', fill(strings.IntakeMonthFirst, { date: formats.date(date.monthFirst) })]
  ];
  return (
    <Notice
      tone={order === undefined ? 'warning' : 'info'}
      title={strings.IntakeOrderTitle}
      actions={answers.map(([answer, name]) => (
        <button
          key={answer}
          type="button"
          className={styles.chip}
          aria-pressed={order === answer}
          onClick={() => onOrder(answer)}
        >
          {name}
        </button>
      ))}
    >
      <p dir="auto">{fill(strings.IntakeOrderText, { value: date.value })}</p>
    </Notice>
  );
}
