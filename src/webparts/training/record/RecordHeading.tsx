import * as React from 'react';
import { isToDo } from '../../../domain/training/states/stateRules';
import { Button } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/icons/Icon';
import { PersonName } from '../../../ui/people/PersonName';
import { fill } from '../../../ui/words/fill';
import { StateMark } from '../facts/StateMark';
import { useTrainingWords } from '../words/TrainingWords';
import type { RecordScreenProps } from './RecordScreen';
import styles from './Record.module.scss';
import panel from '../../../ui/screens/Panel.module.scss';

/** Who looks at the learner's proof: their mentor, where the team knows one. */
function useWaiting({ record, reader }: RecordScreenProps): string {
  const { strings } = useTrainingWords();
  const { person } = record.item.assignment;
  const isMine = person.id === reader.me.id;
  if (!isMine) return fill(strings.RecordWaitsFor, { name: person.name });
  const mentor = reader.team.find((entry) => entry.person.id === person.id && entry.mentor)?.mentor;
  return mentor ? fill(strings.RecordWaitsMentor, { name: mentor.name }) : strings.RecordWaits;
}

/** Whose it is and how it stands. */
export function RecordHeading(props: RecordScreenProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { record, reader, catalogue, model } = props;
  const { item, later } = record;
  const { assignment, state } = item;
  const isDoubtful = isToDo(state) && catalogue.doubts.byCourse.has(assignment.course);
  const waiting = useWaiting(props);
  return (
    <div className={styles.heading}>
      {assignment.person.id === reader.me.id ? null : <PersonName name={assignment.person.name} />}
      <StateMark state={state} />
      {state.kind === 'waiting' ? <p className={panel.text}>{waiting}</p> : null}
      {isDoubtful ? (
        <p className={styles.doubt}>
          <Icon name="warning" /> <span>{strings.RecordDoubtful}</span>
        </p>
      ) : null}
      {later ? (
        <div className={panel.commands}>
          <p className={panel.text}>{strings.RecordLater}</p>
          <Button onClick={() => model.open({ kind: 'record', id: later.id })}>
            {strings.RecordOpenLater}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
