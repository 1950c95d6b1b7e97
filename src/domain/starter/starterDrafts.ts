import type { StarterTask } from './StarterTask';
import type { SourcedDraft } from '../tasks/TaskRepository';
import type { TaskDraft } from '../tasks/task';

export function starterSourceKey(task: StarterTask): string {
  return `starter:${task.key}`;
}

export function starterDraft(task: StarterTask): TaskDraft {
  return {
    title: task.title,
    kind: task.kind,
    focusArea: task.focusArea,
    dueDate: null,
    owner: null,
    instructions: task.instructions,
    reference: null
  };
}

/** Starter content as it is handed to `TaskRepository.addMany`. */
export function starterSourcedDrafts(
  tasks: readonly StarterTask[],
  starterTag: string
): readonly SourcedDraft[] {
  return tasks.map((task) => ({ draft: starterDraft(task), sourceKey: starterSourceKey(task), starterTag }));
}
