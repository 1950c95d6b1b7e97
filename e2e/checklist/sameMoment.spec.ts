import { expect, test } from '../fixtures';
import { checklistTexts } from '../texts';
import { travelTo } from '../timeTravel';
import { ChecklistPage } from './ChecklistPage';
import { mouseHands } from './hands';
import { Worker } from './threeMonths';

test.use({ hasLists: true });

const title = 'Look at the connectors';

test('two browsers complete the same occurrence at the same moment: one is recorded, the other told whose', async ({
  signIn,
  site
}) => {
  const texts = checklistTexts('en-us');
  const people = await Promise.all((['lead', 'admin1'] as const).map((person) => signIn(person)));
  const [lead, admin] = people.map((page) => new Worker(page, mouseHands(page), texts, ''));
  if (!lead || !admin) throw new Error('Nobody is there.');
  await travelTo(site, '2027-03-01T08:00:00Z', lead.page, admin.page);
  const checklist = new ChecklistPage(lead.page);
  await checklist.open();
  await lead.addTask(title, () => lead.recur());
  await admin.open();

  const buttons = [lead, admin].map(({ page }) => new ChecklistPage(page).completeButton(title).first());
  await Promise.all(buttons.map((button) => button.waitFor()));
  await Promise.all(buttons.map((button) => button.click()));

  const told = [lead, admin].map(({ page }) => page.getByRole('status').filter({ hasText: title }).first());
  await Promise.all(told.map((status) => status.waitFor()));
  const words = await Promise.all(told.map((status) => status.innerText()));
  expect(words.filter((text) => text.includes(`Task completed: ${title}`))).toHaveLength(1);
  expect(words.filter((text) => /has completed this already/.test(text))).toHaveLength(1);

  // Next Monday is still to be done, for both.
  for (const { page } of [lead, admin]) {
    await expect(new ChecklistPage(page).completeButton(title)).toHaveCount(1);
  }
  await lead.page.goto('/sites/intune/Lists/OMTaskLog/AllItems.aspx');
  await expect(lead.page.getByRole('row').filter({ hasText: title })).toHaveCount(1);
});
