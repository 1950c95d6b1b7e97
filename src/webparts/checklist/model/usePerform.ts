import * as React from 'react';
import { isRepositoryError } from '../../../domain/RepositoryError';
import type { OccurrenceRef } from '../../../domain/tasks/occurrence';
import type { Task, TaskAction } from '../../../domain/tasks/task';
import type { TaskRepository } from '../../../domain/tasks/TaskRepository';
import { useMounted } from '../../../ui/screens/useMounted';
import type { ChecklistMessage, Deed } from './message';
import { pendingKey, wholeTaskKey, type Expectation, type PendingWrite } from './pending';

/** One write: about an occurrence of a task, or about the task as a whole. */
export interface Write<T> {
  readonly deed: Deed;
  readonly task: Task;
  readonly occurrence?: OccurrenceRef;
  /** What to show while it is under way. */
  readonly expected?: Expectation;
  readonly run: () => Promise<T>;
  /** Takes the result over and says what came of it. */
  readonly onDone: (result: T) => ChecklistMessage;
}

/** Writes, and says what came of it. `undefined` when it failed. */
export type Perform = <T>(write: Write<T>) => Promise<T | undefined>;

export interface Performer {
  readonly perform: Perform;
  readonly writes: readonly PendingWrite[];
  readonly message: ChecklistMessage | undefined;
  readonly say: (message: ChecklistMessage | undefined) => void;
}

/** What somebody else can have done first, by what the person tried. */
const quicker: Partial<Readonly<Record<Deed, readonly TaskAction[]>>> = {
  complete: ['Completed', 'Skipped'],
  skip: ['Completed', 'Skipped'],
  signOff: ['Signed off', 'Sent back', 'Reopened'],
  sendBack: ['Signed off', 'Sent back', 'Reopened'],
  reopen: ['Reopened', 'Sent back']
};

/** After a conflict: who did what, as the log tells. */
async function explain<T>(tasks: TaskRepository, write: Write<T>, error: unknown): Promise<ChecklistMessage> {
  const { deed, task, occurrence } = write;
  const failed: ChecklistMessage = { kind: 'failed', deed, title: task.title, error };
  const actions = quicker[deed];
  if (!isRepositoryError(error, 'conflict') || !occurrence || !actions) return failed;
  try {
    const log = await tasks.history(task.id);
    const found = log.find(({ period, action }) => period === occurrence.period && actions.includes(action));
    if (!found) return failed;
    return {
      kind: 'byOther',
      action: found.action,
      title: task.title,
      name: found.by.name,
      on: found.on
    };
  } catch (reason) {
    return { ...failed, error: reason };
  }
}

function isStale(error: unknown): boolean {
  return isRepositoryError(error, 'conflict') || isRepositoryError(error, 'notFound');
}

/** Runs writes: keeps those that are under way, and explains failures. */
export function usePerform(tasks: TaskRepository, reload: () => void): Performer {
  const [writes, setWrites] = React.useState<readonly PendingWrite[]>([]);
  const [message, say] = React.useState<ChecklistMessage>();
  const isMounted = useMounted();

  const perform = React.useCallback<Perform>(
    async (write) => {
      const { task, occurrence } = write;
      const key = occurrence ? pendingKey(task.id, occurrence) : wholeTaskKey(task.id);
      const pending: PendingWrite = { key, taskId: task.id, expected: write.expected };
      setWrites((now) => [...now, pending]);
      say(undefined);
      try {
        const result = await write.run();
        if (isMounted()) say(write.onDone(result));
        return result;
      } catch (error) {
        const explanation = await explain(tasks, write, error);
        if (isMounted()) {
          say(explanation);
          if (isStale(error)) reload();
        }
        return undefined;
      } finally {
        if (isMounted()) setWrites((now) => now.filter((one) => one !== pending));
      }
    },
    [tasks, reload, isMounted]
  );
  return { perform, writes, message, say };
}
