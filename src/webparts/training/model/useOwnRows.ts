import type { OwnRecord } from '../../../domain/training/ownRecord';
import { useRows, type RowsLoader } from '../../../ui/rows/useRows';
import type { TrainingRepositories } from '../TrainingRepositories';

/** The rows that readers of the site keep themselves. */
export function useOwnRows(
  { ownTraining }: TrainingRepositories,
  isWanted: boolean
): RowsLoader<readonly OwnRecord[]> {
  return useRows(isWanted ? 'own' : null, () => ownTraining.mine());
}
