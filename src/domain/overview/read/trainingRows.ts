import { addMonths, type CalendarDate } from '../../dates/calendarDate';
import { latestRounds } from '../../training/assigning/latestRound';
import type { Assignment } from '../../training/assignment';
import type { AssignmentPage, Months } from '../../training/AssignmentRepository';
import { monthKey, noMonth } from '../../training/slices';

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

function hasEnded({ status, done }: Assignment, today: CalendarDate): boolean {
  const until = done?.until ?? null;
  return status === 'Done' && until !== null && until < today;
}

/**
 * People of whom it has to be known whether a later round took the place of what ended: it stands in no month that is asked
 * for. `unchecked`: ids of rows of people who are too many.
 */
export function peopleToCheck(
  rows: readonly Assignment[],
  known: ReadonlySet<number>,
  today: CalendarDate
): { readonly people: readonly number[]; readonly unchecked: ReadonlySet<number> } {
  const last = latestRounds(rows).filter((row) => hasEnded(row, today) && !known.has(row.person.id));
  const people = [...new Set(last.map(({ person }) => person.id))].slice(0, mostRecords);
  const checked = new Set(people);
  const unchecked = last.filter(({ person }) => !checked.has(person.id)).map(({ id }) => id);
  return { people, unchecked: new Set(unchecked) };
}
