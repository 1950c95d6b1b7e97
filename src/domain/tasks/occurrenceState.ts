import type { CalendarDate } from '../dates/calendarDate';
import type { Occurrence, OccurrenceState, RecentEntry } from './occurrence';

/** What is known of an occurrence before its state is. */
export interface OccurrenceFacts {
  readonly taskId: number;
  readonly period: string;
  /** The day that is due by rule; a move in `entry` goes before it. */
  readonly due: CalendarDate | null;
  readonly skippedFor: string | null;
  /** For tasks that are done once: from their own column. */
  readonly lateSince?: CalendarDate | null;
  readonly round?: number;
  readonly entry: RecentEntry | undefined;
  /** Whether a newer occurrence is due or settled. */
  readonly isSuperseded: boolean;
}

function settledState(entry: RecentEntry, due: CalendarDate | null): OccurrenceState {
  if (entry.state === 'waiting' || entry.state === 'skipped') return entry.state;
  const deadline = entry.lateSince ?? due;
  return deadline !== null && entry.on !== null && entry.on > deadline ? 'doneLate' : 'done';
}

function openState(
  due: CalendarDate | null,
  lateSince: CalendarDate | null,
  isSuperseded: boolean,
  today: CalendarDate
): OccurrenceState {
  if (due !== null && due < today) return isSuperseded ? 'missed' : 'late';
  // Whoever moves the date of a late task does not make it punctual.
  if (lateSince !== null) return 'late';
  return due === today ? 'due' : 'upcoming';
}

/** The occurrence as it stands today. */
export function toOccurrence(facts: OccurrenceFacts, today: CalendarDate): Occurrence {
  const { taskId, period, entry, skippedFor } = facts;
  const due = entry?.due ?? facts.due;
  const lateSince = entry?.lateSince ?? facts.lateSince ?? null;
  const round = entry?.round ?? facts.round ?? 1;
  const identity = { taskId, period, round, due, lateSince };
  if (entry && entry.state !== 'open') {
    const settled = { settledOn: entry.on, settledBy: entry.by, skippedFor: null };
    return { ...identity, ...settled, state: settledState(entry, due) };
  }
  const unsettled = { settledOn: null, settledBy: null };
  if (skippedFor !== null && !entry) return { ...identity, ...unsettled, state: 'skipped', skippedFor };
  const state = openState(due, lateSince, facts.isSuperseded, today);
  return { ...identity, ...unsettled, state, skippedFor: null };
}

/** An occurrence that neither the schedule nor the row's own date tells of any more. Whatever of it is open is over. */
export function rememberedOccurrence(taskId: number, entry: RecentEntry, today: CalendarDate): Occurrence {
  const { period, due } = entry;
  return toOccurrence({ taskId, period, due, skippedFor: null, entry, isSuperseded: true }, today);
}
