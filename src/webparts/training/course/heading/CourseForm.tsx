import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { useMounted } from '../../../../ui/screens/useMounted';
import { useUiWords } from '../../../../ui/words/UiWords';
import type { CourseFormProps } from './formProps';
import styles from '../Course.module.scss';

export interface CourseFormFrameProps extends Pick<CourseFormProps, 'onDirty' | 'onClose'> {
  readonly title: string;
  readonly submit: string;
  readonly isDirty: boolean;
  readonly isBusy: boolean;
  /** `true` when it was written: the form closes. What was typed stays otherwise. */
  readonly onSubmit: () => Promise<boolean>;
  readonly children: React.ReactNode;
}

/** A short form above the parts of a course. Begins with the keyboard in its first field. */
export function CourseForm(props: CourseFormFrameProps): JSX.Element {
  const ui = useUiWords();
  const { title, isDirty, isBusy, onDirty, onClose } = props;
  const form = React.useRef<HTMLFormElement>(null);
  const isMounted = useMounted();
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  React.useEffect(() => () => onDirty(false), [onDirty]);
  React.useEffect(() => form.current?.querySelector<HTMLElement>('textarea, input')?.focus(), []);
  const submit = async (): Promise<void> => {
    const isWritten = await props.onSubmit();
    if (isWritten && isMounted()) onClose();
  };
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void submit();
      }}
    >
      {props.children}
      <div className={styles.commands}>
        <Button type="submit" look="primary" disabled={isBusy}>
          {props.submit}
        </Button>
        <Button onClick={onClose}>{ui.strings.Cancel}</Button>
      </div>
    </form>
  );
}
