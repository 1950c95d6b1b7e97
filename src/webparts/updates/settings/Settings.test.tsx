import { screen, waitFor, within, type BoundFunctions, type queries } from '@testing-library/react';
import '@testing-library/jest-dom';
import { aPerson } from '../../../testing/builders';
import { aTeamEntry, seedTeam } from '../../../testing/updates/aNotice';
import {
  findPanel,
  renderUpdates,
  someRows,
  type UpdatesPage,
  type UpdatesPageOptions
} from '../testing/renderUpdates';

const title = 'Who acknowledges, and how soon';

async function openSettings(options: UpdatesPageOptions = {}): Promise<{
  readonly page: UpdatesPage;
  readonly panel: BoundFunctions<typeof queries>;
}> {
  const rows = someRows();
  seedTeam(rows, aTeamEntry({ person: aPerson(), roles: ['Lead'] }));
  const page = renderUpdates({ rows, ...options });
  await page.user.click(await screen.findByRole('button', { name: 'More' }));
  await page.user.click(screen.getByRole('menuitem', { name: title }));
  const panel = within(await findPanel(title));
  await panel.findByText(/^This holds for all notices/);
  return { page, panel };
}

const days = (panel: BoundFunctions<typeof queries>, severity: string): HTMLElement =>
  panel.getByRole('textbox', { name: `Severity ${severity}` });

describe('the settings of awareness', () => {
  it('say what the days come to, and whom the roles ask', async () => {
    const { page, panel } = await openSettings();
    expect(
      panel.getByText('A critical notice that came in today has to be read by Tue, May 5.')
    ).toBeInTheDocument();
    await page.user.clear(days(panel, 'Critical'));
    await page.user.type(days(panel, 'Critical'), '5');
    expect(
      panel.getByText('A critical notice that came in today has to be read by Mon, May 11.')
    ).toBeInTheDocument();
    expect(panel.getByText(/^Nobody in the team has one of these roles today/)).toBeInTheDocument();
    await page.user.click(panel.getByRole('checkbox', { name: 'Lead' }));
    expect(panel.getByText('In the team today: Amir Haddad')).toBeInTheDocument();
  });

  it('are saved, and taken back', async () => {
    const { page, panel } = await openSettings();
    await page.user.click(panel.getByRole('checkbox', { name: 'Lead' }));
    await page.user.clear(days(panel, 'Normal'));
    await page.user.type(days(panel, 'Normal'), '10');
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    await panel.findByText('Saved. It holds from now on, also for notices that are there already.');
    expect(await page.settings.awareness()).toMatchObject({
      roles: ['Admin', 'Lead'],
      within: { normal: 10, high: 2, critical: 1 }
    });
    await page.user.click(panel.getByRole('button', { name: 'Undo' }));
    await panel.findByText('Undone: it is as it was before.');
    expect(panel.getByRole('checkbox', { name: 'Lead' })).not.toBeChecked();
    expect(days(panel, 'Normal')).toHaveValue('5');
    expect((await page.settings.awareness()).roles).toEqual(['Admin']);
  });

  it('are not saved without a role, or with days that nobody can be given', async () => {
    const { page, panel } = await openSettings();
    await page.user.click(panel.getByRole('checkbox', { name: 'Admin' }));
    await page.user.clear(days(panel, 'High'));
    await page.user.type(days(panel, 'High'), '31');
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    expect(panel.getByText('Choose at least one role: otherwise nobody would be asked.')).toBeInTheDocument();
    expect(panel.getByText('Give a whole number from 0 (the same day) to 30.')).toBeInTheDocument();
    expect(page.rows.awarenessText).toBeNull();
  });

  it('stay as typed when saving fails', async () => {
    const { page, panel } = await openSettings();
    await page.user.click(panel.getByRole('checkbox', { name: 'Trainer' }));
    page.settings.failNext('offline');
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    expect(await panel.findByText('Not saved. Your input is still here.')).toBeInTheDocument();
    expect(panel.getByRole('checkbox', { name: 'Trainer' })).toBeChecked();
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(page.rows.awarenessText).toContain('Trainer'));
  });

  it('can only be read by visitors', async () => {
    const { panel } = await openSettings({ as: 'visitor' });
    expect(panel.getByText('You can see what was agreed on, but not change it.')).toBeInTheDocument();
    expect(panel.getByText('5 working days')).toBeInTheDocument();
    expect(panel.queryByRole('textbox')).not.toBeInTheDocument();
    expect(panel.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument();
  });
});
