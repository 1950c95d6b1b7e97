import type { OperationsPlanRepository } from '../../domain/overview/plan/PlanRepository';
import type { AttentionReader } from '../../domain/overview/read/AttentionReader';
import { createAttentionReader } from '../../domain/overview/read/createAttentionReader';
import type { OutlookReader } from '../../domain/overview/read/OutlookReader';
import type { PeriodReader } from '../../domain/overview/read/PeriodReader';
import type { SnapshotRepository } from '../../domain/overview/report/SnapshotRepository';
import type { DataSiteClient } from '../client/DataSiteClient';
import { createDataSite } from '../DataSite';
import { lazyRepository } from '../lazyRepository';
import { createAttentionSources } from './createAttentionSources';

/** Everything that the overview asks of one data site. */
export interface OverviewDataRepositories {
  readonly plan: OperationsPlanRepository;
  readonly snapshots: SnapshotRepository;
  readonly attention: AttentionReader;
  readonly periods: PeriodReader;
  readonly outlooks: OutlookReader;
}

/** What the web part of the overview hands to its screens. */
export function createOverviewRepositories(
  client: DataSiteClient,
  now: () => Date = () => new Date()
): OverviewDataRepositories {
  const site = createDataSite(client, now);
  const sources = createAttentionSources(site, now);
  return {
    plan: sources.plan,
    // Only reports and comparisons ask for what was closed.
    snapshots: lazyRepository<SnapshotRepository>(async () => {
      const { PnpSnapshotRepository } = await import(
        /* webpackChunkName: 'overview-reports-data' */ './PnpSnapshotRepository'
      );
      return new PnpSnapshotRepository(site);
    }),
    attention: createAttentionReader(sources),
    // What needs attention is shown first, and figures after it.
    periods: lazyRepository<PeriodReader>(async () => {
      const [{ createPeriodReader }, { createPeriodSources }] = await Promise.all([
        import(
          /* webpackChunkName: 'overview-figures-data' */ '../../domain/overview/read/createPeriodReader'
        ),
        import(/* webpackChunkName: 'overview-figures-data' */ './createPeriodSources')
      ]);
      return createPeriodReader(createPeriodSources(site, now, sources));
    }),
    outlooks: lazyRepository<OutlookReader>(async () => {
      const { createOutlookReader } = await import(
        /* webpackChunkName: 'overview-figures-data' */ '../../domain/overview/read/createOutlookReader'
      );
      return createOutlookReader(sources);
    })
  };
}
