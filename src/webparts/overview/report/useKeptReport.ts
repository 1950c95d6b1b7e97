import * as React from 'react';
import type { SnapshotHeader } from '../../../domain/overview/report/SnapshotRepository';
import type { ReadSnapshot } from '../../../domain/overview/report/snapshotText';
import { useRows, type RowsLoader } from '../../../ui/rows/useRows';
import type { OverviewRepositories } from '../OverviewRepositories';

/** What a closed report says; `null`: closing it did not come to its end, or it was opened again. */
export type KeptReport = ReadSnapshot | null;

/** A closed report, with what stands behind its numbers where the reader is of the team. `header` left out: none. */
export function useKeptReport(
  { snapshots }: OverviewRepositories,
  header: SnapshotHeader | undefined,
  isTeam: boolean
): RowsLoader<KeptReport> {
  const key = header?.period.key;
  const load = React.useCallback(async (): Promise<KeptReport> => {
    if (key === undefined) return null;
    const kept = isTeam ? await snapshots.withRows(key) : await snapshots.get(key);
    return kept ?? null;
  }, [snapshots, key, isTeam]);
  // The row's version stands in the key: what was closed anew is another report.
  return useRows(header ? ['report', header.period.key, header.etag, isTeam] : null, load);
}
