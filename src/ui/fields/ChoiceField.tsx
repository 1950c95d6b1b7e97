import * as React from 'react';
import { Icon, type IconName } from '../icons/Icon';
import { useFieldId } from './useFieldId';
import styles from './NativeFields.module.scss';

export interface ChoiceOption<Key extends string> {
  readonly key: Key;
  readonly text: string;
  readonly icon?: IconName;
}

export interface ChoiceFieldProps<Key extends string> {
  readonly label: string;
  readonly options: readonly ChoiceOption<Key>[];
  /** `undefined`: nothing is chosen yet. */
  readonly value: Key | undefined;
  readonly onChange: (value: Key) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly isRequired?: boolean;
}

/** One of a few choices, as native radio buttons. */
export function ChoiceField<Key extends string>(props: ChoiceFieldProps<Key>): JSX.Element {
  const { label, options, value, hint, problem } = props;
  const id = useFieldId();
  return (
    <fieldset
      className={`${styles.field} ${styles.group}`}
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-required={props.isRequired}
      aria-invalid={problem ? true : undefined}
      aria-describedby={problem ? `${id}-problem` : hint ? `${id}-hint` : undefined}
    >
      <legend id={`${id}-label`} className={styles.label}>
        <bdi>{label}</bdi>
      </legend>
      <div className={styles.options}>
        {options.map(({ key, text, icon }) => (
          <label key={key} className={styles.option}>
            <input type="radio" name={id} checked={key === value} onChange={() => props.onChange(key)} />
            {icon ? <Icon name={icon} /> : null}
            <span dir="auto">{text}</span>
          </label>
        ))}
      </div>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}
