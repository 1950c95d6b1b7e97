import type { MakeOverviewSite } from './overviewSite';
import { describePlan } from './plan.contract';
import { describeSnapshots } from './snapshots.contract';

export type { MakeOverviewSite, OverviewSiteUnderTest } from './overviewSite';

/** What the repositories of the overview have to do, whatever keeps the rows. */
export function describeOverviewRepositories(name: string, make: MakeOverviewSite): void {
  describePlan(name, make);
  describeSnapshots(name, make);
}
