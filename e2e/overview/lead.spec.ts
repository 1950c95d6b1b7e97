import { expect, test } from './demoOverview';
import { monthAgo } from './months';
import { removeRow, rowsOf } from './rows';

const month = monthAgo(1);

test('a lead sees what needs somebody and what the figures count, and is led to the rows', async ({
  overviewOf
}) => {
  const lead = await overviewOf('lead');
  const { page, panel } = lead;
  await lead.open();

  await test.step('figures of a month, and the rows behind one', async () => {
    await lead.view('ViewFigures');
    await lead.period.selectOption(month.key);
    await lead.settled();
    const tiles = lead.region('PartChecklist').getByRole('listitem');
    await expect(tiles.filter({ hasText: lead.text('FigureNameOnTime') })).toContainText(/\d ?%/);
    await lead.button('FigureNameOnTime').click();
    await lead.settled();
    await expect(panel.getByText(lead.text('FigureRuleOnTime'))).toBeVisible();
    const rows = panel.getByRole('list', { name: lead.text('FigureRows'), exact: true });
    await expect(rows.getByRole('link').first()).toHaveAttribute('href', /Checklist\.aspx\?om=task%3A\d+$/);
    await lead.closePanel();
    await expect.poll(() => decodeURIComponent(page.url())).toContain(`period:${month.key}`);
  });

  await test.step('a card leads to a task of the checklist', async () => {
    await lead.view('ViewAttention');
    await expect(lead.cards.first()).toContainText(lead.text('UrgencyNow'));
    await lead.cards.filter({ hasText: /tasks? (is|are) overdue/ }).click();
    const rows = panel.getByRole('list', { name: /tasks? (is|are) overdue/ });
    const link = rows.getByRole('link').first();
    const title = (await link.textContent()) ?? '';
    await link.click();
    await expect(page).toHaveURL(/Checklist\.aspx\?om=task(:|%3A)\d+/);
    // An occurrence is named by its day as well.
    const name = title.replace(/ \([^)]*\)$/, '');
    await expect(panel.getByRole('heading', { name }).first()).toBeVisible();
  });
});

test('a lead answers a question of the plan, adds an alert, and makes a task of it that is taken back', async ({
  overviewOf
}) => {
  const lead = await overviewOf('lead');
  const { page, panel } = lead;
  const answer = 'The account manager of Microsoft, by telephone.';
  const title = 'A store token has stopped';
  await lead.open('?om=view:plan');

  await test.step('an answer', async () => {
    const escalation = lead.question('QuestionEscalation');
    await expect(escalation).toContainText(lead.text('PlanNotAnswered'));
    await escalation.getByRole('button').click();
    await lead.box('AnswerText').fill(answer);
    await lead.button('Save', panel).click();
    await expect(lead.said('PlanSaved', { title: lead.text('QuestionEscalation') })).toBeVisible();
    await expect(escalation).toContainText(answer);
  });

  await test.step('an alert', async () => {
    await lead.button('PanelAddAlert').click();
    await lead.box('AlertTitle').fill(title);
    await lead.box('AlertSource').fill('Intune admin center, Connectors and tokens');
    await lead.choosePerson('AlertResponder', 'Amir Haddad');
    await lead.box('AlertWithin').fill('4');
    await lead.button('Save', panel).click();
    await expect(lead.said('PlanAdded', { title })).toBeVisible();
    await expect(lead.alert(title)).toContainText('Amir Haddad');
  });

  const followUp = lead.text('FollowUpAlertTitle', { title });
  const tasks = await page.context().newPage();
  await test.step('a task in one click, which stands in the checklist', async () => {
    await lead.button('FollowUpAbout', page, { about: title }).click();
    await expect(page.getByText(`“${followUp}” for Amir Haddad`)).toBeVisible();
    const link = lead.alert(title).getByRole('link', { name: followUp });
    await tasks.goto((await link.getAttribute('href')) ?? '');
    const task = tasks.getByRole('dialog');
    await expect(task.getByRole('heading', { name: followUp }).first()).toBeVisible();
    await expect(task.getByText('Amir Haddad').first()).toBeVisible();
  });

  await test.step('and is taken back', async () => {
    await lead.button('Undo').click();
    await expect(lead.said('FollowUpUndone', { title: followUp })).toBeVisible();
    await tasks.reload();
    await expect(tasks.getByRole('heading', { name: 'Intune O&M checklist', level: 2 })).toBeVisible();
    await expect(tasks.getByRole('heading', { name: followUp })).toHaveCount(0);
    expect(await rowsOf(page, 'OMTasks', `Title eq '${followUp}'`)).toEqual([]);
  });

  const [answered] = await rowsOf(page, 'OMOperationsPlan', "OMKey eq 'escalation'");
  await removeRow(page, 'OMOperationsPlan', answered?.Id ?? 0);
});
