import { addMonths, type CalendarDate } from '../../dates/calendarDate';
import { isAmong, type Days } from '../../dates/days';
import { latestRounds } from '../../training/assigning/latestRound';
import type { Assignment } from '../../training/assignment';
import type { AssignmentPage, Months } from '../../training/AssignmentRepository';
import { monthKey, noMonth } from '../../training/slices';
import { isInTeam } from '../../updates/team';
import type { TeamEntry } from '../../updates/TeamRepository';

/** Months, that of today among them, for which the team looks back at what was missed. */
const monthsBack = 12;
/** What was moved to a later day stays late, and is found under its new day. */
const monthsAhead = 3;
/** People whose whole record is read to see whether what ended was renewed. */
const mostRecords = 100;

/** Months of what is open and may be late, and of completions that may have ended. */
export function monthsLookedBack(today: CalendarDate): {
  readonly open: readonly string[];
  readonly ending: readonly string[];
} {
  const month = (offset: number): string => monthKey(addMonths(today, offset));
  const ending = Array.from({ length: monthsBack }, (_, index) => month(index + 1 - monthsBack));
  const ahead = Array.from({ length: monthsAhead }, (_, index) => month(index + 1));
  return { open: [...ending, ...ahead, noMonth], ending };
}

/** Rows, and whether they are all. */
export interface WholeRows {
  readonly rows: readonly Assignment[];
  readonly isWhole: boolean;
}

export const noRows: WholeRows = { rows: [], isWhole: true };

/** Everything of these months, page by page. */
export async function allIn(
  ask: (months: Months, next?: string) => Promise<AssignmentPage>,
  months: readonly string[]
): Promise<WholeRows> {
  const rows: Assignment[] = [];
  let isWhole = true;
  let next: string | undefined;
  do {
    const page: AssignmentPage = await ask(months, next);
    rows.push(...page.rows);
    isWhole &&= page.unsearched.length === 0;
    next = page.next ?? undefined;
  } while (next !== undefined);
  return { rows, isWhole };
}

/** Ids of who is in the team on that day. */
export function presentIn(team: readonly TeamEntry[], today: CalendarDate): readonly number[] {
  return team.filter((entry) => isInTeam(entry, today)).map(({ person }) => person.id);
}

/** The last day on which what was done counts. */
function endOf({ status, done }: Assignment): CalendarDate | null {
  return status === 'Done' ? (done?.until ?? null) : null;
}

/** Whether what was done counts no longer. */
export function endedBefore(today: CalendarDate): (row: Assignment) => boolean {
  return (row) => {
    const end = endOf(row);
    return end !== null && end < today;
  };
}

/** Whether what was done counts until one of these days. */
export function endsOn(days: Days): (row: Assignment) => boolean {
  return (row) => isAmong(endOf(row), days);
}

/**
 * People of whom it has to be known whether a later round took the place of what ends: it stands in no month that is asked
 * for. `unchecked`: ids of rows of people who are too many.
 */
export function peopleToCheck(
  rows: readonly Assignment[],
  known: ReadonlySet<number>,
  ends: (row: Assignment) => boolean
): { readonly people: readonly number[]; readonly unchecked: ReadonlySet<number> } {
  const last = latestRounds(rows).filter((row) => ends(row) && !known.has(row.person.id));
  const people = [...new Set(last.map(({ person }) => person.id))].slice(0, mostRecords);
  const checked = new Set(people);
  const unchecked = last.filter(({ person }) => !checked.has(person.id)).map(({ id }) => id);
  return { people, unchecked: new Set(unchecked) };
}

/** Rows of several reads, each once, without those that could not be checked. */
export function mergedRows(
  rows: readonly Assignment[],
  records: ReadonlyMap<number, readonly Assignment[]>,
  unchecked: ReadonlySet<number>
): readonly Assignment[] {
  const all = new Map([...rows, ...[...records.values()].flat()].map((row) => [row.id, row]));
  unchecked.forEach((id) => all.delete(id));
  return [...all.values()];
}
