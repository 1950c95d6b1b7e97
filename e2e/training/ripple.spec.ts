import { textsOf } from '../texts';
import { expect, test } from './demoTraining';

/** Both of the demo; nothing connects them yet. Amir has done the course. */
const notice = 'Scanner X5: this month’s Android security patch needs two restarts';
const course = 'Scanners of the warehouse: a night of updates';
const news = 'The scanners start twice now: plan ten minutes more for each.';

/** As people type it in English. */
const inAWeek = new Date(Date.now() + 7 * 24 * 3_600_000).toLocaleDateString('en-US');

test('a notice makes a course doubtful; its new version is done again by those who had done it', async ({
  trainingOf,
  demoSite
}) => {
  test.setTimeout(150_000);
  const { text } = textsOf('updates', 'en-us');
  const admin = await trainingOf('admin2');
  const lead = await trainingOf('lead');
  const learner = await trainingOf('admin1');
  const { page, panel } = admin;
  const block = panel.getByRole('region', { name: text('TrainTitle') });
  const openFeed = async (): Promise<void> => {
    await page.goto(`${demoSite.origin}/sites/intune/SitePages/Updates.aspx?om=q:Scanner X5`);
    await page.getByRole('button', { name: notice, exact: true }).first().click();
    await panel.getByRole('tab', { name: text('SectionFollowUp'), exact: true }).click();
    await block.waitFor();
  };

  await test.step('an admin marks it in the open notice', async () => {
    await openFeed();
    const suggested = block.getByRole('checkbox', { name: course });
    const find = block.getByRole('button', { name: text('TrainFind'), exact: true });
    await suggested.or(find).first().waitFor();
    await suggested.check();
    await block.getByRole('button', { name: /^Mark 1 course/ }).click();
    await expect(block.getByText('1 course marked as doubtful')).toBeVisible();
  });

  await test.step('it says so in the catalogue, and waits to be looked after', async () => {
    await lead.open('?om=view:courses;q:night of updates');
    await expect(lead.list('ViewCourses')).toContainText(notice);
    await lead.view('ViewReview');
    await lead.page
      .getByLabel(lead.text('ReviewWhose'))
      .selectOption({ label: lead.text('ReviewEverybody') });
    const waiting = lead.page.getByRole('listitem').filter({ hasText: course });
    await expect(waiting).toContainText(notice);
    await waiting.getByRole('button', { name: course, exact: true }).click();
    await expect(lead.panel.getByText(lead.text('CourseStale'))).toBeVisible();
  });

  await test.step('a lead publishes a new version, and whoever had done it has to do it again', async () => {
    await lead.button('CourseNewVersion', lead.panel).click();
    await lead.box('CourseVersionNew').fill(news);
    await lead.choose('CourseVersionRenew');
    await lead.panel.getByRole('combobox', { name: lead.text('CourseVersionBy') }).fill(inAWeek);
    await lead.button('CoursePublish', lead.panel).click();
    await expect(lead.said('CoursePublished', { title: course })).toBeVisible();
    await expect(lead.panel.getByText('1 person has to renew it.')).toBeVisible();
    await expect(lead.panel.getByText(lead.text('CourseStale'))).toHaveCount(0);
    await lead.tab('SectionPeople', lead.panel).click();
    await expect(lead.panel.getByRole('list', { name: lead.text('SectionPeople') })).toContainText('Amir');
    await expect(lead.panel.getByRole('button', { name: '1 to do' })).toBeVisible();
    await lead.closePanel();
    await lead.view('ViewTeam');
    await lead.page.locator('summary').filter({ hasText: 'Due in the next 14 days' }).click();
    const due = lead.page.getByRole('button', { name: `Amir Haddad: ${course}`, exact: true });
    await expect(due).toBeVisible();
  });

  await test.step('the learner finds it open, with what is new', async () => {
    await learner.open();
    await expect(learner.list('MineNext')).toContainText(course);
    await learner.openTitle(course);
    await expect(learner.panel.getByText(news)).toBeVisible();
    await learner.button('DeclareSubmit', learner.panel).click();
    await learner.box('DeclareNote').waitFor();
    await learner.button('DeclareSubmit', learner.panel).click();
    await expect(learner.said('RecordDeclared')).toBeVisible();
  });

  await test.step('the feed says that the course was looked at, and changed', async () => {
    await openFeed();
    await expect(block.getByText(/^Verified on .* by Lena Lindqvist: it had to be changed/)).toBeVisible();
  });
});
