import { screen, waitFor, within, type BoundFunctions, type queries } from '@testing-library/react';
import '@testing-library/jest-dom';
import { aCourse, aSkill } from '../../../testing/training/trainingBuilders';
import {
  findPanel,
  renderTraining,
  someRows,
  type TrainingPage,
  type TrainingPageOptions,
  type TrainingRows
} from '../testing/renderTraining';

function rowsWithSkill(): TrainingRows {
  const rows = someRows();
  rows.training.skills.set(1, aSkill({ title: 'Windows Autopilot', wanted: 2, tasks: [4] }));
  rows.training.courses.set(2, aCourse({ id: 2, skills: [1] }));
  return rows;
}

interface EditPage extends TrainingPage {
  readonly panel: BoundFunctions<typeof queries>;
}

async function renderEdit(
  rows: TrainingRows = rowsWithSkill(),
  options: Omit<TrainingPageOptions, 'rows'> = {}
): Promise<EditPage> {
  const page = renderTraining({ ...options, rows, defaults: { view: 'skills' } });
  await page.user.click(await screen.findByRole('button', { name: 'Edit the skill: Windows Autopilot' }));
  return { ...page, panel: within(await findPanel('Edit the skill')) };
}

async function retype({ user, panel }: EditPage, label: string, text: string): Promise<void> {
  const box = await panel.findByLabelText(label);
  await user.clear(box);
  await user.type(box, text);
}

describe('the form of a skill', () => {
  it('adds a skill', async () => {
    const rows = rowsWithSkill();
    const { user } = renderTraining({ rows, defaults: { view: 'skills' } });
    await user.click(await screen.findByRole('button', { name: 'Add a skill' }));
    const panel = within(await findPanel('Add a skill'));
    await user.type(await panel.findByLabelText('Skill'), 'Reporting');
    await user.type(panel.getByLabelText('What it takes'), 'Builds reports.');
    await user.click(panel.getByLabelText('Windows'));
    await user.click(panel.getByRole('button', { name: 'Save' }));
    await screen.findByText('“Reporting” was saved.');
    await screen.findByRole('heading', { name: 'Reporting' });
    expect([...rows.training.skills.values()].at(-1)).toMatchObject({
      title: 'Reporting',
      summary: 'Builds reports.',
      platforms: ['Windows'],
      wanted: 2
    });
  });

  it('says what is wrong, and goes there', async () => {
    const page = await renderEdit();
    const { user, panel, rows } = page;
    await retype(page, 'People wanted', 'many');
    await user.clear(panel.getByLabelText('Skill'));
    await user.click(panel.getByRole('button', { name: 'Save' }));
    panel.getByText('Give the skill a name.');
    panel.getByText('Type a whole number from 1 to 1,000.');
    expect(document.activeElement).toBe(panel.getByLabelText('Skill'));
    expect(rows.training.skills.get(1)?.title).toBe('Windows Autopilot');
  });

  it('keeps what was typed when saving fails, and saves it then', async () => {
    const page = await renderEdit();
    const { user, panel, rows, skills } = page;
    await retype(page, 'People wanted', '3');
    skills.failNext('offline');
    await user.click(panel.getByRole('button', { name: 'Save' }));
    await panel.findByText('The skill was not saved');
    expect(panel.getByLabelText('People wanted')).toHaveValue('3');
    await user.click(panel.getByRole('button', { name: 'Try again' }));
    await screen.findByText('“Windows Autopilot” was saved.');
    // The tasks of the checklist are not in the form, and stay.
    expect(rows.training.skills.get(1)).toMatchObject({ wanted: 3, tasks: [4] });
  });

  it('keeps what somebody else changed, and asks about what both did', async () => {
    const page = await renderEdit();
    const { user, panel, rows, colleague } = page;
    const [seen] = await colleague.skills.skills();
    if (!seen) throw new Error('There is no skill.');
    await colleague.skills.update(seen, { ...seen, summary: 'Of theirs.', wanted: 5 });
    await retype(page, 'People wanted', '3');
    await user.click(panel.getByRole('button', { name: 'Save' }));
    await panel.findByText('Somebody else changed this skill first');
    expect(panel.getByLabelText('Mine: 3')).toBeChecked();
    await user.click(panel.getByLabelText('Theirs: 5'));
    await user.click(panel.getByRole('button', { name: 'Save' }));
    await screen.findByText('“Windows Autopilot” was saved.');
    expect(rows.training.skills.get(1)).toMatchObject({ wanted: 5, summary: 'Of theirs.' });
  });

  it('saves what somebody deleted as a new skill', async () => {
    const page = await renderEdit();
    const { user, panel, rows } = page;
    rows.training.skills.delete(1);
    await retype(page, 'People wanted', '4');
    await user.click(panel.getByRole('button', { name: 'Save' }));
    await panel.findByText('Somebody deleted this skill');
    await user.click(panel.getByRole('button', { name: 'Save as a new skill' }));
    await screen.findByText('“Windows Autopilot” was saved.');
    expect([...rows.training.skills.values()]).toMatchObject([{ wanted: 4 }]);
  });

  it('deletes a skill once it is said how many courses name it, and brings it back', async () => {
    const { user, panel, rows } = await renderEdit();
    await user.click(await panel.findByRole('button', { name: 'Delete the skill' }));
    panel.getByText(/^1 course names it\./);
    expect(rows.training.skills.size).toBe(1);
    await user.click(panel.getByRole('button', { name: 'Delete the skill' }));
    await screen.findByText('“Windows Autopilot” was deleted.');
    expect(rows.training.skills.size).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('“Windows Autopilot” is back.');
    await waitFor(() => expect(rows.training.skills.size).toBe(1));
    await screen.findByRole('heading', { name: 'Windows Autopilot' });
  });
});
