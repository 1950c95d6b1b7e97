import * as React from 'react';
import type { FigureKey } from '../../../domain/overview/figureTraits';
import type { Figure } from '../../../domain/overview/figure';
import type { PeriodKind } from '../../../domain/overview/period';
import type { SnapshotHeader } from '../../../domain/overview/report/SnapshotRepository';
import type { ReadSnapshot } from '../../../domain/overview/report/snapshotText';
import { useRows, type RowsLoader } from '../../../ui/rows/useRows';
import type { OverviewRepositories } from '../OverviewRepositories';

/** A year of months; quarters go back three. */
const mostReports = 12;

/** A closed report with what it says; `undefined` when it was opened again meanwhile. */
export interface TrendReport {
  readonly header: SnapshotHeader;
  readonly read: ReadSnapshot | undefined;
}

/** A figure as a closed report showed it. */
export interface TrendPoint {
  readonly header: SnapshotHeader;
  /** `missing`: the report has no such figure, because its part was not there; `unreadable`: it cannot be read. */
  readonly shown: Figure | 'missing' | 'unreadable';
}

/** The latest closed reports of that kind, oldest first. Read once, whichever figures are looked at. */
export function useTrend(
  { snapshots }: OverviewRepositories,
  kind: PeriodKind
): RowsLoader<readonly TrendReport[]> {
  const load = React.useCallback(async (): Promise<readonly TrendReport[]> => {
    const headers = (await snapshots.closed(kind)).slice(0, mostReports);
    // Asked together, so that they travel together.
    const reports = headers.map(async (header) => ({ header, read: await snapshots.get(header.period.key) }));
    return (await Promise.all(reports)).reverse();
  }, [snapshots, kind]);
  return useRows(['trend', kind], load);
}

/** How one figure went, as it was shown each time. */
export function trendOf(reports: readonly TrendReport[], key: FigureKey): readonly TrendPoint[] {
  return reports.flatMap(({ header, read }): readonly TrendPoint[] => {
    if (!read) return [];
    if (read.kind === 'unreadable') return [{ header, shown: 'unreadable' }];
    const own = read.snapshot.figures.find(({ figure }) => figure.key === key);
    return [{ header, shown: own?.figure ?? 'missing' }];
  });
}
