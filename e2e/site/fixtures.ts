import {
  expect,
  test as base,
  type ConsoleMessage,
  type Frame,
  type Locator,
  type Page
} from '@playwright/test';
import { startSampleSite, type SiteServer } from './siteServer';

interface Fixtures {
  /** Fails the test for console errors, violations of the policy, failed scripts and requests to other hosts. */
  readonly calm: void;
}

interface WorkerFixtures {
  readonly site: SiteServer;
}

/** Tests on a local site of their own worker that holds the sample web part. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  site: [
    async ({}, use) => {
      const site = await startSampleSite();
      await use(site);
      await site.stop();
    },
    { scope: 'worker' }
  ],
  request: async ({ playwright, site }, use) => {
    const request = await playwright.request.newContext({ baseURL: site.address });
    await use(request);
    await request.dispose();
  },
  baseURL: async ({ site }, use) => use(site.origin),
  calm: [
    async ({ page, site }, use) => {
      const complaints = watchForComplaints(page, site.origin);
      await use();
      expect(complaints).toEqual([]);
    },
    { auto: true }
  ]
});

/** Everything that a clean page never does, in the order in which it happened; `isExpected`: what a test lets pass. */
export function watchForComplaints(
  page: Page,
  origin: string,
  isExpected: (message: ConsoleMessage) => boolean = () => false
): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message)) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    const isLocal = url.startsWith(`${origin}/`) || /^(data|blob|about):/.test(url);
    if (!isLocal) complaints.push(`foreign request: ${url}`);
  });
  return complaints;
}

/** Waits until every web part of the page has rendered. */
export async function pageIsReady(page: Page | Frame): Promise<void> {
  await expect(page.locator('#canvas')).toHaveAttribute('data-state', 'ready');
}

/** What the first sample web part says of the page. */
export function fact(page: Page | Frame, name: string): Locator {
  return page.locator(`[data-fact="${name}"]`).first();
}

export const samplePage = '/sites/intune/SitePages/Sample.aspx';

export { expect };
