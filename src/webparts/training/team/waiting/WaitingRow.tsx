import * as React from 'react';
import type { Person } from '../../../../domain/people/person';
import type { Assignment } from '../../../../domain/training/assignment';
import { Button } from '../../../../ui/controls/Button';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { PersonName } from '../../../../ui/people/PersonName';
import { fill } from '../../../../ui/words/fill';
import type { TrainingModel } from '../../model/useTraining';
import { proofName } from '../../words/choiceNames';
import { useTrainingWords } from '../../words/TrainingWords';
import { SendBackForm } from './SendBackForm';
import type { Confirming } from './useConfirming';
import styles from '../Team.module.scss';

export interface WaitingRowProps extends Pick<TrainingModel, 'open'> {
  readonly assignment: Assignment;
  /** Nobody confirms their own. */
  readonly isOwn: boolean;
  readonly confirming: Confirming;
  readonly reload: () => void;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

function What({ assignment, open }: Pick<WaitingRowProps, 'assignment' | 'open'>): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const { id, person, title, done } = assignment;
  return (
    <div className={styles.words}>
      <PersonName name={person.name} />
      <span>
        <button type="button" className={styles.opener} onClick={() => open({ kind: 'record', id })}>
          <bdi>{title}</bdi>
        </button>
      </span>
      {done ? (
        <p className={styles.quiet}>
          {fill(strings.WaitingSince, { date: formats.date(done.on) })} · {proofName(strings, done.proof)}
        </p>
      ) : null}
    </div>
  );
}

function Deeds(
  props: Pick<WaitingRowProps, 'assignment' | 'confirming'> & {
    readonly isAsking: boolean;
    readonly onAsk: () => void;
  }
): JSX.Element {
  const { strings } = useTrainingWords();
  const { assignment, confirming, isAsking, onAsk } = props;
  const names = { name: assignment.person.name, title: assignment.title };
  const isPending = confirming.pending.has(assignment.id);
  return (
    <div className={styles.commands}>
      <Button
        icon="check"
        disabled={isPending}
        aria-label={fill(strings.WaitingConfirmOf, names)}
        onClick={() => void confirming.confirm(assignment)}
      >
        {strings.WaitingConfirm}
      </Button>
      <Button
        look="quiet"
        disabled={isPending}
        aria-expanded={isAsking}
        aria-label={fill(strings.WaitingNotYetOf, names)}
        onClick={onAsk}
      >
        {strings.WaitingNotYet}
      </Button>
    </div>
  );
}

/** One declaration: what shows it stands in the record, which opens; confirming needs no more than a click. */
export function WaitingRow(props: WaitingRowProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { assignment, isOwn, confirming, open } = props;
  const [isAsking, setAsking] = React.useState(false);
  const problem = confirming.problems.get(assignment.id);
  return (
    <li className={styles.row}>
      <What assignment={assignment} open={open} />
      {isOwn ? (
        <p className={styles.quiet}>{strings.WaitingOwn}</p>
      ) : (
        <Deeds {...{ assignment, confirming, isAsking }} onAsk={() => setAsking(!isAsking)} />
      )}
      {isAsking ? (
        <SendBackForm
          isPending={confirming.pending.has(assignment.id)}
          onSend={(reason) => void confirming.sendBack(assignment, reason)}
          onCancel={() => setAsking(false)}
        />
      ) : null}
      {problem === undefined ? null : (
        <div className={styles.form}>
          <ErrorNotice
            title={strings.WaitingFailed}
            error={problem}
            onReload={props.reload}
            loadOwners={props.loadOwners}
          />
        </div>
      )}
    </li>
  );
}
