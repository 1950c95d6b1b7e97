import { alertsList } from './alerts.list';
import { planList } from './plan.list';
import { snapshotRowsList } from './snapshotRows.list';
import { snapshotsList } from './snapshots.list';

export * from './overviewWords';
export { alertsList, planList, snapshotRowsList, snapshotsList };

/** The lists of the overview, in the order in which set-up creates them. */
export const overviewLists = {
  plan: planList,
  alerts: alertsList,
  snapshots: snapshotsList,
  snapshotRows: snapshotRowsList
} as const;

export type OverviewListKey = keyof typeof overviewLists;
