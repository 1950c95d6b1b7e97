import * as React from 'react';
import { render, type RenderResult } from '@testing-library/react';
import { loadStrings, type Locale } from '../../../testing/loadStrings';
import { MemoryCalendarRepository } from '../../../testing/MemoryCalendarRepository';
import { MemoryAccessRepository } from '../../../testing/MemoryAccessRepository';
import { MemoryPeopleRepository } from '../../../testing/MemoryPeopleRepository';
import type { MemoryRole } from '../../../testing/memoryPeople';
import { MemorySetupRepository } from '../../../testing/MemorySetupRepository';
import { MemorySite } from '../../../testing/MemorySite';
import { MemoryTaskRepository } from '../../../testing/MemoryTaskRepository';
import { Checklist } from '../Checklist';
import {
  aUser,
  findPanel,
  pressEscape,
  screenCulture,
  testInstanceId,
  type ScreenUser
} from '../../../testing/screens';
import { createPageAddress } from '../../../ui/address/pageAddress';
import type { ChecklistDefaults } from '../model/useChecklist';

export { findPanel, pressEscape, testInstanceId };

/** The moment in which the screens' tests take place: 2 May 2026, a Saturday. */
export const testNow = (): Date => new Date('2026-05-02T09:00:00Z');

export interface ChecklistPage extends RenderResult {
  readonly site: MemorySite;
  readonly tasks: MemoryTaskRepository;
  readonly people: MemoryPeopleRepository;
  readonly access: MemoryAccessRepository;
  readonly setup: MemorySetupRepository;
  readonly calendar: MemoryCalendarRepository;
  readonly user: ScreenUser;
  /** Somebody else who works on the same site. */
  readonly colleague: MemoryTaskRepository;
}

export interface PageOptions {
  readonly site?: MemorySite;
  readonly as?: MemoryRole;
  readonly locale?: Locale;
  readonly defaults?: Partial<ChecklistDefaults>;
  /** Query string of the page, such as `?om=view:week`. */
  readonly query?: string;
  /** Plans failures and delays before the first read. */
  readonly prepare?: (
    repositories: Pick<ChecklistPage, 'tasks' | 'people' | 'access' | 'setup' | 'calendar'>
  ) => void;
}

export function aSite(setUp = true): MemorySite {
  return new MemorySite({ setUp, now: testNow });
}

/** The checklist on a page, with repositories in memory. */
export function renderChecklist(options: PageOptions = {}): ChecklistPage {
  const { site = aSite(), as = 'owner', locale = 'en-us', defaults } = options;
  const person = site.personByRole(as);
  const repositories = {
    tasks: new MemoryTaskRepository(site, person),
    people: new MemoryPeopleRepository(site, person),
    access: new MemoryAccessRepository(site, person),
    setup: new MemorySetupRepository(site, person),
    calendar: new MemoryCalendarRepository(site, person),
    timeZone: () => Promise.resolve('UTC')
  };
  window.history.replaceState(null, '', `/sites/intune/SitePages/Checklist.aspx${options.query ?? ''}`);
  options.prepare?.(repositories);
  const result = render(
    <Checklist
      repositories={repositories}
      title="Checklist"
      defaults={{ view: 'open', focusArea: null, onlyMine: false, ...defaults }}
      address={createPageAddress(window, testInstanceId)}
      culture={screenCulture(locale, testNow)}
      theme={undefined}
      strings={loadStrings<IChecklistWebPartStrings>('webparts/checklist/loc', locale)}
      uiStrings={loadStrings<IOperationsUiStrings>('ui/loc', locale)}
    />
  );
  const colleague = new MemoryTaskRepository(site, site.personByRole('member'));
  return {
    ...result,
    ...repositories,
    site,
    colleague,
    user: aUser()
  };
}
