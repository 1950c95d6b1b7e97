import { test as base, type BrowserContext } from '@playwright/test';
import type { PersonKey } from '../fixtures';
import { launchSite, type RunningSite } from '../launchSite';
import type { Locale } from '../texts';
import { FaqPage } from './FaqPage';

interface TestFixtures {
  /** The FAQ as somebody sees it in a browser of their own; `query` of the page, such as `?theme=dark`. */
  readonly faqOf: (person: PersonKey, locale?: Locale) => Promise<FaqPage>;
}

interface WorkerFixtures {
  /** The demo team's lists. Journeys that write to them use entries of their own. */
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
    { scope: 'worker' }
  ],

  faqOf: async ({ browser, demoSite, contextOptions }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (person, locale) => {
      const context = await browser.newContext({
        ...contextOptions,
        permissions: ['clipboard-read', 'clipboard-write']
      });
      contexts.push(context);
      await context.addCookies([{ name: 'person', value: person, url: demoSite.origin }]);
      return new FaqPage(await context.newPage(), demoSite.origin, locale);
    });
    for (const context of contexts) await context.close();
  }
});

export { expect } from '@playwright/test';
