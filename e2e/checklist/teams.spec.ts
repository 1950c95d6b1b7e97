import { expect, test } from '../fixtures';
import { ChecklistPage } from './ChecklistPage';

test.use({ hasLists: true });

for (const kind of ['tab', 'personal']) {
  test(`in Teams (${kind}) the checklist fills the frame and works`, async ({ signIn }) => {
    const checklist = new ChecklistPage(await signIn('lead'));
    await checklist.open();
    await checklist.addTask('Check the connector');

    const { page } = checklist;
    await page.goto(`/teams/${kind}?page=Checklist`);
    const frame = page.frameLocator('iframe');
    const complete = frame.getByRole('button', { name: 'Complete: Check the connector' });
    await expect(complete).toBeInViewport();
    await complete.click();
    await expect(frame.getByText('Task completed: Check the connector')).toBeInViewport();
  });
}
