import * as React from 'react';
import useSWR from 'swr';
import type { Task, TaskLogEntry } from '../../../domain/tasks/task';
import type { TaskRepository } from '../../../domain/tasks/TaskRepository';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Loading } from '../../../ui/screens/Loading';
import { fill } from '../../../ui/words/fill';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from './Details.module.scss';

function Entry(props: { readonly entry: TaskLogEntry }): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { entry } = props;
  const text = entry.action === 'Completed' ? strings.LogCompleted : strings.LogReopened;
  return (
    <li>
      <span>{fill(text, { name: entry.by.name, when: formats.dateTime(entry.on) })}</span>
      {entry.note ? <span className={styles.logNote}>{entry.note}</span> : null}
    </li>
  );
}

/** The task's log: who did what and when, latest first. */
export function TaskHistory(props: { readonly task: Task; readonly tasks: TaskRepository }): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { task, tasks } = props;
  const log = useSWR(['history', task.id, task.etag], () => tasks.history(task.id), {
    shouldRetryOnError: false
  });
  return (
    <section className={styles.section}>
      <h3>{strings.LogTitle}</h3>
      {log.error !== undefined ? (
        <ErrorNotice
          title={strings.LogNotLoaded}
          error={log.error as unknown}
          onRetry={() => void log.mutate()}
        />
      ) : null}
      {!log.data && !log.error ? <Loading label={strings.LogLoading} rows={2} /> : null}
      {log.data?.length === 0 ? <p className={styles.none}>{strings.LogEmpty}</p> : null}
      {log.data && log.data.length > 0 ? (
        <ul className={styles.log}>
          {log.data.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ul>
      ) : null}
      <p className={styles.none}>
        {fill(strings.LastChanged, { name: task.modifiedBy.name, when: formats.dateTime(task.modifiedOn) })}
      </p>
    </section>
  );
}
