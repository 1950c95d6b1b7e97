import type { Locator } from '@playwright/test';
import { expectNoViolations } from '../axe';
import { tabTo } from '../checklist/hands';
import { overflowOf } from '../overflow';
import type { Locale } from '../texts';
import { expect, test } from './demoOverview';
import { monthAgo } from './months';
import type { OverviewPage } from './OverviewPage';

const views = ['ViewAttention', 'ViewFigures', 'ViewReport', 'ViewPlan'] as const;

/** Over, and closed by no journey. */
const draft = `?om=period:${monthAgo(2).key}`;

/** What opens beside the page: in which view, and by which of its buttons. */
interface Beside {
  readonly view: (typeof views)[number];
  readonly name: string;
  readonly opener: (overview: OverviewPage) => Locator;
}

const opened: readonly Beside[] = [
  { view: 'ViewAttention', name: 'a card', opener: ({ cards }) => cards.first() },
  { view: 'ViewAttention', name: 'gaps of the plan', opener: ({ cards }) => cards.last() },
  { view: 'ViewFigures', name: 'a figure', opener: (one) => one.button('FigureNameOpenByAge') },
  { view: 'ViewFigures', name: 'a figure of a month', opener: (one) => one.button('FigureNameOnTime') },
  {
    view: 'ViewPlan',
    name: 'an answer',
    opener: (one) => one.question('QuestionReportTo').getByRole('button')
  },
  {
    view: 'ViewPlan',
    name: 'an alert',
    opener: ({ page }) =>
      page.getByRole('button', { name: 'Somebody reads many BitLocker keys', exact: true })
  },
  { view: 'ViewPlan', name: 'the team', opener: (one) => one.button('PlanChangeTeam') }
];

const forms: readonly Beside[] = [
  {
    view: 'ViewPlan',
    name: 'a question',
    opener: (one) => one.question('QuestionEscalation').getByRole('button')
  },
  { view: 'ViewPlan', name: 'a new alert', opener: (one) => one.button('PanelAddAlert') },
  { view: 'ViewPlan', name: 'suggested alerts', opener: (one) => one.button('AlertsSuggest') },
  { view: 'ViewReport', name: 'a decision', opener: (one) => one.button('ReportAddDecision') },
  { view: 'ViewReport', name: 'closing the report', opener: (one) => one.button('ReportClose') }
];

async function openBeside(overview: OverviewPage, { opener }: Beside): Promise<void> {
  await opener(overview).click();
  await overview.panel.getByRole('heading').first().waitFor();
  await overview.settled();
}

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe finds nothing in the views and what opens beside them, in the ${theme} theme`, async ({
    overviewOf
  }) => {
    test.setTimeout(180_000);
    const lead = await overviewOf('lead');
    const { page } = lead;
    await lead.open(`${draft}&theme=${theme}`);
    for (const view of views) {
      await test.step(lead.text(view), async () => {
        await lead.view(view);
        if (view === 'ViewReport') await lead.unfoldReport();
        await expectNoViolations(page, 'main');
      });
    }
    // Other themes change colours only, and forms are drawn with the colours of other panels.
    for (const one of theme === 'light' ? [...opened, ...forms] : opened) {
      await test.step(one.name, async () => {
        await lead.view(one.view);
        await openBeside(lead, one);
        await expectNoViolations(page, '[role=dialog]');
        await lead.closePanel();
      });
    }
  });
}

for (const locale of ['en-us', 'ar-sa'] as const satisfies readonly Locale[]) {
  test(`nothing is cut off at 320 pixels in ${locale}`, async ({ overviewOf }) => {
    test.setTimeout(150_000);
    const lead = await overviewOf('lead', locale);
    const { page, panel } = lead;
    const show = async (view: string): Promise<void> => {
      await page
        .locator('select:visible')
        .first()
        .selectOption({ label: lead.text(view) });
      await lead.settled();
    };
    await page.setViewportSize({ width: 320, height: 800 });
    await lead.open(`${draft}&lang=${locale}`);
    for (const view of views) {
      await test.step(lead.text(view), async () => {
        await show(view);
        if (view === 'ViewReport') await lead.unfoldReport();
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
        // What is new here is the writing from right to left.
        if (locale === 'ar-sa') await expectNoViolations(page, 'main');
      });
    }
    for (const one of [...opened, ...forms]) {
      await test.step(one.name, async () => {
        await show(one.view);
        await openBeside(lead, one);
        expect(await overflowOf(panel)).toBeLessThanOrEqual(0);
        await lead.closePanel();
      });
    }
  });
}

test('the views, a card and a report are reached by keyboard alone', async ({ overviewOf }) => {
  const lead = await overviewOf('lead');
  const { page, panel, report } = lead;
  await lead.open(draft);

  await test.step('a card, what is behind it, and back', async () => {
    const card = lead.cards.first();
    await tabTo(page, card);
    await page.keyboard.press('Enter');
    const link = panel.getByRole('list').getByRole('link').first();
    await link.waitFor();
    await tabTo(page, link);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(card).toBeFocused();
  });

  await test.step('the plan, a question of it, and back', async () => {
    await tabTo(page, lead.tab('ViewAttention'), 'Shift+Tab');
    await page.keyboard.press('End');
    await expect(lead.tab('ViewPlan')).toBeFocused();
    await page.keyboard.press('Enter');
    const change = lead.question('QuestionReportTo').getByRole('button');
    await tabTo(page, change);
    await page.keyboard.press('Enter');
    await panel.getByText('chief information officer').waitFor();
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(change).toBeFocused();
  });

  await test.step('the report, what is behind a sentence, and the charts', async () => {
    await tabTo(page, lead.tab('ViewPlan'), 'Shift+Tab');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await report.waitFor();
    await expect(lead.tab('ViewReport')).toHaveAttribute('aria-selected', 'true');
    const behind = report.getByRole('button', { name: `${lead.text('ReportRowsShow')}: ` }).first();
    await tabTo(page, behind);
    await page.keyboard.press('Enter');
    await expect(report.getByRole('link').first()).toBeVisible();
    await tabTo(page, lead.button('ReportCharts', report));
    await page.keyboard.press('Enter');
    await expect(report.getByRole('figure').first()).toBeVisible();
  });
});
