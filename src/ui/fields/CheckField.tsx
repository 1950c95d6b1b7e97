import * as React from 'react';
import { useFieldId } from './useFieldId';
import styles from './NativeFields.module.scss';

/** Something to tick. */
export function CheckField(props: {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly problem?: string | undefined;
  readonly isRequired?: boolean;
}): JSX.Element {
  const { problem } = props;
  const id = useFieldId();
  return (
    <div className={styles.field}>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={props.isChecked}
          aria-required={props.isRequired}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? id : undefined}
          onChange={(event) => props.onChange(event.target.checked)}
        />
        <span dir="auto">{props.label}</span>
      </label>
      {problem ? (
        <p id={id} className={styles.problem}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}
