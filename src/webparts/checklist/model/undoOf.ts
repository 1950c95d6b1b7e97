import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import type { Task } from '../../../domain/tasks/task';
import type { BulkFields } from '../../../domain/tasks/TaskRepository';
import type { TaskActions } from './useTaskActions';

/** The item as it is after it was acted on: its occurrence is still in the same round. */
function itemNow(item: ChecklistItem, task: Task): ChecklistItem {
  return { task, occurrence: item.occurrence };
}

function valuesBefore(before: Task, fields: Partial<BulkFields>): Partial<BulkFields> {
  const { owner, backup, dueDate, focusArea } = before;
  const all: BulkFields = { owner, backup, dueDate, focusArea };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in fields));
}

/** How to take back what the message tells of; `undefined` when there is nothing to take back. */
export function undoOf(actions: TaskActions): (() => void) | undefined {
  const { message } = actions;
  switch (message?.kind) {
    case 'completed':
    case 'handedIn':
    case 'skipped':
      return () => void actions.reopen(itemNow(message.item, message.task));
    case 'moved': {
      const { item, task, to } = message;
      const { due } = item.occurrence;
      if (due === null) return undefined;
      return () => void actions.move({ task, occurrence: { ...item.occurrence, due: to } }, due);
    }
    case 'edited':
      return () => void actions.edit(message.task, valuesBefore(message.before, message.fields));
    case 'removed':
      return () => void actions.restore(message.removed, message.task);
    case 'told':
      return message.undo;
    default:
      return undefined;
  }
}
