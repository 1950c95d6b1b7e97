import { expectNoViolations } from '../axe';
import { tabTo } from '../checklist/hands';
import { overflowOf } from '../overflow';
import type { Locale } from '../texts';
import { expect, test } from './demoTraining';
import type { TrainingPage } from './TrainingPage';

const views = ['ViewMine', 'ViewCourses', 'ViewPlans', 'ViewTeam', 'ViewSkills', 'ViewReview'] as const;
const layouts = ['LayoutWaiting', 'LayoutMatrix', 'LayoutLate'] as const;
const sections = ['SectionAbout', 'SectionPeople', 'SectionHistory'] as const;
const screens = [
  'MenuRounds',
  'MenuRemind',
  'MenuTakeOver',
  'MenuImport',
  'MenuExport',
  'MenuStarter'
] as const;

/** Forms, by the view that their button stands in. */
const forms = [
  { view: 'ViewCourses', button: 'AddCourse' },
  { view: 'ViewPlans', button: 'AddPlan' },
  { view: 'ViewPlans', button: 'StartPlan' },
  { view: 'ViewSkills', button: 'AddSkill' },
  { view: 'ViewMine', button: 'AssignCourses' }
] as const;

/** Of the demo: a course with a mark of the feed and reports of readers, and one that the lead has had a certificate of. */
const doubtful = 'Enrol an Android phone at the desk';
const certificate = 'Certificate: administrator of mobile devices';

/** Opens the plan that Emre is on his way through. */
async function openWay(training: TrainingPage): Promise<void> {
  const { page, panel } = training;
  await page.getByRole('button', { name: 'Emre Yilmaz', exact: true }).first().click();
  await panel.getByRole('progressbar').first().waitFor();
  await training.settled();
}

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe finds nothing in the views, an open course, record and plan, in the ${theme} theme`, async ({
    trainingOf
  }) => {
    test.setTimeout(180_000);
    const training = await trainingOf('lead');
    const { page, panel } = training;
    await training.open(`?theme=${theme}`);
    for (const view of views) {
      await test.step(training.text(view), async () => {
        await training.view(view);
        await expectNoViolations(page, 'main');
      });
    }
    await training.view('ViewTeam');
    for (const layout of layouts) {
      await test.step(training.text(layout), async () => {
        await training.button(layout).click();
        await training.settled();
        await expectNoViolations(page, 'main');
      });
    }
    await training.view('ViewCourses');
    await training.openTitle(doubtful);
    for (const section of sections) {
      await test.step(training.text(section), async () => {
        await training.tab(section, panel).click();
        await training.settled();
        await expectNoViolations(page, '[role=dialog]');
      });
    }
    await training.closePanel();
    await test.step('a record, and the form in it', async () => {
      await training.view('ViewMine');
      await training.openTitle(certificate);
      await expectNoViolations(page, '[role=dialog]');
      await training.button('DeclareSubmit', panel).click();
      await training.box('DeclareNote').waitFor();
      await expectNoViolations(page, '[role=dialog]');
      await training.closePanel();
    });
    await test.step('a plan on its way', async () => {
      await training.view('ViewPlans');
      await openWay(training);
      await expectNoViolations(page, '[role=dialog]');
      await training.closePanel();
    });
  });
}

// Other themes change colours only, and forms are drawn with the colours of the screens above.
test('axe finds nothing in the forms and the screens of the menu', async ({ trainingOf }) => {
  test.setTimeout(180_000);
  const training = await trainingOf('lead');
  const { page, panel } = training;
  await training.open();
  for (const { view, button } of forms) {
    await test.step(training.text(button), async () => {
      await training.view(view);
      await training.button(button).first().click();
      await panel.getByRole('textbox').or(panel.getByRole('combobox')).first().waitFor();
      await training.settled();
      await expectNoViolations(page, '[role=dialog]');
      await training.closePanel();
    });
  }
  for (const screen of screens) {
    await test.step(training.text(screen), async () => {
      await training.more(screen);
      await panel.getByRole('heading').first().waitFor();
      await training.settled();
      await expectNoViolations(page, '[role=dialog]');
      await training.closePanel();
    });
  }
});

for (const locale of ['en-us', 'ar-sa'] as const satisfies readonly Locale[]) {
  test(`nothing is cut off at 320 pixels in ${locale}`, async ({ trainingOf }) => {
    test.setTimeout(150_000);
    const training = await trainingOf('lead', locale);
    const { page, panel } = training;
    const fits = async (): Promise<void> => {
      await training.settled();
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      await expectNoViolations(page, 'main');
    };
    const panelFits = async (): Promise<void> => {
      await training.settled();
      expect(await overflowOf(panel)).toBeLessThanOrEqual(0);
      await expectNoViolations(page, '[role=dialog]');
    };
    const show = (view: string): Promise<unknown> =>
      page
        .locator('select:visible')
        .first()
        .selectOption({ label: training.text(view) });
    await page.setViewportSize({ width: 320, height: 800 });
    await training.open(`?lang=${locale}`);
    for (const view of views) {
      await test.step(training.text(view), async () => {
        await show(view);
        await fits();
      });
    }
    await show('ViewTeam');
    for (const layout of layouts) {
      await test.step(training.text(layout), async () => {
        await training.button(layout).click();
        await fits();
      });
    }
    await show('ViewCourses');
    await training.openTitle(doubtful);
    for (const section of sections) {
      await test.step(training.text(section), async () => {
        await panel
          .locator('select:visible')
          .first()
          .selectOption({ label: training.text(section) });
        await panelFits();
      });
    }
    await training.closePanel();
    await test.step('a record, a plan and a form', async () => {
      await show('ViewMine');
      await training.openTitle(certificate);
      await panelFits();
      await training.closePanel();
      await show('ViewPlans');
      await openWay(training);
      await panelFits();
      await training.closePanel();
      await training.button('AssignCourses').click();
      await panel.getByRole('textbox').first().waitFor();
      await panelFits();
    });
  });
}

test('a link to a course opens the same for somebody who may only read', async ({ trainingOf }) => {
  const lead = await trainingOf('lead');
  await lead.open('?om=view:courses');
  await lead.openTitle(doubtful);
  await expect(lead.page).toHaveURL(/course:\d+/);
  const reader = await trainingOf('newhire');
  await reader.page.goto(lead.page.url());
  await expect(reader.panel.getByRole('heading', { name: doubtful }).first()).toBeVisible();
  await expect(reader.panel.getByText(reader.text('CourseStale'))).toBeVisible();
  await expect(reader.button('CourseEdit', reader.panel)).toHaveCount(0);
  // Who reported what is for the team.
  await expect(reader.panel.getByText('The second film cannot be opened.')).toBeVisible();
  await expect(reader.panel.getByText(/Brigitte Keller/)).toHaveCount(0);
});

test('what is late is opened, declared and taken back by keyboard alone', async ({ trainingOf }) => {
  test.setTimeout(90_000);
  const training = await trainingOf('joiner');
  const { page, panel } = training;
  await training.open();
  const late = training.list('MineLate').getByRole('button').first();
  const title = (await late.textContent()) ?? '';
  await tabTo(page, late);
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: title }).first()).toBeVisible();
  await training.settled();
  await tabTo(page, training.button('DeclareSubmit', panel));
  await page.keyboard.press('Enter');
  const skip = training.button('DeclareCheckSkip', panel);
  await skip.or(training.box('DeclareNote')).first().waitFor();
  if (await skip.isVisible()) {
    await tabTo(page, skip);
    await page.keyboard.press('Enter');
  }
  await tabTo(page, training.box('DeclareNote'));
  await page.keyboard.type('By keyboard.');
  await tabTo(page, training.button('DeclareSubmit', panel));
  await page.keyboard.press('Enter');
  await expect(training.said('RecordDeclared')).toBeVisible();
  await tabTo(page, training.button('RecordTakeBack', panel));
  await page.keyboard.press('Enter');
  await expect(training.said('RecordTakenBack')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(training.list('MineLate')).toContainText(title);
  // The row was drawn anew: the part itself has the focus.
  await expect(page.locator('main :focus')).toHaveCount(1);
});
