import * as React from 'react';
import { render, type RenderResult } from '@testing-library/react';
import { loadStrings, type Locale } from '../../../testing/loadStrings';
import { MemoryAccessRepository } from '../../../testing/MemoryAccessRepository';
import { MemoryCalendarRepository } from '../../../testing/MemoryCalendarRepository';
import { MemoryPeopleRepository } from '../../../testing/MemoryPeopleRepository';
import { MemorySetupRepository } from '../../../testing/MemorySetupRepository';
import { MemorySite } from '../../../testing/MemorySite';
import type { MemoryPerson, MemoryRole } from '../../../testing/memoryPeople';
import {
  aUser,
  findPanel,
  pressEscape,
  screenCulture,
  testInstanceId,
  type ScreenUser
} from '../../../testing/screens';
import { MemoryAssignmentRepository } from '../../../testing/training/MemoryAssignmentRepository';
import { MemoryCompletionRepository } from '../../../testing/training/MemoryCompletionRepository';
import { MemoryCourseRepository } from '../../../testing/training/MemoryCourseRepository';
import { MemoryGroupRepository } from '../../../testing/training/MemoryGroupRepository';
import { MemoryMailSender } from '../../../testing/training/MemoryMailSender';
import { MemoryOwnTrainingRepository } from '../../../testing/training/MemoryOwnTrainingRepository';
import { MemoryPlanRepository } from '../../../testing/training/MemoryPlanRepository';
import { MemoryPlanStartRepository } from '../../../testing/training/MemoryPlanStartRepository';
import { MemoryReportRepository } from '../../../testing/training/MemoryReportRepository';
import { MemorySkillRepository } from '../../../testing/training/MemorySkillRepository';
import { MemoryTraining } from '../../../testing/training/MemoryTraining';
import { MemoryDoubtRepository } from '../../../testing/updates/MemoryDoubtRepository';
import { MemoryNoticeRepository } from '../../../testing/updates/MemoryNoticeRepository';
import { MemoryTeamRepository } from '../../../testing/updates/MemoryTeamRepository';
import { MemoryUpdates } from '../../../testing/updates/MemoryUpdates';
import { createPageAddress } from '../../../ui/address/pageAddress';
import { createDraftKeeper, type DraftKeeper } from '../../../ui/drafts/draftKeeper';
import type { LikelyReader } from '../../../ui/webPart/likelyReader';
import type { TrainingDefaults } from '../model/useTraining';
import { Training } from '../Training';

export { findPanel, pressEscape };

/** The moment in which the screens' tests take place: 4 May 2026, a Monday. */
export const testNow = (): Date => new Date('2026-05-04T09:00:00Z');

export interface MemoryRepositories {
  readonly courses: MemoryCourseRepository;
  readonly reports: MemoryReportRepository;
  readonly skills: MemorySkillRepository;
  readonly plans: MemoryPlanRepository;
  readonly planStarts: MemoryPlanStartRepository;
  readonly groups: MemoryGroupRepository;
  readonly assignments: MemoryAssignmentRepository;
  readonly completions: MemoryCompletionRepository;
  readonly ownTraining: MemoryOwnTrainingRepository;
  readonly team: MemoryTeamRepository;
  readonly doubts: MemoryDoubtRepository;
  readonly notices: MemoryNoticeRepository;
  readonly mail: MemoryMailSender;
  readonly drafts: DraftKeeper;
  readonly people: MemoryPeopleRepository;
  readonly access: MemoryAccessRepository;
  readonly setup: MemorySetupRepository;
  readonly calendar: MemoryCalendarRepository;
}

/** Everything of one site: the rows of the tracker, and those of the feed for the team and for what notices make doubtful. */
export interface TrainingRows {
  readonly training: MemoryTraining;
  readonly updates: MemoryUpdates;
}

/** Everything of one site as one person has it. */
export function repositoriesOf(
  { training, updates }: TrainingRows,
  person: MemoryPerson
): MemoryRepositories {
  const { site } = training;
  return {
    courses: new MemoryCourseRepository(training, person),
    reports: new MemoryReportRepository(training, person),
    skills: new MemorySkillRepository(training, person),
    plans: new MemoryPlanRepository(training, person),
    planStarts: new MemoryPlanStartRepository(training, person),
    groups: new MemoryGroupRepository(training, person),
    assignments: new MemoryAssignmentRepository(training, person),
    completions: new MemoryCompletionRepository(training, person),
    ownTraining: new MemoryOwnTrainingRepository(training, person),
    team: new MemoryTeamRepository(updates, person),
    doubts: new MemoryDoubtRepository(updates, person),
    notices: new MemoryNoticeRepository(updates, person),
    mail: new MemoryMailSender(),
    // The browser's own, as on the page; jsdom has one for each file of tests.
    drafts: createDraftKeeper({ storage: () => window.localStorage, scope: 'om-training', now: testNow }),
    people: new MemoryPeopleRepository(site, person),
    access: new MemoryAccessRepository(site, person),
    setup: new MemorySetupRepository(site, person),
    calendar: new MemoryCalendarRepository(site, person)
  };
}

export interface TrainingPage extends RenderResult, MemoryRepositories {
  readonly rows: TrainingRows;
  readonly user: ScreenUser;
  /** Somebody else who works on the same site. */
  readonly colleague: MemoryRepositories;
}

export interface TrainingPageOptions {
  readonly rows?: TrainingRows;
  readonly as?: MemoryRole;
  readonly locale?: Locale;
  readonly defaults?: Partial<TrainingDefaults>;
  /** Query string of the page, such as `?om=view:courses` or `?om=course:3`. */
  readonly query?: string;
  /** Who the page takes for the reader; nobody, unless a test says otherwise. */
  readonly likely?: LikelyReader;
  /** Plans failures and delays before the first read. */
  readonly prepare?: (repositories: MemoryRepositories) => void;
}

/** A site with empty lists. Signed in is Lena Lindqvist (`owner`), unless a test says otherwise. */
export function someRows(setUp = true): TrainingRows {
  const site = new MemorySite({ setUp, now: testNow });
  return { training: new MemoryTraining(site, setUp), updates: new MemoryUpdates(site, setUp) };
}

/** The tracker on a page, with repositories in memory. */
export function renderTraining(options: TrainingPageOptions = {}): TrainingPage {
  const { rows = someRows(), as = 'owner', locale = 'en-us', defaults } = options;
  const { site } = rows.training;
  const repositories = repositoriesOf(rows, site.personByRole(as));
  window.history.replaceState(null, '', `/sites/intune/SitePages/Training.aspx${options.query ?? ''}`);
  options.prepare?.(repositories);
  const result = render(
    <Training
      repositories={{
        ...repositories,
        siteUrl: 'https://contoso.example/sites/intune',
        timeZone: () => Promise.resolve('UTC')
      }}
      title="Training"
      defaults={{ view: 'mine', ...defaults }}
      address={createPageAddress(window, testInstanceId)}
      culture={screenCulture(locale, testNow)}
      likely={options.likely}
      theme={undefined}
      strings={loadStrings<ITrainingWebPartStrings>('webparts/training/loc', locale)}
      uiStrings={loadStrings<IOperationsUiStrings>('ui/loc', locale)}
    />
  );
  return {
    ...result,
    ...repositories,
    rows,
    colleague: repositoriesOf(rows, site.personByRole('member')),
    user: aUser()
  };
}
