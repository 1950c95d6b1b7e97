import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { ChecklistPage } from './checklist/ChecklistPage';
import { launchSite, type RunningSite } from './launchSite';

/** Keys of local-site/people.ts. */
export type PersonKey = 'lead' | 'admin1' | 'admin2' | 'helpdesk' | 'newhire' | 'joiner';

interface TestFixtures {
  /** Whether the test begins with the suite's lists in place: `test.use({ hasLists: true })`. */
  readonly hasLists: boolean;
  /** The worker's site, emptied before the test. */
  readonly site: RunningSite;
  /** Opens a browser window in which the given person is signed in; all windows close with the test. */
  readonly signIn: (person: PersonKey) => Promise<Page>;
}

interface WorkerFixtures {
  readonly workerSite: RunningSite;
}

async function control(site: RunningSite, method: string, path: string): Promise<number> {
  // The server's address by number: only browsers resolve contoso.localhost on every machine.
  const address = `http://127.0.0.1:${new URL(site.origin).port}/_local/${path}`;
  const response = await fetch(address, { method });
  if (!response.ok && response.status !== 404)
    throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
  return response.status;
}

async function emptySite(site: RunningSite): Promise<void> {
  await control(site, 'POST', 'reset');
}

/** The worker's first test that needs the lists runs set-up on a page, as people do; later ones get what it left. */
async function siteWithLists(site: RunningSite, browser: Browser): Promise<void> {
  if ((await control(site, 'POST', 'states/set-up')) === 200) return;
  await emptySite(site);
  const context = await browser.newContext({ baseURL: site.origin });
  await context.addCookies([{ name: 'person', value: 'lead', url: site.origin }]);
  const checklist = new ChecklistPage(await context.newPage());
  await checklist.open();
  await checklist.setUp();
  await context.close();
  await control(site, 'PUT', 'states/set-up');
}

/**
 * `test` with a local site: one process for each worker, on a free port, with a database of its own; empty again
 * before every test, or with empty lists, with all faults off.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  workerSite: [
    async ({}, use) => {
      const site = await launchSite();
      await use(site);
      await site.stop();
    },
    { scope: 'worker' }
  ],

  hasLists: [false, { option: true }],

  site: async ({ workerSite, browser, hasLists }, use) => {
    await (hasLists ? siteWithLists(workerSite, browser) : emptySite(workerSite));
    await use(workerSite);
  },

  baseURL: async ({ site }, use) => {
    await use(site.origin);
  },

  signIn: async ({ browser, site, contextOptions }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (person) => {
      const context = await browser.newContext({ ...contextOptions, baseURL: site.origin });
      contexts.push(context);
      await context.addCookies([{ name: 'person', value: person, url: site.origin }]);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  }
});

export { expect } from '@playwright/test';
