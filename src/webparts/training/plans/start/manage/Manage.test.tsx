import '@testing-library/jest-dom';
import { fireEvent, screen, within, type BoundFunctions, type queries } from '@testing-library/react';
import { RepositoryError } from '../../../../../domain/RepositoryError';
import { calendarDate } from '../../../../../domain/dates/calendarDate';
import { aPlanStart } from '../../../../../testing/training/trainingBuilders';
import { renderTraining, type TrainingPage, type TrainingRows } from '../../../testing/renderTraining';
import { amir, planSite } from '../../../testing/planSite';

interface Opened {
  readonly page: TrainingPage;
  readonly panel: BoundFunctions<typeof queries>;
}

async function open(rows: TrainingRows = planSite()): Promise<Opened> {
  const page = renderTraining({ rows, query: '?om=start:5', defaults: { view: 'plans' } });
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByText('Day 8 of 90');
  return { page, panel: within(dialog) };
}

async function changeFirstDay({ page, panel }: Opened, day: string): Promise<void> {
  await page.user.click(await panel.findByRole('button', { name: 'Change first day or people' }));
  const box = panel.getByRole('combobox', { name: 'First day' });
  fireEvent.change(box, { target: { value: day } });
  fireEvent.blur(box);
  await page.user.click(panel.getByRole('button', { name: 'Save' }));
}

describe('ending a plan', () => {
  it('finishes it, goes on, and can be taken back', async () => {
    const { page, panel } = await open();
    await page.user.click(panel.getByRole('button', { name: 'Finish the plan' }));
    expect(await panel.findByText('The plan of Amir Haddad is finished.')).toBeInTheDocument();
    expect(panel.getByText('This plan is finished')).toBeInTheDocument();
    expect(await page.planStarts.running()).toEqual([]);
    await page.user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText('The plan of Amir Haddad is running again.')).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Stop the plan' }));
    expect(await panel.findByText('This plan was stopped')).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Go on with the plan' }));
    expect(await panel.findByText('Day 8 of 90')).toBeInTheDocument();
    expect(await page.planStarts.running()).toHaveLength(1);
  });

  it('says when somebody was quicker, and shows what is there', async () => {
    const { page, panel } = await open();
    const [seen] = await page.colleague.planStarts.running();
    if (seen) await page.colleague.planStarts.update(seen, { ...seen, mentor: null });
    await page.user.click(panel.getByRole('button', { name: 'Stop the plan' }));
    expect(await panel.findByText('“New Intune admin” was not changed')).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Load what is there now' }));
    expect(await panel.findByText('Nobody yet')).toBeInTheDocument();
  });
});

describe('another first day', () => {
  it('offers to move the dates of open courses', async () => {
    const opened = await open();
    const { page, panel } = opened;
    await changeFirstDay(opened, '5/4/2026');
    expect(await panel.findByText('1 open course keeps its date. Move it as well?')).toBeInTheDocument();
    expect(panel.getByText('Autopilot: from Mon, May 4 to Mon, May 11')).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Move the dates' }));
    expect(await panel.findByText('1 date moved')).toBeInTheDocument();
    expect((await page.assignments.get(11)).due).toBe('2026-05-11');
  });

  it('says which dates could not be moved, and tries them again', async () => {
    const opened = await open();
    const { page, panel } = opened;
    await changeFirstDay(opened, '5/4/2026');
    const row = await page.assignments.get(11);
    const error = new RepositoryError('conflict', 'Somebody was quicker.');
    const failed = { changed: [], failed: [{ assignment: row, error }], notTried: [] };
    jest.spyOn(page.assignments, 'change').mockResolvedValueOnce(failed);
    await page.user.click(await panel.findByRole('button', { name: 'Move the dates' }));
    const list = await panel.findByRole('list', { name: 'What did not work' });
    expect(list).toHaveTextContent('Autopilot');
    await page.user.click(panel.getByRole('button', { name: 'Try again' }));
    expect(await panel.findByText('1 date moved')).toBeInTheDocument();
  });

  it('keeps what was typed when it cannot be saved', async () => {
    const opened = await open();
    const { page, panel } = opened;
    page.planStarts.failNext('offline');
    await changeFirstDay(opened, '5/11/2026');
    expect(await panel.findByText('“New Intune admin” was not changed')).toBeInTheDocument();
    expect(panel.getByRole('combobox', { name: 'First day' })).toHaveValue('5/11/2026');
    await page.user.click(panel.getByRole('button', { name: 'Try again' }));
    expect(await panel.findByText(/keeps its date/)).toBeInTheDocument();
  });

  it('says when the person has begun this plan on that day already', async () => {
    const rows = planSite();
    const other = { id: 6, plan: 3, person: amir, startDate: calendarDate('2026-05-11') };
    rows.training.planStarts.set(6, aPlanStart({ ...other, state: 'Stopped' }));
    const opened = await open(rows);
    await changeFirstDay(opened, '5/11/2026');
    const text = 'Amir Haddad has started this plan on that day already.';
    expect(await opened.panel.findByText(text)).toBeInTheDocument();
  });
});

describe('courses that are missing', () => {
  it('are assigned', async () => {
    const rows = planSite();
    rows.training.assignments.clear();
    const { page, panel } = await open(rows);
    expect(await panel.findByText('1 course of this plan is not assigned')).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Assign what is missing' }));
    expect(await panel.findByText('1 course assigned')).toBeInTheDocument();
    const [row] = await page.assignments.ofPerson(7);
    expect(row).toMatchObject({ course: 1, due: '2026-05-04', plan: { start: 5, step: 's2' } });
  });
});
