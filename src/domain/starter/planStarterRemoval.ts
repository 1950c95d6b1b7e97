import type { StarterTask } from './StarterTask';
import { differingFields } from '../tasks/draftConflict';
import type { Task } from '../tasks/task';
import { starterDraft, starterSourceKey } from './starterDrafts';

/** Why a starter task stays: people have worked with it, or it is of an edition that this suite does not know. */
export type KeepReason = 'changed' | 'used' | 'unknown';

export interface StarterRemovalPlan {
  /** Tasks that are still exactly as they came. */
  readonly remove: readonly Task[];
  readonly keep: readonly { readonly task: Task; readonly reason: KeepReason }[];
}

function wasUsed(task: Task): boolean {
  return task.status !== 'Open' || task.cycle > 0 || task.completedOn !== null;
}

/** Rich text comes back from some editors with other white space or wrappers: only the words are compared. */
function words(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|\u200b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function wasChanged(task: Task, original: StarterTask): boolean {
  const draft = starterDraft(original);
  const fields = differingFields(task, draft).filter((field) => field !== 'instructions');
  return fields.length > 0 || words(task.instructions) !== words(draft.instructions);
}

/** Sorts the starter tasks of a site into those that nobody has touched and those that people work with. */
export function planStarterRemoval(
  tasksOnSite: readonly Task[],
  starterTasks: readonly StarterTask[]
): StarterRemovalPlan {
  const originals = new Map(starterTasks.map((task) => [starterSourceKey(task), task]));
  const remove: Task[] = [];
  const keep: StarterRemovalPlan['keep'][number][] = [];
  for (const task of tasksOnSite) {
    const original = originals.get(task.sourceKey ?? '');
    if (!original) keep.push({ task, reason: 'unknown' });
    else if (wasUsed(task)) keep.push({ task, reason: 'used' });
    else if (wasChanged(task, original)) keep.push({ task, reason: 'changed' });
    else remove.push(task);
  }
  return { remove, keep };
}
