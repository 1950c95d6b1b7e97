import * as React from 'react';
import useSWR from 'swr';
import type { Task } from '../../../../domain/tasks/task';
import type { TaskRepository } from '../../../../domain/tasks/TaskRepository';
import { Button } from '../../../../ui/controls/Button';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { useMounted } from '../../../../ui/screens/useMounted';
import { useChecklistWords } from '../../words/ChecklistWords';
import styles from '../Details.module.scss';

export interface FollowUpsProps {
  readonly task: Task;
  readonly tasks: TaskRepository;
  readonly onOpen: (task: Task) => void;
  /** `undefined` for people who may not add tasks. */
  readonly onAdd: (() => void) | undefined;
}

/** The task that this one follows up. */
function Origin({ task, tasks, onOpen }: FollowUpsProps): JSX.Element | null {
  const { strings } = useChecklistWords();
  const isMounted = useMounted();
  const [error, setError] = React.useState<unknown>();
  const { followUpOf } = task;
  if (!followUpOf) return null;
  const open = async (): Promise<void> => {
    setError(undefined);
    try {
      const origin = await tasks.get(followUpOf.id);
      if (isMounted()) onOpen(origin);
    } catch (failure) {
      if (isMounted()) setError(failure);
    }
  };
  return (
    <section className={styles.section}>
      <h3>{strings.FollowUpOf}</h3>
      <span>
        <button type="button" className={styles.opener} onClick={() => void open()}>
          <bdi>{followUpOf.title}</bdi>
        </button>
      </span>
      {error !== undefined ? (
        <ErrorNotice title={strings.FollowUpNotFound} error={error} onRetry={() => void open()} />
      ) : null}
    </section>
  );
}

/** Tasks that follow this one up, and the one that it follows up itself. */
export function FollowUps(props: FollowUpsProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { task, tasks, onOpen, onAdd } = props;
  const followUps = useSWR(['followUps', task.id], () => tasks.followUpsOf(task.id), {
    shouldRetryOnError: false,
    // One may just have been added.
    dedupingInterval: 0
  });
  const { data } = followUps;
  const error: unknown = followUps.error;
  return (
    <>
      <Origin {...props} />
      {error !== undefined || (data && data.length > 0) || onAdd ? (
        <section className={styles.section}>
          <h3>{strings.FollowUps}</h3>
          {error !== undefined ? (
            <ErrorNotice
              title={strings.FollowUpsNotLoaded}
              error={error}
              onRetry={() => void followUps.mutate()}
            />
          ) : null}
          {data && data.length > 0 ? (
            <ul className={styles.links}>
              {data.map((followUp) => (
                <li key={followUp.id}>
                  <button type="button" className={styles.opener} onClick={() => onOpen(followUp)}>
                    <bdi>{followUp.title}</bdi>
                  </button>{' '}
                  <span className={styles.quiet}>
                    {followUp.status === 'Open' ? strings.StatusOpen : strings.StatusDone}
                  </span>
                </li>
              ))}
            </ul>
          ) : null}
          {onAdd ? (
            <span>
              <Button look="quiet" icon="add" onClick={onAdd}>
                {strings.FollowUpAdd}
              </Button>
            </span>
          ) : null}
        </section>
      ) : null}
    </>
  );
}
