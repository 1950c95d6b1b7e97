import '@testing-library/jest-dom';
import { aPerson } from '../../../testing/builders';
import { savedFiles } from '../../../testing/savedFiles';
import { aCourse, aDone, anAssignment, aSkill } from '../../../testing/training/trainingBuilders';
import { aTeamEntry, seedTeam } from '../../../testing/updates/aNotice';
import { openPanel, pasteCourses } from '../testing/openPanel';
import { renderTraining, someRows, type TrainingRows } from '../testing/renderTraining';

const amir = aPerson({ id: 7, name: 'Amir Haddad', email: 'amir.haddad@contoso.example' });
const chidi = aPerson({ id: 9, name: 'Chidi Okafor', email: 'chidi.okafor@contoso.example' });

function rowsWithRecords(): TrainingRows {
  const rows = someRows();
  const { courses, skills, assignments } = rows.training;
  skills.set(1, aSkill({ title: 'Windows Autopilot' }));
  courses.set(1, aCourse({ title: 'Autopilot', skills: [1], summary: '<p>In depth.</p>', minutes: 45 }));
  courses.set(2, aCourse({ id: 2, title: '=Packaging', status: 'Draft', platforms: ['macOS'] }));
  courses.set(3, aCourse({ id: 3, title: 'Old one', status: 'Retired' }));
  seedTeam(rows.updates, aTeamEntry({ id: 100, person: chidi }), aTeamEntry({ id: 101, person: amir }));
  const done = { status: 'Done', done: aDone() } as const;
  assignments.set(11, anAssignment({ id: 11, person: chidi, course: 1, title: 'Autopilot', ...done }));
  assignments.set(12, anAssignment({ id: 12, person: amir, course: 1, title: 'Autopilot' }));
  assignments.set(13, anAssignment({ id: 13, person: amir, course: 3, title: 'Old one', ...done }));
  return rows;
}

afterEach(() => jest.restoreAllMocks());

describe('the export of courses', () => {
  it('holds them whole, with the names of skills, and spreadsheets run nothing in it', async () => {
    const files = savedFiles();
    const page = renderTraining({ rows: rowsWithRecords(), defaults: { view: 'courses' } });
    const panel = await openPanel(page, 'Export');
    expect(await panel.findByText('All courses (2 courses)')).toBeVisible();
    await page.user.click(panel.getByRole('button', { name: 'Save the courses' }));
    expect(await panel.findByText('courses-2026-05-04.csv was saved with 2 rows.')).toBeVisible();
    const csv = files.get('courses-2026-05-04.csv') ?? '';
    expect(csv).toContain('<p>In depth.</p>');
    expect(csv).toContain('Windows Autopilot');
    expect(csv).toContain("'=Packaging");
    expect(csv).not.toContain('Old one');
  });

  it('holds what is filtered, and makes no doubles when it is imported again', async () => {
    const files = savedFiles();
    const rows = rowsWithRecords();
    const page = renderTraining({ rows, query: '?om=view:courses;platform:macOS' });
    const panel = await openPanel(page, 'Export');
    expect(await panel.findByRole('radio', { name: 'As filtered on the page (1 course)' })).toBeChecked();
    await page.user.click(panel.getByRole('radio', { name: 'All courses (2 courses)' }));
    await page.user.click(panel.getByRole('button', { name: 'Save the courses' }));
    await panel.findByText(/was saved with 2 rows/);
    page.unmount();
    const next = renderTraining({ rows, defaults: { view: 'courses' } });
    const importing = await openPanel(next, 'Import courses');
    await pasteCourses(next, importing, files.get('courses-2026-05-04.csv') ?? '');
    expect(await importing.findByText(/All of it is there already/)).toBeVisible();
  });

  it('gives visitors the courses in use, and no records', async () => {
    const files = savedFiles();
    const page = renderTraining({ rows: rowsWithRecords(), as: 'visitor', defaults: { view: 'courses' } });
    const panel = await openPanel(page, 'Export');
    await page.user.click(await panel.findByRole('button', { name: 'Save the courses' }));
    await panel.findByText(/was saved with 1 row\./);
    expect(files.get('courses-2026-05-04.csv')).not.toContain('Packaging');
    expect(panel.queryByText('Who has learned what')).not.toBeInTheDocument();
  });

  it('says that it could not be read, and tries again', async () => {
    savedFiles();
    const page = renderTraining({ rows: rowsWithRecords(), defaults: { view: 'courses' } });
    const panel = await openPanel(page, 'Export');
    await panel.findByText('All courses (2 courses)');
    page.courses.failNext('offline');
    await page.user.click(panel.getByRole('button', { name: 'Save the courses' }));
    await panel.findByText('It could not be read, and no file was saved');
    await page.user.click(panel.getByRole('button', { name: 'Try again' }));
    expect(await panel.findByText(/was saved with 2 rows/)).toBeVisible();
  });
});

describe('the export of records', () => {
  it('holds the team, by person, with retired courses by name', async () => {
    const files = savedFiles();
    const page = renderTraining({ rows: rowsWithRecords(), defaults: { view: 'courses' } });
    const panel = await openPanel(page, 'Export');
    expect(await panel.findByRole('radio', { name: 'The team (2 people)' })).toBeChecked();
    await page.user.click(panel.getByRole('button', { name: 'Save the records' }));
    await panel.findByText('training-records-2026-05-04.csv was saved with 3 rows.');
    const lines = (files.get('training-records-2026-05-04.csv') ?? '')
      .replace('\uFEFF', '')
      .trim()
      .split('\r\n');
    expect(lines).toEqual([
      'Person,E-mail,Course,State,Due,Done on,What shows it,Counts until',
      'Amir Haddad,amir.haddad@contoso.example,Autopilot,To do,2026-05-15,,,',
      expect.stringMatching(/^Amir Haddad,.*,Old one,Done,2026-05-15,2026-04-20,/),
      expect.stringMatching(/^Chidi Okafor,.*,Autopilot,Done,2026-05-15,2026-04-20,/)
    ]);
  });

  it('holds everybody who has one course, page after page, and says what is missing', async () => {
    const files = savedFiles();
    const page = renderTraining({ rows: rowsWithRecords(), defaults: { view: 'courses' } });
    const read = page.assignments.ofCourse.bind(page.assignments);
    page.assignments.ofCourse = async (id, next) => {
      const { rows } = await read(id);
      return next === undefined
        ? { rows: rows.slice(0, 1), next: 'more', unsearched: [] }
        : { rows: rows.slice(1), next: null, unsearched: ['04'] };
    };
    const panel = await openPanel(page, 'Export');
    await page.user.click(await panel.findByRole('radio', { name: 'Everybody who has one course' }));
    expect(panel.getByRole('button', { name: 'Save the records' })).toBeDisabled();
    await page.user.selectOptions(panel.getByLabelText('Course'), 'Autopilot');
    await page.user.click(panel.getByRole('button', { name: 'Save the records' }));
    await panel.findByText('training-records-2026-05-04.csv was saved with 2 rows.');
    expect(panel.getByText(/^It is not complete/)).toBeVisible();
    expect(files.get('training-records-2026-05-04.csv')).toContain('Chidi Okafor');
  });

  it('reads a hundred people in pages, and saves nothing when it is stopped', async () => {
    const files = savedFiles();
    const rows = rowsWithRecords();
    for (let index = 0; index < 100; index++) {
      const person = aPerson({ id: 201 + index, name: `Person ${index}` });
      seedTeam(rows.updates, aTeamEntry({ id: 201 + index, person }));
    }
    const page = renderTraining({ rows, defaults: { view: 'courses' } });
    const panel = await openPanel(page, 'Export');
    await panel.findByRole('radio', { name: 'The team (102 people)' });
    const release = page.assignments.hold();
    await page.user.click(panel.getByRole('button', { name: 'Save the records' }));
    expect(await panel.findByText('Reading: 0 of 102')).toBeVisible();
    await page.user.click(panel.getByRole('button', { name: 'Stop' }));
    release();
    expect(await panel.findByText('Stopped. No file was saved.')).toBeVisible();
    expect(files.size).toBe(0);
  });
});
