import { readFileSync } from 'node:fs';
import { expectNoViolations } from '../axe';
import { planningGuideFile } from '../data/planningGuide';
import { expect, test } from '../fixtures';
import { ChecklistPage } from './ChecklistPage';

/** Entries of the guide's operations phase, counted without the suite's own parser. */
function guideEntries(): { readonly taken: number; readonly first: string } {
  const guide = JSON.parse(readFileSync(planningGuideFile(), 'utf8')) as {
    phases: { id: string; checklist: { text?: string }[]; [section: string]: unknown }[];
  };
  const phase = guide.phases.find(({ id }) => id === 'operations-and-maintenance');
  if (!phase) throw new Error('The guide has no operations phase.');
  const sections = ['checklist', 'focusAreas', 'discoveryQuestions', 'challenges'];
  const entries = sections.flatMap((section) => phase[section] as { text?: string; challenge?: string }[]);
  const taken = entries.filter(({ text, challenge }) => text !== undefined || challenge !== undefined);
  return { taken: taken.length, first: phase.checklist[0]?.text ?? '' };
}

test('from an empty site to a completed task whose log row stands in the list', async ({ signIn }) => {
  test.setTimeout(120_000);
  const checklist = new ChecklistPage(await signIn('lead'));
  const { page } = checklist;
  await checklist.open();

  await test.step('set up the lists', async () => {
    await checklist.setUp();
    await expectNoViolations(page, '[role=dialog]');
  });

  await test.step('add the starter content', async () => {
    await checklist.panel.getByRole('button', { name: 'Starter content' }).click();
    await checklist.panel.getByRole('button', { name: /^Add \d+ tasks$/ }).click();
    await expect(checklist.panel.getByText(/^\d+ tasks added\./)).toBeVisible({ timeout: 30_000 });
    await checklist.closePanel();
    await expect(checklist.task('Write down what is monitored, how often, and by whom')).toBeVisible();
  });

  await test.step('import the planning guide, twice', async () => {
    const { taken, first } = guideEntries();
    await checklist.more('Import a planning guide');
    await checklist.panel.locator('input[type=file]').setInputFiles(planningGuideFile());
    await checklist.panel.getByRole('button', { name: `Add ${taken} tasks` }).click();
    await expect(checklist.panel.getByText(`${taken} tasks added.`)).toBeVisible({ timeout: 30_000 });
    await checklist.closePanel();
    await expect(checklist.task(first)).toBeVisible();

    await checklist.more('Import a planning guide');
    await checklist.panel.locator('input[type=file]').setInputFiles(planningGuideFile());
    await expect(checklist.panel.getByText('Already there').first()).toBeVisible();
    await expect(checklist.panel.getByRole('button', { name: /^Add \d+ task/ })).toHaveCount(0);
    await checklist.closePanel();
  });

  const title = 'Renew the connector certificate';
  await test.step('add a task and complete it', async () => {
    await checklist.addTask(title, async (panel) => {
      await panel.getByRole('textbox', { name: 'Instructions' }).fill('Sign in.\n\nRenew it.');
    });
    await checklist.completeButton(title).click();
    await expect(page.getByText(`Task completed: ${title}`)).toBeVisible();
    await expect(checklist.task(title)).toHaveCount(0);
  });

  await test.step('find it after a reload, with who did it', async () => {
    await page.reload();
    await checklist.tab('Done').click();
    await expect(checklist.task(title)).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText('Lena Lindqvist');
  });

  await test.step('see the log row in the list itself', async () => {
    await page.goto('/sites/intune/Lists/OMTaskLog/AllItems.aspx');
    const row = page.getByRole('row').filter({ hasText: title });
    await expect(row).toContainText('Completed');
    await expect(row).toContainText('Lena Lindqvist');
  });
});

test.describe('with the lists', () => {
  test.use({ hasLists: true });

  test('two people edit the same task, and the second chooses field by field', async ({ signIn }) => {
    const lead = new ChecklistPage(await signIn('lead'));
    await lead.open();
    await lead.addTask('Check the connector');

    const admin = new ChecklistPage(await signIn('admin1'));
    await admin.open();
    await admin.task('Check the connector').click();
    await admin.panel.getByRole('button', { name: 'Edit' }).click();
    await admin.panel.getByRole('textbox', { name: 'Instructions' }).fill('Look at the event log.');
    await admin.panel.getByRole('textbox', { name: /^Task/ }).fill('Check the connector daily');

    await lead.task('Check the connector').click();
    await lead.panel.getByRole('button', { name: 'Edit' }).click();
    await lead.panel.getByRole('textbox', { name: /^Task/ }).fill('Check both connectors');
    await lead.panel.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(lead.task('Check both connectors')).toBeVisible();

    await admin.panel.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(admin.panel.getByText('Somebody else saved this task first')).toBeVisible();
    await expectNoViolations(admin.page, '[role=dialog]');
    const titles = admin.panel.getByRole('group', { name: /^Task/ });
    await expect(titles).toContainText('Check both connectors');
    await expect(titles).toContainText('Check the connector daily');
    await titles.getByRole('radio', { name: /Version of Lena Lindqvist/ }).check();
    await admin.panel
      .getByRole('group', { name: /^Instructions/ })
      .getByRole('radio', { name: /Your version/ })
      .check();
    await admin.panel.getByRole('button', { name: 'Save the chosen version' }).click();
    await expect(admin.task('Check both connectors')).toBeVisible();

    await admin.task('Check both connectors').click();
    await expect(admin.panel.getByText('Look at the event log.')).toBeVisible();
  });

  test('two people complete the same task: one completion is recorded, the other is told whose', async ({
    signIn
  }) => {
    const lead = new ChecklistPage(await signIn('lead'));
    await lead.open();
    await lead.addTask('Restart the connector');
    const admin = new ChecklistPage(await signIn('admin2'));
    await admin.open();
    await admin.completeButton('Restart the connector').waitFor();

    await lead.completeButton('Restart the connector').click();
    await expect(lead.page.getByText('Task completed: Restart the connector')).toBeVisible();
    await admin.completeButton('Restart the connector').click();
    await expect(admin.page.getByText(/Lena Lindqvist has completed this already/)).toBeVisible();

    await admin.page.goto('/sites/intune/Lists/OMTaskLog/AllItems.aspx');
    await expect(admin.page.getByRole('row').filter({ hasText: 'Restart the connector' })).toHaveCount(1);
  });

  test('a visitor reads, and is offered nothing that changes anything', async ({ signIn }) => {
    const lead = new ChecklistPage(await signIn('lead'));
    await lead.open();
    await lead.addTask('Watch the alerts');

    const visitor = new ChecklistPage(await signIn('newhire'));
    await visitor.open();
    await expect(visitor.page.getByText('You can read this checklist, but not change it.')).toBeVisible();
    await expect(visitor.button('Add task')).toHaveCount(0);
    await expect(visitor.completeButton('Watch the alerts')).toHaveCount(0);
    await visitor.task('Watch the alerts').click();
    await expect(visitor.panel.getByText('Last changed by Lena Lindqvist', { exact: false })).toBeVisible();
    await expect(visitor.panel.getByRole('button', { name: 'Edit' })).toHaveCount(0);
    await expect(visitor.panel.getByRole('button', { name: 'Complete' })).toHaveCount(0);
  });
});

test('a visitor on a site without lists is told whom to ask', async ({ signIn }) => {
  const visitor = new ChecklistPage(await signIn('newhire'));
  await visitor.open();
  await expect(visitor.page.getByText('Lena Lindqvist')).toBeVisible();
  await expect(visitor.button('Set up the lists')).toHaveCount(0);
});
