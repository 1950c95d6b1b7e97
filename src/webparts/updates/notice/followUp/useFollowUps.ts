import * as React from 'react';
import useSWR from 'swr';
import type { Task } from '../../../../domain/tasks/task';
import type { TaskRepository } from '../../../../domain/tasks/TaskRepository';
import { rippleSourceKey } from '../../../../domain/updates/ripple';
import { rippleKinds, type RippleKind } from '../../../../domain/updates/ripple/rippleKinds';

export interface FollowUp {
  readonly kind: RippleKind;
  readonly task: Task;
}

export interface FollowUps {
  /** `undefined` while they are being read. */
  readonly made: readonly FollowUp[] | undefined;
  readonly error: unknown;
  /** Reads them again; answers what is there. Rejects with `RepositoryError`. */
  readonly reload: () => Promise<readonly FollowUp[]>;
}

async function findMade(tasks: TaskRepository, noticeKey: string): Promise<readonly FollowUp[]> {
  const found = await tasks.findBySource(rippleKinds.map((kind) => rippleSourceKey(noticeKey, kind)));
  return rippleKinds.flatMap((kind) => {
    const task = found.find(({ sourceKey }) => sourceKey === rippleSourceKey(noticeKey, kind));
    return task ? [{ kind, task }] : [];
  });
}

/** The tasks that were made for a notice, whoever made them: read anew whenever the page is looked at again. */
export function useFollowUps(tasks: TaskRepository, noticeKey: string): FollowUps {
  const key = ['follow-ups', noticeKey];
  const { data, error, mutate } = useSWR<readonly FollowUp[], unknown>(
    key,
    () => findMade(tasks, noticeKey),
    {
      shouldRetryOnError: false
    }
  );
  const reload = React.useCallback(async (): Promise<readonly FollowUp[]> => {
    const found = await findMade(tasks, noticeKey);
    await mutate(found, { revalidate: false });
    return found;
  }, [tasks, noticeKey, mutate]);
  return { made: data, error, reload };
}
