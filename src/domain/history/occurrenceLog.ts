import { dayInTimeZone, type CalendarDate } from '../dates/calendarDate';
import type { RecentEntry } from '../tasks/occurrence';
import type { TaskLogEntry } from '../tasks/task';

/** A row of the log with the day on which it was written, in the site's time zone. */
export interface DatedEntry extends TaskLogEntry {
  readonly day: CalendarDate;
}

/** Everything that the log says about one occurrence, and how it stands after that. */
export interface OccurrenceLog {
  /** Oldest first. */
  readonly entries: readonly DatedEntry[];
  readonly state: RecentEntry;
  /** The latest completion or skip, unless it was taken back or sent back. */
  readonly settled: DatedEntry | null;
  /** Who signed that completion off. */
  readonly signedOff: DatedEntry | null;
}

const roundPattern = /^round (\d+)$/;

/** The rounds of a task that is done once are one occurrence, reopened. */
export function isRound(period: string): boolean {
  return roundPattern.test(period);
}

/** What the log of one occurrence has in common. */
export function occurrenceKey(period: string): string {
  return isRound(period) ? 'rounds' : period;
}

function roundOf(period: string, counted: number): number {
  const [, number] = roundPattern.exec(period) ?? [];
  return number === undefined ? counted : Number(number);
}

function earliest(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function openEntry(period: string, due: CalendarDate | null): RecentEntry {
  return { period, round: roundOf(period, 1), state: 'open', due, lateSince: null, on: null, by: null };
}

/** How the occurrence stands after one more row. Rows that nobody could have written one after the other change nothing. */
function stateAfter(state: RecentEntry, entry: DatedEntry): RecentEntry {
  const { period, action, due, newDue, day, by } = entry;
  const round = roundOf(period, state.round);
  switch (action) {
    case 'Completed': {
      const isDone = entry.signOff !== 'Second person';
      return { ...state, period, round, due, state: isDone ? 'done' : 'waiting', on: day, by: by.id };
    }
    case 'Skipped':
      return { ...state, period, round, due, state: 'skipped', on: day, by: by.id };
    case 'Signed off':
      return state.state === 'waiting' ? { ...state, state: 'done' } : state;
    case 'Sent back':
    case 'Reopened': {
      const next = isRound(period) ? `round ${round + 1}` : period;
      const opened = { ...state, period: next, round: round + 1, state: 'open', on: null, by: null } as const;
      return { ...opened, due: state.due ?? due };
    }
    case 'Moved': {
      const missed = due !== null && due < day ? due : null;
      return { ...state, period, round, due: newDue ?? due, lateSince: earliest(state.lateSince, missed) };
    }
    case 'Evidence':
      return state;
  }
}

function logOfOne(entries: readonly DatedEntry[], first: DatedEntry): OccurrenceLog {
  let state = openEntry(first.period, first.due);
  let settled: DatedEntry | null = null;
  let signedOff: DatedEntry | null = null;
  for (const entry of entries) {
    state = stateAfter(state, entry);
    if (entry.action === 'Completed' || entry.action === 'Skipped') settled = entry;
    if (entry.action === 'Signed off' && settled !== null) signedOff = entry;
    if (entry.action === 'Reopened' || entry.action === 'Sent back') settled = signedOff = null;
  }
  return { entries, state, settled, signedOff };
}

/** The log of one task, by occurrence. */
export function occurrenceLogs(log: readonly TaskLogEntry[], timeZone: string): readonly OccurrenceLog[] {
  const groups = new Map<string, DatedEntry[]>();
  // Ids grow with time; instants of one second would not tell what came first.
  for (const entry of [...log].sort((a, b) => a.id - b.id)) {
    const key = occurrenceKey(entry.period);
    const dated = { ...entry, day: dayInTimeZone(new Date(entry.on), timeZone) };
    const group = groups.get(key);
    if (group) group.push(dated);
    else groups.set(key, [dated]);
  }
  return [...groups.values()].flatMap((entries) => (entries[0] ? [logOfOne(entries, entries[0])] : []));
}
