import { test as base, expect, type ConsoleMessage } from '@playwright/test';
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

test('a warm page is ready within two seconds', async ({ page, builtSite }) => {
  await page.goto(builtSite.origin);
  await pageIsReady(page);
  // The best of three: other tests share the processor.
  const times: number[] = [];
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const start = Date.now();
    await page.reload();
    await pageIsReady(page);
    times.push(Date.now() - start);
  }
  expect(Math.min(...times)).toBeLessThan(2000);
});
