import useSWR from 'swr';
import type { Task, TaskLogEntry } from '../../../../domain/tasks/task';
import type { TaskRepository } from '../../../../domain/tasks/TaskRepository';

/** The log of one task, latest first. */
export interface TaskLog {
  /** `undefined` while it is loading, and when it could not be loaded. */
  readonly entries: readonly TaskLogEntry[] | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Reads the task's log, and anew whenever the task has another version. */
export function useTaskLog({ id, etag }: Pick<Task, 'id' | 'etag'>, tasks: TaskRepository): TaskLog {
  const log = useSWR(['history', id, etag], () => tasks.history(id), { shouldRetryOnError: false });
  return { entries: log.data, error: log.error as unknown, retry: () => void log.mutate() };
}
