import { latestRounds } from '../assigning/latestRound';
import type { Assignment } from '../assignment';
import type { VersionedCourse } from './newVersion';

/**
 * What has to be opened again because its version counts no longer: of each person the latest round, done in an earlier version.
 * The state says so before it is written (`renew`); writing it lets leads find what is late. Asked again, it finds what is left.
 */
export function toReopen(
  { id, countsFrom }: VersionedCourse,
  rows: Iterable<Assignment>
): readonly Assignment[] {
  return latestRounds(rows).filter(
    ({ course, status, done }) =>
      course === id && status === 'Done' && done !== null && done.version < countsFrom
  );
}
