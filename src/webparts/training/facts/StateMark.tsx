import * as React from 'react';
import type { AssignmentState } from '../../../domain/training/states/assignmentState';
import { Icon } from '../../../ui/icons/Icon';
import { stateWords, type StateTone } from '../words/stateWords';
import { useTrainingWords } from '../words/TrainingWords';
import styles from './Facts.module.scss';

const classes: Readonly<Record<StateTone, string | undefined>> = {
  late: styles.late,
  soon: styles.soon,
  done: styles.done,
  waiting: styles.waiting,
  quiet: styles.quiet
};

/** How an assignment stands: a picture and words, so that nobody needs the colour. `isShort`: in cells, with the rest as title. */
export function StateMark(props: {
  readonly state: AssignmentState;
  readonly isShort?: boolean;
}): JSX.Element {
  const words = useTrainingWords();
  const { tone, icon, short, long } = stateWords(words, props.state);
  return (
    <span className={`${styles.state ?? ''} ${classes[tone] ?? ''}`} title={props.isShort ? long : undefined}>
      <Icon name={icon} />
      <span>{props.isShort ? short : long}</span>
    </span>
  );
}
