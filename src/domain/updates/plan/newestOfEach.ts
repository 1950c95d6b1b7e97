import type { IntakeRow } from '../intake/intakeModel';
import { noticeKeyOf } from '../noticeKey';

export type TakenRow = Extract<IntakeRow, { kind: 'taken' }>;

function isNewer(a: TakenRow, b: TakenRow): boolean {
  const [timeA, timeB] = [a.draft.lastModified ?? '', b.draft.lastModified ?? ''];
  // Instants in UTC sort as text. Of two with the same, the later row counts.
  return timeA >= timeB;
}

/** The row that counts for each notice: a file that holds a notice twice means its latest version. */
export function newestOfEach(rows: readonly TakenRow[]): ReadonlyMap<string, TakenRow> {
  const newest = new Map<string, TakenRow>();
  for (const row of rows) {
    const key = noticeKeyOf(row.draft);
    const other = newest.get(key);
    if (!other || isNewer(row, other)) newest.set(key, row);
  }
  return newest;
}
