import * as React from 'react';
import type { CourseRowUnit } from '../../../../domain/training/intake/courseIntakeModel';
import type { PlannedCourse } from '../../../../domain/training/intake/plannedCourse';
import { Icon } from '../../../../ui/icons/Icon';
import { ShowMore } from '../../../../ui/paging/ShowMore';
import { usePaging } from '../../../../ui/paging/usePaging';
import { fill } from '../../../../ui/words/fill';
import { courseFieldName } from '../../words/courseFieldName';
import { useTrainingWords } from '../../words/TrainingWords';
import { unitName } from '../words/rowProblemWords';
import { verdictIcon, verdictName } from '../words/verdictNames';
import { isChanged, isNew, type RowChoices } from './choices';
import { RowWhy, type RowWhyProps } from './RowWhy';
import { isShown, VerdictChips, type ShownRows } from './VerdictChips';
import styles from '../Intake.module.scss';

interface RowProps extends RowWhyProps {
  readonly choices: RowChoices;
}

/** Takes a row or leaves it out. Rows that cannot be taken have nothing to tick. */
function Tick({ row, choices }: Pick<RowProps, 'row' | 'choices'>): JSX.Element | null {
  const { strings } = useTrainingWords();
  if (!isNew(row) && !isChanged(row)) return null;
  const label = isNew(row) ? strings.ImportTakeRow : strings.ImportTakeOver;
  return (
    <input
      type="checkbox"
      aria-label={fill(label, { title: row.title })}
      checked={choices.chosen.has(row.row)}
      onChange={() => choices.toggle(row.row)}
    />
  );
}

function Row({ row, unit, choices }: RowProps): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const { verdict } = row;
  return (
    <tr>
      <td>
        <Tick row={row} choices={choices} />
      </td>
      <td>{formats.number(row.row)}</td>
      <th scope="row">
        <bdi>{row.title}</bdi>
      </th>
      <td>
        <span className={styles.verdict} data-verdict={verdict}>
          <Icon name={verdictIcon(verdict)} /> {verdictName(strings, verdict)}
        </span>
        <RowWhy row={row} unit={unit} />
      </td>
    </tr>
  );
}

export interface PlanTableProps {
  readonly plan: readonly PlannedCourse[];
  readonly unit: CourseRowUnit;
  readonly choices: RowChoices;
}

/** What would become of each row of the text. */
export function PlanTable({ plan, unit, choices }: PlanTableProps): JSX.Element {
  const { strings } = useTrainingWords();
  const [shown, setShown] = React.useState<ShownRows>('all');
  const rows = React.useMemo(() => plan.filter((row) => isShown(row, shown)), [plan, shown]);
  const paging = usePaging(rows, shown);
  return (
    <>
      <VerdictChips plan={plan} shown={shown} onShown={setShown} />
      <table className={styles.table}>
        <caption>{strings.ImportRows}</caption>
        <thead>
          <tr>
            <th scope="col">{strings.ImportColumnTake}</th>
            <th scope="col">{unitName(strings, unit)}</th>
            <th scope="col">{courseFieldName(strings, 'title')}</th>
            <th scope="col">{strings.ImportColumnVerdict}</th>
          </tr>
        </thead>
        <tbody>
          {paging.shown.map((row, index) => (
            <Row key={index} row={row} unit={unit} choices={choices} />
          ))}
        </tbody>
      </table>
      <ShowMore more={paging.more} showMore={paging.showMore} />
    </>
  );
}
