import type { AccessRepository } from '../../domain/access/AccessRepository';
import type { EntryRepository, PublishedRepository } from '../../domain/faq/EntryRepository';
import type { FaqSettingsRepository } from '../../domain/faq/FaqSettingsRepository';
import type { GapRepository, VoteRepository } from '../../domain/faq/FeedbackRepository';
import type { KnowledgeCache } from '../../domain/faq/KnowledgeCache';
import type { SynonymRepository } from '../../domain/faq/SynonymRepository';
import type { PeopleRepository } from '../../domain/people/PeopleRepository';
import type { SetupRepository } from '../../domain/setup/SetupRepository';
import type { DoubtRepository } from '../../domain/updates/DoubtRepository';
import type { NoticeRepository } from '../../domain/updates/NoticeRepository';
import type { DraftKeeper } from '../../ui/drafts/draftKeeper';

/** Everything that the FAQ asks of the data site, and what it keeps in the browser. */
export interface FaqRepositories {
  readonly entries: EntryRepository;
  readonly published: PublishedRepository;
  readonly votes: VoteRepository;
  readonly gaps: GapRepository;
  readonly synonyms: SynonymRepository;
  readonly settings: FaqSettingsRepository;
  readonly doubts: DoubtRepository;
  /** The notices that cast doubt on entries. */
  readonly notices: Pick<NoticeRepository, 'summaries'>;
  readonly cache: KnowledgeCache;
  /** What was typed and not saved. */
  readonly drafts: DraftKeeper;
  readonly people: PeopleRepository;
  readonly access: AccessRepository;
  readonly setup: SetupRepository;
  /** IANA time zone of the data site. */
  timeZone(): Promise<string>;
}
