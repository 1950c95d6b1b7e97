import type { Locator } from '@playwright/test';
import { writeInto } from '../attacks';
import { expect, test } from './demoOverview';
import { monthAgo } from './months';
import type { OverviewPage } from './OverviewPage';
import { rowsOf } from './rows';

const month = monthAgo(1);
const task = 'Count the spare phones';
const renamed = 'Count the tablets';
const decision = 'Spare phones are counted every month';
const who = 'Amir Haddad';

/** Every word of the report, also of what is folded. */
async function wordsOf(report: Locator): Promise<string> {
  const folded = report.getByRole('button', { name: /^What is behind it: /, expanded: false });
  await folded.evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
  const details = report.locator('details');
  await details.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  await expect(folded).toHaveCount(0);
  return report.innerText();
}

async function wordsInBothWays(lead: OverviewPage): Promise<readonly [without: string, withNames: string]> {
  const names = lead.page.getByRole('checkbox', { name: lead.text('ReportWithNames') });
  await names.uncheck();
  const without = await wordsOf(lead.report);
  await names.check();
  return [without, await wordsOf(lead.report)];
}

test('a closed report stays word for word when its task is renamed and done', async ({ overviewOf }) => {
  test.setTimeout(90_000);
  const lead = await overviewOf('lead');
  const { page, panel, report } = lead;
  const address = `?om=view:report;period:${month.key}`;
  await lead.open(address);
  await writeInto(page, 'OMTasks', 0, {
    Title: task,
    OMKind: 'Activity',
    OMStatus: 'Open',
    OMSignOff: 'Self',
    OMDueDate: `${month.key}-10T00:00:00`
  });

  await test.step('a lead writes down what was decided', async () => {
    await expect(report).toContainText('Draft as of');
    await lead.button('ReportAddDecision', report).click();
    await lead.box('NoteTitle').fill(decision);
    await lead.choosePerson('NotePerson', who);
    await lead.button('Save', panel).click();
    await expect(lead.said('PlanAdded', { title: decision })).toBeVisible();
    await expect(lead.region('ReportDecisions', report)).toContainText(decision);
  });

  await test.step('closes it, after a look at what everybody will read', async () => {
    await lead.button('ReportClose', report).click();
    await expect(panel.getByText(decision)).toBeVisible();
    await expect(panel.getByText(who)).toHaveCount(0);
    await panel.getByText(lead.text('ReportClosePreview')).click();
    await expect(panel.getByRole('heading', { name: lead.text('ReportSectionRan') })).toBeVisible();
    await lead.button('ReportClose', panel).click();
    await expect(lead.said('ReportClosedSaid', { period: month.name })).toBeVisible();
    await expect(report).toContainText('by Lena Lindqvist');
    await expect(lead.button('ReportAddDecision', report)).toHaveCount(0);
  });

  const before = await test.step('reads it without names, and with them', async () => {
    const [without, withNames] = await wordsInBothWays(lead);
    expect(without).toContain(decision);
    expect(without).toContain(task);
    expect(without).not.toContain(who);
    expect(withNames).toContain(lead.text('ReportNotePerson', { name: who }));
    return [without, withNames];
  });

  await test.step('its task is renamed in the list, and completed in the checklist', async () => {
    const link = report.getByRole('link', { name: task }).first();
    const [, id = ''] = /task%3A(\d+)/.exec((await link.getAttribute('href')) ?? '') ?? [];
    await writeInto(page, 'OMTasks', Number(id), { Title: renamed });
    await link.click();
    await expect(panel.getByRole('heading', { name: renamed }).first()).toBeVisible();
    await panel
      .getByRole('button', { name: /^Complete/ })
      .first()
      .click();
    await expect(page.getByText(`Task completed: ${renamed}`)).toBeVisible();
    const [row] = await rowsOf(page, 'OMTasks', `Id eq ${id}`);
    expect(row?.['OMStatus']).toBe('Done');
  });

  await test.step('figures know it; the closed report says what it said', async () => {
    await lead.open(`?om=view:figures;period:${month.key};figure:onTime`);
    await expect(panel.getByRole('link', { name: renamed }).first()).toBeVisible();
    await lead.closePanel();
    await lead.view('ViewReport');
    await report.waitFor();
    expect(await wordsInBothWays(lead)).toEqual(before);
  });
});
