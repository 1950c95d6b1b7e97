import type { CalendarDate } from '../dates/calendarDate';
import type { Task } from '../tasks/task';
import type { TaskRepository } from '../tasks/TaskRepository';
import { followUpKeys, openFollowUp, type FollowUpTask } from './followUp';

/** What became of a follow-up: it was added, or one was open already. */
export type FollowUpResult = {
  readonly kind: 'made' | 'exists';
  readonly task: Task;
};

async function addWithKey(
  tasks: TaskRepository,
  { draft }: FollowUpTask,
  sourceKey: string
): Promise<FollowUpResult> {
  const { added, failed } = await tasks.addMany([{ draft, sourceKey, starterTag: null }]);
  if (failed[0]) throw failed[0].error;
  const [task] = await tasks.findBySource([sourceKey]);
  if (!task) throw new Error(`The task ${sourceKey} was added and is not there.`);
  // Somebody else was quicker: the key is taken once.
  return { kind: added.includes(sourceKey) ? 'made' : 'exists', task };
}

/**
 * Adds the task, unless one about the same is open. Two people at the same moment make one: both want the same key, which the list
 * takes once. Rejects with `RepositoryError`.
 */
export async function makeFollowUp(
  tasks: TaskRepository,
  wanted: FollowUpTask,
  today: CalendarDate
): Promise<FollowUpResult> {
  const existing = openFollowUp(wanted, await tasks.open());
  if (existing) return { kind: 'exists', task: existing };
  const keys = followUpKeys(wanted.topic, today);
  const taken = new Set((await tasks.findBySource(keys)).map(({ sourceKey }) => sourceKey));
  const free = keys.find((key) => !taken.has(key));
  return free === undefined
    ? { kind: 'made', task: await tasks.add(wanted.draft) }
    : addWithKey(tasks, wanted, free);
}
