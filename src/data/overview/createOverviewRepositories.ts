import type { OperationsPlanRepository } from '../../domain/overview/plan/PlanRepository';
import type { PeriodReader } from '../../domain/overview/read/PeriodReader';
import type { SnapshotRepository } from '../../domain/overview/report/SnapshotRepository';
import type { DataSiteClient } from '../client/DataSiteClient';
import { createDataSite } from '../DataSite';
import { lazyRepository } from '../lazyRepository';
import { PnpOperationsPlanRepository } from './PnpOperationsPlanRepository';
import { PnpSnapshotRepository } from './PnpSnapshotRepository';

/** Everything that the overview asks of one data site. */
export interface OverviewDataRepositories {
  readonly plan: OperationsPlanRepository;
  readonly snapshots: SnapshotRepository;
  readonly periods: PeriodReader;
}

/** What the web part of the overview hands to its screens. */
export function createOverviewRepositories(
  client: DataSiteClient,
  now: () => Date = () => new Date()
): OverviewDataRepositories {
  const site = createDataSite(client, now);
  return {
    plan: new PnpOperationsPlanRepository(site),
    snapshots: new PnpSnapshotRepository(site),
    // What needs attention is shown first, and figures after it.
    periods: lazyRepository<PeriodReader>(async () => {
      const [{ createPeriodReader }, { createPeriodSources }] = await Promise.all([
        import(
          /* webpackChunkName: 'overview-figures-data' */ '../../domain/overview/read/createPeriodReader'
        ),
        import(/* webpackChunkName: 'overview-figures-data' */ './createPeriodSources')
      ]);
      return createPeriodReader(createPeriodSources(site, now));
    })
  };
}
