import { tasksList } from '../../lists';
import { RepositoryError, isRepositoryError } from '../../domain/RepositoryError';
import type { Task } from '../../domain/tasks/task';
import { taskEventOf } from '../../domain/tasks/taskEventOf';
import { taskStateAfter, type TaskEvent } from '../../domain/tasks/taskState';
import type { DataSite } from '../DataSite';
import { readCurrentUser } from '../people/currentUser';
import { toItem } from '../rowWriter';
import { updateRow } from '../updateRow';
import { addLogRow, findLogRow, type LogFact, type NewLogRow } from './logRow';
import { fromState } from './taskMapper';

/** Something that happens to one occurrence: what the log says of it, and when it can happen. */
export interface TaskEventPlan {
  readonly row: NewLogRow;
  /** The task as it is now. */
  readonly current: Task;
  /** Whether the task, as its row is, still waits for this. */
  readonly applies: (task: Task) => boolean;
}

/** Tries after an edit by somebody else: each one needs another edit within the same blink. */
const mostTries = 5;

/** Rows are written with ids of people: the name is not needed. */
function eventOf(fact: LogFact): TaskEvent {
  const event = taskEventOf({ ...fact, by: { id: fact.by, name: '', email: '' } });
  if (event) return event;
  throw new RepositoryError('invalid', `A log row with the action "${fact.action}" changes no task.`);
}

export function alreadySettled({
  task,
  occurrence
}: Pick<NewLogRow, 'task' | 'occurrence'>): RepositoryError {
  return new RepositoryError(
    'conflict',
    `Task ${task.id}, ${occurrence.period}: somebody was quicker, or it is no longer there.`
  );
}

/** Gives the row its new state, computed anew from the row as it is when somebody edited it meanwhile. */
async function applyToRow(
  site: DataSite,
  read: (id: number) => Promise<Task>,
  { row, current, applies }: TaskEventPlan,
  fact: LogFact
): Promise<void> {
  const timeZone = await site.timeZone();
  let task = current;
  for (let tries = 1; applies(task); tries++) {
    const state = taskStateAfter(task, row.occurrence, eventOf(fact));
    try {
      const values = toItem(tasksList, fromState(state), timeZone);
      await updateRow(site, tasksList, task, values);
      return;
    } catch (error) {
      if (!isRepositoryError(error, 'conflict') || tries === mostTries) throw error;
      task = await read(task.id);
    }
  }
}

/**
 * Records an event and changes the task. First the log row, whose key makes doing it twice impossible; then the task's
 * row. When the log row is there already and the task's row still waits for it, an earlier attempt died between the two
 * writes, and is finished here: for the person who began it. Anybody else is told that it was done already.
 */
export async function performTaskEvent(
  site: DataSite,
  read: (id: number) => Promise<Task>,
  plan: TaskEventPlan
): Promise<void> {
  const { row } = plan;
  if (!plan.applies(plan.current)) throw alreadySettled(row);
  const added = await addLogRow(site, row);
  const fact = added ?? (await findLogRow(site, row.key));
  if (!fact) throw new RepositoryError('invalid', `SharePoint neither takes nor has a log row ${row.key}.`);
  await applyToRow(site, read, plan, fact);
  if (added) return;
  const me = await readCurrentUser(site.client);
  if (fact.by !== me.id || fact.action !== row.action) throw alreadySettled(row);
}
