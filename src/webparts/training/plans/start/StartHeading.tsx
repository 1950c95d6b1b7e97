import * as React from 'react';
import { ProgressBar } from '../../../../ui/controls/ProgressBar';
import { useTrainingWords } from '../../words/TrainingWords';
import { dayWords, doneWords } from '../model/stepWords';
import type { StartPartProps } from './startProps';
import styles from './Start.module.scss';

/** Which day it is, and how far the person is. */
export function StartHeading({ start, progress }: StartPartProps): JSX.Element {
  const words = useTrainingWords();
  const { strings } = words;
  const { count, of } = progress.done;
  const ended = { Finished: strings.PlanFinished, Stopped: strings.PlanStopped, Running: undefined };
  return (
    <div className={styles.heading}>
      <p className={styles.day}>{ended[start.state] ?? dayWords(words, start)}</p>
      <ProgressBar label={doneWords(words, count, of)} done={count} total={of} />
    </div>
  );
}
