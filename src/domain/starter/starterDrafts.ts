import type { CalendarDate } from '../dates/calendarDate';
import { firstRuleDate } from '../recurrence/nominalDates';
import { onceOnly, type RecurrenceRule, type Schedule } from '../recurrence/rule';
import { defaultLeadDays } from '../renewals/leadDays';
import type { TaskDraft } from '../tasks/task';
import type { SourcedDraft } from '../tasks/TaskRepository';
import type { StarterSchedule, StarterTask } from './StarterTask';

export function starterSourceKey(task: StarterTask): string {
  return `starter:${task.key}`;
}

/**
 * The rule begins with the first day that fits, whatever the interval: a yearly review is due within the month, not in a
 * year, because nobody knows when it was done last.
 */
function scheduleFrom({ pattern, onNonWorkingDay }: StarterSchedule, today: CalendarDate): Schedule {
  const rule: RecurrenceRule = { pattern, start: today, end: null, base: 'dueDate', onNonWorkingDay };
  const start = firstRuleDate({ ...rule, pattern: { ...pattern, every: 1 } }) ?? today;
  return { kind: 'recurring', segments: [{ from: today, rule: { ...rule, start } }] };
}

/** The task as it is added on that day: unowned, without a date, and with the rule starting then. */
export function starterDraft(task: StarterTask, today: CalendarDate): TaskDraft {
  return {
    title: task.title,
    kind: task.kind,
    focusArea: task.focusArea,
    dueDate: null,
    owner: null,
    backup: null,
    instructions: task.instructions,
    reference: null,
    minutes: task.minutes ?? null,
    platforms: task.platforms ?? [],
    schedule: task.schedule ? scheduleFrom(task.schedule, today) : onceOnly,
    steps: task.steps ?? [],
    evidence: task.evidence ?? [],
    signOff: task.signOff ?? 'Self',
    renewal: task.renewalOf ? { subject: task.renewalOf, account: '', leadDays: defaultLeadDays } : null
  };
}

/** Starter content as it is handed to `TaskRepository.addMany`. */
export function starterSourcedDrafts(
  tasks: readonly StarterTask[],
  starterTag: string,
  today: CalendarDate
): readonly SourcedDraft[] {
  return tasks.map((task) => ({
    draft: starterDraft(task, today),
    sourceKey: starterSourceKey(task),
    starterTag
  }));
}
