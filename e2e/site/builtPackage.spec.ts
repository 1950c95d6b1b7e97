import { test as base, expect, type ConsoleMessage, type Page } from '@playwright/test';
import { pageIsReady, watchForComplaints } from './fixtures';
import { launchSite, type RunningSite } from '../launchSite';

const test = base.extend<object, { readonly builtSite: RunningSite }>({
  builtSite: [
    async ({}, use) => {
      const site = await launchSite();
      await use(site);
      await site.stop();
    },
    { scope: 'worker' }
  ]
});

/**
 * The site has no lists yet. What all parts ask goes together in one batch; what one of them asks besides may go alone, and the
 * browser notes in its console that there is no such list. The part itself says that the lists have to be set up.
 */
function isMissingList(message: ConsoleMessage): boolean {
  const address = decodeURIComponent(message.location().url);
  return (
    message.text().includes('status of 404') && /\/Lists\/OM(Settings|Courses)'\)\/items\?/.test(address)
  );
}

for (const theme of ['light', 'dark', 'contrast']) {
  test(`every web part of the built package renders in the ${theme} theme without a complaint`, async ({
    page,
    builtSite
  }) => {
    const complaints = watchForComplaints(page, builtSite.origin, isMissingList);
    await page.goto(`${builtSite.origin}/?theme=${theme}`);
    await pageIsReady(page);
    const parts = page.locator('.partControl');
    expect(await parts.count()).toBeGreaterThanOrEqual(2);
    await expect(page.locator('.partControl:not([data-state="ready"])')).toHaveCount(0);
    for (const host of await page.locator('.partHost').all()) await expect(host).not.toBeEmpty();
    expect(complaints).toEqual([]);
  });
}

/** The scripts that the page got over the network, not from the browser's cache. */
function fetchedScripts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => /\.js(\?|$)/.test(entry.name))
      .filter((entry) => (entry as PerformanceResourceTiming).transferSize > 0)
      .map((entry) => entry.name)
  );
}

test('a page that is opened again fetches no script again', async ({ page, builtSite }) => {
  await page.goto(builtSite.origin);
  await pageIsReady(page);
  expect((await fetchedScripts(page)).length).toBeGreaterThan(0);
  await page.goto(builtSite.origin);
  await pageIsReady(page);
  expect(await fetchedScripts(page)).toEqual([]);
});
