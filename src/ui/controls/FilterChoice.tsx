import * as React from 'react';
import styles from './Filters.module.scss';

export interface FilterChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string | null) => void;
}

/** One of some choices, or all, in a native list of choices. */
export function FilterChoice(props: FilterChoiceProps): JSX.Element {
  return (
    <label className={styles.choice}>
      <span>{props.label}</span>
      <select
        value={props.value ?? ''}
        onChange={(event) => props.onChange(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{props.all}</option>
        {props.options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
