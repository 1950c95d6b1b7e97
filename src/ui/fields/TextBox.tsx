import * as React from 'react';
import { useFieldId } from './useFieldId';
import styles from './NativeFields.module.scss';

export interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  /** What is wrong with it; empty when nothing is. */
  readonly problem?: string | undefined;
  readonly isRequired?: boolean;
  /** More than one: a box of so many lines. */
  readonly rows?: number;
  readonly type?: 'text' | 'url';
  readonly inputMode?: 'decimal' | 'numeric';
  readonly dir?: 'auto' | 'ltr';
}

/** A labelled native text box, with what is wrong with it. */
export function TextBox(props: TextBoxProps): JSX.Element {
  const { label, hint, problem, rows = 1 } = props;
  const id = useFieldId();
  const common = {
    id,
    className: styles.input,
    value: props.value,
    dir: props.dir,
    'aria-required': props.isRequired,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': problem ? `${id}-problem` : hint ? `${id}-hint` : undefined,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      props.onChange(event.target.value)
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        <bdi>{label}</bdi>
      </label>
      {rows > 1 ? (
        <textarea rows={rows} {...common} />
      ) : (
        <input type={props.type ?? 'text'} inputMode={props.inputMode} {...common} />
      )}
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
    </div>
  );
}
