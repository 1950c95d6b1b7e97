import { expect, test } from './demoTraining';

const title = 'Keep your device safe: five habits';
const visitor = 'Dana Novak';

/** Lists of the team, which a visitor must not read. */
const closed = ['OMAssignments', 'OMCompletions', 'OMPlanStarts'];

test('somebody who may only read keeps their own record, sees nothing of others, and is taken over', async ({
  trainingOf
}) => {
  test.setTimeout(120_000);
  const user = await trainingOf('newhire');
  const lead = await trainingOf('lead');
  const wire: string[] = [];
  user.page.on('response', (response) => {
    if (response.url().includes('/_api/')) {
      void response.text().then(
        (text) => wire.push(text),
        () => undefined
      );
    }
  });

  await test.step('they see what everybody has to learn, and say that they have', async () => {
    await user.open();
    await expect(user.tab('ViewTeam')).toHaveCount(0);
    await expect(user.tab('ViewPlans')).toHaveCount(0);
    await expect(user.list('MineNext')).toContainText(title);
    await user.openTitle(title);
    await user.button('PartDeclare', user.panel).click();
    await user.button('DeclareCheckSkip', user.panel).click();
    await user.box('DeclareNote').fill('All five of them.');
    await user.button('DeclareSubmit', user.panel).click();
    await expect(user.said('PartDeclared', { title })).toBeVisible();
    await user.closePanel();
    await expect(user.list('MineDone')).toContainText(title);
  });

  await test.step('nothing of others comes to the browser, asked for or not', async () => {
    await user.view('ViewCourses');
    const statuses = await user.page.evaluate(async (lists) => {
      const answers = lists.map((list) =>
        fetch(`/sites/intune/_api/web/GetList('/sites/intune/Lists/${list}')/items`, {
          headers: { accept: 'application/json' }
        })
      );
      return (await Promise.all(answers)).map(({ status }) => status);
    }, closed);
    expect(statuses.every((status) => status === 403 || status === 404)).toBe(true);
    const own = await user.page.evaluate(async () => {
      const address = "/sites/intune/_api/web/GetList('/sites/intune/Lists/OMOwnTraining')/items";
      const answer = await fetch(`${address}?$select=AuthorId`, { headers: { accept: 'application/json' } });
      return ((await answer.json()) as { value: { AuthorId: number }[] }).value;
    });
    expect(new Set(own.map(({ AuthorId }) => AuthorId)).size).toBe(1);
    // Of the demo: what colleagues wrote when they declared, and what one of them was told.
    const all = wire.join('\n');
    expect(all).toContain('All five of them.');
    for (const said of ['Late because of the holidays', 'It was wiped before it was locked', 'Now I know.'])
      expect(all).not.toContain(said);
  });

  await test.step('a lead takes it over', async () => {
    await lead.open();
    await lead.more('MenuTakeOver');
    const { panel } = lead;
    const record = panel.getByRole('checkbox', { name: new RegExp(`^${title}`) });
    await expect(panel.getByText('All five of them.')).toBeVisible();
    if (!(await record.isChecked())) await record.check();
    await panel.getByRole('button', { name: /^Take over \d/ }).click();
    await expect(panel.getByText(/^\d+ records? taken over$/)).toBeVisible();
    await lead.closePanel();
    await lead.open('?om=view:courses;q:five habits');
    await lead.openTitle(title);
    await lead.tab('SectionPeople', panel).click();
    const row = panel.getByRole('list', { name: lead.text('SectionPeople') }).getByRole('listitem');
    await expect(row.filter({ hasText: visitor })).toContainText(lead.text('StateDone'));
  });
});
