import * as React from 'react';
import type { PlanStart } from '../../../domain/training/plan';
import { lookedAfterBy } from '../../../domain/training/visibility';
import type { TrainingRepositories } from '../TrainingRepositories';
import type { TrainingReader } from './reader';
import { useRows, type RowsLoader } from '../../../ui/rows/useRows';

/** The plans that people are in now; read for those who may read them. */
export function useRunningStarts(
  { planStarts }: TrainingRepositories,
  reader: Pick<TrainingReader, 'isTeam'> | undefined
): RowsLoader<readonly PlanStart[]> {
  return useRows(reader?.isTeam === true ? 'running' : null, () => planStarts.running());
}

const nobody: ReadonlySet<number> = new Set();

/** Whose mentor or manager the reader is. */
export function useLookedAfter(
  repositories: TrainingRepositories,
  reader: TrainingReader | undefined
): ReadonlySet<number> {
  const { rows } = useRunningStarts(repositories, reader);
  return React.useMemo(
    () => (reader?.isTeam === true ? lookedAfterBy(reader.me.id, reader.team, rows ?? []) : nobody),
    [reader, rows]
  );
}
