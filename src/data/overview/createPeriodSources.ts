import type { PeriodSources } from '../../domain/overview/read/PeriodSources';
import type { DataSite } from '../DataSite';
import { PnpEntryRepository } from '../faq/PnpEntryRepository';
import { PnpPublishedRepository } from '../faq/PnpPublishedRepository';
import { PnpCompletionRepository } from '../training/PnpCompletionRepository';
import { PnpPlanStartRepository } from '../training/PnpPlanStartRepository';
import { createAttentionSources, type FirstSources } from './createAttentionSources';

/** What the figures are read from. None of it is fetched later: all reads have to go out at the same moment. */
export function createPeriodSources(
  site: DataSite,
  now: () => Date,
  known: FirstSources = createAttentionSources(site, now)
): PeriodSources {
  return {
    ...known,
    completions: new PnpCompletionRepository(site),
    planStarts: new PnpPlanStartRepository(site),
    entries: new PnpEntryRepository(site, now),
    published: new PnpPublishedRepository(site, now)
  };
}
