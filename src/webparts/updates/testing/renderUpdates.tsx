import * as React from 'react';
import { render, type RenderResult } from '@testing-library/react';
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
import { MemoryCourseRepository } from '../../../testing/training/MemoryCourseRepository';
import { MemoryTraining } from '../../../testing/training/MemoryTraining';
import { MemoryAcknowledgementRepository } from '../../../testing/updates/MemoryAcknowledgementRepository';
import { MemoryAwarenessSettingsRepository } from '../../../testing/updates/MemoryAwarenessSettingsRepository';
import { MemoryCommunicationRepository } from '../../../testing/updates/MemoryCommunicationRepository';
import { MemoryDoubtRepository } from '../../../testing/updates/MemoryDoubtRepository';
import { MemoryIntakeRepository } from '../../../testing/updates/MemoryIntakeRepository';
import { MemoryMessageCenter } from '../../../testing/updates/MemoryMessageCenter';
import { MemoryNoticeRepository } from '../../../testing/updates/MemoryNoticeRepository';
import { MemoryTeamRepository } from '../../../testing/updates/MemoryTeamRepository';
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
import type { FeedDefaults } from '../model/useFeed';
import { Updates } from '../Updates';

export { findPanel, pressEscape };

/** The moment in which the screens' tests take place: 4 May 2026, a Monday. */
export const testNow = (): Date => new Date('2026-05-04T09:00:00Z');

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
  readonly courses: MemoryCourseRepository;
  readonly people: MemoryPeopleRepository;
  readonly access: MemoryAccessRepository;
  readonly setup: MemorySetupRepository;
  readonly calendar: MemoryCalendarRepository;
}

/** Everything of one site as one person has it. */
export function repositoriesOf(
  rows: MemoryUpdates,
  person: MemoryPerson,
  faq: MemoryFaq = new MemoryFaq(rows.site),
  training: MemoryTraining = new MemoryTraining(rows.site)
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
    courses: new MemoryCourseRepository(training, person),
    people: new MemoryPeopleRepository(site, person),
    access: new MemoryAccessRepository(site, person),
    setup: new MemorySetupRepository(site, person),
    calendar: new MemoryCalendarRepository(site, person)
  };
}

export interface UpdatesPage extends RenderResult, MemoryRepositories {
  readonly rows: MemoryUpdates;
  readonly faq: MemoryFaq;
  readonly training: MemoryTraining;
  readonly user: ScreenUser;
  /** Somebody else who works on the same site. */
  readonly colleague: MemoryRepositories;
}

export interface UpdatesPageOptions {
  readonly rows?: MemoryUpdates;
  /** The FAQ of the same site; empty lists when left out. */
  readonly faq?: MemoryFaq;
  /** The training of the same site; empty lists when left out. */
  readonly training?: MemoryTraining;
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

/** The update feed on a page, with repositories in memory. */
export function renderUpdates(options: UpdatesPageOptions = {}): UpdatesPage {
  const { rows = someRows(), as = 'owner', locale = 'en-us', defaults } = options;
  const { faq = new MemoryFaq(rows.site), training = new MemoryTraining(rows.site) } = options;
  const repositories = repositoriesOf(rows, rows.site.personByRole(as), faq, training);
  window.history.replaceState(null, '', `/sites/intune/SitePages/Updates.aspx${options.query ?? ''}`);
  options.prepare?.(repositories);
  const result = render(
    <Updates
      repositories={{ ...repositories, timeZone: () => Promise.resolve('UTC') }}
      title="Updates"
      defaults={{ view: 'feed', layout: 'cards', platform: null, unreadFirst: true, ...defaults }}
      address={createPageAddress(window, testInstanceId)}
      culture={screenCulture(locale, testNow)}
      theme={undefined}
      strings={loadStrings<IUpdatesWebPartStrings>('webparts/updates/loc', locale)}
      uiStrings={loadStrings<IOperationsUiStrings>('ui/loc', locale)}
      teamStrings={loadStrings<IOperationsTeamStrings>('ui/team/loc', locale)}
    />
  );
  return {
    ...result,
    ...repositories,
    rows,
    faq,
    training,
    colleague: repositoriesOf(rows, rows.site.personByRole('member'), faq, training),
    user: aUser()
  };
}
