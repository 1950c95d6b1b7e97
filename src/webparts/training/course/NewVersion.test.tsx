import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { RepositoryError } from '../../../domain/RepositoryError';
import type { AssignmentRepository } from '../../../domain/training/AssignmentRepository';
import {
  peopleWhoHaveDoneIt,
  renderCourse,
  rowsWithCourse,
  seedAssignments,
  seedCourseDoubt,
  type CoursePage
} from '../testing/openCourse';
import { asColleague } from '../testing/openRecord';
import type { TrainingRows } from '../testing/renderTraining';

async function openForm({ panel, user }: CoursePage, earlier?: 'still' | 'renew'): Promise<void> {
  await user.click(panel.getByRole('button', { name: 'New version' }));
  await user.type(await panel.findByRole('textbox', { name: 'What is new' }), 'The portal moved');
  if (earlier === undefined) return;
  const name = earlier === 'still' ? /still counts/ : 'has to do it again';
  await user.click(panel.getByRole('radio', { name }));
}

async function publish({ panel, user }: CoursePage): Promise<void> {
  await user.click(panel.getByRole('button', { name: 'Publish the new version' }));
}

const openIn = ({ training }: TrainingRows): number =>
  [...training.assignments.values()].filter(({ status }) => status === 'Open').length;

/** The second piece of work waits until the test lets it go on. */
function holdSecond(assignments: AssignmentRepository): () => void {
  const change = assignments.change.bind(assignments);
  let goOn: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (goOn = resolve));
  const spy = jest.spyOn(assignments, 'change').mockImplementation(async (...args) => {
    if (spy.mock.calls.length === 2) await gate;
    return change(...args);
  });
  return () => goOn();
}

describe('a new version for which earlier ones still count', () => {
  it('is published with what is new, ends doubts, and opens nothing again', async () => {
    const rows = rowsWithCourse();
    seedCourseDoubt(rows, 1, 31, 'Enrolment page moves');
    seedAssignments(rows, ...peopleWhoHaveDoneIt(2));
    const page = await renderCourse(rows);
    await page.panel.findByText(/Enrolment page moves/);
    await openForm(page, 'still');
    await publish(page);
    expect(await page.panel.findByText(/There is a new version of/)).toBeInTheDocument();
    await waitFor(() => expect(page.panel.queryByText(/Enrolment page moves/)).not.toBeInTheDocument());
    expect(page.panel.getByText('Version 2')).toBeInTheDocument();
    expect(page.panel.queryByRole('textbox', { name: 'What is new' })).not.toBeInTheDocument();
    expect(rows.training.courses.get(1)).toMatchObject({ version: 2, countsFrom: 1 });
    expect(rows.updates.doubts.get(31)).toMatchObject({ state: 'verified', wasChanged: true });
    expect(openIn(rows)).toBe(0);
  });

  it('needs to say what is new, and what becomes of earlier completions', async () => {
    const page = await renderCourse(rowsWithCourse());
    const { panel, user } = page;
    await user.click(panel.getByRole('button', { name: 'New version' }));
    const note = await panel.findByRole('textbox', { name: 'What is new' });
    await publish(page);
    expect(await panel.findByText('Say what is new.')).toBeInTheDocument();
    expect(panel.getByText('Choose whether earlier completions still count.')).toBeInTheDocument();
    expect(note).toHaveFocus();
  });

  it('stays typed when it could not be saved', async () => {
    const rows = rowsWithCourse();
    const page = await renderCourse(rows);
    await openForm(page, 'still');
    page.courses.failNext('offline');
    await publish(page);
    expect(await page.panel.findByText(/The new version of .* was not saved/)).toBeInTheDocument();
    expect(page.panel.getByRole('textbox', { name: 'What is new' })).toHaveValue('The portal moved');
    await publish(page);
    expect(await page.panel.findByText(/There is a new version of/)).toBeInTheDocument();
    expect(rows.training.courseLog).toHaveLength(1);
  });

  it('stands also when only the mark of the notice could not be taken off', async () => {
    const rows = rowsWithCourse();
    seedCourseDoubt(rows, 1, 31, 'Enrolment page moves');
    const page = await renderCourse(rows);
    await page.panel.findByText(/Enrolment page moves/);
    await openForm(page, 'still');
    page.doubts.failNext('offline');
    await publish(page);
    expect(await page.panel.findByText(/Verify the course to take it off/)).toBeInTheDocument();
    expect(rows.training.courses.get(1)?.version).toBe(2);
  });
});

describe('a new version that has to be done again', () => {
  it('is opened again for all who have done an earlier one, with the day', async () => {
    const rows = rowsWithCourse();
    seedAssignments(rows, ...peopleWhoHaveDoneIt(3));
    const page = await renderCourse(rows);
    await openForm(page, 'renew');
    const by = page.panel.getByRole('combobox', { name: 'To be done again by' });
    await page.user.type(by, '5/29/2026');
    await publish(page);
    expect(await page.panel.findByText('3 people have to renew it.')).toBeInTheDocument();
    expect(openIn(rows)).toBe(3);
    expect(rows.training.assignments.get(1001)).toMatchObject({
      status: 'Open',
      due: '2026-05-29',
      cycle: 1
    });
  });

  it('has its day in the future', async () => {
    const rows = rowsWithCourse();
    const page = await renderCourse(rows);
    await openForm(page, 'renew');
    await page.user.type(page.panel.getByRole('combobox', { name: 'To be done again by' }), '4/29/2026');
    await publish(page);
    expect(await page.panel.findByText(/This day is over/)).toBeInTheDocument();
    expect(rows.training.courses.get(1)?.version).toBe(1);
  });

  it('says when nobody has to', async () => {
    const page = await renderCourse(rowsWithCourse());
    await openForm(page, 'renew');
    await publish(page);
    expect(await page.panel.findByText('Nobody has to renew it.')).toBeInTheDocument();
  });

  it('tells members who are no leads who opens it again', async () => {
    const rows = rowsWithCourse();
    seedAssignments(rows, ...peopleWhoHaveDoneIt(1));
    const page = await renderCourse(rows, { as: 'member', prepare: asColleague });
    await openForm(page, 'renew');
    expect(page.panel.getByText(/A lead who opens this course afterwards/)).toBeInTheDocument();
    await publish(page);
    expect(await page.panel.findByText(/There is a new version of/)).toBeInTheDocument();
    expect(openIn(rows)).toBe(0);
  });

  it('can be stopped half-way, and continued', async () => {
    const rows = rowsWithCourse();
    seedAssignments(rows, ...peopleWhoHaveDoneIt(50));
    const page = await renderCourse(rows);
    const { panel, user } = page;
    const goOn = holdSecond(page.assignments);
    await openForm(page, 'renew');
    await publish(page);
    expect(await panel.findByText('50 people have to renew it: 20 opened again')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Stop' }));
    expect(panel.getByRole('button', { name: 'Stopping' })).toBeDisabled();
    goOn();
    expect(await panel.findByText('Stopped. What was done stays.')).toBeInTheDocument();
    expect(panel.getByText('20 people have to renew it.')).toBeInTheDocument();
    expect(panel.getByText('30 people are left.')).toBeInTheDocument();
    expect(openIn(rows)).toBe(20);
    await user.click(panel.getByRole('button', { name: 'Go on' }));
    expect(await panel.findByText('30 people have to renew it.')).toBeInTheDocument();
    expect(openIn(rows)).toBe(50);
  });

  it('can be tried again after a failure, without what is done', async () => {
    const rows = rowsWithCourse();
    seedAssignments(rows, ...peopleWhoHaveDoneIt(25));
    const page = await renderCourse(rows);
    const { panel, user, assignments } = page;
    const change = assignments.change.bind(assignments);
    const spy = jest.spyOn(assignments, 'change').mockImplementation(async (...args) => {
      if (spy.mock.calls.length === 2) throw new RepositoryError('offline', 'Gone.');
      return change(...args);
    });
    await openForm(page, 'renew');
    await publish(page);
    expect(await panel.findByText('Not all who have to renew it were opened again')).toBeInTheDocument();
    expect(panel.getByText('20 people have to renew it.')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Try again' }));
    expect(await panel.findByText('5 people have to renew it.')).toBeInTheDocument();
    expect(openIn(rows)).toBe(25);
  });

  it('names those for whom it failed', async () => {
    const rows = rowsWithCourse();
    seedAssignments(rows, ...peopleWhoHaveDoneIt(2));
    const page = await renderCourse(rows);
    const { panel, user, assignments } = page;
    const change = assignments.change.bind(assignments);
    jest.spyOn(assignments, 'change').mockImplementationOnce(async (seen, ...rest) => {
      const failed = seen.slice(1).map((assignment) => ({
        assignment,
        error: new RepositoryError('conflict', 'Changed.')
      }));
      return { ...(await change(seen.slice(0, 1), ...rest)), failed };
    });
    await openForm(page, 'renew');
    await publish(page);
    expect(await panel.findByText(/^Person 2: Somebody else changed this first/)).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(panel.queryByText(/^Person 2:/)).not.toBeInTheDocument());
    expect(openIn(rows)).toBe(2);
  });
});

describe('what a page left that died', () => {
  const left = '12 completions of earlier versions are not opened again yet';

  function leftRows(): TrainingRows {
    const rows = rowsWithCourse({ version: 2, countsFrom: 2, renewBy: calendarDate('2026-06-01') });
    seedAssignments(rows, ...peopleWhoHaveDoneIt(12));
    return rows;
  }

  it('is found for leads, and opened', async () => {
    const rows = leftRows();
    const { panel, user } = await renderCourse(rows);
    expect(await panel.findByText(left)).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Open them again' }));
    expect(await panel.findByText('12 people have to renew it.')).toBeInTheDocument();
    expect(rows.training.assignments.get(1012)).toMatchObject({ status: 'Open', due: '2026-06-01' });
  });

  it('is not asked for by others', async () => {
    const page = await renderCourse(leftRows(), { as: 'member', prepare: asColleague });
    expect(await screen.findByRole('link', { name: 'Autopilot' })).toBeInTheDocument();
    expect(page.panel.queryByText(left)).not.toBeInTheDocument();
  });
});

describe('who has the course', () => {
  it('shows those that were opened again as to do', async () => {
    const rows = rowsWithCourse();
    seedAssignments(rows, ...peopleWhoHaveDoneIt(3));
    const page = await renderCourse(rows, { section: 'people' });
    expect(await page.panel.findByRole('button', { name: '3 done' })).toBeInTheDocument();
    await openForm(page, 'renew');
    await publish(page);
    expect(await page.panel.findByRole('button', { name: '3 to do' })).toBeInTheDocument();
    expect(
      within(page.panel.getByRole('list', { name: 'Who has it' })).getAllByRole('listitem')
    ).toHaveLength(3);
  });
});
