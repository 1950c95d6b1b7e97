import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { aPerson } from '../../../testing/builders';
import { aCourse } from '../../../testing/training/trainingBuilders';
import { seedCourseDoubt, seedCourses, seedReport } from '../testing/openCourse';
import { renderTraining, someRows, type TrainingPage, type TrainingRows } from '../testing/renderTraining';

const lena = aPerson({ id: 6, name: 'Lena Lindqvist', email: 'lena.lindqvist@contoso.example' });
const recent = calendarDate('2026-04-20');

function someCourses(): TrainingRows {
  const rows = someRows();
  seedCourses(
    rows,
    aCourse({ id: 1, title: 'Doubtful', verifiedOn: recent }),
    aCourse({ id: 2, title: 'Overdue', verifiedOn: calendarDate('2025-10-01'), owner: lena }),
    aCourse({ id: 3, title: 'Reported', verifiedOn: recent }),
    aCourse({ id: 4, title: 'Fine', verifiedOn: recent }),
    aCourse({ id: 5, title: 'Soon', verifiedOn: calendarDate('2025-11-15') }),
    aCourse({ id: 6, title: 'Draft', status: 'Draft', verifiedOn: null })
  );
  seedCourseDoubt(rows, 1, 31, 'Enrolment page moves');
  seedReport(rows, { course: 3 });
  return rows;
}

function open(rows: TrainingRows, whose: string = 'everybody', options = {}): TrainingPage {
  return renderTraining({ rows, query: `?om=view:review;whose:${whose}`, ...options });
}

const titles = (list: string): readonly (string | null)[] =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('heading')
    .map(({ textContent }) => textContent);

describe('the courses to look after', () => {
  it('come with their causes, the most urgent first, and those that come soon apart', async () => {
    open(someCourses());
    await waitFor(() => expect(titles('To look at')).toEqual(['Doubtful', 'Reported', 'Overdue']));
    expect(titles('Coming soon')).toEqual(['Soon']);
    expect(screen.getByText(/the notice “Enrolment page moves” may have made it wrong/)).toBeInTheDocument();
    expect(screen.getByText(/somebody reported that a link is dead/)).toBeInTheDocument();
    expect(screen.getByText(/it is time to look at it again/)).toBeInTheDocument();
    expect(screen.getByText('To be looked at again May 15, in 11 days')).toBeInTheDocument();
    expect(screen.getByText('Looked after by Lena Lindqvist')).toBeInTheDocument();
  });

  it('are there before reports are, and stay when those cannot be had', async () => {
    const page = open(someCourses(), 'everybody', {
      prepare: ({ reports }: TrainingPage) => reports.failNext('offline')
    });
    expect(await screen.findByText(/What people reported could not be loaded/)).toBeInTheDocument();
    await waitFor(() => expect(titles('To look at')).toEqual(['Doubtful', 'Overdue']));
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(titles('To look at')).toEqual(['Doubtful', 'Reported', 'Overdue']));
  });

  it('are one’s own at first, and anybody’s by choice', async () => {
    const { user } = renderTraining({ rows: someCourses(), query: '?om=view:review' });
    await waitFor(() => expect(titles('To look at')).toEqual(['Overdue']));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Courses of' }), 'Nobody');
    await waitFor(() => expect(titles('To look at')).toEqual(['Doubtful', 'Reported']));
  });

  it('are verified with one click each, which ends their doubts and says so', async () => {
    const rows = someCourses();
    const { user } = open(rows);
    await waitFor(() => expect(titles('To look at')).toHaveLength(3));
    await user.click(screen.getByRole('button', { name: 'Verified, no change: Doubtful' }));
    expect(await screen.findByText('“Doubtful” is verified as of today.')).toBeInTheDocument();
    await waitFor(() => expect(titles('To look at')).toEqual(['Reported', 'Overdue']));
    expect(rows.updates.doubts.get(31)).toMatchObject({ state: 'verified' });
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Verified, no change: Reported' })).toHaveFocus()
    );
    await user.keyboard('{Enter}');
    await waitFor(() => expect(titles('To look at')).toEqual(['Overdue']));
  });

  it('stay when that fails, which is said', async () => {
    const { user, courses } = open(someCourses());
    await waitFor(() => expect(titles('To look at')).toHaveLength(3));
    courses.failNext('offline');
    await user.click(screen.getByRole('button', { name: 'Verified, no change: Overdue' }));
    expect(await screen.findByText('That “Overdue” is right could not be recorded')).toBeInTheDocument();
    expect(titles('To look at')).toHaveLength(3);
  });

  it('can be opened', async () => {
    const { user } = open(someCourses());
    await user.click(await screen.findByRole('button', { name: 'Overdue' }));
    expect(await screen.findByRole('dialog')).toHaveTextContent('May not be true any more');
  });
});

describe('when nothing waits', () => {
  it('says so', async () => {
    const rows = someRows();
    seedCourses(rows, aCourse({ verifiedOn: recent }));
    open(rows);
    expect(await screen.findByText(/Well done: every course was looked at in time/)).toBeInTheDocument();
  });

  it('says so of an empty catalogue too', async () => {
    open(someRows());
    expect(await screen.findByRole('heading', { name: 'Nothing waits' })).toBeInTheDocument();
  });

  it('leads from one’s own to everybody’s', async () => {
    const rows = someCourses();
    seedCourses(rows, aCourse({ id: 2, title: 'Overdue', verifiedOn: recent, owner: lena }));
    const { user } = open(rows, 'mine');
    await user.click(await screen.findByRole('button', { name: 'Show everybody’s' }));
    await waitFor(() => expect(titles('To look at')).toEqual(['Doubtful', 'Reported']));
  });
});
