import { expect, test } from '../fixtures';
import { ChecklistPage } from './ChecklistPage';

test('the property pane chooses the site that holds the data, and the page keeps it', async ({
  signIn,
  site
}) => {
  const checklist = new ChecklistPage(await signIn('lead'));
  const { page } = checklist;
  await checklist.open();

  await test.step('choose another site in the property pane', async () => {
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('button', { name: 'Edit web part Intune O&M checklist' }).click();
    const address = page.getByRole('textbox', { name: 'Address of the site that holds the lists' });
    await address.fill('https://elsewhere.example/sites/data');
    await expect(page.getByText(/Give an address that begins with/)).toBeVisible();
    await address.fill(`${site.origin}/sites/data`);
    await expect(page.getByText(/Give an address that begins with/)).toHaveCount(0);
    await page.getByRole('button', { name: 'Republish' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Published' })).toBeVisible();
  });

  await test.step('set up and work there', async () => {
    await checklist.open();
    await checklist.setUp();
    await checklist.closePanel();
    await checklist.addTask('Kept on the data site');
    await page.reload();
    await expect(checklist.task('Kept on the data site')).toBeVisible();
  });

  const statusOf = (path: string): Promise<number> =>
    page.evaluate(async (address) => (await fetch(address)).status, path);
  expect(await statusOf("/sites/data/_api/web/getList('/sites/data/Lists/OMTasks')")).toBe(200);
  expect(await statusOf("/sites/intune/_api/web/getList('/sites/intune/Lists/OMTasks')")).toBe(404);
});
