import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { RepositoryError } from '../../../domain/RepositoryError';
import { aCourse, anAssignment, aSkill } from '../../../testing/training/trainingBuilders';
import { openPanel, pasteCourses, type OpenPanel } from '../testing/openPanel';
import { renderTraining, someRows, type TrainingPage, type TrainingRows } from '../testing/renderTraining';

const csv = `Title,Material,Minutes,Skills,Owner,Mandatory
Autopilot,https://learn.microsoft.com/autopilot/,45,Windows Autopilot,amir.haddad@contoso.example,yes
Reporting,https://learn.microsoft.com/reporting/,many,Reporting,nobody@contoso.example,no
,https://learn.microsoft.com/untitled/,10,,,
Known course,https://learn.microsoft.com/known/,90,,,`;

function rowsWithKnown(): TrainingRows {
  const rows = someRows();
  const { courses, skills } = rows.training;
  skills.set(1, aSkill({ title: 'Windows Autopilot' }));
  const material = { url: 'https://learn.microsoft.com/known/', description: 'Known' };
  courses.set(1, aCourse({ title: 'Known course', material, minutes: 30, summary: '<p>What it is.</p>' }));
  return rows;
}

async function openImport(rows: TrainingRows): Promise<{ page: TrainingPage; panel: OpenPanel }> {
  const page = renderTraining({ rows, defaults: { view: 'courses' } });
  return { page, panel: await openPanel(page, 'Import courses') };
}

function titles({ training }: TrainingRows): readonly string[] {
  return [...training.courses.values()].map(({ title, status }) => `${title}: ${status}`);
}

async function rowOf(panel: OpenPanel, title: string): Promise<HTMLElement> {
  return (await panel.findByRole('rowheader', { name: title })).closest('tr') as HTMLElement;
}

describe('the preview of an import', () => {
  it('says row by row what would become of it, and why', async () => {
    const { page, panel } = await openImport(rowsWithKnown());
    await pasteCourses(page, panel, csv);
    expect(await rowOf(panel, 'Autopilot')).toHaveTextContent(/New.*Mandatory.*Amir Haddad/);
    expect(await rowOf(panel, 'Reporting')).toHaveTextContent(/Minutes.*“many” is no whole number|“many”/);
    expect(await rowOf(panel, 'Reporting')).toHaveTextContent(
      'Nobody with the address nobody@contoso.example'
    );
    expect(await rowOf(panel, 'Reporting')).toHaveTextContent('There is no skill “Reporting”.');
    expect(await rowOf(panel, 'Known course')).toHaveTextContent(
      /Differs.*Minutes.*Found by its key, or by title and material/
    );
    expect(panel.getByText('It has no title. Give it one.')).toBeVisible();
    await page.user.click(panel.getByRole('button', { name: 'Cannot be taken: 1' }));
    expect(panel.queryByRole('rowheader', { name: 'Autopilot' })).not.toBeInTheDocument();
    expect(titles(page.rows)).toEqual(['Known course: In use']);
  });

  it('says why a text cannot be read, and keeps it', async () => {
    const { page, panel } = await openImport(someRows());
    await pasteCourses(page, panel, 'A,B\n1,2');
    expect(await panel.findByRole('alert')).toHaveTextContent('This text cannot be imported');
    expect(panel.getByLabelText(/^Or paste rows/)).toHaveValue('A,B\n1,2');
  });

  it('adds the skills that a file names, and its courses teach them', async () => {
    const rows = rowsWithKnown();
    const { page, panel } = await openImport(rows);
    await pasteCourses(page, panel, csv);
    expect(await panel.findByText('The file names 1 skill that is not there')).toBeVisible();
    await page.user.click(panel.getByRole('button', { name: 'Add 1 skill' }));
    expect(await panel.findByText('Skills added: 1')).toBeVisible();
    await waitFor(() => expect(panel.queryByText(/There is no skill/)).not.toBeInTheDocument());
    await page.user.click(panel.getByRole('button', { name: 'Write 2 courses' }));
    await panel.findByText('Finished');
    const reporting = [...rows.training.courses.values()].find(({ title }) => title === 'Reporting');
    const skill = [...rows.training.skills.values()].find(({ title }) => title === 'Reporting');
    expect(reporting?.skills).toEqual([skill?.id]);
  });

  it('is not for those who may not add', async () => {
    renderTraining({ as: 'visitor', defaults: { view: 'courses' } });
    await screen.findByRole('button', { name: 'More' });
    expect(screen.queryByRole('menuitem', { name: 'Import courses' })).not.toBeInTheDocument();
  });
});

describe('importing', () => {
  it('adds drafts, says so row by row, and takes them back', async () => {
    const rows = rowsWithKnown();
    const { page, panel } = await openImport(rows);
    await pasteCourses(page, panel, csv);
    await page.user.click(await panel.findByRole('button', { name: 'Write 2 courses' }));
    expect(await panel.findByText('Added: 2')).toBeVisible();
    expect(titles(rows)).toEqual(['Known course: In use', 'Autopilot: Draft', 'Reporting: Draft']);
    expect(within(panel.getByRole('list', { name: 'Row by row' })).getAllByRole('listitem')).toHaveLength(2);
    await page.user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText('Taken back: 2')).toBeVisible();
    expect(titles(rows)).toEqual(['Known course: In use']);
  });

  it('puts what is new into use, and does not take back what is assigned by then', async () => {
    const rows = rowsWithKnown();
    const { page, panel } = await openImport(rows);
    await pasteCourses(page, panel, csv);
    await page.user.click(await panel.findByLabelText('In use: it can be assigned at once'));
    await page.user.click(panel.getByRole('button', { name: 'Write 2 courses' }));
    expect(await panel.findByText('In use: 2')).toBeVisible();
    const [autopilot] = [...rows.training.courses.values()].filter(({ title }) => title === 'Autopilot');
    rows.training.assignments.set(90, anAssignment({ id: 90, course: autopilot?.id ?? 0 }));
    await page.user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText('Taken back: 1')).toBeVisible();
    expect(panel.getByText(/^It stays, because it is assigned to somebody by now/)).toBeVisible();
    expect(titles(rows)).toEqual(['Known course: In use', 'Autopilot: In use']);
  });

  it('takes over what differs only when it is ticked, keeps the rest, and writes it back', async () => {
    const rows = rowsWithKnown();
    const { page, panel } = await openImport(rows);
    await pasteCourses(page, panel, csv);
    await page.user.click(await panel.findByRole('button', { name: 'Take no new ones' }));
    await page.user.click(panel.getByLabelText('Take over what the file says of “Known course”'));
    expect(panel.getByText(/^What you take over replaces/)).toBeVisible();
    await page.user.click(panel.getByRole('button', { name: 'Write 1 course' }));
    expect(await panel.findByText('Taken over: 1')).toBeVisible();
    expect(rows.training.courses.get(1)).toMatchObject({ minutes: 90, summary: '<p>What it is.</p>' });
    await page.user.click(panel.getByRole('button', { name: 'Undo' }));
    await panel.findByText('Taken back: 1');
    expect(rows.training.courses.get(1)).toMatchObject({ minutes: 30, summary: '<p>What it is.</p>' });
  });

  it('keeps the preview when nothing can be written, and tries again', async () => {
    const rows = rowsWithKnown();
    const { page, panel } = await openImport(rows);
    await pasteCourses(page, panel, csv);
    await panel.findByRole('button', { name: 'Write 2 courses' });
    page.courses.failNext('offline');
    await page.user.click(panel.getByRole('button', { name: 'Write 2 courses' }));
    expect(await panel.findByText('Nothing was written')).toBeVisible();
    expect(await rowOf(panel, 'Autopilot')).toBeVisible();
    await page.user.click(panel.getByRole('button', { name: 'Try again' }));
    expect(await panel.findByText('Added: 2')).toBeVisible();
  });

  it('says which row failed and why, and tries only that one again', async () => {
    const rows = rowsWithKnown();
    const { page, panel } = await openImport(rows);
    const write = page.courses.setStatus.bind(page.courses);
    let isFirst = true;
    page.courses.setStatus = (seen, status) => {
      if (!isFirst) return write(seen, status);
      isFirst = false;
      return Promise.reject(new RepositoryError('throttled', 'Busy.'));
    };
    await pasteCourses(page, panel, csv);
    await page.user.click(await panel.findByLabelText('In use: it can be assigned at once'));
    await page.user.click(panel.getByRole('button', { name: 'Write 2 courses' }));
    expect(await panel.findByText('Not everything worked')).toBeVisible();
    expect(panel.getByText(/^It is there as a draft, and was not put into use/)).toBeVisible();
    await page.user.click(panel.getByRole('button', { name: 'Try the rest again' }));
    expect(await panel.findByText('In use: 2')).toBeVisible();
  });

  it('stops, says what is left, and goes on from there', async () => {
    const rows = someRows();
    const { page, panel } = await openImport(rows);
    const addMany = page.courses.addMany.bind(page.courses);
    let release: () => void = () => undefined;
    page.courses.addMany = async (courses, options) => {
      page.courses.addMany = addMany;
      const first = await addMany(courses.slice(0, 1), options);
      await new Promise<void>((resolve) => (release = resolve));
      const rest = await addMany(courses.slice(1), options);
      return { ...rest, added: [...first.added, ...rest.added] };
    };
    await pasteCourses(page, panel, csv);
    await page.user.click(await panel.findByRole('button', { name: 'Write 3 courses' }));
    await page.user.click(await panel.findByRole('button', { name: 'Stop' }));
    expect(panel.getByRole('button', { name: 'Stopping' })).toBeDisabled();
    release();
    expect(await panel.findByText('Stopped before the end')).toBeVisible();
    expect(panel.getByText('Not tried yet: 2')).toBeVisible();
    expect(titles(rows)).toEqual(['Autopilot: Draft']);
    await page.user.click(panel.getByRole('button', { name: 'Try the rest again' }));
    expect(await panel.findByText('Added: 3')).toBeVisible();
    expect(titles(rows)).toHaveLength(3);
  });
});
