import { parseCalendarDate, type CalendarDate } from '../dates/calendarDate';
import type { Person } from '../people/person';
import { expiryOf, periodOf, singlePeriodOf } from './logKey';
import type { OccurrenceRef, RecentEntry } from './occurrence';
import { withEntry, withoutEntry } from './recent';
import { isRecurring } from './singleOccurrence';
import { isFollowed } from './standing';
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

/** Whether the occurrence is the present round of a task that is done once: then doing it changes the task as a whole. */
function isWholeTask(task: Task, { period }: OccurrenceRef): boolean {
  return !isRecurring(task) && task.kind !== 'Renewal' && period === periodOf(task);
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
  const { period, round } = occurrence;
  const isPresent = isRecurring(task) || (task.status === 'Open' && period === singlePeriodOf(task));
  const entry = entryOf(task, occurrence);
  if (entry) return isPresent && entry.state === 'open' && entry.round === round;
  if (isRecurring(task)) return round === 1 && parseCalendarDate(period) !== undefined;
  return isPresent && (round === 1 || isWholeTask(task, occurrence));
}

function settledEntry(
  task: Task,
  occurrence: OccurrenceRef,
  state: RecentEntry['state'],
  on: CalendarDate,
  by: Person
): RecentEntry {
  const { period, round, due } = occurrence;
  const lateSince =
    entryOf(task, occurrence)?.lateSince ?? (isWholeTask(task, occurrence) ? task.lateSince : null);
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
    status: isWholeTask(task, occurrence) && state === 'done' ? 'Done' : task.status,
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
    ...(isWholeTask(task, occurrence) ? { status: 'Done', completedOn: on, completedBy: by } : {})
  };
}

function signedOff(task: Task, occurrence: OccurrenceRef): TaskStateChange {
  const entry = entryOf(task, occurrence);
  return {
    ...stateOf(task),
    recent: entry ? withEntry(task.recent, { ...entry, state: 'done' }) : task.recent,
    status: isWholeTask(task, occurrence) ? 'Done' : task.status
  };
}

/** Who completed what last, once this entry is taken back: nobody that the row knows of, or still the same. */
function completionWithout(task: Task, entry: RecentEntry | undefined): Partial<TaskStateChange> {
  const isOther = ({ period, state, on, by }: RecentEntry): boolean => {
    if (entry === undefined || period === entry.period || on === null || entry.on === null) return false;
    const isLater = on > entry.on || (on === entry.on && by === task.completedBy?.id);
    return (state === 'done' || state === 'waiting') && isLater;
  };
  const wasAnother = entry?.state === 'skipped' || task.recent.some(isOther);
  return wasAnother ? {} : { completedOn: null, completedBy: null };
}

/** Back to the expiry that was renewed, unless that renewal was followed by another one. */
function expiryBefore(task: Task, occurrence: OccurrenceRef): CalendarDate | null {
  const expiry = expiryOf(occurrence.period);
  return expiry === undefined || isFollowed(task, occurrence) ? task.dueDate : expiry;
}

function openedAgain(task: Task, occurrence: OccurrenceRef): TaskStateChange {
  const entry = entryOf(task, occurrence);
  if (isWholeTask(task, occurrence)) {
    return {
      ...stateOf(task),
      status: 'Open',
      completedOn: null,
      completedBy: null,
      // The next round is an occurrence of its own.
      cycle: task.cycle + 1,
      recent: withoutEntry(task.recent, occurrence.period)
    };
  }
  const reopened: RecentEntry = {
    period: occurrence.period,
    round: occurrence.round + 1,
    state: 'open',
    due: entry?.due ?? occurrence.due,
    lateSince: entry?.lateSince ?? null,
    on: null,
    by: null
  };
  return {
    ...stateOf(task),
    ...completionWithout(task, entry),
    recent: withEntry(task.recent, reopened),
    dueDate: task.kind === 'Renewal' ? expiryBefore(task, occurrence) : task.dueDate
  };
}

function moved(
  task: Task,
  occurrence: OccurrenceRef,
  { to, today }: Extract<TaskEvent, { kind: 'moved' }>
): TaskStateChange {
  const entry = entryOf(task, occurrence);
  const missed = occurrence.due !== null && occurrence.due < today ? occurrence.due : null;
  if (isWholeTask(task, occurrence)) {
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
