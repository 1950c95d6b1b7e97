import type { Assignment } from '../assignment';

/** Of somebody's assignments of one course, the one that was made last: earlier rounds are history. */
export function latestRound<Row extends Pick<Assignment, 'id'>>(own: readonly Row[]): Row | undefined {
  return own.reduce<Row | undefined>((last, next) => (!last || next.id > last.id ? next : last), undefined);
}

/** The latest round of each person and course. */
export function latestRounds<Row extends Pick<Assignment, 'id' | 'person' | 'course'>>(
  rows: Iterable<Row>
): readonly Row[] {
  const latest = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.person.id}|${row.course}`;
    const known = latest.get(key);
    if (!known || row.id > known.id) latest.set(key, row);
  }
  return [...latest.values()];
}
