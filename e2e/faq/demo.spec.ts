import { expectNoViolations } from '../axe';
import { tabTo } from '../checklist/hands';
import { overflowOf } from '../overflow';
import type { Locale } from '../texts';
import { expect, test } from './demoFaq';

const views = ['ViewSearch', 'ViewAll', 'ViewQueue', 'ViewGaps'] as const;
const sections = ['SectionAnswer', 'SectionHistory', 'SectionFeedback'] as const;
const screens = ['MenuImport', 'MenuExport', 'MenuStarter', 'MenuSynonyms', 'MenuSettings'] as const;

/** An entry of the demo that may be wrong, and was voted on. */
const doubtful = 'An Android phone cannot create the work profile';

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe finds nothing in the views, panels and an open entry, in the ${theme} theme`, async ({
    faqOf
  }) => {
    test.setTimeout(180_000);
    const faq = await faqOf('lead');
    const { page, panel } = faq;
    await faq.open(`?theme=${theme}`);
    for (const view of views) {
      await test.step(faq.text(view), async () => {
        await faq.tab(view).click();
        await faq.settled();
        await expectNoViolations(page, 'main');
      });
    }
    await faq.tab('ViewSearch').click();
    await faq.search('work profile');
    await expectNoViolations(page, 'main');
    await faq.openFound(doubtful);
    for (const section of sections) {
      await test.step(faq.text(section), async () => {
        await faq.tab(section, panel).click();
        await faq.settled();
        await expectNoViolations(page, '[role=dialog]');
      });
    }
    await test.step('edit', async () => {
      await faq.button('EntryEdit', panel).click();
      await expect(faq.box('FieldTitle')).toHaveValue(doubtful);
      await faq.settled();
      await expectNoViolations(page, '[role=dialog]');
      // Back to the entry from which the form was opened.
      await faq.button('Close', panel).first().click();
      await faq.button('EntryEdit', panel).waitFor();
      await faq.closePanel();
    });
    for (const screen of screens) {
      await test.step(faq.text(screen), async () => {
        await faq.more(screen);
        await panel.getByRole('heading').first().waitFor();
        await faq.settled();
        await expectNoViolations(page, '[role=dialog]');
        await faq.closePanel();
      });
    }
  });
}

for (const locale of ['en-us', 'ar-sa'] as const satisfies readonly Locale[]) {
  test(`nothing is cut off at 320 pixels in ${locale}`, async ({ faqOf }) => {
    test.setTimeout(120_000);
    const faq = await faqOf('lead', locale);
    const { page, panel } = faq;
    await page.setViewportSize({ width: 320, height: 800 });
    await faq.open(`?lang=${locale}`);
    for (const view of views) {
      await test.step(faq.text(view), async () => {
        await page
          .locator('select:visible')
          .first()
          .selectOption({ label: faq.text(view) });
        await faq.settled();
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
        await expectNoViolations(page, 'main');
      });
    }
    await page
      .locator('select:visible')
      .first()
      .selectOption({ label: faq.text('ViewSearch') });
    await faq.search('work profile');
    await faq.openFound(doubtful);
    for (const section of sections) {
      await test.step(faq.text(section), async () => {
        await panel
          .locator('select:visible')
          .first()
          .selectOption({ label: faq.text(section) });
        await faq.settled();
        expect(await overflowOf(panel)).toBeLessThanOrEqual(0);
        await expectNoViolations(page, '[role=dialog]');
      });
    }
  });
}

test('a link to one entry, and one to a search, open the same for a user', async ({ faqOf }) => {
  const lead = await faqOf('lead');
  await lead.open();
  await lead.search('work profile');
  await lead.openFound(doubtful);
  await expect(lead.page).toHaveURL(/entry:\d+/);
  const user = await faqOf('newhire');
  await user.page.goto(lead.page.url());
  await expect(user.panel.getByRole('heading', { name: doubtful }).first()).toBeVisible();
  await expect(user.panel.getByText(/^May be wrong since/)).toBeVisible();
  await user.closePanel();
  await expect(user.field).toHaveValue('work profile');
  await expect(user.found.first()).toHaveText(doubtful);
});

test('a notice makes an answer doubtful for everybody, until somebody verifies it', async ({ faqOf }) => {
  test.setTimeout(120_000);
  const admin = await faqOf('admin1');
  const user = await faqOf('newhire');
  const title = 'No Apple device can enrol or answers any more: the push certificate has expired';
  await user.open('?om=q:push certificate');
  await user.openFound(title);
  await expect(user.panel.getByText(/^May be wrong since/)).toBeVisible();
  await admin.open('?om=view:queue');
  await expect(admin.page.getByText(title)).toBeVisible();
  await admin.page.getByRole('button', { name: title, exact: true }).click();
  await expect(admin.panel.getByText(admin.text('EntryDoubtStays'))).toBeVisible();
  await admin.button('EntryVerify', admin.panel).click();
  await expect(admin.panel.getByText(admin.text('Verified', { title }))).toBeVisible();
  await expect(admin.panel.getByText(admin.text('EntryDoubtStays'))).toHaveCount(0);
  await user.open('?om=q:push certificate');
  await user.openFound(title);
  await expect(user.panel.getByText(/^May be wrong since/)).toHaveCount(0);
});

test('an entry is found, opened, verified and closed by keyboard alone', async ({ faqOf }) => {
  test.setTimeout(90_000);
  const faq = await faqOf('admin2');
  const { page, panel } = faq;
  const title = 'A Windows app is not downloaded or not unpacked';
  await faq.open();
  await page.keyboard.press('/');
  await page.keyboard.type('not unpakced');
  await expect(faq.found.first()).toHaveText(title);
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: title }).first()).toBeVisible();
  await faq.settled();
  await tabTo(page, faq.button('EntryVerify', panel));
  await page.keyboard.press('Enter');
  await expect(panel.getByText(faq.text('Verified', { title }))).toBeVisible();
  await tabTo(page, faq.tab('SectionAnswer', panel));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Brigitte Keller').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(faq.field).toBeFocused();
});
