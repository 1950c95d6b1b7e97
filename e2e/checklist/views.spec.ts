import type { Page } from '@playwright/test';
import { expect, test } from '../demoSite';
import { expectNoViolations } from '../axe';
import { overflowOf } from '../overflow';
import type { RunningSite } from '../launchSite';
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
test.beforeAll(({ demoSite }) => {
  site = demoSite;
});

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

for (const theme of ['light', 'contrast']) {
  test(`axe finds nothing in the panels of the demo team's work, in the ${theme} theme`, async ({ page }) => {
    test.setTimeout(120_000);
    const { text } = checklistTexts('en-us');
    const panel = page.getByRole('dialog');
    await open(page, `?theme=${theme}`);
    const look = async (name: string, show: () => Promise<void>): Promise<void> => {
      await test.step(name, async () => {
        await show();
        await panel.getByRole('heading').first().waitFor();
        await expect(panel.locator('[aria-busy=true]')).toHaveCount(0);
        await expectNoViolations(page, '[role=dialog]');
        await page.keyboard.press('Escape');
        await expect(panel).toHaveCount(0);
      });
    };
    for (const item of ['MenuHandOver', 'MenuHolidays', 'MenuCsvImport', 'MenuCsvExport']) {
      await look(text(item), async () => {
        await page.getByRole('button', { name: text('More'), exact: true }).click();
        await page.getByRole('menuitem', { name: text(item), exact: true }).click();
      });
    }
    for (const title of [
      'Find devices that have not checked in for 30 days',
      'Apple volume purchase token'
    ]) {
      await look(title, async () => {
        await page.getByRole('button', { name: title, exact: true }).first().click();
        // What is missing is said next to its field.
        await panel.getByRole('button', { name: text('Complete'), exact: true }).click();
      });
    }
    await look('a second person looks', async () => {
      await page
        .getByRole('button', { name: /^Sign off: / })
        .first()
        .click();
    });
    await look(text('AddTask'), async () => {
      await page
        .getByRole('button', { name: text('AddTask'), exact: true })
        .first()
        .click();
      await panel.getByRole('radio', { name: text('HowOftenAgain') }).check();
      await panel.getByRole('radio', { name: text('ScheduleOnce') }).check();
    });
  });
}

test('all tasks of a person are handed over, and given back', async ({ browser }) => {
  const { text } = checklistTexts('en-us');
  const context = await browser.newContext();
  const page = await context.newPage();
  await open(page, '');
  const panel = page.getByRole('dialog');
  await page.getByRole('tab', { name: text('ViewCoverage'), exact: true }).click();
  const handOver = text('HandOverFrom', { name: 'Chidi Okafor' });
  await page.getByRole('button', { name: handOver, exact: true }).click();
  await panel.getByRole('combobox', { name: text('HandOverTo') }).pressSequentially('Amir');
  await page
    .getByRole('option', { name: /Amir Haddad/ })
    .filter({ visible: true })
    .click();
  await panel.getByRole('button', { name: /^Hand over \d+ task/ }).click();
  await expect(panel.getByRole('button', { name: text('Undo'), exact: true })).toBeVisible();
  await panel.getByRole('button', { name: text('Undo'), exact: true }).click();
  await expect(panel.getByRole('button', { name: text('Undo'), exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('rowheader', { name: 'Chidi Okafor' })).toBeVisible();
  await context.close();
});

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
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
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
