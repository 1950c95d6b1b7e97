import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { launchSite, type RunningSite } from './launchSite';

/** Keys of local-site/people.ts. */
export type PersonKey = 'lead' | 'admin1' | 'admin2' | 'helpdesk' | 'newhire';

interface TestFixtures {
  /** The worker's site, emptied before the test. */
  readonly site: RunningSite;
  /** Opens a browser window in which the given person is signed in; all windows close with the test. */
  readonly signIn: (person: PersonKey) => Promise<Page>;
}

interface WorkerFixtures {
  readonly workerSite: RunningSite;
}

async function emptySite(site: RunningSite): Promise<void> {
  for (const [path, method] of [
    ['/_local/reset', 'POST'],
    ['/_local/faults', 'DELETE']
  ] as const) {
    // The server's address by number: only browsers resolve contoso.localhost on every machine.
    const response = await fetch(`http://127.0.0.1:${new URL(site.origin).port}${path}`, { method });
    if (!response.ok)
      throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
  }
}

/**
 * `test` with a local site: one process for each worker, on a free port, with a database of its own; empty again
 * before every test, with all faults off.
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

  site: async ({ workerSite }, use) => {
    await emptySite(workerSite);
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
