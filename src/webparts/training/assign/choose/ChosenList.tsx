import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { ShowMore } from '../../../../ui/paging/ShowMore';
import { usePaging } from '../../../../ui/paging/usePaging';
import { fill } from '../../../../ui/words/fill';
import { useTrainingWords } from '../../words/TrainingWords';
import styles from '../Assign.module.scss';

export interface Chosen {
  readonly id: number;
  readonly name: string;
  readonly detail?: string;
}

/** What is chosen, with its count; each can be taken out again. */
export function ChosenList(props: {
  /** Says how many. */
  readonly label: string;
  readonly chosen: readonly Chosen[];
  readonly onRemove: (id: number) => void;
  readonly onClear: () => void;
}): JSX.Element | null {
  const { strings } = useTrainingWords();
  const { label, chosen } = props;
  const { shown, more, showMore } = usePaging(chosen, 'chosen', 20);
  if (chosen.length === 0) return null;
  return (
    <div className={styles.part}>
      <div className={styles.chosen}>
        <h4 aria-live="polite">{label}</h4>
        <Button look="quiet" onClick={props.onClear}>
          {strings.AssignRemoveAll}
        </Button>
      </div>
      <ul className={styles.list} aria-label={label}>
        {shown.map(({ id, name, detail }) => (
          <li key={id} className={styles.chosen}>
            <span>
              <bdi>{name}</bdi>
              {detail ? <bdi className={styles.detail}>{detail}</bdi> : null}
            </span>
            <Button
              look="quiet"
              icon="close"
              aria-label={fill(strings.AssignRemove, { name })}
              title={fill(strings.AssignRemove, { name })}
              onClick={() => props.onRemove(id)}
            />
          </li>
        ))}
      </ul>
      <ShowMore more={more} showMore={showMore} />
    </div>
  );
}
