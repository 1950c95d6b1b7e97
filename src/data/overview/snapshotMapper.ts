import type { RowOf } from '../../lists';
import type { snapshotRowsList, snapshotsList } from '../../lists/overview';
import { parsePeriod } from '../../domain/overview/period';
import type { SnapshotHeader } from '../../domain/overview/report/SnapshotRepository';

/** Without the content, which can be large. */
export const headerColumns = ['key', 'asOf', 'state', 'author', 'editor'] as const;
export const behindColumns = ['key', 'asOf', 'author'] as const;

export type HeaderRow = RowOf<typeof snapshotsList, (typeof headerColumns)[number]>;
export type BehindRow = RowOf<typeof snapshotRowsList, (typeof behindColumns)[number]>;

/** `undefined` for a row that somebody made by hand, of no month or quarter. */
export function toHeader({ id, etag, key, asOf, editor }: HeaderRow): SnapshotHeader | undefined {
  const period = parsePeriod(key);
  return period && { id, etag, period, asOf, closedBy: editor.title };
}

/** Lists keep whole seconds. */
export function wholeSeconds(instant: string): string {
  return `${instant.slice(0, 19)}Z`;
}

function isSameMoment(one: string, other: string): boolean {
  return Date.parse(one) === Date.parse(other);
}

/** Whether both rows are there and of one moment; else a page died between them, or is writing just now. */
export function isWhole(
  report: Pick<HeaderRow, 'state' | 'asOf'> | undefined,
  behind: Pick<BehindRow, 'asOf'> | undefined
): boolean {
  return report?.state === 'Closed' && behind !== undefined && isSameMoment(report.asOf, behind.asOf);
}
