import { tabTo } from '../checklist/hands';
import { draft } from './beside';
import { expect, test } from './demoOverview';

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
