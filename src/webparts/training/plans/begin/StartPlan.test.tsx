import '@testing-library/jest-dom';
import { screen, within, type BoundFunctions, type queries } from '@testing-library/react';
import { RepositoryError } from '../../../../domain/RepositoryError';
import { assignmentKey } from '../../../../domain/training/assignment';
import { anAssignment } from '../../../../testing/training/trainingBuilders';
import { aTeamEntry, seedTeam } from '../../../../testing/updates/aNotice';
import {
  findPanel,
  renderTraining,
  type TrainingPage,
  type TrainingRows
} from '../../testing/renderTraining';
import { amir, brigitte, chidi, planSite } from '../../testing/planSite';

const dialog = (): BoundFunctions<typeof queries> => within(screen.getByRole('dialog'));

async function begin(rows: TrainingRows = planSite()): Promise<TrainingPage> {
  const page = renderTraining({ rows, defaults: { view: 'plans' } });
  await page.user.click(await screen.findByRole('button', { name: 'Start a plan: New Intune admin' }));
  await findPanel('Start a plan');
  return page;
}

async function choose({ user }: TrainingPage, field: string, typed: string, name: string): Promise<void> {
  await user.type(dialog().getByRole('combobox', { name: field }), typed);
  await user.click(await screen.findByRole('option', { name: (text) => text.startsWith(name) }));
}

const start = ({ user }: TrainingPage): Promise<void> =>
  user.click(dialog().getByRole('button', { name: 'Start and assign' }));

describe('starting a plan', () => {
  it('shows what will be assigned, and does it', async () => {
    const rows = planSite();
    seedTeam(rows.updates, aTeamEntry({ person: brigitte, mentor: chidi }));
    const page = await begin(rows);
    await choose(page, 'Who begins', 'brigitte', 'Brigitte Keller');
    const preview = await dialog().findByRole('list', { name: 'Courses for Brigitte Keller' });
    expect(preview).toHaveTextContent('AutopilotDue Mon, May 11');
    expect(dialog().getByText('1 course will be assigned.')).toBeInTheDocument();
    await choose(page, 'Manager', 'amir', 'Amir Haddad');
    await start(page);
    expect(await dialog().findByText('Started for 1 person')).toBeInTheDocument();
    const [begun] = await page.planStarts.ofPerson(8);
    expect(begun).toMatchObject({
      title: 'New Intune admin',
      startDate: '2026-05-04',
      mentor: { id: 9 },
      manager: { id: 7 }
    });
    const [row] = await page.assignments.ofPerson(8);
    expect(row).toMatchObject({ course: 1, due: '2026-05-11', plan: { start: begun?.id, step: 's2' } });
    await page.user.click(dialog().getByRole('button', { name: 'Open: Brigitte Keller' }));
    expect(await findPanel('Brigitte Keller: New Intune admin')).toBeInTheDocument();
  });

  it('counts what they have, and names steps without a course', async () => {
    const rows = planSite();
    const { training } = rows;
    training.assignments.set(12, anAssignment({ id: 12, person: brigitte }));
    const plan = training.plans.get(3);
    const gone = { key: 's9', day: 30, title: 'Old course', task: { kind: 'course', course: 99 } } as const;
    if (plan) training.plans.set(3, { ...plan, steps: [...plan.steps, gone] });
    const page = await begin(rows);
    await choose(page, 'Who begins', 'brigitte', 'Brigitte Keller');
    expect(await dialog().findByText('has it already, and it counts')).toBeInTheDocument();
    expect(dialog().getByText(/their course is not in use: Old course$/)).toBeInTheDocument();
    expect(dialog().getByText('No course has to be assigned.')).toBeInTheDocument();
  });

  it('goes person by person, and tries again what failed', async () => {
    const page = await begin();
    await choose(page, 'Who begins', 'brigitte', 'Brigitte Keller');
    await choose(page, 'Who else', 'chidi', 'Chidi Okafor');
    expect(dialog().getByText(/hold for all of them/)).toBeInTheDocument();
    page.planStarts.failNext('offline');
    await start(page);
    expect(await dialog().findByText('Started for 1 person')).toBeInTheDocument();
    const failed = dialog().getByRole('list', { name: 'What did not work' });
    expect(failed).toHaveTextContent('Brigitte KellerSharePoint did not answer');
    await page.user.click(dialog().getByRole('button', { name: 'Try again' }));
    expect(await dialog().findByText('Started for 2 people')).toBeInTheDocument();
    expect(await page.planStarts.running()).toHaveLength(3);
    expect(await page.assignments.ofPerson(9)).toHaveLength(1);
  });

  it('assigns only what is missing when the plan was started already', async () => {
    const page = await begin();
    await choose(page, 'Who begins', 'brigitte', 'Brigitte Keller');
    const error = new RepositoryError('throttled', 'Busy.');
    const key = assignmentKey({ person: brigitte, course: 1, round: 'once' });
    const failed = { added: [], alreadyThere: [], failed: [{ key, error }], notTried: [] };
    jest.spyOn(page.assignments, 'assign').mockResolvedValueOnce(failed);
    await start(page);
    expect(await dialog().findByText(/^Started, but “Autopilot” was not assigned/)).toBeInTheDocument();
    await page.user.click(dialog().getByRole('button', { name: 'Try again' }));
    expect(await dialog().findByText('Started for 1 person')).toBeInTheDocument();
    expect(await page.planStarts.ofPerson(8)).toHaveLength(1);
    expect(await page.assignments.ofPerson(8)).toHaveLength(1);
  });

  it('asks for whoever is missing', async () => {
    const page = await begin();
    await start(page);
    expect(dialog().getByText('Choose at least one person.')).toBeInTheDocument();
    expect(await page.planStarts.ofPerson(amir.id)).toHaveLength(1);
  });

  it('says when no plan is in use', async () => {
    const rows = planSite();
    rows.training.plans.clear();
    const page = renderTraining({ rows, defaults: { view: 'plans' } });
    await page.user.click(await screen.findByRole('button', { name: 'Start a plan' }));
    expect(await screen.findByText('No plan is in use')).toBeInTheDocument();
  });
});
