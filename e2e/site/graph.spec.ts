import type { APIRequestContext, Page } from '@playwright/test';
import { expect, fact, pageIsReady, samplePage, test, watchForComplaints } from './fixtures';

async function askGraph(page: Page, request: APIRequestContext, mode: string): Promise<void> {
  await request.post('/_local/graph', { data: { mode } });
  await page.goto(samplePage);
  await pageIsReady(page);
  await page.getByRole('button', { name: 'Ask Graph' }).first().click();
}

test('Graph answers for the person once it is granted', async ({ page, request }) => {
  await askGraph(page, request, 'granted');
  await expect(fact(page, 'graph')).toHaveText('Lena Lindqvist');
});

test.describe('without Graph', () => {
  // The browser itself reports each failed request on its console.
  test.use({ calm: async ({}, use) => use() });

  for (const { mode, answer } of [
    { mode: 'denied', answer: 'failed: 403' },
    { mode: 'absent', answer: 'failed: -1' }
  ]) {
    test(`the web part is told that Graph is ${mode}`, async ({ page, request, site }) => {
      const complaints = watchForComplaints(page, site.origin);
      await askGraph(page, request, mode);
      await expect(fact(page, 'graph')).toHaveText(answer);
      expect(
        complaints.filter((complaint) => !complaint.startsWith('console: Failed to load resource'))
      ).toEqual([]);
    });
  }
});

test('a call of the public Graph address stays on this machine', async ({ page, request }) => {
  await request.post('/_local/graph', { data: { mode: 'granted' } });
  await page.goto(samplePage);
  await pageIsReady(page);
  const title = await page.evaluate(async () => {
    const headers = { authorization: 'Bearer local' };
    const response = await fetch('https://graph.microsoft.com/v1.0/admin/serviceAnnouncement/messages', {
      headers
    });
    const { value } = (await response.json()) as { value: { id: string }[] };
    return value[0]?.id;
  });
  expect(title).toBe('MC900101');
});

test('the policy stops a request to another host before it leaves the browser', async ({ page, request }) => {
  await page.goto(samplePage);
  await pageIsReady(page);
  const policy = (await request.get(samplePage)).headers()['content-security-policy'];
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain('unsafe-eval');
});
