import * as React from 'react';
import { fill } from '../../../../ui/words/fill';
import { useTrainingWords } from '../../words/TrainingWords';
import type { AnswerForm } from './questionForm';
import { RowCommands, type RowCommandsProps } from './RowCommands';
import fields from '../../../../ui/fields/NativeFields.module.scss';
import styles from './Check.module.scss';

export interface AnswerRowProps extends Omit<RowCommandsProps, 'of'> {
  readonly answer: AnswerForm;
  readonly onChange: (change: Partial<AnswerForm>) => void;
  /** The next one, as people go on typing. */
  readonly onNext: () => void;
}

/** One answer to choose, and whether it is right. */
export function AnswerRow(props: AnswerRowProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { answer, name, onChange, onNext } = props;
  return (
    <li className={styles.answer} data-box={answer.key}>
      <input
        type="text"
        dir="auto"
        className={fields.input}
        aria-label={name}
        value={answer.text}
        onChange={(event) => onChange({ text: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          // The course is not saved by it.
          event.preventDefault();
          onNext();
        }}
      />
      <label className={fields.option}>
        <input
          type="checkbox"
          aria-label={fill(strings.EditAnswerMark, { answer: name })}
          checked={answer.isRight}
          onChange={(event) => onChange({ isRight: event.target.checked })}
        />
        <span>{strings.EditAnswerRight}</span>
      </label>
      <RowCommands {...props} of={answer.key} />
    </li>
  );
}
