import * as React from 'react';
import { useSWRConfig } from 'swr';
import type { PeriodKind } from '../../../domain/overview/period';
import type { SnapshotHeader } from '../../../domain/overview/report/SnapshotRepository';
import { useRows, type RowsLoader } from '../../../ui/rows/useRows';
import type { OverviewRepositories } from '../OverviewRepositories';

const keyOf = (kind: PeriodKind): readonly string[] => ['closed reports', kind];

/** Which reports of that kind are closed, the latest first. */
export function useClosedReports(
  { snapshots }: OverviewRepositories,
  kind: PeriodKind
): RowsLoader<readonly SnapshotHeader[]> {
  return useRows(
    keyOf(kind),
    React.useCallback(() => snapshots.closed(kind), [snapshots, kind])
  );
}

/** Reads anew which reports of that kind are closed, for all who show them. */
export function useReloadClosed(): (kind: PeriodKind) => void {
  const { mutate } = useSWRConfig();
  return React.useCallback(
    (kind) => {
      // A failure arrives as state of the hook above.
      void mutate(keyOf(kind)).catch(() => undefined);
    },
    [mutate]
  );
}
