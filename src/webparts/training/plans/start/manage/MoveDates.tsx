import * as React from 'react';
import { Button } from '../../../../../ui/controls/Button';
import { Notice } from '../../../../../ui/errors/Notice';
import { fill } from '../../../../../ui/words/fill';
import { useUiWords } from '../../../../../ui/words/UiWords';
import { RowJobStatus } from '../../job/RowJobStatus';
import { useRowJob, type RowJob } from '../../job/useRowJob';
import { useTrainingWords } from '../../../words/TrainingWords';
import type { StartPartProps } from '../startProps';
import { movesOf, type Move } from './movesOf';
import styles from '../Start.module.scss';

function useMoving({ model }: StartPartProps): RowJob<Move> {
  const { assignments } = model.repositories;
  return useRowJob<Move>(async ({ assignment, to }, isAgain) => {
    // Somebody may have changed it since: what is there now is moved.
    const seen = isAgain ? await assignments.get(assignment.id) : assignment;
    const { changed, failed } = await assignments.change([seen], { kind: 'move', to });
    const [problem] = failed;
    if (problem) throw problem.error;
    model.takeAssignments(...changed);
  });
}

/** Offers to give the open courses the days that follow from the new first day. */
export function MoveDates(props: StartPartProps & { readonly onClose: () => void }): JSX.Element | null {
  const { strings, formats, plural } = useTrainingWords();
  const ui = useUiWords();
  const { start, items, reader, onClose } = props;
  const job = useMoving(props);
  if (job.state.kind !== 'idle') {
    return (
      <RowJobStatus
        job={job}
        progressText={strings.PlanMoving}
        doneText={(done) => plural('PlanMoved', done)}
        titleOf={({ assignment }) => assignment.title}
        actions={<Button onClick={onClose}>{ui.strings.Close}</Button>}
      />
    );
  }
  const moves = movesOf(start, items, reader.calendar);
  if (moves.length === 0) return null;
  return (
    <Notice
      tone="info"
      role="status"
      title={plural('PlanMoveTitle', moves.length)}
      actions={
        <>
          <Button look="primary" icon="calendar" onClick={() => void job.run(moves)}>
            {strings.PlanMove}
          </Button>
          <Button onClick={onClose}>{strings.PlanMoveNot}</Button>
        </>
      }
    >
      <ul className={styles.moves}>
        {moves.map(({ assignment, to }) => (
          <li key={assignment.id}>
            {fill(assignment.due === null ? strings.PlanMoveRowNew : strings.PlanMoveRow, {
              course: assignment.title,
              from: assignment.due === null ? '' : formats.dayOfWeek(assignment.due),
              to: formats.dayOfWeek(to)
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
