import { ChecklistPage } from '../checklist/ChecklistPage';
import { expect, test } from '../fixtures';
import { graphExport, type Post } from './notices';
import { UpdatesPage } from './UpdatesPage';

const title = 'Enrolment of Android devices asks for a new consent';

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString();
}

const first: Post = {
  id: 'MC990001',
  title,
  body: '<p>People who enrol an Android device will see one more page. It asks for their consent once.</p>',
  actBy: inDays(40)
};
const other: Post = {
  id: 'MC990002',
  title: 'Reports keep their columns',
  body: '<p>The order of columns is kept for each person.</p>'
};
const revised: Post = {
  ...first,
  body: '<p>People who enrol an Android device will see two more pages. They ask for their consent every year.</p>',
  modified: '2026-05-04T08:00:00Z'
};

test('a notice comes in, three admins read it, it changes, and what follows is decided, told and done', async ({
  signIn
}) => {
  test.setTimeout(180_000);
  const lead = new UpdatesPage(await signIn('lead'));
  const admins = await Promise.all(
    (['admin1', 'admin2'] as const).map(async (person) => new UpdatesPage(await signIn(person)))
  );

  await test.step('the lead sets up the lists and the team', async () => {
    await lead.open();
    await lead.setUp();
    await lead.more('MenuTeam');
    await lead.addToTeam(undefined, 'Admin');
    await lead.addToTeam('Amir Haddad', 'Admin');
    await lead.addToTeam('Brigitte Keller', 'Admin');
    await lead.addToTeam('Chidi Okafor', 'Help desk');
    await lead.closePanel();
  });

  await test.step('an export is taken in, and three admins acknowledge', async () => {
    await lead.takeIn(graphExport([first, other]), /New: 2/);
    for (const person of [lead, ...admins]) {
      await person.open();
      await person.openNotice(title);
      await person.button('Acknowledge', person.panel).click();
      await person.panel.getByText(person.text('Acknowledged', { title })).waitFor();
      await person.closePanel();
    }
    await lead.open();
    await expect(lead.page.getByText('3 of 3 have read it').first()).toBeVisible();
  });

  await test.step('a revised export asks them again, and shows what changed', async () => {
    await lead.takeIn(graphExport([revised, other]), /Changed: 1/);
    const [admin] = admins;
    if (!admin) throw new Error('An admin is missing.');
    await admin.open();
    await expect(admin.page.getByText(admin.text('MineStale')).first()).toBeVisible();
    await admin.openNotice(title);
    await expect(admin.panel.locator('ins', { hasText: 'two' })).toBeVisible();
    await expect(admin.panel.locator('del', { hasText: 'one' })).toBeVisible();
    for (const person of [...admins, lead]) {
      await person.open();
      await person.openNotice(title);
      await person.button('Acknowledge', person.panel).click();
      await person.panel.getByText(person.text('Acknowledged', { title })).waitFor();
    }
    await lead.showPart('SectionAwareness');
    await expect(lead.panel.getByText(lead.text('AwareCoverage', { count: '3', of: '3' }))).toBeVisible();
  });

  await test.step('the lead decides', async () => {
    await lead.showPart('SectionDecision');
    const { panel } = lead;
    await panel.getByRole('radio', { name: /^Act\b/ }).check();
    await panel
      .getByRole('radiogroup', { name: /Impact on admins/ })
      .getByLabel('Medium')
      .check();
    await panel
      .getByRole('radiogroup', { name: /Impact on users/ })
      .getByLabel('High')
      .check();
    await panel
      .getByLabel(/^Owner/)
      .first()
      .fill('Amir');
    await lead.page
      .getByRole('option', { name: /Amir Haddad/ })
      .first()
      .click();
    await panel.getByRole('button', { name: /^Take the notice's last day/ }).click();
    await lead.button('DecideSave', panel).click();
    await panel.getByText(/^Decided: Act\./).waitFor();
  });

  await test.step('users are told, with the text of the template', async () => {
    await lead.button('DecideTellUsers', lead.panel).click();
    const { panel } = lead;
    await panel.getByRole('button', { name: lead.text('TellForm'), exact: true }).click();
    expect(await panel.getByLabel(lead.text('TellText'), { exact: true }).inputValue()).toContain(title);
    await panel.getByRole('radio', { name: 'Teams', exact: true }).check();
    await lead.button('TellRecord', panel).click();
    await panel.getByText(lead.text('TellRecorded', { audiences: 'Users' })).waitFor();
    await expect(panel.getByText(/^Told in time, on/)).toBeVisible();
  });

  await test.step('the tasks that follow stand in the checklist', async () => {
    await lead.showPart('SectionFollowUp');
    await lead.panel.getByRole('button', { name: 'Make 3 tasks' }).click();
    await lead.panel.getByText('3 tasks made').waitFor();
    const checklist = new ChecklistPage(lead.page);
    await checklist.open();
    await expect(checklist.task(`Brief the help desk: ${title}`)).toBeVisible();
    await expect(checklist.task(`Tell users: ${title}`)).toBeVisible();
    await checklist.task(`Review training: ${title}`).click();
    await expect(checklist.panel.getByText('Review training').first()).toBeVisible();
  });
});
