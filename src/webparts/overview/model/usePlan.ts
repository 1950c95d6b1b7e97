import * as React from 'react';
import type { OperationsPlan } from '../../../domain/overview/plan/planModel';
import { useRows, type RowsLoader } from '../../../ui/rows/useRows';
import type { OverviewRepositories } from '../OverviewRepositories';

/** The plan, read once for all who show it. */
export function usePlan({ plan }: OverviewRepositories): RowsLoader<OperationsPlan> {
  return useRows(
    'plan',
    React.useCallback(() => plan.plan(), [plan])
  );
}
