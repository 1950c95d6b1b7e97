import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import styles from './Calendar.module.scss';

export interface PeriodBarProps {
  /** The week or month that is shown, in words. */
  readonly name: string;
  readonly id: string;
  readonly previous: string;
  readonly next: string;
  readonly present: string;
  readonly isPresent: boolean;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onPresent: () => void;
}

/** Which week or month is shown, and the way to others. */
export function PeriodBar(props: PeriodBarProps): JSX.Element {
  return (
    <div className={styles.period}>
      <Button
        look="quiet"
        icon="previous"
        className={styles.arrow}
        aria-label={props.previous}
        title={props.previous}
        onClick={props.onPrevious}
      />
      <Button
        look="quiet"
        icon="next"
        className={styles.arrow}
        aria-label={props.next}
        title={props.next}
        onClick={props.onNext}
      />
      <h3 id={props.id} className={styles.periodName} aria-live="polite">
        {props.name}
      </h3>
      <Button look="quiet" disabled={props.isPresent} onClick={props.onPresent}>
        {props.present}
      </Button>
    </div>
  );
}
