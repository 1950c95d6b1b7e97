import * as React from 'react';
import type { RecordedValue, Step } from '../../../../domain/tasks/step';
import { Icon } from '../../../../ui/icons/Icon';
import { useChecklistWords } from '../../words/ChecklistWords';
import { recordedText, statusIcons, statusOf } from '../../words/recordedWords';
import styles from '../Details.module.scss';

/** What was recorded for the steps of a task. */
export function RecordedValues(props: {
  readonly values: readonly RecordedValue[];
  readonly steps: readonly Step[];
}): JSX.Element {
  const words = useChecklistWords();
  const { values, steps } = props;
  return (
    <dl className={styles.recorded}>
      {values.map((value, index) => {
        const status = statusOf(value.value);
        return (
          <React.Fragment key={index}>
            <dt dir="auto">{value.label}</dt>
            <dd dir="auto">
              {status ? <Icon name={statusIcons[status]} className={styles.inlineIcon} /> : null}{' '}
              {recordedText(words, value, steps)}
              {value.note ? <span className={styles.logNote}> — {value.note}</span> : null}
            </dd>
          </React.Fragment>
        );
      })}
    </dl>
  );
}
