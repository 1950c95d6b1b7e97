import '@testing-library/jest-dom';
import { screen, waitFor, within, type BoundFunctions, type queries } from '@testing-library/react';
import { starterAlerts } from '../../../starter/alerts';
import { anAlert } from '../../../testing/overview/overviewBuilders';
import { findPanel, renderOverview, someRows, type OverviewPage } from '../testing/renderOverview';

interface Suggestions extends OverviewPage {
  readonly panel: BoundFunctions<typeof queries>;
}

async function openSuggestions(rows = someRows()): Promise<Suggestions> {
  const page = renderOverview({ query: '?om=view:plan', rows });
  await page.user.click(await screen.findByRole('button', { name: 'Choose from suggestions' }));
  const panel = within(await findPanel('Suggested alerts'));
  await panel.findByRole('list', { name: 'Suggested alerts' });
  return { ...page, panel };
}

const first = starterAlerts[0]?.title ?? '';

describe('suggested alerts', () => {
  it('are added when they are chosen, for whoever reacts, and taken back', async () => {
    const { panel, user, rows } = await openSuggestions();
    expect(panel.getByRole('button', { name: 'Add 0 alerts' })).toBeDisabled();
    await user.click(panel.getByRole('checkbox', { name: first }));
    await user.click(panel.getByRole('checkbox', { name: 'Incident of the Intune service' }));
    await user.type(panel.getByRole('combobox', { name: 'Who reacts to those that you add' }), 'Amir');
    await user.click(await screen.findByRole('option', { name: /Amir Haddad/ }));
    await user.click(panel.getByRole('button', { name: 'Add 2 alerts' }));
    expect(await panel.findByText('Added: 2')).toBeVisible();
    const added = [...rows.overview.alerts.values()];
    expect(added.map(({ title }) => title).sort()).toEqual([first, 'Incident of the Intune service'].sort());
    expect(added).toMatchObject([
      { responder: { id: 7 }, isInUse: true },
      { responder: { id: 7 }, isInUse: true }
    ]);
    expect(panel.getAllByText('In the plan already')).toHaveLength(2);
    await user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText('Taken back: 2')).toBeVisible();
    expect(rows.overview.alerts.size).toBe(0);
  });

  it('are all chosen at once, and none a second time', async () => {
    const rows = someRows();
    rows.overview.alerts.set(1, anAlert({ id: 1, title: first.toUpperCase() }));
    const { panel, user } = await openSuggestions(rows);
    expect(panel.queryByRole('checkbox', { name: first })).not.toBeInTheDocument();
    await user.click(panel.getByRole('checkbox', { name: 'Choose all' }));
    await user.click(panel.getByRole('button', { name: `Add ${starterAlerts.length - 1} alerts` }));
    await panel.findByText(`Added: ${starterAlerts.length - 1}`);
    expect(rows.overview.alerts.size).toBe(starterAlerts.length);
    expect(await panel.findByText('All suggestions are in the plan already.')).toBeVisible();
  });

  it('that somebody added meanwhile are left alone', async () => {
    const { panel, user, rows } = await openSuggestions();
    await user.click(panel.getByRole('checkbox', { name: first }));
    rows.overview.alerts.set(1, anAlert({ id: 1, title: first }));
    await user.click(panel.getByRole('button', { name: 'Add 1 alert' }));
    expect(await panel.findByText('Somebody has added or changed it meanwhile.')).toBeVisible();
    expect(rows.overview.alerts.size).toBe(1);
  });

  it('say which of them failed and why, and try those again', async () => {
    const { panel, user, rows, repositories } = await openSuggestions();
    await user.click(panel.getByRole('checkbox', { name: first }));
    repositories.plan.failNext('offline');
    await user.click(panel.getByRole('button', { name: 'Add 1 alert' }));
    expect(await panel.findByText('Failed: 1')).toBeVisible();
    expect(panel.getByRole('list', { name: 'Not done' })).toHaveTextContent(first);
    await user.click(panel.getByRole('button', { name: 'Try what is left' }));
    await waitFor(() => expect(rows.overview.alerts.size).toBe(1));
  });
});
