import * as React from 'react';
import { configure, fireEvent, render, screen, type RenderResult } from '@testing-library/react';
import { InjectionMode, setIconOptions, Stylesheet } from '@fluentui/react/lib/Styling';
import userEvent from '@testing-library/user-event';
import { loadStrings, type Locale } from '../../../testing/loadStrings';
import { MemoryCalendarRepository } from '../../../testing/MemoryCalendarRepository';
import { MemoryAccessRepository } from '../../../testing/MemoryAccessRepository';
import { MemoryPeopleRepository } from '../../../testing/MemoryPeopleRepository';
import type { MemoryRole } from '../../../testing/memoryPeople';
import { MemorySetupRepository } from '../../../testing/MemorySetupRepository';
import { MemorySite } from '../../../testing/MemorySite';
import { MemoryTaskRepository } from '../../../testing/MemoryTaskRepository';
import { Checklist } from '../Checklist';
import { createPageAddress } from '../../../ui/address/pageAddress';
import type { ChecklistDefaults } from '../model/useChecklist';

/** The moment in which the screens' tests take place: 2 May 2026, a Saturday. */
export const testNow = (): Date => new Date('2026-05-02T09:00:00Z');

// SharePoint's page registers Fluent's icons; tests do without.
setIconOptions({ disableWarnings: true });
// Fluent's thousands of style rules make every look-up by role slow in jsdom, and no test asks for them.
Stylesheet.getInstance().setConfig({ injectionMode: InjectionMode.none });
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 5_000 });

export interface ChecklistPage extends RenderResult {
  readonly site: MemorySite;
  readonly tasks: MemoryTaskRepository;
  readonly people: MemoryPeopleRepository;
  readonly access: MemoryAccessRepository;
  readonly setup: MemorySetupRepository;
  readonly calendar: MemoryCalendarRepository;
  readonly user: ReturnType<typeof userEvent.setup>;
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

/** The id of the web part on the tests' page: its parameter in the address is `om-0f3a9c1e`. */
export const testInstanceId = '0f3a9c1e-7b52-4f0e-9d42-6a3e5c1b8d70';

const cultures: Readonly<Record<Locale, string>> = { 'en-us': 'en-US', 'de-de': 'de-DE', 'ar-sa': 'ar-SA' };

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
      culture={{
        locale: cultures[locale],
        timeZone: 'UTC',
        isRightToLeft: locale === 'ar-sa',
        now: testNow
      }}
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
