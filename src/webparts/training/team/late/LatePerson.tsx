import * as React from 'react';
import type { MissedByPerson } from '../../../../domain/training/lead/missedByPerson';
import { Button } from '../../../../ui/controls/Button';
import { PersonName } from '../../../../ui/people/PersonName';
import { fill } from '../../../../ui/words/fill';
import { StateMark } from '../../facts/StateMark';
import type { TrainingModel } from '../../model/useTraining';
import { useTrainingWords } from '../../words/TrainingWords';
import styles from '../Team.module.scss';

export interface LatePersonProps extends Pick<TrainingModel, 'open'> {
  readonly missed: MissedByPerson;
  readonly onRemind: (people: readonly number[]) => void;
}

/** One person with what they are late with, the longest first. Dates are moved where the record is open. */
export function LatePerson({ missed, open, onRemind }: LatePersonProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { person, items } = missed;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <PersonName name={person.name} />
        <ul className={styles.items} aria-label={fill(strings.LateOf, { name: person.name })}>
          {items.map(({ assignment, state }) => (
            <li key={assignment.id} className={styles.item}>
              <button
                type="button"
                className={styles.opener}
                title={strings.LateOpen}
                onClick={() => open({ kind: 'record', id: assignment.id })}
              >
                <bdi>{assignment.title}</bdi>
              </button>
              <StateMark state={state} />
            </li>
          ))}
        </ul>
      </div>
      <Button
        look="quiet"
        icon="mail"
        aria-label={fill(strings.LateRemindOf, { name: person.name })}
        onClick={() => onRemind([person.id])}
      >
        {strings.LateRemind}
      </Button>
    </li>
  );
}
