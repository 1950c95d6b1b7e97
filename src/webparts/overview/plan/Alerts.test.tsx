import '@testing-library/jest-dom';
import { screen, waitFor, within, type BoundFunctions, type queries } from '@testing-library/react';
import { anAlert } from '../../../testing/overview/overviewBuilders';
import {
  findPanel,
  pressEscape,
  renderOverview,
  someRows,
  type OverviewPage,
  type OverviewRows
} from '../testing/renderOverview';

function withAlerts(): OverviewRows {
  const rows = someRows();
  const { alerts } = rows.overview;
  alerts.set(1, anAlert({ id: 1 }));
  alerts.set(2, anAlert({ id: 2, title: 'Old one', severity: 'High', isInUse: false }));
  alerts.set(
    3,
    anAlert({
      id: 3,
      title: 'Connector silent',
      severity: 'Low',
      withinMinutes: null,
      responder: null,
      backup: null,
      runbook: null
    })
  );
  return rows;
}

function alertsOf({ rows }: OverviewPage): readonly unknown[] {
  return [...rows.overview.alerts.values()];
}

async function openAlert(
  id: number,
  title: string,
  rows = withAlerts()
): Promise<OverviewPage & { panel: BoundFunctions<typeof queries> }> {
  const page = renderOverview({ query: `?om=view:plan;alert:${id}`, rows });
  return { ...page, panel: within(await findPanel(title)) };
}

afterEach(() => window.localStorage.clear());

describe('the alerts of the plan', () => {
  it('stand in a table: how much they matter, where, who reacts how soon, and what to do', async () => {
    renderOverview({ query: '?om=view:plan', rows: withAlerts() });
    const table = within(await screen.findByRole('table', { name: 'Alerts that somebody reacts to' }));
    const [, first, second, third] = table.getAllByRole('row');
    expect(first).toHaveTextContent(
      /Enrolment failures.*High.*Device enrolment.*Backup: Brigitte Baumann.*within 4 hours.*Enrolment.*In use/
    );
    expect(within(first as HTMLElement).getByRole('link', { name: 'Enrolment' })).toHaveAttribute(
      'href',
      'https://contoso.example/runbooks/enrolment'
    );
    expect(second).toHaveTextContent(
      /Connector silent.*Missing: who reacts, who takes over for them, within what time, and what to do \(the runbook\)\./
    );
    expect(third).toHaveTextContent(/Old one.*Not in use/);
    expect(within(third as HTMLElement).queryByRole('button', { name: /Follow up/ })).not.toBeInTheDocument();
  });

  it('makes no link of an address that browsers should not open', async () => {
    const rows = someRows();
    rows.overview.alerts.set(1, anAlert({ runbook: { url: 'file:///etc/hosts', description: 'Bad' } }));
    renderOverview({ query: '?om=view:plan', rows });
    expect(await screen.findByText('Bad')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Bad' })).not.toBeInTheDocument();
  });

  it('become a task of the checklist in one click, with the way back', async () => {
    const { user, rows } = renderOverview({ query: '?om=view:plan', rows: withAlerts() });
    await user.click(await screen.findByRole('button', { name: 'Follow up: Enrolment failures' }));
    await screen.findByText(/^Added to the checklist: “Alert: Enrolment failures”/);
    expect([...rows.site.tasks.values()]).toMatchObject([
      { kind: 'Follow-up', title: 'Alert: Enrolment failures' }
    ]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/^Taken back/);
    expect(rows.site.tasks.size).toBe(0);
  });
});

describe('an alert', () => {
  it('is opened by its address, taken out of use and used again', async () => {
    const page = await openAlert(1, 'Enrolment failures');
    const { panel, user } = page;
    expect(panel.getByText('within 4 hours')).toBeVisible();
    await user.click(panel.getByRole('button', { name: 'Take out of use' }));
    expect(await panel.findByText('Out of use: Enrolment failures')).toBeVisible();
    expect(page.rows.overview.alerts.get(1)).toMatchObject({ isInUse: false });
    await user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText('As it was before: Enrolment failures')).toBeVisible();
    expect(page.rows.overview.alerts.get(1)).toMatchObject({ isInUse: true });
  });

  it('that is deleted leaves open what was opened meanwhile', async () => {
    const page = await openAlert(1, 'Enrolment failures');
    const { plan } = page.repositories;
    const remove = plan.removeAlert.bind(plan);
    let goOn = (): void => undefined;
    const pause = new Promise<void>((resolve) => (goOn = resolve));
    jest.spyOn(plan, 'removeAlert').mockImplementation(async (alert) => {
      await pause;
      return remove(alert);
    });
    await page.user.click(page.panel.getByRole('button', { name: 'Delete' }));
    pressEscape();
    await page.user.click(screen.getByRole('button', { name: 'Add an alert' }));
    const form = await findPanel('Add an alert');
    goOn();
    expect(await screen.findByText('Deleted: Enrolment failures')).toBeInTheDocument();
    expect(form).toBeInTheDocument();
  });

  it('is deleted and brought back', async () => {
    const page = await openAlert(1, 'Enrolment failures');
    const { panel, user } = page;
    await user.click(panel.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('Deleted: Enrolment failures')).toBeVisible();
    expect(page.rows.overview.alerts.has(1)).toBe(false);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('As it was before: Enrolment failures');
    expect(await screen.findByRole('button', { name: 'Enrolment failures' })).toBeVisible();
    expect(page.rows.overview.alerts.has(1)).toBe(true);
  });

  it('says so when it is gone', async () => {
    renderOverview({ query: '?om=view:plan;alert:77', rows: withAlerts() });
    expect(await screen.findByText('This alert is not in the plan')).toBeVisible();
  });

  it('is changed: the time in words and numbers, the runbook only as a web address', async () => {
    const page = await openAlert(3, 'Connector silent');
    const { panel, user } = page;
    await user.click(panel.getByRole('button', { name: 'Change' }));
    const form = within(await findPanel('Change the alert'));
    await user.type(await form.findByLabelText('Within what time'), '2');
    await user.selectOptions(form.getByLabelText('Unit of time'), 'Days');
    await user.type(form.getByLabelText('Address of the runbook'), 'ftp://x');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByText('Type a web address that begins with https:// or http://')).toBeVisible();
    await user.clear(form.getByLabelText('Address of the runbook'));
    await user.type(form.getByLabelText('Address of the runbook'), 'https://contoso.example/connector');
    await user.click(form.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved: Connector silent');
    expect(page.rows.overview.alerts.get(3)).toMatchObject({
      withinMinutes: 2880,
      runbook: { url: 'https://contoso.example/connector' }
    });
    // Back where it was opened from.
    expect(within(await findPanel('Connector silent')).getByText('within 2 days')).toBeVisible();
  });

  it('that somebody else changed first keeps what was typed, and joins both', async () => {
    const page = await openAlert(1, 'Enrolment failures');
    const { panel, user, colleague, rows } = page;
    await user.click(panel.getByRole('button', { name: 'Change' }));
    const form = within(await findPanel('Change the alert'));
    const box = await form.findByLabelText('Where it shows');
    await user.clear(box);
    await user.type(box, 'The mailbox');
    const seen = rows.overview.alerts.get(1);
    if (!seen) throw new Error('There is no alert.');
    await colleague.plan.updateAlert(seen, { ...seen, severity: 'Medium' });
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByText('Somebody else has saved first')).toBeVisible();
    expect(form.getByLabelText('Where it shows')).toHaveValue('The mailbox');
    await user.click(form.getByRole('button', { name: 'Save what I changed' }));
    await screen.findByText('Saved: Enrolment failures');
    expect(rows.overview.alerts.get(1)).toMatchObject({ source: 'The mailbox', severity: 'Medium' });
  });

  it('that somebody deleted meanwhile can be saved as new', async () => {
    const page = await openAlert(1, 'Enrolment failures');
    const { panel, user, rows } = page;
    await user.click(panel.getByRole('button', { name: 'Change' }));
    const form = within(await findPanel('Change the alert'));
    await user.type(await form.findByLabelText('Where it shows'), '!');
    rows.overview.alerts.delete(1);
    await user.click(form.getByRole('button', { name: 'Save' }));
    await user.click(await form.findByRole('button', { name: 'Save as new' }));
    await screen.findByText('Added: Enrolment failures');
    expect(alertsOf(page)).toHaveLength(3);
  });

  it('is added, and taken back', async () => {
    const page = renderOverview({ query: '?om=view:plan' });
    const { user } = page;
    await user.click(await screen.findByRole('button', { name: 'Add an alert' }));
    const form = within(await findPanel('Add an alert'));
    await user.click(await form.findByRole('button', { name: 'Save' }));
    expect(await form.findByText('Give the alert a name.')).toBeVisible();
    await user.type(form.getByLabelText('Alert'), 'Token runs out');
    await user.click(form.getByRole('button', { name: 'Save' }));
    await screen.findByText('Added: Token runs out');
    expect(alertsOf(page)).toMatchObject([{ title: 'Token runs out', isInUse: true, withinMinutes: null }]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(alertsOf(page)).toEqual([]));
  });
});
