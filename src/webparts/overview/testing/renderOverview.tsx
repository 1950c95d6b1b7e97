import * as React from 'react';
import { render, type RenderResult } from '@testing-library/react';
import { loadStrings, type Locale } from '../../../testing/loadStrings';
import { MemoryAccessRepository } from '../../../testing/MemoryAccessRepository';
import { MemoryCalendarRepository } from '../../../testing/MemoryCalendarRepository';
import { MemoryFaq } from '../../../testing/faq/MemoryFaq';
import { MemoryPeopleRepository } from '../../../testing/MemoryPeopleRepository';
import { MemorySetupRepository } from '../../../testing/MemorySetupRepository';
import { MemorySite } from '../../../testing/MemorySite';
import { MemoryTaskRepository } from '../../../testing/MemoryTaskRepository';
import type { MemoryPerson, MemoryRole } from '../../../testing/memoryPeople';
import {
  memoryAttentionReader,
  memoryOutlookReader,
  memoryPeriodReader,
  type MemoryParts
} from '../../../testing/overview/memoryPeriods';
import { MemoryOperationsPlanRepository } from '../../../testing/overview/MemoryOperationsPlanRepository';
import { MemoryDeviceHealth } from '../../../testing/overview/MemoryDeviceHealth';
import { MemoryOverview } from '../../../testing/overview/MemoryOverview';
import { MemorySnapshotRepository } from '../../../testing/overview/MemorySnapshotRepository';
import {
  aUser,
  findPanel,
  pressEscape,
  screenCulture,
  testInstanceId,
  type ScreenUser
} from '../../../testing/screens';
import { MemoryTraining } from '../../../testing/training/MemoryTraining';
import { MemoryTeamRepository } from '../../../testing/updates/MemoryTeamRepository';
import { MemoryUpdates } from '../../../testing/updates/MemoryUpdates';
import { createPageAddress } from '../../../ui/address/pageAddress';
import { createDraftKeeper } from '../../../ui/drafts/draftKeeper';
import type { OverviewDefaults } from '../model/useOverview';
import { Overview } from '../Overview';
import type { OverviewRepositories } from '../OverviewRepositories';

export { findPanel, pressEscape };

/** The moment in which the screens' tests take place: 4 May 2026, a Monday. */
export const testNow = (): Date => new Date('2026-05-04T09:00:00Z');

/** Everything of one site: the rows of all parts, and those of the overview itself. */
export interface OverviewRows extends MemoryParts {
  readonly overview: MemoryOverview;
}

/** What tests plan failures of. */
export interface MemoryRepositories extends OverviewRepositories {
  readonly plan: MemoryOperationsPlanRepository;
  readonly snapshots: MemorySnapshotRepository;
  readonly devices: MemoryDeviceHealth;
  readonly tasks: MemoryTaskRepository;
  readonly team: MemoryTeamRepository;
  readonly access: MemoryAccessRepository;
  readonly setup: MemorySetupRepository;
}

/** Everything of one site as one person has it. */
export function repositoriesOf(rows: OverviewRows, person: MemoryPerson): MemoryRepositories {
  const { site, updates, overview } = rows;
  return {
    attention: memoryAttentionReader(rows, person),
    periods: memoryPeriodReader(rows, person),
    outlooks: memoryOutlookReader(rows, person),
    plan: new MemoryOperationsPlanRepository(overview, person),
    snapshots: new MemorySnapshotRepository(overview, person),
    devices: new MemoryDeviceHealth(),
    tasks: new MemoryTaskRepository(site, person),
    team: new MemoryTeamRepository(updates, person),
    calendar: new MemoryCalendarRepository(site, person),
    // The browser's own, as on the page; jsdom has one for each file of tests.
    drafts: createDraftKeeper({ storage: () => window.localStorage, scope: 'om-overview', now: testNow }),
    people: new MemoryPeopleRepository(site, person),
    access: new MemoryAccessRepository(site, person),
    setup: new MemorySetupRepository(site, person),
    siteUrl: 'https://contoso.example/sites/intune',
    timeZone: () => Promise.resolve('UTC')
  };
}

export interface OverviewPage extends RenderResult {
  readonly repositories: MemoryRepositories;
  readonly rows: OverviewRows;
  readonly user: ScreenUser;
  /** Somebody else who works on the same site. */
  readonly colleague: MemoryRepositories;
}

export interface OverviewPageOptions {
  readonly rows?: OverviewRows;
  readonly as?: MemoryRole;
  readonly locale?: Locale;
  readonly defaults?: Partial<OverviewDefaults>;
  /** Query string of the page, such as `?om=view:figures` or `?om=card:renewals`. */
  readonly query?: string;
  /** Plans failures and delays before the first read. */
  readonly prepare?: (repositories: MemoryRepositories) => void;
}

/** A site with empty lists. Signed in is Lena Lindqvist (`owner`), unless a test says otherwise. */
export function someRows(setUp = true): OverviewRows {
  const site = new MemorySite({ setUp, now: testNow });
  return {
    site,
    updates: new MemoryUpdates(site, setUp),
    training: new MemoryTraining(site, setUp),
    faq: new MemoryFaq(site, setUp),
    overview: new MemoryOverview(site, setUp)
  };
}

/** The overview on a page, with repositories in memory. */
export function renderOverview(options: OverviewPageOptions = {}): OverviewPage {
  const { rows = someRows(), as = 'owner', locale = 'en-us', defaults } = options;
  const { site } = rows;
  const repositories = repositoriesOf(rows, site.personByRole(as));
  window.history.replaceState(null, '', `/sites/intune/SitePages/Overview.aspx${options.query ?? ''}`);
  options.prepare?.(repositories);
  const result = render(
    <Overview
      repositories={repositories}
      title="Overview"
      defaults={{ view: 'attention', periodKind: 'month', pages: {}, mayEdit: as !== 'visitor', ...defaults }}
      address={createPageAddress(window, testInstanceId)}
      culture={screenCulture(locale, testNow)}
      theme={undefined}
      strings={loadStrings<IOverviewWebPartStrings>('webparts/overview/loc', locale)}
      uiStrings={loadStrings<IOperationsUiStrings>('ui/loc', locale)}
      teamStrings={loadStrings<IOperationsTeamStrings>('ui/team/loc', locale)}
    />
  );
  return {
    ...result,
    repositories,
    rows,
    colleague: repositoriesOf(rows, site.personByRole('member')),
    user: aUser()
  };
}
