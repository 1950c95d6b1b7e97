import { expect, test } from './demoTraining';
import type { TrainingPage } from './TrainingPage';

const title = 'Spare phones: hand one out, take one back';
const question = 'What comes first when a phone comes back?';
const right = 'Wipe it';
const reason = 'Show me the number on its label, please.';
const learner = 'Emre Yilmaz';

async function writeCourse(lead: TrainingPage): Promise<void> {
  const { panel } = lead;
  await lead.open('?om=view:courses');
  await lead.button('AddCourse').click();
  await lead.box('FieldTitle').fill(title);
  await lead.unfold('EditMoreDemand');
  await lead.choose('ProofMentor');
  await lead.unfold('FieldQuestions');
  await lead.button('EditAddQuestion', panel).click();
  await lead.box('EditQuestionText').fill(question);
  const answer = (n: string): string => lead.text('EditAnswerNumber', { n });
  await panel.getByRole('textbox', { name: answer('1') }).fill(right);
  await panel.getByRole('checkbox', { name: lead.text('EditAnswerMark', { answer: answer('1') }) }).check();
  await panel.getByRole('textbox', { name: answer('2') }).fill('Put it into the drawer');
  await lead.button('EditSaveAndUse', panel).click();
  await expect(lead.said('CourseNowInUse', { title })).toBeVisible();
}

async function askFor(lead: TrainingPage, days: string): Promise<void> {
  await lead.choosePerson(lead.text('AssignPerson'), learner);
  await lead.choose('AssignDueAfter');
  await lead.box('AssignDays').fill(days);
  await lead.button('AssignLook', lead.panel).click();
}

/** Says that it was learned, after the check of understanding or without. */
async function declare(person: TrainingPage, note: string, isChecked: boolean): Promise<void> {
  const { panel } = person;
  await person.button('DeclareSubmit', panel).click();
  if (isChecked) {
    await panel.getByRole('radio', { name: right }).check();
    await person.button('DeclareCheckShow', panel).click();
    await expect(panel.getByText(person.text('DeclareCheckScore', { right: '1', of: '1' }))).toBeVisible();
    await person.button('DeclareGoOn', panel).click();
  } else {
    await person.button('DeclareCheckSkip', panel).click();
  }
  await person.box('DeclareNote').fill(note);
  await person.button('DeclareSubmit', panel).click();
  await expect(person.said('RecordDeclaredWaits')).toBeVisible();
}

test('a course is made, assigned, learned, sent back once, confirmed, and counted for the team', async ({
  trainingOf
}) => {
  test.setTimeout(150_000);
  const lead = await trainingOf('lead');
  const joiner = await trainingOf('joiner');
  const mentor = await trainingOf('admin1');

  await test.step('a lead makes it, with a question, for a mentor to confirm', () => writeCourse(lead));

  await test.step('assigns it; a second time says that the learner has it', async () => {
    const { panel } = lead;
    await lead.button('CourseAssign', panel).click();
    await askFor(lead, '7');
    await expect(panel.getByText('1 assignment for 1 person')).toBeVisible();
    await expect(panel.getByText(/^1 person · Due /)).toBeVisible();
    await panel.getByRole('button', { name: 'Make 1 assignment' }).click();
    await expect(panel.getByText('1 assignment made')).toBeVisible();
    await lead.button('AssignMore', panel).click();
    await lead.box('AssignSearch').fill('spare phones');
    await panel.getByRole('checkbox', { name: title }).check();
    await askFor(lead, '3');
    await expect(panel.getByText(lead.text('AssignNothingText'))).toBeVisible();
    await panel.getByText('1 person does not get it again').click();
    await expect(panel.getByRole('list', { name: lead.text('AssignSkippedOf', { title }) })).toContainText(
      learner
    );
  });

  await test.step('the learner finds it, answers the question and says that they have learned it', async () => {
    await joiner.open();
    await expect(joiner.list('MineNext')).toContainText(title);
    await joiner.openTitle(title);
    await declare(joiner, 'Handed out two.', true);
    await expect(
      joiner.panel.getByText(joiner.text('RecordWaitsMentor', { name: 'Amir Haddad' }))
    ).toBeVisible();
  });

  const names = { name: learner, title };
  await test.step('the mentor sends it back', async () => {
    await mentor.open('?om=view:team;team:waiting');
    await mentor.button('WaitingNotYetOf', mentor.page, names).click();
    await mentor.page.getByRole('textbox', { name: mentor.text('WaitingReason') }).fill(reason);
    await mentor.button('WaitingSendBack').click();
    await expect(mentor.said('WaitingSentBack', names)).toBeVisible();
    await expect(mentor.button('WaitingConfirmOf', mentor.page, names)).toHaveCount(0);
  });

  await test.step('the learner reads why, and declares it again', async () => {
    await joiner.open();
    await joiner.openTitle(title);
    const log = joiner.panel.getByRole('region', { name: joiner.text('RecordLog') });
    await expect(log.getByText(reason)).toBeVisible();
    await declare(joiner, 'Its number is 17.', false);
  });

  await test.step('the mentor confirms what the record shows', async () => {
    await mentor.open('?om=view:team;team:waiting');
    await mentor.openTitle(title);
    await expect(mentor.panel.getByText('Its number is 17.').first()).toBeVisible();
    await mentor.closePanel();
    await mentor.button('WaitingConfirmOf', mentor.page, names).click();
    await expect(mentor.said('WaitingConfirmed', names)).toBeVisible();
  });

  await test.step('it is done for the learner, and for the lead', async () => {
    await joiner.open();
    await expect(joiner.list('MineDone')).toContainText(title);
    await lead.open('?om=view:team;team:matrix');
    await lead.page.getByRole('button', { name: lead.text('MatrixChooseCourses') }).click();
    await lead.page.getByRole('checkbox', { name: title }).check();
    const cell = lead.page.getByRole('button', { name: `: ${learner}, ${title}` });
    await expect(cell).toHaveAccessibleName(/^Done /);
  });
});
