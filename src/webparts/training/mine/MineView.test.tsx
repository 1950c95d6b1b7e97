import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Assignment } from '../../../domain/training/assignment';
import type { Course } from '../../../domain/training/course';
import { capturePrint } from '../../../testing/capturePrint';
import { aCourse, aDone, anAssignment } from '../../../testing/training/trainingBuilders';
import { renderTraining, someRows, type TrainingRows } from '../testing/renderTraining';

const lena = { id: 6, name: 'Lena Lindqvist', email: 'lena@contoso.example' };

function rowsWith(courses: readonly Course[], assignments: readonly Assignment[] = []): TrainingRows {
  const rows = someRows();
  for (const course of courses) rows.training.courses.set(course.id, course);
  for (const row of assignments) rows.training.assignments.set(row.id, { ...row, person: lena });
  return rows;
}

const courses = [
  aCourse({ id: 1, title: 'Autopilot' }),
  aCourse({ id: 2, title: 'Compliance' }),
  aCourse({ id: 3, title: 'Phishing', version: 2, countsFrom: 2, renewBy: calendarDate('2026-06-01') }),
  aCourse({ id: 4, title: 'Packaging' })
];

const mine = [
  anAssignment({ id: 11, course: 1, title: 'Autopilot', due: calendarDate('2026-04-30') }),
  anAssignment({
    id: 12,
    course: 2,
    title: 'Compliance',
    due: calendarDate('2026-05-15'),
    reason: 'New in the team'
  }),
  anAssignment({ id: 13, course: 3, title: 'Phishing', status: 'Done', done: aDone() }),
  anAssignment({ id: 14, course: 4, title: 'Packaging', status: 'Done', done: aDone() })
];

afterEach(() => jest.restoreAllMocks());

describe('my learning', () => {
  it('says what is late, what comes next and what is done, in that order', async () => {
    renderTraining({ rows: rowsWith(courses, mine) });
    const late = within(await screen.findByRole('list', { name: 'Late' }));
    expect(late.getByRole('button', { name: 'Autopilot' })).toBeInTheDocument();
    expect(late.getByText('Late since Apr 30')).toBeInTheDocument();
    const next = within(screen.getByRole('list', { name: 'Next' }));
    expect(next.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Compliance',
      'Phishing'
    ]);
    expect(next.getByText('To be renewed by Jun 1: there is a new version')).toBeInTheDocument();
    expect(next.getByText('New in the team')).toBeInTheDocument();
    expect(within(screen.getByRole('list', { name: 'Done' })).getByText('Done Apr 20')).toBeInTheDocument();
    expect(screen.getByText('1 late · 2 to do')).toBeInTheDocument();
  });

  it('leads to the material, in a tab of its own', async () => {
    renderTraining({ rows: rowsWith(courses, mine) });
    const link = await screen.findByRole('link', { name: 'Open the material of “Autopilot” in a new tab' });
    expect(link).toHaveAttribute('href', 'https://learn.microsoft.com/autopilot/');
    expect(link).toHaveAttribute('target', '_blank');
  });

  it('can be printed, with what shows that it was learned', async () => {
    const page = renderTraining({ rows: rowsWith(courses, mine) });
    const paper = capturePrint();
    const text = (): string => paper.page()?.body.textContent ?? '';
    await page.user.click(await screen.findByRole('button', { name: 'Print' }));
    await waitFor(() => expect(text()).toContain('Training of Lena Lindqvist'));
    expect(text()).toContain('Said by the learner');
  });

  it('can be taken into a calendar, and only when there are dates', async () => {
    const page = renderTraining({ rows: rowsWith(courses, mine.slice(3)) });
    await screen.findByRole('list', { name: 'Done' });
    expect(screen.queryByRole('button', { name: 'Dates for my calendar' })).not.toBeInTheDocument();
    page.unmount();
    renderTraining({ rows: rowsWith(courses, mine) });
    expect(await screen.findByRole('button', { name: 'Dates for my calendar' })).toBeInTheDocument();
  });

  it('keeps the name of a course that was retired since', async () => {
    const retired = aCourse({ id: 1, title: 'Autopilot', status: 'Retired' });
    renderTraining({ rows: rowsWith([retired], [anAssignment({ id: 11, title: 'Autopilot' })]) });
    expect(await screen.findByRole('button', { name: 'Autopilot' })).toBeInTheDocument();
    expect(await screen.findByText('Retired')).toBeInTheDocument();
  });

  it('offers to look around when nothing is assigned, and starter courses when there are none', async () => {
    const page = renderTraining({ rows: rowsWith(courses) });
    expect(await screen.findByText('Nothing is assigned to you')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Look at the courses' })).toBeInTheDocument();
    page.unmount();
    renderTraining();
    expect(await screen.findByRole('button', { name: 'Starter courses' })).toBeInTheDocument();
  });

  it('can be read again after a failure', async () => {
    const page = renderTraining({
      rows: rowsWith(courses, mine),
      prepare: ({ assignments }) => assignments.failNext('offline')
    });
    expect(await screen.findByText('What you have to learn could not be loaded')).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('list', { name: 'Late' })).toBeInTheDocument();
  });
});

describe('the learning of people who may only read the site', () => {
  const forAll = aCourse({
    id: 5,
    title: 'Your device',
    audiences: ['End users'],
    obligation: 'Mandatory'
  });

  it('is what the catalogue asks of every reader', async () => {
    const page = renderTraining({ rows: rowsWith([...courses, forAll]), as: 'visitor' });
    const next = within(await screen.findByRole('list', { name: 'Next' }));
    expect(next.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Your device']);
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
      'My learning',
      'Courses'
    ]);
    await page.user.click(next.getByRole('button', { name: 'Your device' }));
    await waitFor(() => expect(window.location.search).toContain('course:5'));
  });
});
