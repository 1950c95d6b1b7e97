import { alertsList } from './alerts.list';
import { operationsPlanList } from './operationsPlan.list';
import { snapshotRowsList } from './snapshotRows.list';
import { snapshotsList } from './snapshots.list';

export * from './overviewWords';
export { alertsList, operationsPlanList, snapshotRowsList, snapshotsList };

/** The lists of the overview, in the order in which set-up creates them. */
export const overviewLists = {
  operationsPlan: operationsPlanList,
  alerts: alertsList,
  snapshots: snapshotsList,
  snapshotRows: snapshotRowsList
} as const;

export type OverviewListKey = keyof typeof overviewLists;
