import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../../domain/dates/calendarDate';
import { aPerson } from '../../../../testing/builders';
import { aDone, anAssignment } from '../../../../testing/training/trainingBuilders';
import { peopleWhoHaveDoneIt, renderCourse, rowsWithCourse, seedAssignments } from '../../testing/openCourse';
import type { TrainingRows } from '../../testing/renderTraining';

const brigitte = aPerson({ id: 8, name: 'Brigitte Keller' });
const chidi = aPerson({ id: 9, name: 'Chidi Okafor' });

function someLearners(): TrainingRows {
  const rows = rowsWithCourse();
  seedAssignments(
    rows,
    anAssignment({ id: 11, round: '2025', status: 'Done', done: aDone() }),
    anAssignment({ id: 12, round: '2026', due: calendarDate('2026-04-29') }),
    anAssignment({ id: 13, person: brigitte, status: 'Done', done: aDone() }),
    anAssignment({ id: 14, person: chidi, due: calendarDate('2026-05-15') })
  );
  return rows;
}

function names(): readonly (string | null)[] {
  const list = screen.getByRole('list', { name: 'Who has it' });
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

describe('who has a course', () => {
  it('is each person once, as the latest of their rounds stands, the most urgent first', async () => {
    const { panel } = await renderCourse(someLearners(), { section: 'people' });
    await panel.findByRole('button', { name: 'All 3' });
    const [first, second, third] = names();
    expect(first).toMatch(/Amir Haddad.*Late since Apr 29/);
    expect(second).toMatch(/Chidi Okafor.*Due Fri, May 15/);
    expect(third).toMatch(/Brigitte Keller.*Done Apr 20/);
  });

  it('is narrowed to those who stand alike', async () => {
    const { panel, user } = await renderCourse(someLearners(), { section: 'people' });
    await user.click(await panel.findByRole('button', { name: '1 done' }));
    expect(names()).toHaveLength(1);
    expect(names()[0]).toMatch(/Brigitte Keller/);
    expect(panel.getByRole('button', { name: '1 late' })).toHaveAttribute('aria-pressed', 'false');
  });

  it('leads to a person’s record', async () => {
    const { panel, user } = await renderCourse(someLearners(), { section: 'people' });
    await user.click(await panel.findByRole('button', { name: 'Amir Haddad' }));
    await waitFor(() => expect(decodeURIComponent(window.location.search)).toContain('record:12'));
  });

  it('offers to remind those who are late', async () => {
    const { panel } = await renderCourse(someLearners(), { section: 'people' });
    expect(await panel.findByRole('button', { name: 'Remind 1 person who is late' })).toBeInTheDocument();
  });

  it('shows fifty at first', async () => {
    const rows = rowsWithCourse();
    seedAssignments(rows, ...peopleWhoHaveDoneIt(60));
    const { panel, user } = await renderCourse(rows, { section: 'people' });
    await panel.findByRole('button', { name: 'All 60' });
    expect(names()).toHaveLength(50);
    await user.click(panel.getByRole('button', { name: 'Show 10 more' }));
    expect(names()).toHaveLength(60);
  });

  it('is read page by page, and says who is missing', async () => {
    const rows = someLearners();
    const [first, second, ...rest] = [...rows.training.assignments.values()];
    const { panel } = await renderCourse(rows, {
      section: 'people',
      prepare: ({ assignments }) => {
        jest
          .spyOn(assignments, 'ofCourse')
          .mockImplementation(async (_course, next) =>
            next === undefined
              ? { rows: [first, second].flatMap((row) => row ?? []), next: 'more', unsearched: ['06'] }
              : { rows: rest, next: null, unsearched: ['06', '30'] }
          );
      }
    });
    expect(
      await panel.findByText(/People of 2 of 32 parts are missing here \(parts 7 and 31\)/)
    ).toBeVisible();
    expect(panel.getByRole('button', { name: 'All 3' })).toBeInTheDocument();
  });

  it('is nobody at first', async () => {
    const { panel } = await renderCourse(rowsWithCourse(), { section: 'people' });
    expect(await panel.findByText('Nobody has this course yet')).toBeInTheDocument();
    expect(panel.getAllByRole('button', { name: 'Assign' })).toHaveLength(2);
  });

  it('can be asked for again', async () => {
    const { panel, user } = await renderCourse(someLearners(), {
      section: 'people',
      prepare: ({ assignments }) => {
        jest.spyOn(assignments, 'ofCourse').mockImplementationOnce(async () => {
          assignments.failNext('offline');
          return assignments.ofCourse(1);
        });
      }
    });
    expect(await panel.findByText('Who has the course could not be loaded')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Try again' }));
    expect(await panel.findByRole('button', { name: 'All 3' })).toBeInTheDocument();
  });
});
