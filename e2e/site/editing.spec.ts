import type { Page } from '@playwright/test';
import { expect, pageIsReady, samplePage, test } from './fixtures';

test.describe.configure({ mode: 'serial' });

// The worker's other tests find the page as the package has it.
test.afterAll(async ({ site }) => {
  await fetch(`${site.address}/_local/pages/Sample`, { method: 'DELETE' });
});

async function openPropertyPane(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('button', { name: 'Edit web part Sample' }).first().click();
  await expect(page.getByText('Settings of the sample')).toBeVisible();
}

async function republish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Republish' }).click();
  await expect(page.getByRole('status')).toHaveText('Published');
}

test("the runtime's own property pane changes a web part, and republishing keeps it over a restart", async ({
  page,
  site
}) => {
  await page.goto(samplePage);
  await pageIsReady(page);
  await openPropertyPane(page);
  await page.getByRole('textbox', { name: 'Heading' }).fill('Changed in the pane');
  await page.getByRole('switch', { name: 'Loud' }).click();
  await expect(page.getByRole('heading', { name: 'CHANGED IN THE PANE' })).toBeVisible();
  await republish(page);
  await site.restart();
  await page.goto(samplePage);
  await pageIsReady(page);
  await expect(page.getByRole('heading', { name: 'CHANGED IN THE PANE' })).toBeVisible();
});

test('discarding leaves the page as it was', async ({ page }) => {
  await page.goto(samplePage);
  await pageIsReady(page);
  await openPropertyPane(page);
  await page.getByRole('textbox', { name: 'Heading' }).fill('Never kept');
  await expect(page.getByRole('heading', { name: 'NEVER KEPT' })).toBeVisible();
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await pageIsReady(page);
  await expect(page.getByRole('heading', { name: 'NEVER KEPT' })).toHaveCount(0);
});

test('a web part and a section can be added, and removed again', async ({ page }) => {
  await page.goto(samplePage);
  await pageIsReady(page);
  const before = await page.locator('.partControl').count();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('group', { name: 'Add a section' }).getByRole('button').nth(1).click();
  await page.getByRole('button', { name: 'Add a web part' }).last().click();
  await page
    .getByRole('dialog', { name: 'Add a web part' })
    .getByRole('button', { name: /Sample/ })
    .click();
  await expect(page.locator('.partControl[data-state="ready"]')).toHaveCount(before + 1);
  await republish(page);

  await page.reload();
  await pageIsReady(page);
  await expect(page.locator('.partControl')).toHaveCount(before + 1);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('button', { name: 'Delete section' }).last().click();
  await republish(page);
  await page.reload();
  await pageIsReady(page);
  await expect(page.locator('.partControl')).toHaveCount(before);
});
