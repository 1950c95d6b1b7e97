import * as React from 'react';
import { render, type RenderResult } from '@testing-library/react';
import { loadStrings, type Locale } from '../../../testing/loadStrings';
import { MemoryAccessRepository } from '../../../testing/MemoryAccessRepository';
import { MemoryPeopleRepository } from '../../../testing/MemoryPeopleRepository';
import { MemorySetupRepository } from '../../../testing/MemorySetupRepository';
import { MemorySite } from '../../../testing/MemorySite';
import type { MemoryPerson, MemoryRole } from '../../../testing/memoryPeople';
import { MemoryEntryRepository } from '../../../testing/faq/MemoryEntryRepository';
import { MemoryFaq } from '../../../testing/faq/MemoryFaq';
import { MemoryFaqSettingsRepository } from '../../../testing/faq/MemoryFaqSettingsRepository';
import { MemoryGapRepository } from '../../../testing/faq/MemoryGapRepository';
import { MemoryKnowledgeCache } from '../../../testing/faq/MemoryKnowledgeCache';
import { MemoryPublishedRepository } from '../../../testing/faq/MemoryPublishedRepository';
import { MemorySynonymRepository } from '../../../testing/faq/MemorySynonymRepository';
import { MemoryVoteRepository } from '../../../testing/faq/MemoryVoteRepository';
import { MemoryDoubtRepository } from '../../../testing/updates/MemoryDoubtRepository';
import { MemoryNoticeRepository } from '../../../testing/updates/MemoryNoticeRepository';
import { MemoryUpdates } from '../../../testing/updates/MemoryUpdates';
import {
  aUser,
  findPanel,
  pressEscape,
  screenCulture,
  testInstanceId,
  type ScreenUser
} from '../../../testing/screens';
import { createPageAddress } from '../../../ui/address/pageAddress';
import { createDraftKeeper, type DraftKeeper } from '../../../ui/drafts/draftKeeper';
import type { LikelyReader } from '../../../ui/webPart/likelyReader';
import type { FaqDefaults } from '../model/useFaq';
import { Faq } from '../Faq';

export { findPanel, pressEscape };

/** The moment in which the screens' tests take place: 4 May 2026, a Monday. */
export const testNow = (): Date => new Date('2026-05-04T09:00:00Z');

export interface MemoryRepositories {
  readonly entries: MemoryEntryRepository;
  readonly published: MemoryPublishedRepository;
  readonly votes: MemoryVoteRepository;
  readonly gaps: MemoryGapRepository;
  readonly synonyms: MemorySynonymRepository;
  readonly settings: MemoryFaqSettingsRepository;
  readonly doubts: MemoryDoubtRepository;
  readonly notices: MemoryNoticeRepository;
  readonly cache: MemoryKnowledgeCache;
  readonly drafts: DraftKeeper;
  readonly people: MemoryPeopleRepository;
  readonly access: MemoryAccessRepository;
  readonly setup: MemorySetupRepository;
}

/** Everything of one site: the rows of the FAQ, and those of the feed for what notices make doubtful. */
export interface FaqRows {
  readonly faq: MemoryFaq;
  readonly updates: MemoryUpdates;
  /** What the browser keeps between two visits. */
  readonly cache: MemoryKnowledgeCache;
}

/** Everything of one site as one person has it. */
export function repositoriesOf({ faq, updates, cache }: FaqRows, person: MemoryPerson): MemoryRepositories {
  const { site } = faq;
  return {
    entries: new MemoryEntryRepository(faq, person),
    published: new MemoryPublishedRepository(faq, person),
    votes: new MemoryVoteRepository(faq, person),
    gaps: new MemoryGapRepository(faq, person),
    synonyms: new MemorySynonymRepository(faq, person),
    settings: new MemoryFaqSettingsRepository(faq, person),
    doubts: new MemoryDoubtRepository(updates, person),
    notices: new MemoryNoticeRepository(updates, person),
    cache,
    // The browser's own, as on the page; jsdom has one for each file of tests.
    drafts: createDraftKeeper({ storage: () => window.localStorage, scope: 'om-faq', now: testNow }),
    people: new MemoryPeopleRepository(site, person),
    access: new MemoryAccessRepository(site, person),
    setup: new MemorySetupRepository(site, person)
  };
}

export interface FaqPage extends RenderResult, MemoryRepositories {
  readonly rows: FaqRows;
  readonly user: ScreenUser;
  /** Somebody else who works on the same site. */
  readonly colleague: MemoryRepositories;
}

export interface FaqPageOptions {
  readonly rows?: FaqRows;
  readonly as?: MemoryRole;
  readonly locale?: Locale;
  readonly defaults?: Partial<FaqDefaults>;
  /** Query string of the page, such as `?om=q:0x80180014` or `?om=entry:3`. */
  readonly query?: string;
  /** Who the page takes for the reader; nobody, unless a test says otherwise. */
  readonly likely?: LikelyReader;
  /** Plans failures and delays before the first read. */
  readonly prepare?: (repositories: MemoryRepositories) => void;
}

/** A site with empty lists. Signed in is Lena Lindqvist (`owner`), unless a test says otherwise. */
export function someRows(setUp = true): FaqRows {
  const site = new MemorySite({ setUp, now: testNow });
  return {
    faq: new MemoryFaq(site, setUp),
    updates: new MemoryUpdates(site, setUp),
    cache: new MemoryKnowledgeCache()
  };
}

/** The FAQ on a page, with repositories in memory. */
export function renderFaq(options: FaqPageOptions = {}): FaqPage {
  const { rows = someRows(), as = 'owner', locale = 'en-us', defaults } = options;
  const repositories = repositoriesOf(rows, rows.faq.site.personByRole(as));
  window.history.replaceState(null, '', `/sites/intune/SitePages/Faq.aspx${options.query ?? ''}`);
  options.prepare?.(repositories);
  const result = render(
    <Faq
      repositories={{ ...repositories, timeZone: () => Promise.resolve('UTC') }}
      title="FAQ"
      defaults={{ mode: 'full', category: null, ...defaults }}
      address={createPageAddress(window, testInstanceId)}
      culture={screenCulture(locale, testNow)}
      likely={options.likely}
      theme={undefined}
      strings={loadStrings<IFaqWebPartStrings>('webparts/faq/loc', locale)}
      uiStrings={loadStrings<IOperationsUiStrings>('ui/loc', locale)}
    />
  );
  return {
    ...result,
    ...repositories,
    rows,
    colleague: repositoriesOf(rows, rows.faq.site.personByRole('member')),
    user: aUser()
  };
}
