import { parseCalendarDate, type CalendarDate } from '../dates/calendarDate';
import { mostOpenEntries, mostRecentEntries, type RecentEntry } from './occurrence';
import type { Task } from './task';

const states = ['done', 'waiting', 'skipped', 'open'] as const;

function formatEntry({ period, state, on, due, by, round, lateSince }: RecentEntry): string {
  return [
    period,
    on === null ? state : `${state} ${on}`,
    ...(due === null ? [] : [`due ${due}`]),
    ...(by === null ? [] : [`by ${by}`]),
    ...(round === 1 ? [] : [`round ${round}`]),
    ...(lateSince === null ? [] : [`late ${lateSince}`])
  ].join('; ');
}

/** One line an entry, such as `2026-03-02; done 2026-03-04; due 2026-03-02; by 17`. */
export function formatRecent(entries: readonly RecentEntry[]): string | null {
  return entries.length === 0 ? null : entries.map(formatEntry).join('\n');
}

function dayIn(facts: ReadonlyMap<string, string>, name: string): CalendarDate | null {
  return parseCalendarDate(facts.get(name) ?? '') ?? null;
}

function wholeIn(facts: ReadonlyMap<string, string>, name: string): number | null {
  const value = facts.get(name) ?? '';
  return /^\d{1,9}$/.test(value) ? Number(value) : null;
}

function parseEntry(line: string): RecentEntry | undefined {
  const [period = '', standing = '', ...others] = line.split(';').map((part) => part.trim());
  const state = states.find((name) => standing === name || standing.startsWith(`${name} `));
  if (period === '' || !state) return undefined;
  const facts = new Map(others.map((fact) => fact.split(' ', 2) as [string, string]));
  return {
    period,
    round: wholeIn(facts, 'round') ?? 1,
    state,
    due: dayIn(facts, 'due'),
    lateSince: dayIn(facts, 'late'),
    on: parseCalendarDate(standing.slice(state.length + 1)) ?? null,
    by: wholeIn(facts, 'by')
  };
}

/**
 * Reads what `formatRecent` writes. Lines that it would not write are left out, and so is what is said of a period a second
 * time: this is a copy, the log has it all.
 */
export function parseRecent(text: string | null): readonly RecentEntry[] {
  const entries = new Map<string, RecentEntry>();
  for (const line of (text ?? '').split(/\r?\n/)) {
    const entry = parseEntry(line);
    if (entry && !entries.has(entry.period)) entries.set(entry.period, entry);
  }
  return [...entries.values()];
}

/** Periods sort as days, as rounds by their number, and as expiries by their day. */
function sortKey(period: string): string {
  return period.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}

/** Whether nobody has to do anything about it any more. */
function isOver({ state }: RecentEntry): boolean {
  return state === 'done' || state === 'skipped';
}

/** The entries with one added or replaced, newest period first, no more than are kept. */
export function withEntry(entries: readonly RecentEntry[], entry: RecentEntry): readonly RecentEntry[] {
  const sorted = [...entries.filter(({ period }) => period !== entry.period), entry].sort((a, b) =>
    sortKey(a.period) < sortKey(b.period) ? 1 : -1
  );
  const kept = new Set([
    ...sorted.filter(isOver).slice(0, mostRecentEntries),
    ...sorted.filter((one) => !isOver(one)).slice(0, mostOpenEntries)
  ]);
  return sorted.filter((one) => kept.has(one));
}

export function withoutEntry(entries: readonly RecentEntry[], period: string): readonly RecentEntry[] {
  return entries.filter((entry) => entry.period !== period);
}

/** An entry of a day: what schedules are about. */
export interface DayEntry extends RecentEntry {
  readonly day: CalendarDate;
}

type OfTask = Pick<Task, 'recent'>;

const knownDayEntries = new WeakMap<OfTask['recent'], readonly DayEntry[]>();

/** Entries of days, newest first. Lists ask for them several times for each of thousands of tasks. */
export function dayEntries({ recent }: OfTask): readonly DayEntry[] {
  const known = knownDayEntries.get(recent);
  if (known) return known;
  const made = recent
    .flatMap((entry) => {
      const day = parseCalendarDate(entry.period);
      return day ? [{ ...entry, day }] : [];
    })
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  knownDayEntries.set(recent, made);
  return made;
}

function oldestOf(entries: readonly DayEntry[], isOfKind: (entry: DayEntry) => boolean): CalendarDate[] {
  return entries
    .filter(isOfKind)
    .slice(-1)
    .map(({ day }) => day);
}

/**
 * The oldest day of which the task's row still knows what became of it. `undefined`: of all. What lies before it stands in
 * the log.
 */
export function rememberedFrom(task: OfTask): CalendarDate | undefined {
  const over = task.recent.filter(isOver).length;
  const isFull = over >= mostRecentEntries;
  const isFullOfOpen = task.recent.length - over >= mostOpenEntries;
  const entries = dayEntries(task);
  return [
    ...(isFull ? oldestOf(entries, isOver) : []),
    ...(isFullOfOpen ? oldestOf(entries, (entry) => !isOver(entry)) : [])
  ]
    .sort()
    .at(-1);
}
