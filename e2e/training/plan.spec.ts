import { expect, test } from './demoTraining';
import type { TrainingPage } from './TrainingPage';

const plan = 'Two days at the counter';
const meet = 'Meet everybody at the counter';
const course = 'Use a shared iPad';
const access = 'The key of the cupboard';
const signOff = 'Works at the counter alone';

/** Fills in the last step of the form, which is new. */
async function addStep(lead: TrainingPage, kind: string, title: string): Promise<void> {
  const { panel } = lead;
  await lead.button('PlanStepAdd', panel).click();
  const step = panel.locator('[data-step]').last();
  await step.getByLabel(lead.text('PlanStepKind')).selectOption({ label: lead.text(kind) });
  if (kind === 'PlanTaskCourse')
    await step.getByLabel(lead.text('PlanTaskCourse'), { exact: true }).selectOption({ label: title });
  await step.getByLabel(lead.text('PlanStepTitle')).fill(title);
}

async function writePlan(lead: TrainingPage): Promise<void> {
  const { panel } = lead;
  await lead.open('?om=view:plans');
  await lead.button('AddPlan').click();
  await lead.box('PlanTitle').fill(plan);
  await lead.box('PlanWelcomeText').click();
  await lead.page.keyboard.type('Good to have you at the counter.');
  await addStep(lead, 'PlanTaskAction', meet);
  await addStep(lead, 'PlanTaskCourse', course);
  await addStep(lead, 'PlanTaskAccess', access);
  const waits = panel.locator('[data-step]').last();
  await waits.getByRole('checkbox', { name: meet }).check();
  await waits.getByRole('checkbox', { name: course }).check();
  await addStep(lead, 'PlanTaskSignOff', signOff);
  await lead.button('Save', panel).click();
  await expect(lead.said('PlanSavedDraft', { plan })).toBeVisible();
  await lead.page.getByRole('button', { name: `${lead.text('PlanUse')}: ${plan}` }).click();
  await expect(lead.said('PlanIsInUse', { plan })).toBeVisible();
}

test('a plan is written and started; the person, the mentor and the manager each do their part', async ({
  trainingOf
}) => {
  test.setTimeout(150_000);
  const lead = await trainingOf('lead');
  const person = await trainingOf('admin2');
  const mentor = await trainingOf('admin1');
  const about = (of: TrainingPage, key: string, step: string): string => `${of.text(key)}: ${step}`;

  await test.step('a lead writes it and puts it to use', () => writePlan(lead));

  await test.step('starts it for somebody, with a mentor and a manager', async () => {
    const { page, panel } = lead;
    await page.getByRole('button', { name: about(lead, 'StartPlan', plan) }).click();
    await lead.choosePerson(lead.text('PlanWho'), 'Brigitte Keller');
    await lead.choosePerson(lead.text('PlanMentor'), 'Amir Haddad');
    await lead.choosePerson(lead.text('PlanManager'), 'Lena Lindqvist');
    await expect(panel.getByText('1 course will be assigned.')).toBeVisible();
    await lead.button('PlanStartAndAssign', panel).click();
    await expect(panel.getByText('Started for 1 person')).toBeVisible();
    await expect(panel.getByText(/1 course assigned/)).toBeVisible();
  });

  await test.step('the person is welcomed, does a step, takes it back, and does it again', async () => {
    const { page, panel } = person;
    await person.open();
    await page.getByRole('button', { name: person.text('PlanOpen', { plan }), exact: true }).click();
    await expect(panel.getByText('Good to have you at the counter.')).toBeVisible();
    const waitsFor = person.text('PlanStepLocked', { steps: `${meet} and ${course}` });
    await expect(panel.getByText(waitsFor)).toBeVisible();
    await expect(panel.getByRole('button', { name: about(person, 'PlanGrant', access) })).toHaveCount(0);
    const done = panel.getByRole('button', { name: about(person, 'PlanDone', meet) });
    await done.click();
    await expect(person.said('PlanStepSaid', { step: meet })).toBeVisible();
    await person.button('Undo', panel).click();
    await expect(person.said('PlanStepBack', { step: meet })).toBeVisible();
    await done.click();
    await expect(person.said('PlanStepSaid', { step: meet })).toBeVisible();
    await expect(panel.getByText(person.text('PlanStepLocked', { steps: course }))).toBeVisible();
  });

  const address = person.page.url();
  await test.step('learns the course of the plan', async () => {
    const { panel } = person;
    await panel.getByRole('button', { name: person.text('PlanOpen', { plan: course }), exact: true }).click();
    await person.button('DeclareSubmit', panel).click();
    await person.box('DeclareNote').waitFor();
    await person.button('DeclareSubmit', panel).click();
    await expect(person.said('RecordDeclared')).toBeVisible();
  });

  await test.step('the mentor gives access, which waits no longer', async () => {
    const { page, panel } = mentor;
    await page.goto(address);
    await panel.getByRole('button', { name: about(mentor, 'PlanGrant', access) }).click();
    await expect(mentor.said('PlanStepSaid', { step: access })).toBeVisible();
    await expect(panel.getByRole('button', { name: about(mentor, 'PlanSignOff', signOff) })).toHaveCount(0);
  });

  await test.step('the manager signs off, and the plan is finished', async () => {
    const { page, panel } = lead;
    await page.goto(address);
    await panel.getByRole('button', { name: about(lead, 'PlanSignOff', signOff) }).click();
    const name = 'Brigitte Keller';
    await expect(panel.getByText(lead.text('PlanAllDoneOf', { name }))).toBeVisible();
    await lead.button('PlanFinish', panel).click();
    await expect(lead.said('PlanIsFinished', { name })).toBeVisible();
    await lead.closePanel();
    await lead.view('ViewPlans');
    await expect(lead.list('PlanOnTheWay')).not.toContainText(name);
  });
});
