import * as React from 'react';
import { lastOccurrences } from '../../../domain/tasks/occurrences';
import type { Occurrence } from '../../../domain/tasks/occurrence';
import { isRecurring } from '../../../domain/tasks/singleOccurrence';
import type { Task } from '../../../domain/tasks/task';
import { matchesFilter } from '../../../domain/tasks/taskFilter';
import { fill } from '../../../ui/words/fill';
import { StateMark } from '../details/occurrence/StateMark';
import type { OwnViewProps } from '../reading/lazyViews';
import { focusAreaName, stateName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import { periodWords } from '../words/dayWords';
import { StateLegend } from '../details/occurrence/StateLegend';
import { ShowMore } from '../../../ui/paging/ShowMore';
import { usePaging } from '../../../ui/paging/usePaging';
import styles from './History.module.scss';

/** So many periods are shown: a year of a monthly task. */
export const lastTimesCount = 12;

interface TaskTimes {
  readonly task: Task;
  /** Oldest first. */
  readonly times: readonly Occurrence[];
}

function useTaskTimes({ model, board }: OwnViewProps): readonly TaskTimes[] {
  const { formats } = useChecklistWords();
  const today = formats.today();
  const { filter } = model;
  const { open, calendar, me } = board;
  return React.useMemo(
    () =>
      open
        .filter((task) => isRecurring(task) && matchesFilter(task, filter, me.id))
        .map((task) => ({ task, times: lastOccurrences(task, calendar, today, lastTimesCount) }))
        .filter(({ times }) => times.length > 0)
        .sort((a, b) => formats.compare(a.task.title, b.task.title) || a.task.id - b.task.id),
    [open, calendar, me.id, filter, today, formats]
  );
}

function TimesRow(props: TaskTimes & { readonly onOpen: () => void }): JSX.Element {
  const words = useChecklistWords();
  const { strings, formats } = words;
  const { task, times } = props;
  const expected = times.filter(({ skippedFor }) => skippedFor === null);
  const onTime = expected.filter(({ state }) => state === 'done').length;
  const counts = { count: formats.number(onTime), of: formats.number(expected.length) };
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles.opener} onClick={props.onOpen}>
          <bdi>{task.title}</bdi>
        </button>
        <span className={styles.about}>
          {focusAreaName(strings, task.focusArea)} · {task.owner?.name ?? strings.GroupNoOwner}
        </span>
      </th>
      <td className={styles.wide}>
        <ul className={styles.marks}>
          {times.map((occurrence) => {
            const name = fill(strings.StateAt, {
              date: periodWords(words, occurrence),
              state: stateName(strings, occurrence.state)
            });
            return (
              <li key={occurrence.period} title={name}>
                <StateMark state={occurrence.state} />
                <span className={styles.spoken}>{name}</span>
              </li>
            );
          })}
        </ul>
      </td>
      <td>{expected.length === 0 ? strings.NoData : fill(strings.CountOf, counts)}</td>
    </tr>
  );
}

/** How recurring tasks went lately, a row of signs for each. Needs nothing but the tasks' own rows. */
export function LastTimes(props: OwnViewProps): JSX.Element {
  const words = useChecklistWords();
  const { strings, formats } = words;
  const rows = useTaskTimes(props);
  const { shown, more, showMore } = usePaging(rows, '');
  if (rows.length === 0) return <p className={styles.quiet}>{strings.LastTimesNone}</p>;
  const states = new Set(rows.flatMap(({ times }) => times.map(({ state }) => state)));
  const count = formats.number(lastTimesCount);
  return (
    <>
      <StateLegend states={states} />
      <table className={styles.table}>
        <caption>{fill(strings.LastTimesCaption, { count })}</caption>
        <thead>
          <tr>
            <th scope="col">{strings.FieldTitle}</th>
            <th scope="col">{fill(strings.LastTimes, { count })}</th>
            <th scope="col">{strings.SumOnTime}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ task, times }) => (
            <TimesRow
              key={task.id}
              task={task}
              times={times}
              onOpen={() => props.model.openPanel({ kind: 'details', task, occurrence: null })}
            />
          ))}
        </tbody>
      </table>
      <ShowMore more={more} showMore={showMore} />
    </>
  );
}
