import * as React from 'react';
import type { PlannedWork } from '../../../domain/handover/plannedMinutes';
import type { Person } from '../../../domain/people/person';
import type { Task } from '../../../domain/tasks/task';
import { Button } from '../../../ui/controls/Button';
import { fill } from '../../../ui/words/fill';
import { useChecklistWords } from '../words/ChecklistWords';
import { minutesText } from '../words/minutesText';
import { FigureButton, type OnFigure } from './FigureButton';
import { titleOf, type CoveragePerson, type Figure } from './figures';
import styles from '../renewals/Register.module.scss';

export interface CoverageTableProps {
  readonly people: readonly CoveragePerson[];
  readonly withoutOwner: readonly Task[];
  /** What the month asks of nobody. */
  readonly unowned: PlannedWork | undefined;
  /** The month that the planned work is about, such as "May 2026". */
  readonly month: string;
  readonly caption: string;
  readonly onFigure: OnFigure;
  /** Left out for people who may only read. */
  readonly onHandOver?: ((from: Person) => void) | undefined;
}

/** A number of tasks that opens them, when there are any. */
function Count(
  props: Pick<CoverageTableProps, 'month' | 'onFigure'> & {
    readonly figure: Figure;
    readonly tasks: readonly Task[];
  }
): JSX.Element {
  const words = useChecklistWords();
  const { figure, tasks } = props;
  if (tasks.length === 0) return <>{words.formats.number(0)}</>;
  const count = words.plural('TaskCount', tasks.length);
  return (
    <FigureButton
      figure={figure}
      onFigure={props.onFigure}
      label={`${titleOf(words, figure, props.month)}: ${count}`}
    >
      {count}
    </FigureButton>
  );
}

/** What the month asks of somebody: minutes that open the tasks, and how far they can be trusted. */
function Planned(
  props: Pick<CoverageTableProps, 'month' | 'onFigure'> & {
    readonly figure: Figure;
    readonly work: PlannedWork | undefined;
  }
): JSX.Element {
  const words = useChecklistWords();
  const { figure, work } = props;
  if (!work || work.occurrences === 0) return <>{words.strings.NothingDue}</>;
  const minutes = minutesText(words, work.minutes);
  return (
    <>
      <FigureButton
        figure={figure}
        onFigure={props.onFigure}
        label={`${titleOf(words, figure, props.month)}: ${minutes}`}
      >
        {minutes}
      </FigureButton>
      {work.withoutEffort > 0 ? (
        <span className={styles.remark}>{words.plural('WithoutEffort', work.withoutEffort)}</span>
      ) : null}
    </>
  );
}

function CoveredBy(props: CoverageTableProps & { readonly one: CoveragePerson }): JSX.Element {
  const words = useChecklistWords();
  const { one, month, onFigure } = props;
  if (!one.row || one.row.cells.length === 0) return <>{words.strings.Nobody}</>;
  return (
    <ul className={styles.plain}>
      {one.row.cells.map(({ backup, tasks }) => {
        const figure: Figure = { kind: 'covered', owner: one.person, backup };
        const count = words.plural('TaskCount', tasks.length);
        return (
          <li key={backup.id}>
            <bdi>{backup.name}</bdi>{' '}
            <FigureButton
              figure={figure}
              onFigure={onFigure}
              label={`${titleOf(words, figure, month)}: ${count}`}
            >
              {count}
            </FigureButton>
          </li>
        );
      })}
    </ul>
  );
}

function PersonRow(props: CoverageTableProps & { readonly one: CoveragePerson }): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const { one, month, onFigure, onHandOver } = props;
  const { person, row, work } = one;
  const holdsOpenTasks = row !== undefined || one.standsIn.length > 0;
  const shared = { month, onFigure };
  return (
    <tr>
      <th scope="row">
        <b>
          <bdi>{person.name}</bdi>
        </b>
      </th>
      <td data-label={strings.Owns}>
        <Count {...shared} figure={{ kind: 'owned', person }} tasks={row?.tasks ?? []} />
      </td>
      <td data-label={strings.CoveredBy}>
        <CoveredBy {...props} />
      </td>
      <td data-label={strings.NobodyCovers}>
        <Count {...shared} figure={{ kind: 'uncovered', person }} tasks={row?.uncovered ?? []} />
      </td>
      <td data-label={strings.StandsInFor}>
        <Count {...shared} figure={{ kind: 'standsIn', person }} tasks={one.standsIn} />
      </td>
      <td data-label={fill(strings.PlannedIn, { month })}>
        <Planned {...shared} figure={{ kind: 'planned', person }} work={work} />
      </td>
      <td data-label={strings.PlannedAsBackup}>{minutesText(words, work?.minutesAsBackup ?? 0)}</td>
      {onHandOver ? (
        <td>
          {holdsOpenTasks ? (
            <Button
              className={styles.deed}
              aria-label={fill(strings.HandOverFrom, { name: person.name })}
              onClick={() => onHandOver(person)}
            >
              {strings.HandOver}
            </Button>
          ) : null}
        </td>
      ) : null}
    </tr>
  );
}

/** One row a person: what they own, who covers it, for whom they stand in, and what the month asks of them. */
export function CoverageTable(props: CoverageTableProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { people, withoutOwner, unowned, month, onFigure, onHandOver } = props;
  return (
    <table className={styles.table}>
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{strings.Person}</th>
          <th scope="col">{strings.Owns}</th>
          <th scope="col">{strings.CoveredBy}</th>
          <th scope="col">{strings.NobodyCovers}</th>
          <th scope="col">{strings.StandsInFor}</th>
          <th scope="col">{fill(strings.PlannedIn, { month })}</th>
          <th scope="col">{strings.PlannedAsBackup}</th>
          {onHandOver ? (
            <th scope="col">
              <span className={styles.spoken}>{strings.HandOver}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {people.map((one) => (
          <PersonRow key={one.person.id} {...props} one={one} />
        ))}
        {withoutOwner.length > 0 || unowned ? (
          <tr>
            <th scope="row">{strings.GroupNoOwner}</th>
            <td data-label={strings.Owns}>
              <Count
                month={month}
                onFigure={onFigure}
                figure={{ kind: 'withoutOwner' }}
                tasks={withoutOwner}
              />
            </td>
            <td />
            <td />
            <td />
            <td data-label={fill(strings.PlannedIn, { month })}>
              <Planned
                month={month}
                onFigure={onFigure}
                figure={{ kind: 'plannedOfNobody' }}
                work={unowned}
              />
            </td>
            <td />
            {onHandOver ? <td /> : null}
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}
