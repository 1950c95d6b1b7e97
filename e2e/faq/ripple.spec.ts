import { textsOf } from '../texts';
import { expect, test } from './demoFaq';

/** Both of the demo; nothing connects them yet. */
const notice = 'Plan for change: the old kind of BitLocker profile is retired';
const answer = 'A Windows device asks for the BitLocker recovery key';

test('a notice of the feed makes an answer doubtful for users, until somebody verifies it', async ({
  faqOf,
  demoSite
}) => {
  test.setTimeout(90_000);
  const { text } = textsOf('updates', 'en-us');
  const admin = await faqOf('admin2');
  const user = await faqOf('newhire');
  const { page, panel } = admin;
  const about = (key: string): string => text('DoubtsActionOn', { action: text(key), title: answer });

  await test.step('an admin marks it in the open notice', async () => {
    await page.goto(`${demoSite.origin}/sites/intune/SitePages/Updates.aspx?om=q:old kind of BitLocker`);
    await page.getByRole('button', { name: notice, exact: true }).first().click();
    await panel.getByRole('tab', { name: text('SectionFollowUp'), exact: true }).click();
    await panel.getByRole('button', { name: text('DoubtsFind'), exact: true }).click();
    await panel.getByLabel(text('DoubtsFindBox')).first().fill('recovry key');
    await panel.getByRole('button', { name: about('DoubtsAdd'), exact: true }).click();
    await panel.getByRole('button', { name: /^Mark 1 answer/ }).click();
    await expect(panel.getByText('1 answer marked as doubtful')).toBeVisible();
  });

  await test.step('a user is warned', async () => {
    await user.open('?om=q:recovery key');
    await user.openFound(answer);
    await expect(user.panel.getByText(/^May be wrong since/)).toContainText(notice);
  });

  await test.step('somebody verifies it, and the feed says so', async () => {
    await admin.open('?om=q:recovery key');
    await admin.openFound(answer);
    await admin.button('EntryVerify', panel).click();
    await expect(panel.getByText(admin.text('Verified', { title: answer }))).toBeVisible();
    await user.open('?om=q:recovery key');
    await user.openFound(answer);
    await expect(user.panel.getByText(/^May be wrong since/)).toHaveCount(0);
    await page.goto(`${demoSite.origin}/sites/intune/SitePages/Updates.aspx?om=q:old kind of BitLocker`);
    await page.getByRole('button', { name: notice, exact: true }).first().click();
    await panel.getByRole('tab', { name: text('SectionFollowUp'), exact: true }).click();
    await expect(panel.getByText(/^Verified on .* by Brigitte Keller: it was right/)).toBeVisible();
  });
});
