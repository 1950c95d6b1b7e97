import * as React from 'react';
import { useTrainingWords } from '../../words/TrainingWords';
import { fill } from '../../../../ui/words/fill';
import { proofName } from '../../words/choiceNames';
import type { RecordScreenProps } from '../RecordScreen';
import { PlanStepFact } from './PlanStepFact';
import { ProofFact } from './ProofFact';
import { roundName } from './roundName';
import styles from '../Record.module.scss';

function Fact(props: { readonly name: string; readonly children: React.ReactNode }): JSX.Element {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </>
  );
}

/** By when, why, and what shows that it was learned. */
export function RecordFacts(props: RecordScreenProps): JSX.Element {
  const words = useTrainingWords();
  const { strings, formats } = words;
  const { record } = props;
  const { assignment, course } = record.item;
  const { due, lateSince, reason, round, plan, done, status, assignedBy, assignedOn } = assignment;
  const which = roundName(words, round);
  const proof = record.course.rows?.proof ?? course?.proof;
  const isMoved = lateSince !== null && lateSince !== due;
  return (
    <dl className={styles.facts}>
      <Fact name={strings.RecordDue}>
        <span>{due === null ? strings.RecordNoDue : formats.dayOfWeek(due)}</span>
        {isMoved ? <span>{fill(strings.RecordFirstMissed, { date: formats.date(lateSince) })}</span> : null}
      </Fact>
      <Fact name={strings.RecordAssigned}>
        {fill(strings.RecordAssignedBy, { name: assignedBy.name, when: formats.dateTime(assignedOn) })}
      </Fact>
      {reason === '' ? null : (
        <Fact name={status === 'Withdrawn' ? strings.RecordWhyNot : strings.RecordWhy}>
          <span dir="auto">{reason}</span>
        </Fact>
      )}
      {which === undefined ? null : <Fact name={strings.RecordRound}>{which}</Fact>}
      {plan ? (
        <Fact name={strings.RecordPlan}>
          <PlanStepFact {...props} plan={plan} />
        </Fact>
      ) : null}
      {proof === undefined ? null : <Fact name={strings.RecordNeeds}>{proofName(strings, proof)}</Fact>}
      {done ? (
        <Fact name={status === 'Open' ? strings.RecordShowedBefore : strings.RecordShows}>
          <ProofFact {...props} done={done} />
        </Fact>
      ) : null}
    </dl>
  );
}
