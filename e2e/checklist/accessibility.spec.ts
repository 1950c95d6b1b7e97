import { expectNoViolations } from '../axe';
import { overflowOf } from '../overflow';
import { expect, test } from '../fixtures';
import { ChecklistPage } from './ChecklistPage';

const themes = ['light', 'dark', 'contrast'];

test('axe finds nothing before the lists are there, in any theme', async ({ signIn }) => {
  const checklist = new ChecklistPage(await signIn('lead'));
  for (const theme of themes) {
    await checklist.open(`?theme=${theme}`);
    await checklist.button('Set up the lists').waitFor();
    await expectNoViolations(checklist.page, 'main');
    await checklist.button('Set up the lists').click();
    await checklist.panel.getByRole('button', { name: 'Set up the lists' }).waitFor();
    await expectNoViolations(checklist.page, '[role=dialog]');
  }
});

test.describe('with the lists', () => {
  test.use({ hasLists: true });

  for (const theme of themes) {
    test(`axe finds nothing in the ${theme} theme: empty, with tasks, in every panel`, async ({ signIn }) => {
      test.setTimeout(120_000);
      const checklist = new ChecklistPage(await signIn('lead'));
      const { page } = checklist;
      const part = '[data-automation-id=CanvasSection], main';
      await checklist.open(`?theme=${theme}`);
      await checklist.button('Starter content').waitFor();
      await expectNoViolations(page, 'main');
      await checklist.button('Starter content').click();
      await checklist.panel.getByRole('button', { name: /^Add \d+ tasks$/ }).waitFor();
      await expectNoViolations(page, '[role=dialog]');
      await checklist.panel.getByRole('button', { name: /^Add \d+ tasks$/ }).click();
      await checklist.panel.getByText(/^\d+ tasks added\./).waitFor({ timeout: 30_000 });
      await checklist.closePanel();
      await expect(checklist.group('No date')).toBeVisible();
      await expectNoViolations(page, part);

      await checklist.button('Add task').click();
      await checklist.panel.getByRole('textbox', { name: /^Task/ }).waitFor();
      await expectNoViolations(page, '[role=dialog]');
      await checklist.panel.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(checklist.panel.getByText('Say what has to be done.')).toBeVisible();
      await expectNoViolations(page, '[role=dialog]');
      await checklist.closePanel();

      await checklist.task('Write down what is monitored, how often, and by whom').click();
      await checklist.panel.getByText('Nothing recorded yet.').waitFor();
      await expectNoViolations(page, '[role=dialog]');
      await checklist.closePanel();

      await checklist.more('Import a planning guide');
      await checklist.panel.locator('input[type=file]').waitFor({ state: 'attached' });
      await expectNoViolations(page, '[role=dialog]');
    });
  }

  test('nothing is cut off or scrolls sideways at 320 pixels, also from right to left', async ({
    signIn
  }) => {
    const lead = new ChecklistPage(await signIn('lead'));
    await lead.open();
    await lead.addTask('A task with a long name that has to break over several lines on a narrow screen');
    for (const lang of ['en-us', 'ar-sa']) {
      await lead.page.setViewportSize({ width: 320, height: 700 });
      await lead.page.goto(`/sites/intune/SitePages/Checklist.aspx?lang=${lang}`);
      await lead
        .task('A task with a long name that has to break over several lines on a narrow screen')
        .waitFor();
      expect(await overflowOf(lead.page)).toBeLessThanOrEqual(0);
      await expectNoViolations(lead.page, 'main');
    }
  });
});
