import { screen, waitFor } from '@testing-library/react';
import { aCourse, anAssignment } from '../../../testing/training/trainingBuilders';
import {
  renderTraining,
  someRows,
  type MemoryRepositories,
  type TrainingPage,
  type TrainingPageOptions
} from '../testing/renderTraining';

const course = 'Autopilot';
const lena = { id: 6, name: 'Lena Lindqvist', email: 'lena@contoso.example' };

interface LatePage extends TrainingPage {
  /** The site says who reads. */
  readonly arrive: () => void;
}

/** A tracker whose site says only later who reads. */
function renderLate(options: TrainingPageOptions): LatePage {
  let arrive: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (arrive = resolve));
  const prepare = ({ people, assignments, planStarts, ownTraining }: MemoryRepositories): void => {
    const me = people.me.bind(people);
    jest.spyOn(people, 'me').mockImplementation(() => held.then(me));
    jest.spyOn(assignments, 'ofPerson');
    jest.spyOn(planStarts, 'running');
    jest.spyOn(ownTraining, 'mine');
  };
  const rows = someRows();
  rows.training.courses.set(1, aCourse({ id: 1, title: course }));
  rows.training.assignments.set(11, { ...anAssignment({ id: 11, course: 1, title: course }), person: lena });
  return { ...renderTraining({ rows, prepare, ...options }), arrive: () => arrive() };
}

describe('the first look of whom the page takes for the reader', () => {
  it('asks for what they have to learn before it is known who reads, and not again after it', async () => {
    const { arrive, assignments, planStarts } = renderLate({ likely: { id: 6, canEdit: true } });
    await waitFor(() => expect(assignments.ofPerson).toHaveBeenCalledWith(6));
    expect(planStarts.running).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('button', { name: course })).toBeNull();
    arrive();
    await screen.findByRole('button', { name: course });
    expect(assignments.ofPerson).toHaveBeenCalledTimes(1);
    expect(planStarts.running).toHaveBeenCalledTimes(1);
  });

  it('asks for the rows of their own when they may only read', async () => {
    const { arrive, assignments, planStarts, ownTraining } = renderLate({
      as: 'visitor',
      likely: { id: 10, canEdit: false }
    });
    await waitFor(() => expect(ownTraining.mine).toHaveBeenCalledTimes(1));
    arrive();
    await screen.findByText('Nothing is assigned to you');
    expect(ownTraining.mine).toHaveBeenCalledTimes(1);
    expect(assignments.ofPerson).not.toHaveBeenCalled();
    expect(planStarts.running).not.toHaveBeenCalled();
  });

  it('shows what the reader has to learn when it is somebody else', async () => {
    const { arrive, assignments } = renderLate({ likely: { id: 99, canEdit: true } });
    await waitFor(() => expect(assignments.ofPerson).toHaveBeenCalledWith(99));
    arrive();
    await screen.findByRole('button', { name: course });
    expect(assignments.ofPerson).toHaveBeenLastCalledWith(6);
  });

  it('asks for nothing of a person on a page that opens with something else', async () => {
    const { assignments, people, planStarts } = renderLate({
      likely: { id: 6, canEdit: true },
      defaults: { view: 'plans' }
    });
    await waitFor(() => expect(people.me).toHaveBeenCalled());
    expect(planStarts.running).toHaveBeenCalled();
    expect(assignments.ofPerson).not.toHaveBeenCalled();
  });

  it('waits until it is known who reads where the page does not tell', async () => {
    const { arrive, assignments, people } = renderLate({});
    await waitFor(() => expect(people.me).toHaveBeenCalled());
    expect(assignments.ofPerson).not.toHaveBeenCalled();
    arrive();
    await screen.findByRole('button', { name: course });
    expect(assignments.ofPerson).toHaveBeenCalledWith(6);
  });
});
