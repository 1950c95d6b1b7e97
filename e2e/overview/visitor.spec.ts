import { expectNoViolations } from '../axe';
import { answersTo, statusesOf } from '../wire';
import { expect, test } from './demoOverview';
import { monthAgo } from './months';

const closed = monthAgo(3);
const running = monthAgo(0);

/** Lists of the team, which a visitor must not read. */
const ofTheTeam = [
  'OMClosedReportRows',
  'OMAssignments',
  'OMCompletions',
  'OMPlanStarts',
  'OMFAQ',
  'OMFAQVerifications',
  'OMFAQSearches'
];

test('somebody who may only read sees closed reports and the plan, and nothing of the team', async ({
  overviewOf
}) => {
  test.setTimeout(90_000);
  const lead = await overviewOf('lead');
  const user = await overviewOf('newhire');
  const { page, panel, report } = user;

  const searched = await test.step('a lead closes a report', async () => {
    await lead.open(`?om=view:report;period:${closed.key}`);
    await lead.closeReport();
    return lead.page.evaluate(async () => {
      const items = "/sites/intune/_api/web/GetList('/sites/intune/Lists/OMFAQSearches')/items";
      const answer = await fetch(`${items}?$select=Title`, { headers: { accept: 'application/json' } });
      return ((await answer.json()) as { value: { Title: string }[] }).value.map(({ Title: title }) => title);
    });
  });

  const wire = answersTo(page);
  const asked: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/_api/') && response.ok()) asked.push(decodeURIComponent(response.url()));
  });

  await test.step('a visitor reads it', async () => {
    await user.open(`?om=period:${closed.key};names:yes`);
    await expect(page.getByRole('tab')).toHaveText([user.text('ViewReport'), user.text('ViewPlan')]);
    await expect(report).toContainText('by Lena Lindqvist');
    await expect(user.region('ReportSectionRan', report).getByRole('listitem').first()).toBeVisible();
    await expect(report.getByRole('link')).toHaveCount(0);
    await expect(user.button('ReportReopen')).toHaveCount(0);
    await expect(page.getByRole('checkbox', { name: user.text('ReportWithNames') })).toHaveCount(0);
    for (const name of ['Amir Haddad', 'Brigitte Keller', 'Chidi Okafor'])
      await expect(report).not.toContainText(name);
  });

  await test.step('the plan is for reading', async () => {
    await user.view('ViewPlan');
    await expect(user.question('QuestionReportTo')).toContainText('chief information officer');
    const buttons = page.getByRole('tabpanel').getByRole('button');
    // Alerts open; nothing else can be pressed.
    expect(await buttons.count()).toBe(await page.getByRole('tabpanel').getByRole('rowheader').count());
    // It stands in the draft of this month.
    await expect(page.getByText('The help desk hears of a change before users do')).toHaveCount(0);
  });

  await test.step('links of colleagues tell no more', async () => {
    await user.open(`?om=view:report;period:${running.key}`);
    await expect(page.getByText(user.text('ReportNotClosedTitle', { period: running.name }))).toBeVisible();
    await expect(report).toHaveCount(0);
    await user.open('?om=view:attention;card:overdueTasks');
    await expect(panel.getByText(user.text('CardForTeam'))).toBeVisible();
    await user.open('?om=view:figures;figure:searchesInVain');
    await expect(panel.getByText(user.text('FigureForTeam'))).toBeVisible();
    await expect(panel.getByRole('link')).toHaveCount(0);
  });

  await test.step('nothing of the team comes to the browser, asked for or not', async () => {
    expect(asked.length).toBeGreaterThan(0);
    for (const list of ofTheTeam)
      expect(asked.filter((url) => url.toLowerCase().includes(`/lists/${list.toLowerCase()}'`))).toEqual([]);
    const all = wire.join('\n');
    expect(searched.length).toBeGreaterThan(3);
    for (const said of [...searched, 'Late because of the holidays', 'It was wiped before it was locked'])
      expect(all).not.toContain(said);
    expect(all).not.toContain('The help desk hears of a change before users do');
    const statuses = await statusesOf(page, ofTheTeam);
    expect(statuses.every((status) => status === 403 || status === 404)).toBe(true);
  });

  await test.step('what is opened again, they see no more', async () => {
    await lead.button('ReportReopen', lead.report).click();
    await lead.panel.getByText(lead.text('ReportReopenReaders')).waitFor();
    await expectNoViolations(lead.page, '[role=dialog]');
    await lead.button('ReportReopen', lead.panel).click();
    await expect(lead.said('ReportReopenedSaid', { period: closed.name })).toBeVisible();
    await expect(lead.button('ReportClose', lead.report)).toBeVisible();
    await user.open(`?om=period:${closed.key}`);
    const none = page.getByText(user.text('ReportNoneTitle'));
    const others = page.getByText(user.text('ReportNotClosedTitle', { period: closed.name }));
    await expect(none.or(others)).toBeVisible();
    await expect(report).toHaveCount(0);
  });
});
