import * as React from 'react';
import type { MatrixRow, TrainingMatrix } from '../../../../domain/training/lead/trainingMatrix';
import type { LearningItem } from '../../../../domain/training/states/myLearning';
import { fill } from '../../../../ui/words/fill';
import { StateMark } from '../../facts/StateMark';
import type { TrainingModel } from '../../model/useTraining';
import { stateWords } from '../../words/stateWords';
import { useTrainingWords } from '../../words/TrainingWords';
import { coverageText } from './matrixText';
import styles from './Matrix.module.scss';

export interface MatrixTableProps extends Pick<TrainingModel, 'open'> {
  readonly matrix: TrainingMatrix;
  /** What the table is about. */
  readonly label: string;
}

function Cell(props: Pick<MatrixTableProps, 'open'> & { readonly item: LearningItem | null }): JSX.Element {
  const words = useTrainingWords();
  const { strings } = words;
  const { item, open } = props;
  if (!item) {
    return (
      <td>
        <span aria-hidden="true">–</span>
        <span className={styles.spoken}>{strings.MatrixNotAssigned}</span>
      </td>
    );
  }
  const { assignment, state } = item;
  const { short, long } = stateWords(words, state);
  const said = long.startsWith(short) ? long : `${short}, ${long}`;
  const names = { state: said, name: assignment.person.name, title: assignment.title };
  return (
    <td>
      <button
        type="button"
        className={styles.opener}
        aria-label={fill(strings.MatrixCell, names)}
        onClick={() => open({ kind: 'record', id: assignment.id })}
      >
        <StateMark state={state} isShort />
      </button>
    </td>
  );
}

const Row = React.memo(function Row(
  props: Pick<MatrixTableProps, 'open'> & { readonly row: MatrixRow; readonly courses: readonly number[] }
): JSX.Element {
  const { row, courses, open } = props;
  return (
    <tr>
      <th scope="row">
        <bdi>{row.person.name}</bdi>
      </th>
      {row.cells.map((item, index) => (
        <Cell key={courses[index]} item={item} open={open} />
      ))}
    </tr>
  );
});

/** People by courses. It scrolls in itself, with the people and the courses in sight. */
export function MatrixTable({ matrix, label, open }: MatrixTableProps): JSX.Element {
  const words = useTrainingWords();
  const { strings } = words;
  const { courses, rows, coverage } = matrix;
  const ids = React.useMemo(() => courses.map(({ id }) => id), [courses]);
  return (
    // What scrolls has to be reachable by the keyboard.
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{strings.MatrixPerson}</th>
            {courses.map(({ id, title }) => (
              <th key={id} scope="col">
                <bdi>{title}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.person.id} row={row} courses={ids} open={open} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{strings.MatrixCoverage}</th>
            {coverage.map((ratio, index) => (
              <td key={ids[index]}>{coverageText(words, ratio)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
