import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { RepositoryError } from '../../../domain/RepositoryError';
import type { Course } from '../../../domain/training/course';
import { draftOfCourse } from '../../../domain/training/drafts/courseDraft';
import { aCourse } from '../../../testing/training/trainingBuilders';
import { box, openCourseForm, prepareForms, press } from '../testing/courseForm';
import { someRows, type TrainingPage, type TrainingRows } from '../testing/renderTraining';

beforeAll(prepareForms);
beforeEach(() => window.localStorage.clear());
afterEach(() => jest.restoreAllMocks());

const autopilot = aCourse({
  id: 1,
  title: 'Autopilot',
  summary: '<p>Enrol devices.</p>',
  questions: [
    {
      text: 'Where?',
      answers: [
        { text: 'Here', isRight: true },
        { text: 'There', isRight: false }
      ]
    }
  ]
});

function rowsWith(course: Course): TrainingRows {
  const rows = someRows();
  rows.training.courses.set(course.id, course);
  return rows;
}

/** Somebody else saves other words for the course meanwhile. */
async function changeMeanwhile({ colleague }: TrainingPage, change: Partial<Course>): Promise<void> {
  const now = await colleague.courses.get(1);
  await colleague.courses.update(now, { ...draftOfCourse(now), ...change });
}

describe('editing a course', () => {
  it('begins with all of it, and writes only what was changed', async () => {
    const rows = rowsWith(autopilot);
    const page = await openCourseForm(1, { rows });
    expect(await screen.findByRole('textbox', { name: 'What it teaches' })).toHaveTextContent(
      'Enrol devices.'
    );
    expect(box('What is asked')).toHaveValue('Where?');
    await page.user.clear(box('Title'));
    await page.user.type(box('Title'), 'Autopilot in depth');
    await press(page, 'Save');
    expect(await screen.findByText('“Autopilot in depth” is saved.')).toBeInTheDocument();
    expect(rows.training.courses.get(1)).toMatchObject({
      title: 'Autopilot in depth',
      summary: autopilot.summary,
      questions: autopilot.questions,
      status: 'In use',
      version: 1
    });
  });

  it('says that it makes no new version, and leads to where that is done', async () => {
    const page = await openCourseForm(1, { rows: rowsWith(autopilot) });
    expect(await screen.findByText(/makes no new version/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Save and use' })).not.toBeInTheDocument();
    await press(page, 'Go to the course');
    expect(await screen.findByRole('button', { name: 'New version' })).toBeInTheDocument();
  });

  it('puts a draft to use', async () => {
    const rows = rowsWith({ ...autopilot, status: 'Draft' });
    const page = await openCourseForm(1, { rows });
    await screen.findByRole('textbox', { name: 'Title' });
    expect(screen.queryByText(/makes no new version/)).not.toBeInTheDocument();
    await press(page, 'Save and use');
    await waitFor(() => expect(rows.training.courses.get(1)?.status).toBe('In use'));
  });

  it('says that the course could not be read, and reads it again', async () => {
    const rows = rowsWith(autopilot);
    const page = await openCourseForm(1, { rows });
    await screen.findByRole('textbox', { name: 'Title' });
    await press(page, 'Cancel');
    jest.spyOn(page.courses, 'get').mockRejectedValueOnce(new RepositoryError('offline', 'No answer'));
    await page.user.click(await screen.findByRole('button', { name: 'Edit' }));
    expect(await screen.findByText('The course could not be loaded')).toBeInTheDocument();
    await press(page, 'Try again');
    expect(await screen.findByRole('textbox', { name: 'Title' })).toHaveValue('Autopilot');
  });
});

describe('when somebody else saved first', () => {
  it('shows who, and takes for each field what is chosen', async () => {
    const rows = rowsWith(autopilot);
    const page = await openCourseForm(1, { rows });
    await screen.findByRole('textbox', { name: 'Title' });
    await changeMeanwhile(page, { title: 'Windows Autopilot', minutes: 90, reviewEvery: 12 });
    await page.user.clear(box('Title'));
    await page.user.type(box('Title'), 'Autopilot in depth');
    await page.user.clear(box('Minutes it takes'));
    await page.user.type(box('Minutes it takes'), '60');
    await press(page, 'Save');

    expect(await screen.findByText('Somebody else saved this course first')).toBeInTheDocument();
    expect(screen.getByText(/^Amir .* saved it on May 4, 2026/)).toBeInTheDocument();
    const minutes = within(screen.getByRole('group', { name: /^Minutes it takes/ }));
    expect(minutes.getByText('90 minutes')).toBeInTheDocument();
    expect(minutes.getByRole('radio', { name: 'Mine' })).toBeChecked();
    // What only the other one changed is taken over unless one says otherwise.
    const review = within(screen.getByRole('group', { name: 'Months between reviews' }));
    expect(review.getByRole('radio', { name: /^From Amir/ })).toBeChecked();
    await page.user.click(minutes.getByRole('radio', { name: /^From Amir/ }));
    await press(page, 'Save what is chosen');
    await waitFor(() =>
      expect(rows.training.courses.get(1)).toMatchObject({
        title: 'Autopilot in depth',
        minutes: 90,
        reviewEvery: 12
      })
    );
    expect(window.localStorage).toHaveLength(0);
  });

  it('goes back to the form with everything that was typed', async () => {
    const page = await openCourseForm(1, { rows: rowsWith(autopilot) });
    await screen.findByRole('textbox', { name: 'Title' });
    await changeMeanwhile(page, { title: 'Windows Autopilot' });
    await page.user.type(box('Title'), ' in depth');
    await press(page, 'Save');
    await page.user.click(await screen.findByRole('button', { name: 'Back to the form' }));
    expect(box('Title')).toHaveValue('Autopilot in depth');
  });

  it('asks nothing when only its state changed', async () => {
    const rows = rowsWith(autopilot);
    const page = await openCourseForm(1, { rows });
    await screen.findByRole('textbox', { name: 'Title' });
    await page.colleague.courses.setStatus(await page.colleague.courses.get(1), 'Retired');
    await page.user.type(box('Title'), ' in depth');
    await press(page, 'Save');
    await waitFor(() =>
      expect(rows.training.courses.get(1)).toMatchObject({ title: 'Autopilot in depth', status: 'Retired' })
    );
  });

  it('saves as a new course what somebody else deleted', async () => {
    const rows = rowsWith(autopilot);
    const page = await openCourseForm(1, { rows });
    await screen.findByRole('textbox', { name: 'Title' });
    rows.training.courses.delete(1);
    await page.user.type(box('Title'), ' in depth');
    await press(page, 'Save');
    expect(await screen.findByText('Somebody deleted this course')).toBeInTheDocument();
    await press(page, 'Save as a new course');
    await waitFor(() =>
      expect([...rows.training.courses.values()]).toMatchObject([
        { title: 'Autopilot in depth', status: 'Draft', questions: autopilot.questions }
      ])
    );
  });

  it('says so when a kept draft is offered', async () => {
    const rows = rowsWith(autopilot);
    const first = await openCourseForm(1, { rows });
    await screen.findByRole('textbox', { name: 'Title' });
    await first.user.type(box('Title'), ' in depth');
    first.unmount();
    await changeMeanwhile(first, { minutes: 90 });
    const page = await openCourseForm(1, { rows });
    expect(await screen.findByText(/^Amir .* has changed the course since/)).toBeInTheDocument();
    await press(page, 'Go on with it');
    expect(box('Title')).toHaveValue('Autopilot in depth');
    await press(page, 'Save');
    await page.user.click(await screen.findByRole('button', { name: 'Save what is chosen' }));
    await waitFor(() =>
      expect(rows.training.courses.get(1)).toMatchObject({ title: 'Autopilot in depth', minutes: 90 })
    );
  });
});
