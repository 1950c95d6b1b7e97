import type { CalendarDate } from '../dates/calendarDate';
import type { Task } from '../tasks/task';
import {
  nextWarning,
  renewalStage,
  renewalStages,
  type RenewalStage,
  type RenewalWarning
} from './renewalStage';

/** One thing that expires. */
export interface RenewalEntry {
  readonly task: Task;
  readonly stage: RenewalStage;
  readonly nextWarning: RenewalWarning | null;
}

function compare(a: RenewalEntry, b: RenewalEntry): number {
  const byStage = renewalStages.indexOf(a.stage.kind) - renewalStages.indexOf(b.stage.kind);
  const byDate = (a.stage.daysLeft ?? 0) - (b.stage.daysLeft ?? 0);
  return byStage || byDate || a.task.title.localeCompare(b.task.title) || a.task.id - b.task.id;
}

/** Everything that expires, most pressing first; what has no date yet stands before what can wait. */
export function renewalRegister(tasks: readonly Task[], today: CalendarDate): readonly RenewalEntry[] {
  return tasks
    .filter((task) => task.kind === 'Renewal' && task.status === 'Open')
    .map((task) => ({ task, stage: renewalStage(task, today), nextWarning: nextWarning(task, today) }))
    .sort(compare);
}

/** How many entries are in each stage. */
export function countByStage(
  register: readonly RenewalEntry[]
): Readonly<Record<RenewalStage['kind'], number>> {
  const count = (kind: RenewalStage['kind']): number =>
    register.filter((entry) => entry.stage.kind === kind).length;
  return {
    expired: count('expired'),
    inLeadTime: count('inLeadTime'),
    noDate: count('noDate'),
    calm: count('calm')
  };
}
