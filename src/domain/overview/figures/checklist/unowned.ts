import { isRecurring } from '../../../tasks/singleOccurrence';
import type { Task } from '../../../tasks/task';
import { countOf, type Figure, type FigureContext } from '../../figure';
import { rowRef, type RowRef } from '../../rowRef';
import { openTasks, type ChecklistFacts } from './checklistFacts';

export function taskRef(task: Task): RowRef {
  return rowRef('task', task);
}

/** What comes again, or expires while somebody is away, needs a second person; what is done once can wait. */
function needsBackup(task: Task): boolean {
  return isRecurring(task) || task.kind === 'Renewal';
}

/** Of all open tasks, those that nobody owns. */
export function withoutOwner(facts: Pick<ChecklistFacts, 'tasks'>, context: FigureContext): Figure {
  return countOf('withoutOwner', context, openTasks(facts), ({ owner }) => owner === null, taskRef);
}

/** Of the open recurring tasks and renewals, those without a backup, or whose backup is the owner. */
export function withoutBackup(facts: Pick<ChecklistFacts, 'tasks'>, context: FigureContext): Figure {
  const needing = openTasks(facts).filter(needsBackup);
  const isAlone = ({ owner, backup }: Task): boolean => backup === null || backup.id === owner?.id;
  return countOf('withoutBackup', context, needing, isAlone, taskRef);
}
