import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { draftOfCourse } from '../../../domain/training/drafts/courseDraft';
import {
  peopleWhoHaveDoneIt,
  renderCourse,
  rowsWithCourse,
  seedAssignments,
  seedCourseDoubt,
  seedReport,
  type CoursePage
} from '../testing/openCourse';
import { asColleague } from '../testing/openRecord';

const verify = { name: 'Still right, nothing changed' };
const title = 'Enrol Windows devices with Autopilot';

async function more({ panel, user }: CoursePage, item: string): Promise<void> {
  await user.click(panel.getByRole('button', { name: 'More' }));
  await user.click(panel.getByRole('menuitem', { name: item }));
}

describe('verifying a course', () => {
  it('takes one click, ends what notices and readers said, and shows who did it', async () => {
    const rows = rowsWithCourse();
    seedCourseDoubt(rows, 1, 31, 'Enrolment page moves');
    seedReport(rows, { note: 'The second one' });
    const { panel, user } = await renderCourse(rows);
    await panel.findByText(/Enrolment page moves/);
    await panel.findByText(/a link is dead/);
    await user.click(panel.getByRole('button', verify));
    expect(await panel.findByText(`“${title}” is verified as of today.`)).toBeInTheDocument();
    await waitFor(() => expect(panel.queryByText('May not be true any more')).not.toBeInTheDocument());
    expect(panel.getByText('May 4, by Lena Lindqvist')).toBeInTheDocument();
    expect(rows.training.courseLog).toMatchObject([{ action: 'Verified', version: 1, note: '' }]);
    expect(rows.updates.doubts.get(31)).toMatchObject({ state: 'verified', wasChanged: false });
  });

  it('leaves everything as it was, and says why, when it fails', async () => {
    const rows = rowsWithCourse();
    seedCourseDoubt(rows, 1, 31, 'Enrolment page moves');
    const { panel, user, courses } = await renderCourse(rows);
    await panel.findByText(/Enrolment page moves/);
    courses.failNext('offline');
    await user.click(panel.getByRole('button', verify));
    expect(await panel.findByText(`That “${title}” is right could not be recorded`)).toBeInTheDocument();
    expect(panel.getByText(/Enrolment page moves/)).toBeInTheDocument();
  });

  it('stands also when only the mark of the notice could not be taken off, which is said', async () => {
    const rows = rowsWithCourse();
    seedCourseDoubt(rows, 1, 31, 'Enrolment page moves');
    const { panel, user, doubts } = await renderCourse(rows);
    await panel.findByText(/Enrolment page moves/);
    doubts.failNext('offline');
    await user.click(panel.getByRole('button', verify));
    expect(await panel.findByText(/is verified, but the mark of the notice could not/)).toBeInTheDocument();
    expect(rows.training.courses.get(1)?.verifiedOn).toBe('2026-05-04');
    expect(panel.getByText(/Enrolment page moves/)).toBeInTheDocument();
  });

  it('shows what a colleague changed meanwhile before it is verified', async () => {
    const rows = rowsWithCourse();
    const { panel, user, colleague } = await renderCourse(rows);
    const seen = await colleague.courses.get(1);
    await colleague.courses.update(seen, { ...draftOfCourse(seen), summary: '<p>Something else.</p>' });
    await user.click(panel.getByRole('button', verify));
    expect(await panel.findByText(/Somebody else changed this first/)).toBeInTheDocument();
    expect(rows.training.courseLog).toHaveLength(0);
    await user.click(panel.getByRole('button', { name: 'Load what is there now' }));
    expect(await panel.findByText('Something else.')).toBeInTheDocument();
    await user.click(panel.getByRole('button', verify));
    expect(await panel.findByText(/is verified as of today/)).toBeInTheDocument();
  });

  it('takes a note, which a failure keeps and closing asks about', async () => {
    const rows = rowsWithCourse();
    const page = await renderCourse(rows);
    const { panel, user, courses } = page;
    await more(page, 'Verify with a note');
    const note = panel.getByRole('textbox', { name: 'What you found' });
    expect(note).toHaveFocus();
    await user.type(note, 'Two menus moved');
    await user.click(panel.getByRole('button', { name: 'Close' }));
    await user.click(await panel.findByRole('button', { name: 'Keep editing' }));
    courses.failNext('offline');
    const form = within(panel.getByRole('form', { name: 'Verify with a note' }));
    await user.click(form.getByRole('button', verify));
    expect(await panel.findByText(/could not be recorded/)).toBeInTheDocument();
    expect(note).toHaveValue('Two menus moved');
    await user.click(form.getByRole('button', verify));
    await waitFor(() => expect(note).not.toBeInTheDocument());
    expect(rows.training.courseLog).toMatchObject([{ note: 'Two menus moved' }]);
  });

  it('asks before a note is lost to another screen', async () => {
    const page = await renderCourse(rowsWithCourse());
    const { panel, user } = page;
    await more(page, 'Verify with a note');
    await user.type(panel.getByRole('textbox', { name: 'What you found' }), 'x');
    await user.click(panel.getByRole('button', { name: 'Assign' }));
    expect(await panel.findByText('Discard what you typed?')).toBeInTheDocument();
  });
});

describe('reporting something', () => {
  it('is for whoever found it, and can be taken back the same day', async () => {
    const rows = rowsWithCourse();
    const page = await renderCourse(rows, { as: 'member' });
    const { panel, user } = page;
    await more(page, 'Report something');
    await user.click(panel.getByRole('button', { name: 'Send the report' }));
    expect(await panel.findByText('Choose what it is about.')).toBeInTheDocument();
    await user.click(panel.getByRole('radio', { name: 'A link is dead' }));
    await user.type(panel.getByRole('textbox', { name: 'What you found' }), 'The second one');
    await user.click(panel.getByRole('button', { name: 'Send the report' }));
    expect(await panel.findByText(/Thank you/)).toBeInTheDocument();
    expect(panel.getByText('The second one (Amir Haddad)')).toBeInTheDocument();
    expect(panel.getByText('You reported today: A link is dead')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Take it back' }));
    expect(await panel.findByText('Your report is taken back.')).toBeInTheDocument();
    expect(rows.training.reports.size).toBe(0);
    await waitFor(() => expect(panel.queryByText('The second one (Amir Haddad)')).not.toBeInTheDocument());
  });

  it('says whom to ask where readers may not, and keeps what was typed', async () => {
    const { panel, user } = await renderCourse(rowsWithCourse(), { as: 'visitor' });
    await user.click(panel.getByRole('button', { name: 'Report something' }));
    await user.click(panel.getByRole('radio', { name: 'Wrong' }));
    const note = panel.getByRole('textbox', { name: 'What you found' });
    await user.type(note, 'Step 3');
    await user.click(panel.getByRole('button', { name: 'Send the report' }));
    expect(await panel.findByText('Your report was not saved')).toBeInTheDocument();
    expect(await panel.findByText(/You can ask/)).toBeInTheDocument();
    expect(note).toHaveValue('Step 3');
  });

  it('of yesterday, or of somebody else, cannot be taken back', async () => {
    const rows = rowsWithCourse();
    const lena = rows.training.site.personByRole('owner');
    seedReport(rows, { by: lena, on: '2026-05-03T08:00:00Z' });
    seedReport(rows, { on: '2026-05-04T08:00:00Z' });
    const { panel } = await renderCourse(rows);
    expect(await panel.findByText(/a link is dead/)).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: 'Take it back' })).not.toBeInTheDocument();
  });
});

describe('the life of a course', () => {
  it('begins when a draft is put into use, which can be undone', async () => {
    const rows = rowsWithCourse({ status: 'Draft' });
    const { panel, user } = await renderCourse(rows);
    expect(panel.getByText('A draft: it cannot be assigned yet.')).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: 'Assign' })).not.toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Put into use' }));
    expect(await panel.findByText(`“${title}” is in use: it can be assigned.`)).toBeInTheDocument();
    expect(panel.getByRole('button', { name: 'Assign' })).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText(`“${title}” is a draft again.`)).toBeInTheDocument();
    expect(rows.training.courses.get(1)?.status).toBe('Draft');
  });

  it('ends when it is retired, which can be undone, or done later', async () => {
    const rows = rowsWithCourse();
    const page = await renderCourse(rows);
    const { panel, user } = page;
    await more(page, 'Retire');
    expect(await panel.findByText(/Retired: it cannot be assigned any more/)).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(rows.training.courses.get(1)?.status).toBe('In use'));
    await more(page, 'Retire');
    await user.click(await panel.findByRole('button', { name: 'Use again' }));
    expect(await panel.findByText(/is in use: it can be assigned/)).toBeInTheDocument();
  });

  it('says that it was not retired', async () => {
    const rows = rowsWithCourse();
    const page = await renderCourse(rows);
    page.courses.failNext('throttled');
    await more(page, 'Retire');
    expect(await page.panel.findByText(`“${title}” was not retired`)).toBeInTheDocument();
    expect(rows.training.courses.get(1)?.status).toBe('In use');
  });

  it('of a draft can end in the recycle bin, and be brought back', async () => {
    const rows = rowsWithCourse({ status: 'Draft' });
    const page = await renderCourse(rows, { defaults: { view: 'review' } });
    await more(page, 'Delete the draft');
    expect(await screen.findByText(`“${title}” is in the recycle bin of the site.`)).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(rows.training.courses.size).toBe(0);
    await page.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(`“${title}” is back.`)).toBeInTheDocument();
    expect(rows.training.courses.size).toBe(1);
  });

  it('does not end in the recycle bin while somebody has the course', async () => {
    const rows = rowsWithCourse({ status: 'Draft' });
    seedAssignments(rows, ...peopleWhoHaveDoneIt(1));
    const page = await renderCourse(rows);
    await more(page, 'Delete the draft');
    expect(await page.panel.findByText(/was not deleted: it is assigned to somebody/)).toBeInTheDocument();
    expect(rows.training.courses.size).toBe(1);
  });

  it('is not assigned by members who are no leads', async () => {
    const rows = rowsWithCourse();
    const { panel } = await renderCourse(rows, { as: 'member', prepare: asColleague });
    expect(panel.getByRole('button', verify)).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: 'Assign' })).not.toBeInTheDocument();
    expect(panel.queryByRole('tab', { name: 'Who has it' })).not.toBeInTheDocument();
  });
});
