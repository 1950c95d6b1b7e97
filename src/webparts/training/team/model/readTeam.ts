import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import { latestRounds } from '../../../../domain/training/assigning/latestRound';
import type { Assignment } from '../../../../domain/training/assignment';
import type { AssignmentPage, AssignmentRepository } from '../../../../domain/training/AssignmentRepository';

/** What was read of the team's record, and what could not be. */
export interface TeamRows {
  readonly rows: readonly Assignment[];
  /** Months with more rows than SharePoint searches: some of their rows are not there. */
  readonly unsearched: readonly string[];
  /** Completions that ended, of which it is not known whether a later one counts: they are left out. */
  readonly unchecked: number;
}

export interface TeamQuestion {
  /** Months of what is open. */
  readonly open: readonly string[];
  /** Months of completions that ended. */
  readonly ending: readonly string[];
  readonly today: CalendarDate;
}

/** People whose whole record is read one by one, at most: to see whether what ended was renewed, for instance. */
export const mostRecords = 100;

type Ask = (month: string, next?: string) => Promise<AssignmentPage>;

async function allOf(ask: Ask, month: string): Promise<Omit<TeamRows, 'unchecked'>> {
  const rows: Assignment[] = [];
  let isWhole = true;
  let next: string | undefined;
  do {
    const page: AssignmentPage = await ask(month, next);
    rows.push(...page.rows);
    isWhole &&= page.unsearched.length === 0;
    next = page.next ?? undefined;
  } while (next !== undefined);
  return { rows, unsearched: isWhole ? [] : [month] };
}

function hasEnded({ status, done }: Assignment, today: CalendarDate): boolean {
  return status === 'Done' && done?.until !== undefined && done.until !== null && done.until < today;
}

/**
 * What is open in some months, and what ended in some, all months at once. A later round that counts stands in no month that is
 * asked for, so who has something that ended is read as a whole.
 */
export async function readTeam(
  assignments: AssignmentRepository,
  { open, ending, today }: TeamQuestion
): Promise<TeamRows> {
  const [opened, ended] = await Promise.all([
    Promise.all(open.map((month) => allOf((...asked) => assignments.openIn(...asked), month))),
    Promise.all(ending.map((month) => allOf((...asked) => assignments.endingIn(...asked), month)))
  ]);
  const openRows = opened.flatMap(({ rows }) => rows);
  const endedRows = ended.flatMap(({ rows }) => rows);
  const last = latestRounds([...openRows, ...endedRows]).filter((row) => hasEnded(row, today));
  const people = [...new Set(last.map(({ person }) => person.id))];
  const checked = people.slice(0, mostRecords);
  const records = checked.length === 0 ? new Map<number, never>() : await assignments.ofPeople(checked);
  const known = new Set(checked);
  const rows = new Map<number, Assignment>();
  for (const row of [...openRows, ...[...records.values()].flat()]) rows.set(row.id, row);
  return {
    rows: [...rows.values()],
    unsearched: [...opened, ...ended].flatMap(({ unsearched }) => unsearched),
    unchecked: last.filter(({ person }) => !known.has(person.id)).length
  };
}
