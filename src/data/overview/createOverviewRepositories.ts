import type { OperationsPlanRepository } from '../../domain/overview/plan/PlanRepository';
import type { SnapshotRepository } from '../../domain/overview/report/SnapshotRepository';
import type { DataSiteClient } from '../client/DataSiteClient';
import { createDataSite } from '../DataSite';
import { PnpOperationsPlanRepository } from './PnpOperationsPlanRepository';
import { PnpSnapshotRepository } from './PnpSnapshotRepository';

/** Everything that the overview asks of one data site. */
export interface OverviewDataRepositories {
  readonly plan: OperationsPlanRepository;
  readonly snapshots: SnapshotRepository;
}

/** What the web part of the overview hands to its screens. */
export function createOverviewRepositories(
  client: DataSiteClient,
  now: () => Date = () => new Date()
): OverviewDataRepositories {
  const site = createDataSite(client, now);
  return {
    plan: new PnpOperationsPlanRepository(site),
    snapshots: new PnpSnapshotRepository(site)
  };
}
