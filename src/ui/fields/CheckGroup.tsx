import * as React from 'react';
import { useFieldId } from './useFieldId';
import styles from './NativeFields.module.scss';

export interface CheckGroupProps<Key extends string> {
  readonly label: string;
  readonly options: readonly { readonly key: Key; readonly text: string }[];
  readonly chosen: readonly Key[];
  /** In the order of the options. */
  readonly onChange: (chosen: readonly Key[]) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
}

/** Any number of a few choices, as native checkboxes. */
export function CheckGroup<Key extends string>(props: CheckGroupProps<Key>): JSX.Element {
  const { label, options, chosen, hint, problem, onChange } = props;
  const id = useFieldId();
  const toggle = (key: Key): void =>
    onChange(options.map((option) => option.key).filter((one) => (one === key) !== chosen.includes(one)));
  return (
    <fieldset
      className={`${styles.field} ${styles.group}`}
      aria-describedby={problem ? id : hint ? `${id}-hint` : undefined}
      data-invalid={problem ? true : undefined}
    >
      <legend className={styles.label}>{label}</legend>
      <div className={styles.options}>
        {options.map(({ key, text }) => (
          <label key={key} className={styles.option}>
            <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={id} className={styles.problem}>
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}
