import * as React from 'react';
import { useFieldId } from './useFieldId';
import styles from './NativeFields.module.scss';

export interface SelectFieldProps<Key extends string> {
  readonly label: string;
  readonly options: readonly { readonly key: Key; readonly text: string }[];
  readonly value: Key;
  readonly onChange: (value: Key) => void;
  /** What is wrong with the choice; empty when nothing is. */
  readonly problem?: string | undefined;
}

/** One of more choices than radio buttons have room for, in a native list. */
export function SelectField<Key extends string>(props: SelectFieldProps<Key>): JSX.Element {
  const { label, options, value, onChange, problem } = props;
  const id = useFieldId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        <bdi>{label}</bdi>
      </label>
      <select
        id={id}
        className={styles.input}
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => {
          const chosen = options[event.target.selectedIndex];
          if (chosen) onChange(chosen.key);
        }}
      >
        {options.map(({ key, text }) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}
