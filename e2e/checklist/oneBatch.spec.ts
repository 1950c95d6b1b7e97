import { expect, test } from '../fixtures';
import { ChecklistPage } from './ChecklistPage';

test.use({ hasLists: true });

test('a page with several parts asks SharePoint once for each of them, and for nothing twice', async ({
  signIn,
  site
}) => {
  const lead = new ChecklistPage(await signIn('lead'));
  await lead.open();
  await lead.addTask('Check the connector');

  // With an answer that takes its time, a part that starts a little later still joins what both read.
  const control = `http://127.0.0.1:${new URL(site.origin).port}/_local/faults`;
  await fetch(control, { method: 'POST', body: JSON.stringify({ latencyMs: 1500 }) });

  const { page } = new ChecklistPage(await signIn('admin1'));
  const requests: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/_api/')) requests.push(`${request.method()} ${pathname}`);
  });
  await page.goto('/sites/intune/SitePages/Home.aspx');
  await expect(page.getByRole('button', { name: 'Check the connector', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No notices yet' }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No entries yet' }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nothing is assigned to you' }).first()).toBeVisible();
  // Who reads and the notices; the FAQ's settings and the courses; the tasks. Then what follows from who reads: the FAQ's entries,
  // and the plans that people are in; and what follows from the courses: what this person has to learn, and what notices have
  // made doubtful. What another part has asked already is not asked again.
  const alone = requests.filter((request) => !request.endsWith('$batch'));
  expect(new Set(alone).size).toBe(alone.length);
  expect(requests.length).toBeLessThanOrEqual(7);
});
