import { expect, test } from '../fixtures';
import { ChecklistPage } from './ChecklistPage';

test('a page with several parts asks SharePoint once for its first view', async ({ signIn, site }) => {
  const lead = new ChecklistPage(await signIn('lead'));
  await lead.open();
  await lead.setUp();
  await lead.closePanel();
  await lead.addTask('Check the connector');

  // With an answer that takes its time, parts that start a little later still join the first one's reads.
  const control = `http://127.0.0.1:${new URL(site.origin).port}/_local/faults`;
  await fetch(control, { method: 'POST', body: JSON.stringify({ latencyMs: 1500 }) });

  const { page } = new ChecklistPage(await signIn('admin1'));
  const requests: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/_api/')) requests.push(`${request.method()} ${pathname}`);
  });
  await page.goto('/sites/intune/SitePages/Home.aspx');
  const shown = page.getByRole('button', { name: 'Check the connector', exact: true });
  await expect(shown.nth(1)).toBeVisible();
  expect(await shown.count()).toBeGreaterThan(1);
  expect(requests).toEqual(['POST /sites/intune/_api/$batch']);
});
