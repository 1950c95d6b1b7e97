import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { aPlanNote } from '../../../testing/overview/overviewBuilders';
import { findPanel, renderOverview, someRows, type OverviewPage } from '../testing/renderOverview';

function notesOf({ rows }: OverviewPage): readonly unknown[] {
  return [...rows.overview.notes.values()];
}

afterEach(() => window.localStorage.clear());

describe('decisions, asks and risks of the plan', () => {
  it('stand by what they are; those of a report stand there', async () => {
    const rows = someRows();
    const { notes } = rows.overview;
    notes.set(1, aPlanNote({ id: 1, period: null }));
    notes.set(2, aPlanNote({ id: 2, topic: 'Risk', title: 'One person knows macOS', period: null }));
    notes.set(3, aPlanNote({ id: 3, title: 'Only in April', period: '2026-04' }));
    renderOverview({ query: '?om=view:plan', rows });
    expect(await screen.findByRole('list', { name: 'Decisions' })).toHaveTextContent(
      /Autopilot for all new devicesFrom June on/
    );
    expect(screen.getByRole('list', { name: 'Risks' })).toHaveTextContent('One person knows macOS');
    expect(screen.queryByText('Only in April')).not.toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'Asks' })).not.toBeInTheDocument();
  });

  it('are added, changed and changed back', async () => {
    const page = renderOverview({ query: '?om=view:plan' });
    const { user } = page;
    await user.click(await screen.findByRole('button', { name: 'Add an ask' }));
    const form = within(await findPanel('Add a note'));
    expect(await form.findByRole('radio', { name: 'Ask' })).toBeChecked();
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByText('Say it in one sentence.')).toBeVisible();
    await user.type(form.getByLabelText('In one sentence'), 'A second admin');
    await user.click(form.getByRole('button', { name: 'Save' }));
    await screen.findByText('Added: A second admin');
    expect(notesOf(page)).toMatchObject([{ topic: 'Ask', title: 'A second admin', period: null }]);

    await user.click(await screen.findByRole('button', { name: 'Change: A second admin' }));
    const again = within(await findPanel('Change the note'));
    await user.click(await again.findByRole('radio', { name: 'Risk' }));
    await user.click(again.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved: A second admin');
    expect(screen.getByRole('list', { name: 'Risks' })).toHaveTextContent('A second admin');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('As it was before: A second admin');
    expect(notesOf(page)).toMatchObject([{ topic: 'Ask' }]);
    expect(screen.getByRole('list', { name: 'Asks' })).toHaveTextContent('A second admin');
  });

  it('move into the report of a month', async () => {
    const rows = someRows();
    rows.overview.notes.set(1, aPlanNote({ id: 1, period: null }));
    const page = renderOverview({ query: '?om=view:plan', rows });
    const { user } = page;
    await user.click(await screen.findByRole('button', { name: /^Change: Autopilot/ }));
    const form = within(await findPanel('Change the note'));
    await user.selectOptions(await form.findByLabelText('Stands in the report of'), 'April 2026');
    await user.click(form.getByRole('button', { name: 'Save' }));
    await screen.findByText(/^Saved:/);
    expect(notesOf(page)).toMatchObject([{ period: '2026-04' }]);
    expect(screen.queryByRole('list', { name: 'Decisions' })).not.toBeInTheDocument();
  });

  it('are deleted and brought back; what cannot be deleted stays and says why', async () => {
    const rows = someRows();
    rows.overview.notes.set(1, aPlanNote({ id: 1, period: null }));
    const page = renderOverview({ query: '?om=view:plan', rows });
    const { user, repositories } = page;
    const button = await screen.findByRole('button', { name: /^Delete: Autopilot/ });
    repositories.plan.failNext('offline');
    await user.click(button);
    expect(await screen.findByText(/^Not deleted: Autopilot/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Delete: Autopilot/ }));
    await screen.findByText(/^Deleted: Autopilot/);
    expect(notesOf(page)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('list', { name: 'Decisions' })).toBeVisible();
    expect(notesOf(page)).toHaveLength(1);
  });
});
