import { test as base, type BrowserContext, type Page } from '@playwright/test';
import type { PersonKey } from './fixtures';
import { launchSite, type RunningSite } from './launchSite';

interface TestFixtures {
  /** A page in a browser of somebody's own; all of them close with the test. */
  readonly pageOf: (person: PersonKey) => Promise<Page>;
}

interface WorkerFixtures {
  /** The demo team's lists, for all journeys of a worker. Those that write to them use rows of their own. */
  readonly demoSite: RunningSite;
}

/** `test` with the site of the demo team, one for each worker. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  demoSite: [
    async ({}, use) => {
      const site = await launchSite({ args: ['--demo'] });
      await use(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 120_000 }
  ],

  pageOf: async ({ browser, demoSite, contextOptions }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (person) => {
      const context = await browser.newContext({
        ...contextOptions,
        permissions: ['clipboard-read', 'clipboard-write']
      });
      contexts.push(context);
      await context.addCookies([{ name: 'person', value: person, url: demoSite.origin }]);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  }
});

export { expect } from '@playwright/test';
