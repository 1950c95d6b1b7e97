import * as React from 'react';
import type { PlanProgress } from '../../../../domain/training/plans/planProgress';
import { doneWords } from './stepWords';
import { useTrainingWords } from '../../words/TrainingWords';
import styles from '../Plans.module.scss';

/** How far somebody has come, as a bar with its words. No live region: many of them can stand below each other. */
export function StartProgress({ progress }: { readonly progress: PlanProgress }): JSX.Element {
  const words = useTrainingWords();
  const { count, of } = progress.done;
  const label = doneWords(words, count, of);
  return (
    <div className={styles.progress}>
      <span>{label}</span>
      <progress aria-label={label} value={count} max={Math.max(of, 1)} />
    </div>
  );
}
