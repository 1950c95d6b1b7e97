import * as React from 'react';
import type { LearningItem } from '../../../../domain/training/states/myLearning';
import { ShowMore } from '../../../../ui/paging/ShowMore';
import { usePaging } from '../../../../ui/paging/usePaging';
import { StateMark } from '../../facts/StateMark';
import type { TrainingModel } from '../../model/useTraining';
import { useTrainingWords } from '../../words/TrainingWords';
import styles from '../Team.module.scss';

/** What is due in the next days, folded: it needs nobody yet. */
export function DueSoon(
  props: Pick<TrainingModel, 'open'> & { readonly items: readonly LearningItem[] }
): JSX.Element {
  const { strings, plural } = useTrainingWords();
  const { items, open } = props;
  const { shown, more, showMore } = usePaging(items, 'soon');
  if (items.length === 0) return <p className={styles.quiet}>{strings.SoonNothing}</p>;
  const title = plural('SoonTitle', items.length);
  return (
    <details className={styles.folded}>
      <summary>{title}</summary>
      <ul className={styles.rows} aria-label={title}>
        {shown.map(({ assignment, state }) => (
          <li key={assignment.id} className={styles.row}>
            <div className={styles.words}>
              <button
                type="button"
                className={styles.opener}
                onClick={() => open({ kind: 'record', id: assignment.id })}
              >
                <bdi>{assignment.person.name}</bdi>: <bdi>{assignment.title}</bdi>
              </button>
            </div>
            <StateMark state={state} />
          </li>
        ))}
      </ul>
      <ShowMore more={more} showMore={showMore} />
    </details>
  );
}
