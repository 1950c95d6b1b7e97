import * as React from 'react';
import styles from './CountChips.module.scss';

export interface CountChip<Value extends string> {
  readonly value: Value;
  readonly count: number;
  /** Its name, with the count. */
  readonly text: string;
}

export interface CountChipsProps<Value extends string> {
  readonly label: string;
  readonly chips: readonly CountChip<Value>[];
  readonly shown: Value;
  readonly onShown: (shown: Value) => void;
}

/** Which of some kinds of rows are shown, with how many there are of each. Kinds without rows are left out, but the first stays. */
export function CountChips<Value extends string>(props: CountChipsProps<Value>): JSX.Element {
  const { label, chips, shown, onShown } = props;
  return (
    <div role="group" aria-label={label} className={styles.chips}>
      {chips
        .filter(({ count }, index) => index === 0 || count > 0)
        .map(({ value, text }) => (
          <button
            key={value}
            type="button"
            className={styles.chip}
            aria-pressed={shown === value}
            onClick={() => onShown(value)}
          >
            {text}
          </button>
        ))}
    </div>
  );
}
