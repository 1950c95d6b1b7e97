import type { WorkingCalendar } from '../../calendar/workingCalendar';
import { addDays, type CalendarDate } from '../../dates/calendarDate';
import { renewalRegister } from '../../renewals/renewalRegister';
import { lastOccurrences } from '../../tasks/occurrences';
import type { Task } from '../../tasks/task';
import { itemRef, overdueItems } from '../figures/checklist/overdue';
import { occurrenceRef, rowRef } from '../rowRef';
import { cardOf, type AttentionCard } from './card';

/** What the checklist's cards need: one read. */
export interface TaskAttention {
  /** `TaskRepository.open`. */
  readonly tasks: readonly Task[];
  readonly calendar: WorkingCalendar;
}

/** So long a missed occurrence wants an explanation; after that it is history, and stands in the reports. */
const missedDays = 31;

/** More than a task is due in that time. */
const mostOccurrences = 32;

/** A renewal that takes a vendor's answer does not fit into less. */
const pressingDays = 7;

/** What is late and can still be done. What has expired stands among the renewals. */
export function overdueTasks(
  { tasks, calendar }: TaskAttention,
  today: CalendarDate
): readonly AttentionCard[] {
  const others = tasks.filter(({ kind }) => kind !== 'Renewal');
  const items = overdueItems(others, calendar, today).map((item) => ({
    ref: itemRef(item),
    day: item.since,
    urgency: 'now' as const
  }));
  return cardOf('overdueTasks', items);
}

/**
 * What nobody did within the last month before the next one was due, and nobody has explained (skipped with a reason)
 * yet.
 */
export function missedTasks(
  { tasks, calendar }: TaskAttention,
  today: CalendarDate
): readonly AttentionCard[] {
  const from = addDays(today, -missedDays);
  const items = tasks.flatMap((task) =>
    lastOccurrences(task, calendar, today, mostOccurrences)
      .filter(({ state, due }) => state === 'missed' && due !== null && due >= from)
      .map(({ period, due }) => ({
        ref: occurrenceRef(task.id, period, task.title),
        day: due,
        urgency: 'soon' as const
      }))
  );
  return cardOf('missedTasks', items);
}

/** What has expired or is inside one of its lead times: pressing in the last week. */
export function renewals({ tasks }: TaskAttention, today: CalendarDate): readonly AttentionCard[] {
  const items = renewalRegister(tasks, today)
    .filter(({ stage }) => stage.kind === 'expired' || stage.kind === 'inLeadTime')
    .map(({ task, stage }) => ({
      ref: rowRef('task', task),
      day: task.dueDate,
      urgency: (stage.daysLeft ?? 0) <= pressingDays ? ('now' as const) : ('soon' as const)
    }));
  return cardOf('renewals', items);
}
