import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../demoSite';
import { expectNoViolations } from '../axe';
import { tabTo } from '../checklist/hands';
import type { RunningSite } from '../launchSite';
import { overflowOf } from '../overflow';
import { textsOf, type Locale } from '../texts';

const views = ['ViewFeed', 'ViewAwareness', 'ViewLead'] as const;
const sections = [
  'SectionText',
  'SectionAwareness',
  'SectionDecision',
  'SectionCommunication',
  'SectionFollowUp'
] as const;
const screens = ['MenuByHand', 'MenuTeam', 'MenuSettings'] as const;

/** A notice of the demo that changed since it was read, and was decided before. */
const changed = '(Updated) Plan for change: apps on shared iPads need managed accounts';

let site: RunningSite;

// The demo team's lists: full. Only the journey by keyboard writes to them.
test.beforeAll(({ demoSite }) => {
  site = demoSite;
});

async function open(page: Page, query: string = ''): Promise<void> {
  await page.goto(`${site.origin}/sites/intune/SitePages/Updates.aspx${query}`);
  await page.getByRole('listitem').first().waitFor();
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await expect(page.locator('main [aria-busy=true], [role=dialog] [aria-busy=true]')).toHaveCount(0);
}

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe finds nothing in the views, panels and an open notice, in the ${theme} theme`, async ({
    page
  }) => {
    test.setTimeout(180_000);
    const { text } = textsOf('updates', 'en-us');
    const panel = page.getByRole('dialog');
    const tab = (key: string, within: Page | Locator = page): Locator =>
      within.getByRole('tab', { name: text(key), exact: true });
    await open(page, `?theme=${theme}`);
    for (const view of views) {
      await test.step(text(view), async () => {
        await tab(view).click();
        await settled(page);
        await expectNoViolations(page, 'main');
      });
    }
    await tab('ViewFeed').click();
    await page.getByRole('button', { name: text('LayoutList'), exact: true }).click();
    await expectNoViolations(page, 'main');
    await page.getByRole('button', { name: changed, exact: true }).first().click();
    for (const section of sections) {
      await test.step(text(section), async () => {
        await tab(section, panel).click();
        await settled(page);
        await expectNoViolations(page, '[role=dialog]');
      });
    }
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    for (const screen of screens) {
      await test.step(text(screen), async () => {
        await page.getByRole('button', { name: text('More'), exact: true }).click();
        await page.getByRole('menuitem', { name: text(screen), exact: true }).click();
        await panel.getByRole('heading').first().waitFor();
        await settled(page);
        await expectNoViolations(page, '[role=dialog]');
        await page.keyboard.press('Escape');
        await expect(panel).toHaveCount(0);
      });
    }
    await test.step(text('MenuIntake'), async () => {
      await page.getByRole('button', { name: text('MenuIntake'), exact: true }).click();
      await panel
        .getByLabel(text('IntakePaste'))
        .fill(
          'Message ID,Title,Act by\nMC990900,A new one,2027-01-31\n,Without an id,\nMC990901,A bad date,soon\n'
        );
      await panel.getByRole('button', { name: text('FilePreview'), exact: true }).click();
      await panel.getByRole('button', { name: /^Take in/ }).waitFor();
      await expectNoViolations(page, '[role=dialog]');
    });
  });
}

for (const locale of ['en-us', 'ar-sa'] as const satisfies readonly Locale[]) {
  test(`nothing is cut off at 320 pixels in ${locale}`, async ({ page }) => {
    test.setTimeout(120_000);
    const { text } = textsOf('updates', locale);
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, `?lang=${locale}`);
    for (const view of views) {
      await test.step(text(view), async () => {
        await page
          .locator('select:visible')
          .first()
          .selectOption({ label: text(view) });
        await settled(page);
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
        await expectNoViolations(page, 'main');
      });
    }
    await page
      .locator('select:visible')
      .first()
      .selectOption({ label: text('ViewFeed') });
    await page.getByRole('button', { name: changed, exact: true }).first().click();
    const panel = page.getByRole('dialog');
    for (const section of sections) {
      await test.step(text(section), async () => {
        await panel
          .locator('select:visible')
          .first()
          .selectOption({ label: text(section) });
        await settled(page);
        expect(await overflowOf(panel)).toBeLessThanOrEqual(0);
        await expectNoViolations(page, '[role=dialog]');
      });
    }
  });
}

test('a link to one notice, and one to a filtered feed, open the same for somebody else', async ({
  page,
  browser
}) => {
  const { text } = textsOf('updates', 'en-us');
  await open(page);
  await page.getByRole('searchbox', { name: text('FilterSearch') }).fill('passkeys');
  await expect(page.getByRole('status').filter({ hasText: /^1 notice$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Passkeys work on shared iPads', exact: true }).click();
  await expect(page).toHaveURL(/notice:\d+/);
  const context = await browser.newContext();
  await context.addCookies([{ name: 'person', value: 'admin1', url: site.origin }]);
  const other = await context.newPage();
  await other.goto(page.url());
  const panel = other.getByRole('dialog');
  await expect(panel.getByRole('heading', { name: 'Passkeys work on shared iPads' }).first()).toBeVisible();
  await other.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(other.getByRole('searchbox', { name: text('FilterSearch') })).toHaveValue('passkeys');
  await expect(other.getByRole('status').filter({ hasText: /^1 notice$/ })).toBeVisible();
  await context.close();
});

test('a visitor reads everything and can change nothing', async ({ page, context }) => {
  const { text } = textsOf('updates', 'en-us');
  await context.addCookies([{ name: 'person', value: 'newhire', url: site.origin }]);
  await open(page);
  await expect(page.getByText(text('ReadOnly'))).toBeVisible();
  await expect(page.getByRole('button', { name: text('MenuIntake'), exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: text('Acknowledge'), exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: changed, exact: true }).first().click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('tab', { name: text('SectionDecision'), exact: true }).click();
  await expect(panel.getByText(text('DecideDecided'))).toBeVisible();
  await expect(panel.getByRole('button', { name: text('DecideAgain'), exact: true })).toHaveCount(0);
});

test('a notice is read, acknowledged, written and undone by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  const { text } = textsOf('updates', 'en-us');
  const panel = page.getByRole('dialog');
  await open(page);
  const title = 'Passkeys work on shared iPads';

  await test.step('acknowledge in the open notice', async () => {
    await tabTo(page, page.getByRole('button', { name: title, exact: true }).first());
    await page.keyboard.press('Enter');
    await tabTo(page, panel.getByRole('button', { name: text('Acknowledge'), exact: true }));
    await page.keyboard.press('Enter');
    await expect(panel.getByText(text('Acknowledged', { title }))).toBeVisible();
  });

  await test.step('go to the team fields and back with the arrow keys', async () => {
    await tabTo(page, panel.getByRole('tab', { name: text('SectionText'), exact: true }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(panel.getByText(text('AwareAsked'))).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
  });

  await test.step('write a notice', async () => {
    await tabTo(page, page.getByRole('button', { name: text('More'), exact: true }));
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 10; presses++) {
      const item = page.getByRole('menuitem', { name: text('MenuByHand'), exact: true });
      if (await item.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('textbox', { name: text('HandTitle') })).toBeFocused();
    await page.keyboard.type('Phones ask for a longer PIN');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(panel.getByText(text('HandSaved', { title: 'Phones ask for a longer PIN' }))).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Phones ask for a longer PIN' }).first()).toBeVisible();
  });
});
