import { parseCalendarDate, type CalendarDate } from '../dates/calendarDate';
import { mostRecentEntries, type RecentEntry } from './occurrence';

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

/** Reads what `formatRecent` writes. Lines that it would not write are left out: this is a copy, the log has it all. */
export function parseRecent(text: string | null): readonly RecentEntry[] {
  return (text ?? '').split(/\r?\n/).flatMap((line) => parseEntry(line) ?? []);
}

/** Periods sort as days, as rounds by their number, and as expiries by their day. */
function sortKey(period: string): string {
  return period.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}

/** The entries with one added or replaced, newest period first, no more than are kept. */
export function withEntry(entries: readonly RecentEntry[], entry: RecentEntry): readonly RecentEntry[] {
  return [...entries.filter(({ period }) => period !== entry.period), entry]
    .sort((a, b) => (sortKey(a.period) < sortKey(b.period) ? 1 : -1))
    .slice(0, mostRecentEntries);
}

export function withoutEntry(entries: readonly RecentEntry[], period: string): readonly RecentEntry[] {
  return entries.filter((entry) => entry.period !== period);
}
