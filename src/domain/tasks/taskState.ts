import type { CalendarDate } from '../dates/calendarDate';
import type { Person } from '../people/person';
import { singlePeriodOf } from './logKey';
import type { OccurrenceRef, RecentEntry } from './occurrence';
import { withEntry, withoutEntry } from './recent';
import type { Task, TaskDraft, TaskState } from './task';

/** Something that happened to one occurrence. `day` is its day in the site's time zone, `on` the instant in UTC. */
export type TaskEvent =
  | {
      readonly kind: 'completed';
      readonly on: string;
      readonly day: CalendarDate;
      readonly by: Person;
      readonly renewedUntil: CalendarDate | null;
    }
  | { readonly kind: 'skipped'; readonly on: string; readonly day: CalendarDate; readonly by: Person }
  | { readonly kind: 'signedOff'; readonly on: string; readonly day: CalendarDate; readonly by: Person }
  | { readonly kind: 'sentBack' | 'reopened' }
  | { readonly kind: 'moved'; readonly to: CalendarDate; readonly today: CalendarDate };

/** What doing something to a task changes in its row. */
export type TaskStateChange = TaskState & Pick<TaskDraft, 'dueDate'>;

function entryOf(task: Pick<Task, 'recent'>, { period }: OccurrenceRef): RecentEntry | undefined {
  return task.recent.find((entry) => entry.period === period);
}

function isSingle({ schedule, kind }: Pick<Task, 'schedule' | 'kind'>): boolean {
  return schedule.kind !== 'recurring' && kind !== 'Renewal';
}

function earliest(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** Whether leaving one out makes sense: what expires is renewed, moved or removed, and does not wait for a next time. */
export function canBeSkipped({ kind }: Pick<Task, 'kind'>): boolean {
  return kind !== 'Renewal';
}

/** Whether the occurrence can still be settled in this round, as far as the task's row tells. */
export function occurrenceIsOpen(task: Task, occurrence: OccurrenceRef): boolean {
  const entry = entryOf(task, occurrence);
  if (isSingle(task) || task.kind === 'Renewal') {
    if (task.status === 'Done' || singlePeriodOf(task) !== occurrence.period) return false;
  }
  if (!entry) return occurrence.round === 1 || isSingle(task);
  return entry.state === 'open' && entry.round === occurrence.round;
}

function settledEntry(
  task: Task,
  occurrence: OccurrenceRef,
  state: RecentEntry['state'],
  on: CalendarDate,
  by: Person
): RecentEntry {
  const { period, round, due } = occurrence;
  const lateSince = entryOf(task, occurrence)?.lateSince ?? (isSingle(task) ? task.lateSince : null);
  return { period, round, state, due, lateSince, on, by: by.id };
}

function stateOf({
  status,
  completedOn,
  completedBy,
  cycle,
  recent,
  lateSince,
  dueDate
}: Task): TaskStateChange {
  return { status, completedOn, completedBy, cycle, recent, lateSince, dueDate };
}

function completed(
  task: Task,
  occurrence: OccurrenceRef,
  event: Extract<TaskEvent, { kind: 'completed' }>
): TaskStateChange {
  const state = task.signOff === 'Second person' ? 'waiting' : 'done';
  const entry = settledEntry(task, occurrence, state, event.day, event.by);
  return {
    ...stateOf(task),
    recent: withEntry(task.recent, entry),
    status: isSingle(task) && state === 'done' ? 'Done' : task.status,
    completedOn: event.on,
    completedBy: event.by,
    dueDate: task.kind === 'Renewal' && event.renewedUntil !== null ? event.renewedUntil : task.dueDate
  };
}

function skipped(
  task: Task,
  occurrence: OccurrenceRef,
  { on, day, by }: Extract<TaskEvent, { kind: 'skipped' }>
): TaskStateChange {
  return {
    ...stateOf(task),
    recent: withEntry(task.recent, settledEntry(task, occurrence, 'skipped', day, by)),
    // What is left out for good is over: it stands among what was done, with who decided it.
    ...(isSingle(task) ? { status: 'Done', completedOn: on, completedBy: by } : {})
  };
}

function signedOff(task: Task, occurrence: OccurrenceRef): TaskStateChange {
  const entry = entryOf(task, occurrence);
  return {
    ...stateOf(task),
    recent: entry ? withEntry(task.recent, { ...entry, state: 'done' }) : task.recent,
    status: isSingle(task) ? 'Done' : task.status
  };
}

function openedAgain(task: Task, occurrence: OccurrenceRef): TaskStateChange {
  const entry = entryOf(task, occurrence);
  const due = entry?.due ?? occurrence.due;
  const cleared = { ...stateOf(task), status: 'Open' as const, completedOn: null, completedBy: null };
  if (isSingle(task)) {
    // The next round is an occurrence of its own.
    return { ...cleared, cycle: task.cycle + 1, recent: withoutEntry(task.recent, occurrence.period) };
  }
  const reopened: RecentEntry = {
    period: occurrence.period,
    round: occurrence.round + 1,
    state: 'open',
    due,
    lateSince: entry?.lateSince ?? null,
    on: null,
    by: null
  };
  return {
    ...cleared,
    recent: withEntry(task.recent, reopened),
    dueDate: task.kind === 'Renewal' ? due : task.dueDate
  };
}

function moved(
  task: Task,
  occurrence: OccurrenceRef,
  { to, today }: Extract<TaskEvent, { kind: 'moved' }>
): TaskStateChange {
  const entry = entryOf(task, occurrence);
  const missed = occurrence.due !== null && occurrence.due < today ? occurrence.due : null;
  if (isSingle(task)) {
    return { ...stateOf(task), dueDate: to, lateSince: earliest(task.lateSince, missed) };
  }
  const movedEntry: RecentEntry = {
    period: occurrence.period,
    round: occurrence.round,
    state: 'open',
    due: to,
    lateSince: earliest(entry?.lateSince ?? null, missed),
    on: null,
    by: null
  };
  return { ...stateOf(task), recent: withEntry(task.recent, movedEntry) };
}

/** The task's row after something happened to one of its occurrences: the only place that knows. */
export function taskStateAfter(task: Task, occurrence: OccurrenceRef, event: TaskEvent): TaskStateChange {
  switch (event.kind) {
    case 'completed':
      return completed(task, occurrence, event);
    case 'skipped':
      return skipped(task, occurrence, event);
    case 'signedOff':
      return signedOff(task, occurrence);
    case 'sentBack':
    case 'reopened':
      return openedAgain(task, occurrence);
    case 'moved':
      return moved(task, occurrence, event);
  }
}

/** A task that is done once stays late when somebody gives it another date after its day has passed. */
export function stateOfMovedTask(
  task: Pick<Task, 'dueDate' | 'lateSince' | 'status'>,
  draft: Pick<TaskDraft, 'dueDate' | 'kind' | 'schedule'>,
  today: CalendarDate
): Pick<TaskState, 'lateSince'> {
  const { dueDate } = task;
  if (draft.kind === 'Renewal' || draft.schedule.kind === 'recurring') return { lateSince: null };
  const wasLate = task.status === 'Open' && dueDate !== null && dueDate < today && draft.dueDate !== dueDate;
  return { lateSince: wasLate ? earliest(task.lateSince, dueDate) : task.lateSince };
}
