import * as React from 'react';
import type { Task } from '../../../../domain/tasks/task';
import { Button } from '../../../../ui/controls/Button';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Loading } from '../../../../ui/screens/Loading';
import { fill } from '../../../../ui/words/fill';
import { useChecklistWords } from '../../words/ChecklistWords';
import { LogEntry } from './LogEntry';
import type { TaskLog } from './useTaskLog';
import styles from '../Details.module.scss';

/** The log of a daily task is long: more of it is shown on demand. */
const shownAtOnce = 15;

/** The task's log: who did what and when, latest first. */
export function TaskHistory(props: { readonly task: Task; readonly log: TaskLog }): JSX.Element {
  const { strings, formats, plural } = useChecklistWords();
  const { task, log } = props;
  const [limit, setLimit] = React.useState(shownAtOnce);
  const { entries, error } = log;
  const isOnce = task.kind !== 'Renewal' && task.schedule.kind !== 'recurring';
  const left = Math.max(0, (entries?.length ?? 0) - limit);
  return (
    <section className={styles.section}>
      <h3>{strings.LogTitle}</h3>
      {error !== undefined ? (
        <ErrorNotice title={strings.LogNotLoaded} error={error} onRetry={log.retry} />
      ) : null}
      {!entries && error === undefined ? <Loading label={strings.LogLoading} rows={2} /> : null}
      {entries?.length === 0 ? <p className={styles.none}>{strings.LogEmpty}</p> : null}
      {entries && entries.length > 0 ? (
        <ul className={styles.log}>
          {entries.slice(0, limit).map((entry) => (
            <LogEntry key={entry.id} entry={entry} steps={task.steps} showsDue={!isOnce} />
          ))}
        </ul>
      ) : null}
      {left > 0 ? (
        <span>
          <Button onClick={() => setLimit(Number.MAX_SAFE_INTEGER)}>{plural('ShowMore', left)}</Button>
        </span>
      ) : null}
      <p className={styles.none}>
        {fill(strings.LastChanged, { name: task.modifiedBy.name, when: formats.dateTime(task.modifiedOn) })}
      </p>
    </section>
  );
}
