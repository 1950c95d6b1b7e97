import * as React from 'react';
import { configure, fireEvent, render, screen, type RenderResult } from '@testing-library/react';
import { InjectionMode, setIconOptions, Stylesheet } from '@fluentui/react/lib/Styling';
import userEvent from '@testing-library/user-event';
import { loadStrings, type Locale } from '../../../testing/loadStrings';
import { MemoryEntryRepository } from '../../../testing/faq/MemoryEntryRepository';
import { MemoryFaq } from '../../../testing/faq/MemoryFaq';
import { MemoryPublishedRepository } from '../../../testing/faq/MemoryPublishedRepository';
import { MemoryAccessRepository } from '../../../testing/MemoryAccessRepository';
import { MemoryCalendarRepository } from '../../../testing/MemoryCalendarRepository';
import { MemoryPeopleRepository } from '../../../testing/MemoryPeopleRepository';
import { MemorySetupRepository } from '../../../testing/MemorySetupRepository';
import { MemorySite } from '../../../testing/MemorySite';
import { MemoryTaskRepository } from '../../../testing/MemoryTaskRepository';
import type { MemoryPerson, MemoryRole } from '../../../testing/memoryPeople';
import { MemoryAcknowledgementRepository } from '../../../testing/updates/MemoryAcknowledgementRepository';
import { MemoryAwarenessSettingsRepository } from '../../../testing/updates/MemoryAwarenessSettingsRepository';
import { MemoryCommunicationRepository } from '../../../testing/updates/MemoryCommunicationRepository';
import { MemoryDoubtRepository } from '../../../testing/updates/MemoryDoubtRepository';
import { MemoryIntakeRepository } from '../../../testing/updates/MemoryIntakeRepository';
import { MemoryMessageCenter } from '../../../testing/updates/MemoryMessageCenter';
import { MemoryNoticeRepository } from '../../../testing/updates/MemoryNoticeRepository';
import { MemoryTeamRepository } from '../../../testing/updates/MemoryTeamRepository';
import { MemoryUpdates } from '../../../testing/updates/MemoryUpdates';
import { createPageAddress } from '../../../ui/address/pageAddress';
import type { FeedDefaults } from '../model/useFeed';
import { Updates } from '../Updates';

/** The moment in which the screens' tests take place: 4 May 2026, a Monday. */
export const testNow = (): Date => new Date('2026-05-04T09:00:00Z');

// SharePoint's page registers Fluent's icons; tests do without.
setIconOptions({ disableWarnings: true });
// Fluent's thousands of style rules make every look-up by role slow in jsdom, and no test asks for them.
Stylesheet.getInstance().setConfig({ injectionMode: InjectionMode.none });
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 5_000 });

export interface MemoryRepositories {
  readonly notices: MemoryNoticeRepository;
  readonly intake: MemoryIntakeRepository;
  readonly acknowledgements: MemoryAcknowledgementRepository;
  readonly communications: MemoryCommunicationRepository;
  readonly team: MemoryTeamRepository;
  readonly settings: MemoryAwarenessSettingsRepository;
  readonly messageCenter: MemoryMessageCenter;
  readonly tasks: MemoryTaskRepository;
  readonly doubts: MemoryDoubtRepository;
  readonly faqEntries: MemoryEntryRepository;
  readonly published: MemoryPublishedRepository;
  readonly people: MemoryPeopleRepository;
  readonly access: MemoryAccessRepository;
  readonly setup: MemorySetupRepository;
  readonly calendar: MemoryCalendarRepository;
}

/** Everything of one site as one person has it. */
export function repositoriesOf(
  rows: MemoryUpdates,
  person: MemoryPerson,
  faq: MemoryFaq = new MemoryFaq(rows.site)
): MemoryRepositories {
  const { site } = rows;
  return {
    notices: new MemoryNoticeRepository(rows, person),
    intake: new MemoryIntakeRepository(rows, person),
    acknowledgements: new MemoryAcknowledgementRepository(rows, person),
    communications: new MemoryCommunicationRepository(rows, person),
    team: new MemoryTeamRepository(rows, person),
    settings: new MemoryAwarenessSettingsRepository(rows, person),
    messageCenter: new MemoryMessageCenter(),
    tasks: new MemoryTaskRepository(site, person),
    doubts: new MemoryDoubtRepository(rows, person),
    faqEntries: new MemoryEntryRepository(faq, person),
    published: new MemoryPublishedRepository(faq, person),
    people: new MemoryPeopleRepository(site, person),
    access: new MemoryAccessRepository(site, person),
    setup: new MemorySetupRepository(site, person),
    calendar: new MemoryCalendarRepository(site, person)
  };
}

export interface UpdatesPage extends RenderResult, MemoryRepositories {
  readonly rows: MemoryUpdates;
  readonly faq: MemoryFaq;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** Somebody else who works on the same site. */
  readonly colleague: MemoryRepositories;
}

export interface UpdatesPageOptions {
  readonly rows?: MemoryUpdates;
  /** The FAQ of the same site; empty lists when left out. */
  readonly faq?: MemoryFaq;
  readonly as?: MemoryRole;
  readonly locale?: Locale;
  readonly defaults?: Partial<FeedDefaults>;
  /** Query string of the page, such as `?om=view:awareness` or `?om=notice:3`. */
  readonly query?: string;
  /** Plans failures and delays before the first read. */
  readonly prepare?: (repositories: MemoryRepositories) => void;
}

/** A site with empty lists. Signed in is Lena Lindqvist (`owner`), unless a test says otherwise. */
export function someRows(setUp = true): MemoryUpdates {
  return new MemoryUpdates(new MemorySite({ setUp, now: testNow }), setUp);
}

const cultures: Readonly<Record<Locale, string>> = { 'en-us': 'en-US', 'de-de': 'de-DE', 'ar-sa': 'ar-SA' };

/** The update feed on a page, with repositories in memory. */
export function renderUpdates(options: UpdatesPageOptions = {}): UpdatesPage {
  const { rows = someRows(), as = 'owner', locale = 'en-us', defaults } = options;
  const { faq = new MemoryFaq(rows.site) } = options;
  const repositories = repositoriesOf(rows, rows.site.personByRole(as), faq);
  window.history.replaceState(null, '', `/sites/intune/SitePages/Updates.aspx${options.query ?? ''}`);
  options.prepare?.(repositories);
  const result = render(
    <Updates
      repositories={{ ...repositories, timeZone: () => Promise.resolve('UTC') }}
      title="Updates"
      defaults={{ view: 'feed', layout: 'cards', platform: null, unreadFirst: true, ...defaults }}
      address={createPageAddress(window, '0f3a9c1e-7b52-4f0e-9d42-6a3e5c1b8d70')}
      culture={{
        locale: cultures[locale],
        timeZone: 'UTC',
        isRightToLeft: locale === 'ar-sa',
        now: testNow
      }}
      theme={undefined}
      strings={loadStrings<IUpdatesWebPartStrings>('webparts/updates/loc', locale)}
      uiStrings={loadStrings<IOperationsUiStrings>('ui/loc', locale)}
    />
  );
  return {
    ...result,
    ...repositories,
    rows,
    faq,
    colleague: repositoriesOf(rows, rows.site.personByRole('member'), faq),
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
