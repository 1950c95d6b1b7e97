import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { aPerson } from '../../../testing/builders';
import { aSkill } from '../../../testing/training/trainingBuilders';
import { renderCourse, rowsWithCourse, seedCourseDoubt, seedReport } from '../testing/openCourse';
import { renderTraining, someRows } from '../testing/renderTraining';

describe('an open course', () => {
  it('tells what it is, and opens the material in a tab of its own', async () => {
    const rows = rowsWithCourse({
      summary: '<p>Enrol a device.</p><script>bad()</script>',
      skills: [5],
      dueDays: 10,
      repeat: { kind: 'each', every: 12 },
      questions: [{ text: 'Which?', answers: [{ text: 'This', isRight: true }] }]
    });
    rows.training.skills.set(5, aSkill({ id: 5 }));
    const { panel } = await renderCourse(rows);
    const material = await panel.findByRole('link', { name: 'Autopilot' });
    expect(material).toHaveAttribute('href', 'https://learn.microsoft.com/autopilot/');
    expect(material).toHaveAttribute('target', '_blank');
    expect(panel.getByText('Enrol a device.')).toBeInTheDocument();
    expect(document.body.innerHTML).not.toContain('bad()');
    const fact = (name: string): string | null | undefined =>
      panel.getByText(name).nextElementSibling?.textContent;
    expect(await panel.findByText('Windows Autopilot')).toBeInTheDocument();
    expect(fact('Check of understanding')).toBe('1 question');
    expect(fact('Time to do it')).toBe('10 working days');
    expect(fact('Repeats')).toBe('Again 12 months after it was done');
    expect(fact('Verified')).toBe('Mar 2, by Amir Haddad');
    expect(panel.queryByText('May not be true any more')).not.toBeInTheDocument();
  });

  it('says every cause for which it may not be true any more, and since when', async () => {
    const rows = rowsWithCourse({ verifiedOn: calendarDate('2025-10-01'), reviewEvery: 6 });
    seedCourseDoubt(rows, 1, 31, 'Enrolment page moves', 'Step 3 is gone.');
    seedReport(rows, { about: 'A link is dead', note: 'The second one', on: '2026-05-02T08:00:00Z' });
    seedReport(rows, { about: 'Out of date', note: 'Old menu', on: '2026-05-03T08:00:00Z' });
    const { panel } = await renderCourse(rows);
    expect(
      await panel.findByText(/Since May 1: the notice “Enrolment page moves” may have made it wrong/)
    ).toBeInTheDocument();
    expect(panel.getByText('Step 3 is gone.')).toBeInTheDocument();
    expect(await panel.findByText(/Since May 2: somebody reported that a link is dead/)).toBeInTheDocument();
    expect(panel.getByText('The second one (Amir Haddad)')).toBeInTheDocument();
    expect(panel.getByText(/Since May 3: somebody reported that it is wrong or out of date/)).toBeVisible();
    expect(panel.getByText('Old menu (Amir Haddad)')).toBeInTheDocument();
    expect(panel.getByText(/Since Apr 1: it is time to look at it again/)).toBeInTheDocument();
  });

  it('says that nobody has ever verified it', async () => {
    const { panel } = await renderCourse(rowsWithCourse({ verifiedOn: null, verifiedBy: null }));
    expect(await panel.findByText('Nobody has checked yet that it is right.')).toBeInTheDocument();
    // A new course was not true before either.
    expect(panel.getByText('Not checked yet')).toBeInTheDocument();
    expect(panel.queryByText('May not be true any more')).not.toBeInTheDocument();
  });

  it('shows readers the causes without names, and nothing that is the team’s', async () => {
    const rows = rowsWithCourse();
    seedReport(rows, { note: 'The second one' });
    const { panel } = await renderCourse(rows, { as: 'visitor' });
    expect(await panel.findByText('The second one')).toBeInTheDocument();
    expect(panel.queryByText(/The second one \(/)).not.toBeInTheDocument();
    expect(panel.queryByRole('tab', { name: 'Who has it' })).not.toBeInTheDocument();
    for (const name of ['Edit', 'More', 'Assign', 'New version', 'Still right, nothing changed']) {
      expect(panel.queryByRole('button', { name })).not.toBeInTheDocument();
    }
    expect(panel.getByRole('button', { name: 'Report something' })).toBeInTheDocument();
  });

  it('keeps its part in the address', async () => {
    const { panel, user } = await renderCourse(rowsWithCourse());
    await user.click(panel.getByRole('tab', { name: 'History' }));
    expect(await panel.findByText(/Nobody has verified this course yet/)).toBeInTheDocument();
    await waitFor(() => expect(decodeURIComponent(window.location.search)).toContain('section:history'));
  });

  it('copies its address', async () => {
    const { panel, user } = await renderCourse(rowsWithCourse(), { as: 'visitor' });
    await user.click(panel.getByRole('button', { name: 'Copy link to this course' }));
    expect(await panel.findByText('The link is on the clipboard.')).toBeInTheDocument();
    expect(decodeURIComponent(await navigator.clipboard.readText())).toContain('course:1');
  });
});

describe('a course that cannot be read', () => {
  it('is gone', async () => {
    renderTraining({ rows: someRows(), query: '?om=course:7' });
    expect(await screen.findByText('This course is not there any more')).toBeInTheDocument();
  });

  it('can be asked for again', async () => {
    const rows = rowsWithCourse();
    const page = renderTraining({
      rows,
      query: '?om=course:1',
      prepare: ({ courses }) => {
        const get = courses.get.bind(courses);
        jest.spyOn(courses, 'get').mockImplementationOnce(() => {
          courses.failNext('offline');
          return get(1);
        });
      }
    });
    expect(await screen.findByText('The course could not be loaded')).toBeInTheDocument();
    await page.user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Autopilot' })).toBeInTheDocument();
  });

  it('shows the course without what people reported, and says so to the team', async () => {
    const { panel } = await renderCourse(rowsWithCourse(), {
      prepare: ({ reports }) => reports.failNext('offline')
    });
    expect(
      await panel.findByText('What people reported about the course could not be loaded')
    ).toBeInTheDocument();
    expect(panel.getByRole('link', { name: 'Autopilot' })).toBeInTheDocument();
  });
});

describe('the history of a course', () => {
  it('says who verified it and what was new, newest first', async () => {
    const rows = rowsWithCourse({ version: 2, countsFrom: 2 });
    const by = aPerson();
    rows.training.courseLog.push(
      {
        course: 1,
        action: 'Verified',
        version: 1,
        mustRenew: false,
        note: 'All fine',
        by,
        on: '2026-02-01T08:00:00Z'
      },
      {
        course: 1,
        action: 'New version',
        version: 2,
        mustRenew: true,
        note: 'New portal',
        by,
        on: '2026-04-01T08:00:00Z'
      }
    );
    const { panel } = await renderCourse(rows, { section: 'history' });
    const list = await panel.findByRole('list', { name: 'History' });
    const items = within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(items[0]).toMatch(/Version 2 published.*has to do it again.*New portal.*Amir Haddad.*Apr 1, 2026/);
    expect(items[1]).toMatch(/Version 1 found right.*All fine/);
  });

  it('can be asked for again', async () => {
    const page = await renderCourse(rowsWithCourse());
    page.courses.failNext('offline');
    await page.user.click(page.panel.getByRole('tab', { name: 'History' }));
    expect(await page.panel.findByText('The history could not be loaded')).toBeInTheDocument();
    await page.user.click(page.panel.getByRole('button', { name: 'Try again' }));
    expect(await page.panel.findByText(/Nobody has verified this course yet/)).toBeInTheDocument();
  });
});
