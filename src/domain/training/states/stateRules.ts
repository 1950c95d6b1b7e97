import type { CalendarDate } from '../../dates/calendarDate';
import type { AssignmentState } from './assignmentState';

/** Whether the person knows it today, as far as anybody can show. */
export function counts({ kind }: AssignmentState): boolean {
  return kind === 'done' || kind === 'doneLate';
}

/** Whether the person has to do something; what waits for a mentor is no longer theirs. */
export function isToDo({ kind }: AssignmentState): boolean {
  return !['done', 'doneLate', 'waiting', 'withdrawn'].includes(kind);
}

/** Since when something is missing that had to be there: the day that was missed; `null` when nothing is. */
export function missedSince(state: AssignmentState): CalendarDate | null {
  if (state.kind === 'late') return state.since;
  if (state.kind === 'ended') return state.done.until;
  return state.kind === 'renew' && state.isLate ? state.by : null;
}

/** The day to which people look forward, by which lists are ordered; `null` without one. */
export function deadlineOf(state: AssignmentState): CalendarDate | null {
  if (state.kind === 'upcoming' || state.kind === 'due') return state.due;
  return state.kind === 'renew' ? state.by : missedSince(state);
}
