import '@testing-library/jest-dom';
import { screen, waitFor, within, type BoundFunctions, type queries } from '@testing-library/react';
import { layOutNothing } from '../../../../testing/editor/layOutNothing';
import { loadRichTextEditor } from '../../../../ui/editor/useRichEditor';
import {
  findPanel,
  renderTraining,
  type TrainingPage,
  type TrainingRows
} from '../../testing/renderTraining';
import { planSite, planSteps } from '../../testing/planSite';

beforeAll(async () => {
  layOutNothing();
  await loadRichTextEditor();
});
beforeEach(() => window.localStorage.clear());

async function begin(button: string, title: string, rows: TrainingRows = planSite()): Promise<TrainingPage> {
  const page = renderTraining({ rows, defaults: { view: 'plans' } });
  await page.user.click(await screen.findByRole('button', { name: button }));
  await findPanel(title);
  return page;
}

const openNew = (): Promise<TrainingPage> => begin('Add a plan', 'Add a plan');
const openEdit = (rows?: TrainingRows): Promise<TrainingPage> =>
  begin('Edit: New Intune admin', 'Edit the plan', rows);

const dialog = (): BoundFunctions<typeof queries> => within(screen.getByRole('dialog'));
const step = (name: string): BoundFunctions<typeof queries> => within(dialog().getByRole('group', { name }));
const stepNames = (): readonly (string | null)[] =>
  Array.from(screen.getByRole('dialog').querySelectorAll('[data-step] > legend')).map(
    ({ textContent }) => textContent
  );
const save = ({ user }: TrainingPage): Promise<void> =>
  user.click(dialog().getByRole('button', { name: 'Save' }));

describe('a new plan', () => {
  it('is saved with a step of each kind', async () => {
    const page = await openNew();
    const { user } = page;
    await user.type(dialog().getByRole('textbox', { name: 'Title' }), 'Help desk');
    await user.click(dialog().getByRole('checkbox', { name: 'New hires' }));
    const add = dialog().getByRole('button', { name: 'Add a step' });
    await user.click(add);
    await user.type(step('Step 1').getByRole('textbox', { name: 'What is to be done' }), 'Meet the desk');
    await user.click(add);
    await user.selectOptions(step('Step 2').getByRole('combobox', { name: 'What it is' }), 'Course');
    await user.selectOptions(step('Step 2').getByRole('combobox', { name: 'Course' }), 'Autopilot');
    const course = step('Autopilot');
    await user.clear(course.getByRole('textbox', { name: 'Day' }));
    await user.type(course.getByRole('textbox', { name: 'Day' }), '7');
    await user.click(add);
    await user.selectOptions(step('Step 3').getByRole('combobox', { name: 'What it is' }), 'Access');
    await user.type(step('Step 3').getByRole('textbox', { name: 'What is to be done' }), 'Role');
    await user.click(step('Role').getByRole('checkbox', { name: 'Meet the desk' }));
    await save(page);
    expect(await screen.findByText(/^“Help desk” is saved as a draft/)).toBeInTheDocument();
    const saved = (await page.plans.plans()).find(({ title }) => title === 'Help desk');
    expect(saved).toMatchObject({
      audiences: ['New hires'],
      owner: { id: 6 },
      steps: [
        { key: 's1', day: 1, title: 'Meet the desk', task: { kind: 'action' } },
        { key: 's2', day: 7, title: 'Autopilot', task: { kind: 'course', course: 1 } },
        { key: 's3', day: 7, title: 'Role', task: { kind: 'access', after: ['s1'] } }
      ]
    });
    expect(window.localStorage).toHaveLength(0);
  });

  it('says beside the fields what is missing, and goes to the first', async () => {
    const page = await openNew();
    const { user } = page;
    await user.click(dialog().getByRole('button', { name: 'Add a step' }));
    await user.selectOptions(step('Step 1').getByRole('combobox', { name: 'What it is' }), 'Course');
    await user.clear(step('Step 1').getByRole('textbox', { name: 'Day' }));
    await save(page);
    expect(dialog().getByRole('textbox', { name: 'Title' })).toHaveFocus();
    expect(dialog().getByText('Give the plan a title.')).toBeInTheDocument();
    const course = step('Step 1').getByRole('combobox', { name: 'Course' });
    expect(course).toHaveAccessibleDescription('Choose a course.');
    const day = step('Step 1').getByRole('textbox', { name: 'Day' });
    expect(day).toHaveAccessibleDescription('A whole number from 1.');
    expect(await page.plans.plans()).toHaveLength(1);
  });

  it('is kept in the browser, and offered again', async () => {
    const { user, unmount } = await openNew();
    await user.type(dialog().getByRole('textbox', { name: 'Title' }), 'Half a plan');
    unmount();
    await openNew();
    expect(dialog().getByText('Half a plan')).toBeInTheDocument();
    await user.click(dialog().getByRole('button', { name: 'Go on with it' }));
    expect(dialog().getByRole('textbox', { name: 'Title' })).toHaveValue('Half a plan');
  });
});

describe('the steps of a plan', () => {
  it('are moved by buttons and take over the day of what they pass', async () => {
    const page = await openEdit();
    await page.user.click(dialog().getByRole('button', { name: 'Move up: Autopilot' }));
    expect(stepNames().slice(0, 2)).toEqual(['Autopilot', 'Meet the team']);
    expect(dialog().getByText('“Autopilot” is number 1 now, and on day 1.')).toBeInTheDocument();
    await waitFor(() => expect(dialog().getByRole('button', { name: 'Move down: Autopilot' })).toHaveFocus());
    await save(page);
    await screen.findByText(/^“New Intune admin” is saved/);
    const [plan] = await page.plans.plans();
    expect(plan?.steps.map(({ key, day }) => [key, day])).toEqual([
      ['s2', 1],
      ['s1', 1],
      ['s3', 14],
      ['s4', 90]
    ]);
  });

  it('are removed, and put back with what waited for them', async () => {
    const page = await openEdit();
    await page.user.click(dialog().getByRole('button', { name: 'Remove: Meet the team' }));
    expect(stepNames()).toEqual(['Autopilot', 'Intune role', 'First quarter']);
    await page.user.click(dialog().getByRole('button', { name: /^Undo: “Meet the team”/ }));
    expect(stepNames()[0]).toBe('Meet the team');
    await page.user.type(dialog().getByRole('textbox', { name: 'Title' }), '!');
    await save(page);
    await screen.findByText(/^“New Intune admin!” is saved/);
    expect((await page.plans.plans())[0]?.steps).toEqual(planSteps);
  });
});

describe('saving a plan', () => {
  it('keeps everything when it fails, and can be tried again', async () => {
    const page = await openEdit();
    await page.user.type(dialog().getByRole('textbox', { name: 'Title' }), ' 2');
    page.plans.failNext('offline');
    await save(page);
    expect(await dialog().findByText('The plan was not saved')).toBeInTheDocument();
    expect(dialog().getByRole('textbox', { name: 'Title' })).toHaveValue('New Intune admin 2');
    await page.user.click(dialog().getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/^“New Intune admin 2” is saved/)).toBeInTheDocument();
  });

  it('says who was quicker, and lets choose what counts', async () => {
    const page = await openEdit();
    const [theirs] = await page.colleague.plans.plans();
    if (theirs)
      await page.colleague.plans.update(theirs, { ...theirs, title: 'Theirs', audiences: ['Admins'] });
    await page.user.type(dialog().getByRole('textbox', { name: 'Title' }), ' mine');
    await save(page);
    expect(await dialog().findByText(/^Amir Haddad changed it on May 4, 2026/)).toBeInTheDocument();
    await page.user.click(dialog().getByRole('radio', { name: 'What Amir Haddad saved' }));
    await page.user.click(dialog().getByRole('radio', { name: 'Mine' }));
    await page.user.click(dialog().getByRole('button', { name: 'Save this' }));
    await screen.findByText(/^“New Intune admin mine” is saved/);
    expect((await page.plans.plans())[0]).toMatchObject({
      title: 'New Intune admin mine',
      audiences: ['Admins']
    });
  });

  it('takes over without a question when only the status changed meanwhile', async () => {
    const page = await openEdit();
    const [theirs] = await page.colleague.plans.plans();
    if (theirs) await page.colleague.plans.setStatus(theirs, 'Retired');
    await page.user.type(dialog().getByRole('textbox', { name: 'Title' }), ' 2');
    await save(page);
    expect(await screen.findByText(/^“New Intune admin 2” is saved/)).toBeInTheDocument();
  });

  it('offers a new plan when somebody deleted it', async () => {
    const page = await openEdit();
    page.rows.training.plans.clear();
    await page.user.type(dialog().getByRole('textbox', { name: 'Title' }), ' 2');
    await save(page);
    await dialog().findByText('This plan is gone');
    await page.user.click(dialog().getByRole('button', { name: 'Save as a new plan' }));
    await screen.findByText(/^“New Intune admin 2” is saved as a draft/);
    expect(await page.plans.plans()).toHaveLength(1);
  });
});
