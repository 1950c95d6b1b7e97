import type { EntryRepository, PublishedRepository } from '../../domain/faq/EntryRepository';
import type { FaqSettingsRepository } from '../../domain/faq/FaqSettingsRepository';
import type { GapRepository, VoteRepository } from '../../domain/faq/FeedbackRepository';
import type { SynonymRepository } from '../../domain/faq/SynonymRepository';
import type { DataSiteClient } from '../client/DataSiteClient';
import { createDataSite } from '../DataSite';
import { lazyRepository } from '../lazyRepository';
import { PnpEntryRepository } from './PnpEntryRepository';
import { PnpFaqSettingsRepository } from './PnpFaqSettingsRepository';
import { PnpPublishedRepository } from './PnpPublishedRepository';
import { PnpSynonymRepository } from './PnpSynonymRepository';
import { PnpVoteRepository } from './PnpVoteRepository';

/** Everything that the FAQ asks of one data site. */
export interface FaqDataRepositories {
  readonly entries: EntryRepository;
  readonly published: PublishedRepository;
  readonly votes: VoteRepository;
  readonly gaps: GapRepository;
  readonly synonyms: SynonymRepository;
  readonly settings: FaqSettingsRepository;
}

/** What the web part of the FAQ hands to its screens. `now` is the clock by which entries are verified. */
export function createFaqRepositories(
  client: DataSiteClient,
  now: () => Date = () => new Date()
): FaqDataRepositories {
  const site = createDataSite(client, now);
  return {
    entries: new PnpEntryRepository(site, now),
    published: new PnpPublishedRepository(site, now),
    votes: new PnpVoteRepository(site),
    // Nobody sees a gap before the first search.
    gaps: lazyRepository<GapRepository>(async () => {
      const { PnpGapRepository } = await import(/* webpackChunkName: 'faq-gap' */ './PnpGapRepository');
      return new PnpGapRepository(site);
    }),
    synonyms: new PnpSynonymRepository(site),
    settings: new PnpFaqSettingsRepository(site)
  };
}
