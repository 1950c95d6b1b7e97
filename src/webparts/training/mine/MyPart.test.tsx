import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { Course } from '../../../domain/training/course';
import { aCourse, aDone, anAssignment } from '../../../testing/training/trainingBuilders';
import {
  findPanel,
  renderTraining,
  someRows,
  type TrainingPage,
  type TrainingPageOptions,
  type TrainingRows
} from '../testing/renderTraining';

const title = 'Your device in the first week';

function rowsWith(changes: Partial<Course> = {}): TrainingRows {
  const rows = someRows();
  const course = aCourse({
    id: 1,
    title,
    audiences: ['End users'],
    obligation: 'Mandatory',
    proof: 'Self-declared',
    ...changes
  });
  rows.training.courses.set(1, course);
  return rows;
}

async function open(options: TrainingPageOptions): Promise<TrainingPage> {
  const page = renderTraining({ query: '?om=course:1', ...options });
  await findPanel(title);
  return page;
}

const part = async (): Promise<HTMLElement> => screen.findByRole('region', { name: 'My part' });

describe('somebody of the team', () => {
  it('takes a course that nobody assigned to them, and finds it on their list', async () => {
    const page = await open({ rows: rowsWith(), as: 'member' });
    expect(within(await part()).getByText('This course is not assigned to you.')).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'Take this course' }));
    await waitFor(() => expect(window.location.search).toMatch(/record:\d/));
    expect([...page.rows.training.assignments.values()]).toMatchObject([
      { course: 1, person: { id: 7 }, round: 'once', due: null, reason: 'Chosen by myself' }
    ]);
  });

  it('is told how they stand, and opens their record', async () => {
    const rows = rowsWith();
    const lena = { id: 6, name: 'Lena Lindqvist', email: 'lena@contoso.example' };
    rows.training.assignments.set(
      5,
      anAssignment({ id: 5, person: lena, title, status: 'Done', done: aDone() })
    );
    const page = await open({ rows });
    expect(within(await part()).getByText('Done Apr 20')).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'Open my record' }));
    await waitFor(() => expect(window.location.search).toContain('record:5'));
  });

  it('is told when it did not get on their list', async () => {
    const page = await open({
      rows: rowsWith(),
      prepare: ({ assignments }) => {
        const assign = assignments.assign.bind(assignments);
        assignments.assign = async (...given) => {
          assignments.failNext('offline');
          return assign(...given);
        };
      }
    });
    await part();
    await page.user.click(screen.getByRole('button', { name: 'Take this course' }));
    expect(await screen.findByText(`“${title}” was not put on your list`)).toBeInTheDocument();
  });
});

describe('somebody who may only read the site', () => {
  it('declares what they have learned in a row of their own, and takes it back', async () => {
    const rows = rowsWith();
    rows.training.readersKeepRecords = true;
    const page = await open({ rows, as: 'visitor' });
    await page.user.click(within(await part()).getByRole('button', { name: 'I have learned it' }));
    await page.user.click(await screen.findByRole('button', { name: 'I have learned it' }));
    expect(await screen.findByText(`Recorded: you have learned “${title}”`)).toBeInTheDocument();
    expect([...rows.training.ownTraining.values()]).toMatchObject([
      { course: 1, person: { id: 10 }, done: { version: 1, proof: 'Self-declared', on: '2026-05-04' } }
    ]);
    expect(rows.training.assignments.size).toBe(0);
    await page.user.click(within(await part()).getByRole('button', { name: 'Take back' }));
    expect(await screen.findByText(`Taken back: “${title}” is open again`)).toBeInTheDocument();
    expect([...rows.training.ownTraining.values()][0]?.done).toBeNull();
  });

  it('is told whom to ask where readers keep no records, and loses nothing that was typed', async () => {
    const page = await open({ rows: rowsWith(), as: 'visitor' });
    await page.user.click(within(await part()).getByRole('button', { name: 'I have learned it' }));
    await page.user.type(await screen.findByRole('textbox', { name: /Note/ }), 'On my own phone');
    await page.user.click(screen.getByRole('button', { name: 'I have learned it' }));
    expect(await screen.findByText(/keeps no records of people who may only read it/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: /Note/ })).toHaveValue('On my own phone');
  });

  it('is told that it was not taken back, and not that it could not be read', async () => {
    const rows = rowsWith();
    rows.training.readersKeepRecords = true;
    const page = await open({ rows, as: 'visitor' });
    await page.user.click(within(await part()).getByRole('button', { name: 'I have learned it' }));
    await page.user.click(await screen.findByRole('button', { name: 'I have learned it' }));
    await screen.findByText(`Recorded: you have learned “${title}”`);
    page.ownTraining.failNext('offline');
    await page.user.click(within(await part()).getByRole('button', { name: 'Take back' }));
    expect(await screen.findByText('It was not taken back')).toBeInTheDocument();
    expect([...rows.training.ownTraining.values()][0]?.done).not.toBeNull();
  });

  it('puts a course on their list', async () => {
    const rows = rowsWith();
    rows.training.readersKeepRecords = true;
    const page = await open({ rows, as: 'visitor' });
    await page.user.click(within(await part()).getByRole('button', { name: 'Put it on my list' }));
    expect(await screen.findByText(`“${title}” is on your list`)).toBeInTheDocument();
    expect([...rows.training.ownTraining.values()]).toMatchObject([{ round: 'once', done: null }]);
    expect(screen.queryByRole('button', { name: 'Put it on my list' })).not.toBeInTheDocument();
  });
});
