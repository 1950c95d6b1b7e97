import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { aPlan, aPlanStart } from '../../../testing/training/trainingBuilders';
import { renderTraining, type TrainingPage, type TrainingPageOptions } from '../testing/renderTraining';
import { amir, asAmir, brigitte, chidi, lena, planSite, planSteps } from '../testing/planSite';

async function plansView(options: TrainingPageOptions = {}): Promise<TrainingPage> {
  const page = renderTraining({ rows: planSite(), defaults: { view: 'plans' }, ...options });
  await screen.findByRole('heading', { name: 'On the way now' });
  return page;
}

const ways = async (): Promise<HTMLElement> => screen.findByRole('list', { name: 'On the way now' });
const templates = async (): Promise<HTMLElement> => screen.findByRole('list', { name: 'Plans' });

describe('who is on the way', () => {
  it('is shown with day, progress, what is late, mentor and manager', async () => {
    const { user } = await plansView();
    const row = within(await ways()).getByRole('listitem');
    expect(row).toHaveTextContent('Amir Haddad');
    expect(row).toHaveTextContent('Day 8 of 90');
    expect(row).toHaveTextContent('0 of 4 steps done');
    expect(row).toHaveTextContent('Late: Meet the team');
    expect(row).toHaveTextContent('Mentor: Chidi Okafor');
    expect(row).toHaveTextContent('Manager: Brigitte Keller');
    await user.click(within(row).getByRole('button', { name: 'Amir Haddad' }));
    expect(await screen.findByRole('heading', { name: 'Amir Haddad: New Intune admin' })).toBeInTheDocument();
  });

  it('are shown to mentors only of those they look after, and to new hires of themselves', async () => {
    const rows = planSite();
    const { planStarts } = rows.training;
    planStarts.set(6, aPlanStart({ id: 6, person: brigitte, mentor: amir, manager: lena, steps: planSteps }));
    planStarts.set(
      7,
      aPlanStart({ id: 7, person: chidi, mentor: brigitte, manager: lena, steps: planSteps })
    );
    await plansView({ rows, ...asAmir });
    await screen.findByRole('button', { name: 'Brigitte Keller' });
    const names = within(await ways())
      .getAllByRole('listitem')
      .map((row) => within(row).getByRole('button').textContent);
    expect(names).toEqual(['Amir Haddad', 'Brigitte Keller']);
    expect(screen.queryByRole('button', { name: 'Start a plan' })).not.toBeInTheDocument();
  });

  it('says when nobody is', async () => {
    const rows = planSite();
    rows.training.planStarts.clear();
    await plansView({ rows });
    expect(await screen.findByText(/^Nobody is in a plan now/)).toBeInTheDocument();
  });

  it('can be read again after a failure', async () => {
    const { user } = await plansView({ prepare: ({ completions }) => completions.failNext('offline') });
    expect(await screen.findByText('Who is on the way could not be loaded')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await ways()).toHaveTextContent('Amir Haddad');
  });
});

describe('the plans', () => {
  it('show their steps, and what an access waits for', async () => {
    const { user } = await plansView();
    const list = await templates();
    expect(list).toHaveTextContent('New hires4 steps');
    await user.click(within(list).getByRole('button', { name: 'Steps: New Intune admin' }));
    const steps = within(screen.getByRole('list', { name: 'Steps of New Intune admin' }));
    expect(steps.getAllByRole('listitem').map((step) => step.textContent)).toEqual([
      'Day 1Meet the teamSomething to do',
      'Day 7AutopilotCourse',
      'Day 14Intune roleAccessWaits for: Meet the team',
      "Day 90First quarterManager's sign-off"
    ]);
  });

  it('are put to use and retired by leads, who can take it back', async () => {
    const rows = planSite();
    rows.training.plans.set(4, aPlan({ id: 4, title: 'Help desk', status: 'Draft' }));
    const { user, plans } = await plansView({ rows });
    const statusOf = async (id: number): Promise<string | undefined> =>
      (await plans.plans()).find((plan) => plan.id === id)?.status;
    await user.click(within(await templates()).getByRole('button', { name: 'Put to use: Help desk' }));
    expect(await screen.findByText('“Help desk” is in use: it can be started.')).toBeInTheDocument();
    expect(await statusOf(4)).toBe('In use');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('“Help desk” is a draft again.');
    expect(await statusOf(4)).toBe('Draft');
    await user.click(screen.getByRole('button', { name: 'Retire: New Intune admin' }));
    await screen.findByText(/“New Intune admin” is retired/);
  });

  it('stay as they are when somebody was quicker, and say so', async () => {
    const { user, plans } = await plansView();
    await templates();
    plans.failNext('conflict');
    await user.click(screen.getByRole('button', { name: 'Retire: New Intune admin' }));
    expect(await screen.findByText('“New Intune admin” was not changed')).toBeInTheDocument();
  });

  it('are shown to the team without drafts and without commands', async () => {
    const rows = planSite();
    rows.training.plans.set(4, aPlan({ id: 4, title: 'Help desk', status: 'Draft' }));
    await plansView({ rows, ...asAmir });
    const list = await templates();
    expect(list).not.toHaveTextContent('Help desk');
    expect(within(list).queryByRole('button', { name: /Edit/ })).not.toBeInTheDocument();
  });
});
