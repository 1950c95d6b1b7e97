import * as React from 'react';
import { configure, fireEvent, render, screen, type RenderResult } from '@testing-library/react';
import { InjectionMode, setIconOptions, Stylesheet } from '@fluentui/react/lib/Styling';
import userEvent from '@testing-library/user-event';
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
import { createPageAddress } from '../../../ui/address/pageAddress';
import { createDraftKeeper, type DraftKeeper } from '../../../ui/drafts/draftKeeper';
import type { FaqDefaults } from '../model/useFaq';
import { Faq } from '../Faq';

/** The moment in which the screens' tests take place: 4 May 2026, a Monday. */
export const testNow = (): Date => new Date('2026-05-04T09:00:00Z');

// SharePoint's page registers Fluent's icons; tests do without.
setIconOptions({ disableWarnings: true });
// Fluent's thousands of style rules make every look-up by role slow in jsdom, and no test asks for them.
Stylesheet.getInstance().setConfig({ injectionMode: InjectionMode.none });
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 5_000 });

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
  readonly user: ReturnType<typeof userEvent.setup>;
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

const cultures: Readonly<Record<Locale, string>> = { 'en-us': 'en-US', 'de-de': 'de-DE', 'ar-sa': 'ar-SA' };

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
      address={createPageAddress(window, '0f3a9c1e-7b52-4f0e-9d42-6a3e5c1b8d70')}
      culture={{
        locale: cultures[locale],
        timeZone: 'UTC',
        isRightToLeft: locale === 'ar-sa',
        now: testNow
      }}
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
    user: userEvent.setup({ delay: null, pointerEventsCheck: 0 })
  };
}

/** The panel, once its screen shows `title`. */
export async function findPanel(title: string): Promise<HTMLElement> {
  await screen.findByRole('heading', { name: title });
  return screen.getByRole('dialog');
}

/** Presses Escape where the focus is. Fluent asks for the key's number, which user-event leaves out. */
export function pressEscape(): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape', keyCode: 27, which: 27 });
}
