import { calendarDate, type CalendarDate } from '../dates/calendarDate';
import { differingFields } from '../tasks/draftConflict';
import type { Task, TaskDraft } from '../tasks/task';
import { starterDraft, starterSourceKey } from './starterDrafts';
import type { StarterTask } from './StarterTask';

/** Why a starter task stays: people have worked with it, or it is of an edition that this suite does not know. */
export type KeepReason = 'changed' | 'used' | 'unknown';

export interface StarterRemovalPlan {
  /** Tasks that are still exactly as they came. */
  readonly remove: readonly Task[];
  readonly keep: readonly { readonly task: Task; readonly reason: KeepReason }[];
}

function wasUsed(task: Task): boolean {
  return task.status !== 'Open' || task.cycle > 0 || task.completedOn !== null || task.recent.length > 0;
}

/** Rich text comes back from some editors with other white space or wrappers: only the words are compared. */
function words(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|\u200b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The day from which the first rule holds is the day on which the task was added. */
function dayAdded({ schedule }: Task): CalendarDate {
  const first = schedule.kind === 'recurring' ? schedule.segments[0] : undefined;
  return first?.from ?? calendarDate('2026-01-01');
}

function isAs(draft: TaskDraft, task: Task): boolean {
  const fields = differingFields(task, draft).filter((field) => field !== 'instructions');
  return fields.length === 0 && words(task.instructions) === words(draft.instructions);
}

/** An earlier edition had nothing but these facts, and nobody has touched what it added either. */
function earlierEdition({ key, kind, focusArea, title, instructions }: StarterTask): StarterTask {
  return { key, kind, focusArea, title, instructions };
}

function wasChanged(task: Task, original: StarterTask): boolean {
  const editions = [original, earlierEdition(original)];
  return !editions.some((edition) => isAs(starterDraft(edition, dayAdded(task)), task));
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
