import { expect, test } from '../fixtures';
import { setGraph } from '../graphSwitch';
import { UpdatesPage } from './UpdatesPage';

test.use({ hasLists: true });

async function openIntake(lead: UpdatesPage): Promise<void> {
  await lead.open();
  await lead.openIntake();
}

test('posts are fetched from Microsoft Graph, page by page, and a second time nothing is new', async ({
  signIn,
  site
}) => {
  await setGraph(site, { mode: 'granted', pageSize: 5 });
  const lead = new UpdatesPage(await signIn('lead'));
  await openIntake(lead);
  await lead.button('IntakeGraphFetch', lead.panel).click();
  await lead.panel.getByRole('button', { name: 'Take in 12 notices' }).click();
  await lead.panel.getByText(lead.text('IntakeDone')).waitFor();
  await lead.closePanel();
  await expect(lead.page.getByText('12 notices', { exact: true })).toBeVisible();
  await lead.openIntake();
  await lead.button('IntakeGraphFetch', lead.panel).click();
  await expect(lead.panel.getByText(lead.text('IntakeNothingNew'))).toBeVisible();
});

for (const { mode, title } of [
  { mode: 'denied', title: 'IntakeGraphDenied' },
  { mode: 'absent', title: 'IntakeGraphAbsent' }
] as const) {
  test(`when Graph is ${mode}, the page says what to do instead, and a file still works`, async ({
    signIn,
    site
  }) => {
    await setGraph(site, { mode });
    const lead = new UpdatesPage(await signIn('lead'));
    await openIntake(lead);
    await lead.button('IntakeGraphFetch', lead.panel).click();
    await expect(lead.panel.getByText(lead.text(title))).toBeVisible({ timeout: 20_000 });
    await lead.panel
      .getByLabel(lead.text('IntakePaste'))
      .fill('Message ID,Title\nMC990001,Pasted after all\n');
    await lead.button('FilePreview', lead.panel).click();
    await lead.panel.getByRole('button', { name: 'Take in 1 notice' }).click();
    await lead.panel.getByText(lead.text('IntakeDone')).waitFor();
    await lead.closePanel();
    await expect(lead.notice('Pasted after all').first()).toBeVisible();
  });
}
