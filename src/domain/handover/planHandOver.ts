import type { Person } from '../people/person';
import type { Task } from '../tasks/task';
import type { BulkFields, TaskChange } from '../tasks/TaskRepository';

/** Which of a person's places are handed over. */
export interface HandOverRoles {
  readonly owner: boolean;
  readonly backup: boolean;
}

/**
 * Who becomes the backup where the new person cannot be both: nobody, or the person who hands over (who changes places
 * with them, or stays the backup).
 */
export type FreedBackup = 'nobody' | 'from';

/** What changes in one task, and what to know about it before agreeing. */
export interface HandOverChange extends TaskChange {
  /** As what the person is replaced. */
  readonly as: 'owner' | 'backup' | 'both';
  /** The new owner was the backup: `swapped` with the old one, or the task is `leftWithoutBackup`. */
  readonly consequence: 'none' | 'swapped' | 'leftWithoutBackup';
}

/**
 * What speaks against a hand-over. The first three leave nothing to do; `staysBackup`: the new person owns this task
 * already, and the old one stays the backup as was chosen.
 */
export type HandOverProblem =
  | { readonly problem: 'samePerson' | 'noRole' | 'nothingToHandOver' }
  | { readonly problem: 'staysBackup'; readonly task: Task };

export interface HandOverPlan {
  readonly changes: readonly HandOverChange[];
  readonly problems: readonly HandOverProblem[];
}

type Places = Pick<BulkFields, 'owner' | 'backup'>;

interface Replacement {
  readonly from: Person;
  readonly to: Person;
  readonly roles: HandOverRoles;
  readonly freedBackup: FreedBackup;
}

/** Who owns and backs up the task afterwards. Nobody is ever their own backup. */
function placesAfter(task: Task, { from, to, roles, freedBackup }: Replacement): Places {
  const owner = roles.owner && task.owner?.id === from.id ? to : task.owner;
  const backup = roles.backup && task.backup?.id === from.id ? to : task.backup;
  if (backup === null || backup.id !== owner?.id) return { owner, backup };
  return { owner, backup: freedBackup === 'from' ? from : null };
}

function changeOf(task: Task, places: Places): HandOverChange | undefined {
  const ownerChanges = places.owner?.id !== task.owner?.id;
  const backupChanges = places.backup?.id !== task.backup?.id;
  if (!ownerChanges && !backupChanges) return undefined;
  const fields: Partial<BulkFields> = {
    ...(ownerChanges ? { owner: places.owner } : {}),
    ...(backupChanges ? { backup: places.backup } : {})
  };
  const wasBackup = task.backup !== null && task.backup.id === places.owner?.id;
  const lostBackup = task.backup !== null && places.backup === null;
  return {
    task,
    fields,
    as: asWhat(ownerChanges, task, places),
    consequence: lostBackup ? 'leftWithoutBackup' : wasBackup ? 'swapped' : 'none'
  };
}

function asWhat(ownerChanges: boolean, task: Task, places: Places): HandOverChange['as'] {
  if (!ownerChanges) return 'backup';
  const hadBoth = task.backup !== null && task.backup.id === task.owner?.id;
  return hadBoth && places.backup?.id !== task.backup?.id ? 'both' : 'owner';
}

/**
 * Hands all open tasks of one person to another in one go, as owner, as backup or as both. Nothing is written: the plan
 * is what the preview shows and `TaskRepository.changeMany` takes.
 */
export function planHandOver(
  tasks: readonly Task[],
  from: Person,
  to: Person,
  roles: HandOverRoles,
  freedBackup: FreedBackup = 'nobody'
): HandOverPlan {
  const nothing = (problem: 'samePerson' | 'noRole' | 'nothingToHandOver'): HandOverPlan => ({
    changes: [],
    problems: [{ problem }]
  });
  if (from.id === to.id) return nothing('samePerson');
  if (!roles.owner && !roles.backup) return nothing('noRole');
  const changes: HandOverChange[] = [];
  const problems: HandOverProblem[] = [];
  for (const task of tasks) {
    const isOwner = roles.owner && task.owner?.id === from.id;
    const isBackup = roles.backup && task.backup?.id === from.id;
    if (task.status !== 'Open' || !(isOwner || isBackup)) continue;
    const change = changeOf(task, placesAfter(task, { from, to, roles, freedBackup }));
    if (change) changes.push(change);
    else problems.push({ problem: 'staysBackup', task });
  }
  return changes.length + problems.length === 0 ? nothing('nothingToHandOver') : { changes, problems };
}

/**
 * What takes changes back: `changed` are the tasks as the repository answered them. A task that somebody edits after
 * that is not touched again, because its version differs.
 */
export function undoOfHandOver(
  changes: readonly TaskChange[],
  changed: readonly Task[]
): readonly TaskChange[] {
  const before = new Map(changes.map((change) => [change.task.id, change]));
  return changed.flatMap((task) => {
    const change = before.get(task.id);
    if (!change) return [];
    const { owner, backup, dueDate, focusArea } = change.task;
    const old: BulkFields = { owner, backup, dueDate, focusArea };
    const isChanged = ([name]: [string, unknown]): boolean => name in change.fields;
    return [{ task, fields: Object.fromEntries(Object.entries(old).filter(isChanged)) }];
  });
}
