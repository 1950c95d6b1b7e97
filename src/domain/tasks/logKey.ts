import type { Task, TaskAction } from './task';

/** The round of a task that can be completed once: a reopened task is in its next round. */
export function periodOf(task: Pick<Task, 'cycle'>): string {
  return `round ${task.cycle + 1}`;
}

/** Key of the log row for an action in the task's present round. The log keeps it unique, so nothing happens twice. */
export function logKey(task: Pick<Task, 'id' | 'cycle'>, action: TaskAction): string {
  return `${task.id}|${periodOf(task)}|${action}`;
}
