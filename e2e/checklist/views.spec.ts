import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations } from '../axe';
import { launchSite, type RunningSite } from '../launchSite';
import { checklistTexts, type Locale } from '../texts';

/** Texts of the tabs, in their order. */
const views = [
  'ViewToday',
  'ViewWeek',
  'ViewMonth',
  'ShowOpen',
  'ViewAreas',
  'ViewPeople',
  'ViewRenewals',
  'ViewCoverage',
  'ViewHistory',
  'ShowDone'
] as const;

let site: RunningSite;

// The demo team's lists: full, and only read here.
test.beforeAll(async () => {
  site = await launchSite({ args: ['--demo'] });
});
test.afterAll(() => site.stop());

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`${site.origin}/sites/intune/SitePages/Checklist.aspx${query}`);
  await page.getByRole('listitem').first().waitFor();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

async function settled(page: Page): Promise<void> {
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0);
}

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe finds nothing in any view, full of a team's work, in the ${theme} theme`, async ({ page }) => {
    test.setTimeout(120_000);
    const { text } = checklistTexts('en-us');
    await open(page, `?theme=${theme}`);
    for (const view of views) {
      await test.step(text(view), async () => {
        await page.getByRole('tab', { name: text(view), exact: true }).click();
        await settled(page);
        await expectNoViolations(page, 'main');
      });
    }
  });
}

for (const locale of ['en-us', 'ar-sa'] as const satisfies readonly Locale[]) {
  test(`no view scrolls sideways at 320 pixels, in ${locale}`, async ({ page }) => {
    test.setTimeout(120_000);
    const { text } = checklistTexts(locale);
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, `?lang=${locale}`);
    const chooser = page.getByRole('combobox', { name: text('View'), exact: true });
    for (const view of views) {
      await test.step(view, async () => {
        await chooser.selectOption({ label: text(view) });
        await settled(page);
        const overflow = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(overflow).toBeLessThanOrEqual(0);
        await expectNoViolations(page, 'main');
      });
    }
  });
}

test('a link opens the same view, with the same filters, for somebody else', async ({ page, browser }) => {
  const { text } = checklistTexts('en-us');
  await open(page, '');
  await page.getByRole('tab', { name: text('ViewPeople') }).click();
  await page.getByRole('searchbox', { name: text('SearchTasks') }).fill('devices');
  await expect(page).toHaveURL(/devices/);
  const address = page.url();
  const context = await browser.newContext();
  await context.addCookies([{ name: 'person', value: 'admin1', url: site.origin }]);
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.getByRole('tab', { name: text('ViewPeople') })).toHaveAttribute('aria-selected', 'true');
  await expect(other.getByRole('searchbox', { name: text('SearchTasks') })).toHaveValue('devices');
  await context.close();
});
