import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { ChecklistPage } from './ChecklistPage';

const patience = 60;

/** Presses Tab until the element has the focus. Fails when it cannot be reached, or cannot be seen to have the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < patience; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${target.toString()}.`);
}

test('the whole journey by keyboard alone', async ({ signIn }) => {
  test.setTimeout(120_000);
  const checklist = new ChecklistPage(await signIn('lead'));
  const { page, panel } = checklist;
  await checklist.open();

  await test.step('set up the lists', async () => {
    await tabTo(page, checklist.button('Set up the lists'));
    await page.keyboard.press('Enter');
    await tabTo(page, panel.getByRole('button', { name: 'Set up the lists' }));
    await page.keyboard.press('Enter');
    await panel.getByText('The lists are ready').waitFor({ timeout: 30_000 });
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
  });

  await test.step('add a task', async () => {
    await tabTo(page, checklist.button('Add task').first());
    await page.keyboard.press('Enter');
    const title = panel.getByRole('textbox', { name: /^Task/ });
    await tabTo(page, title);
    await page.keyboard.type('Read the release notes');
    await page.keyboard.press('Enter');
    await expect(checklist.task('Read the release notes')).toBeVisible();
    await expect(panel).toHaveCount(0);
  });

  await test.step('complete it, undo, complete it again', async () => {
    await tabTo(page, checklist.completeButton('Read the release notes'));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Task completed: Read the release notes')).toBeVisible();
    await tabTo(page, checklist.button('Undo'));
    await page.keyboard.press('Enter');
    await expect(checklist.task('Read the release notes')).toBeVisible();
    await tabTo(page, checklist.completeButton('Read the release notes'));
    await page.keyboard.press('Space');
    await expect(page.getByText('Task completed: Read the release notes')).toBeVisible();
  });

  await test.step('see it among what is done', async () => {
    await tabTo(page, checklist.tab('Open'));
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const done = checklist.task('Read the release notes');
    await tabTo(page, done);
    await page.keyboard.press('Enter');
    await expect(panel.getByText(/Lena Lindqvist completed it/).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(done).toBeFocused();
  });
});
