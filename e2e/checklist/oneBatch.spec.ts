import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { ChecklistPage } from './ChecklistPage';

const home = '/sites/intune/SitePages/Home.aspx';
const batch = 'POST /sites/intune/_api/$batch';

/** What the page asks SharePoint for from now on, and what stands in its batches. */
function watch(page: Page): { readonly requests: string[]; readonly reads: string[] } {
  const requests: string[] = [];
  const reads: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.includes('/_api/')) return;
    requests.push(`${request.method()} ${decodeURIComponent(pathname)}`);
    for (const [, url = ''] of (request.postData() ?? '').matchAll(/^GET (\S+) HTTP/gm)) reads.push(url);
  });
  return { requests, reads };
}

/** One batch for what all parts show first; a second one, also for all, where something depends on its answers. */
function expectBatches(requests: readonly string[]): void {
  expect([[batch], [batch, batch]]).toContainEqual(requests);
}

test.use({ hasLists: true });

test.beforeEach(async ({ signIn }) => {
  const lead = new ChecklistPage(await signIn('lead'));
  await lead.open();
  await lead.addTask('Check the connector');
});

test('a page with several parts asks SharePoint once for all of them, and for nothing twice', async ({
  signIn,
  site
}) => {
  // With an answer that takes its time, a part that asks later is seen to ask by itself.
  const control = `http://127.0.0.1:${new URL(site.origin).port}/_local/faults`;
  await fetch(control, { method: 'POST', body: JSON.stringify({ latencyMs: 1500 }) });
  const page = await signIn('admin1');
  const { requests, reads } = watch(page);
  await page.goto(home);
  await expect(page.getByRole('button', { name: 'Check the connector', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No notices yet' }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No entries yet' }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nothing is assigned to you' }).first()).toBeVisible();
  await expect(page.getByRole('list', { name: 'Attention' }).first()).toBeVisible();
  expectBatches(requests);
  // Every part wants to know these.
  for (const common of ['currentUser', 'EffectiveBasePermissions', 'regionalSettings', 'schemaVersion'])
    expect(reads.filter((read) => read.includes(common))).toHaveLength(1);
  expect(new Set(reads).size).toBe(reads.length);
});

test('a part whose code cannot be fetched does not keep the others from showing', async ({ signIn }) => {
  const page = await signIn('admin1');
  const { requests } = watch(page);
  await page.route(/\/(chunk\.)?training_[^/]*\.js/, (route) => route.abort());
  await page.goto(home);
  await expect(page.getByRole('button', { name: 'Check the connector', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No entries yet' }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nothing is assigned to you' })).toHaveCount(0);
  expectBatches(requests);
});
