import '@testing-library/jest-dom';
import { screen, waitFor, within, type BoundFunctions, type queries } from '@testing-library/react';
import type { PlanStart } from '../../../domain/training/plan';
import { aDone, anAssignment, anEntryOfLog } from '../../../testing/training/trainingBuilders';
import { aTeamEntry, seedTeam } from '../../../testing/updates/aNotice';
import {
  renderTraining,
  type TrainingPage,
  type TrainingPageOptions,
  type TrainingRows
} from '../testing/renderTraining';
import { amir, asAmir, brigitte, chidi, lena, planSite } from '../testing/planSite';

type Panel = BoundFunctions<typeof queries>;

interface Opened {
  readonly page: TrainingPage;
  readonly panel: Panel;
}

async function openStart(rows: TrainingRows, options: TrainingPageOptions = {}): Promise<Opened> {
  const page = renderTraining({ rows, query: '?om=start:5', defaults: { view: 'plans' }, ...options });
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByText(/ of 4 steps done/, { selector: '[role=status]' });
  return { page, panel: within(dialog) };
}

function siteWith(change: Partial<PlanStart>): TrainingRows {
  const rows = planSite();
  const start = rows.training.planStarts.get(5);
  if (start) rows.training.planStarts.set(5, { ...start, ...change });
  return rows;
}

/** The rows of the log that make the given steps done; Chidi said so on 30 April. */
function withDone(rows: TrainingRows, ...steps: readonly ('s1' | 's3' | 's4')[]): TrainingRows {
  const actions = { s1: 'Step done', s3: 'Access granted', s4: 'Signed off' } as const;
  steps.forEach((step, index) => {
    const entry = anEntryOfLog({
      id: 900 + index,
      subject: { kind: 'step', start: 5, step },
      learner: amir,
      action: actions[step],
      version: null,
      learnedOn: null,
      by: chidi,
      on: '2026-04-30T08:00:00Z'
    });
    rows.training.completions.set(`start 5 ${step}|0|declared`, entry);
  });
  return rows;
}

const stepOf = (panel: Panel, title: string): HTMLElement => {
  const found = panel.getAllByRole('listitem').find((row) => row.textContent?.startsWith(title));
  if (!found) throw new Error(`No step ${title}`);
  return found;
};

describe('my way through a plan', () => {
  it('begins with what to do next, the welcome, and who helps', async () => {
    const { panel } = await openStart(planSite(), asAmir);
    expect(panel.getByRole('heading', { name: 'New Intune admin' })).toBeInTheDocument();
    expect(panel.getByText('Day 8 of 90')).toBeInTheDocument();
    const next = within(panel.getByRole('region', { name: 'What to do next' }));
    expect(next.getByText('Meet the team')).toBeInTheDocument();
    expect(next.getByText(/^Late: was due Mon, Apr 27/)).toBeInTheDocument();
    await waitFor(() => expect(panel.getByText('Welcome').closest('details')).not.toHaveAttribute('open'));
    expect(panel.getByText('Good to have you.')).toBeInTheDocument();
    expect(panel.getByText('Chidi Okafor')).toBeInTheDocument();
    expect(panel.getByRole('link', { name: 'Write to Brigitte Keller' })).toHaveAttribute(
      'href',
      'mailto:brigitte.keller@contoso.example'
    );
  });

  it('shows every step by its day, and what an access waits for', async () => {
    const { panel } = await openStart(planSite(), asAmir);
    const timeline = within(panel.getByRole('region', { name: 'All steps' }));
    expect(timeline.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'Day 1 Mon, Apr 27',
      'By day 7 Mon, May 4',
      'By day 30 Tue, May 26',
      'By day 90 Mon, Jul 27'
    ]);
    expect(stepOf(panel, 'Autopilot')).toHaveTextContent('Due today');
    expect(stepOf(panel, 'Intune role')).toHaveTextContent('Waits for: Meet the team');
    // Nobody grants or signs off for themselves, and what belongs to the plan as a whole is for others.
    expect(panel.queryByRole('button', { name: /^Granted|^Sign off|^Finish/ })).not.toBeInTheDocument();
  });

  it('takes what I did with a note, and takes it back', async () => {
    const { page, panel } = await openStart(planSite(), asAmir);
    await page.user.click(panel.getByRole('button', { name: 'Note: Meet the team' }));
    await page.user.type(panel.getByRole('textbox', { name: 'Note: Meet the team' }), 'All but one');
    await page.user.click(panel.getByRole('button', { name: 'Done: Meet the team' }));
    expect(await panel.findByText('“Meet the team” is done.')).toBeInTheDocument();
    expect(stepOf(panel, 'Meet the team')).toHaveTextContent(/Done: Amir Haddad, May 4, 2026/);
    expect(stepOf(panel, 'Meet the team')).toHaveTextContent('All but one');
    expect(panel.getByText('1 of 4 steps done', { selector: '[role=status]' })).toBeInTheDocument();
    const next = within(panel.getByRole('region', { name: 'What to do next' }));
    expect(next.getByText('Autopilot')).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText('“Meet the team” is open again.')).toBeInTheDocument();
    expect(panel.getByText('0 of 4 steps done', { selector: '[role=status]' })).toBeInTheDocument();
  });

  it('keeps the note when it cannot be saved', async () => {
    const { page, panel } = await openStart(planSite(), asAmir);
    await page.user.click(panel.getByRole('button', { name: 'Note: Meet the team' }));
    await page.user.type(panel.getByRole('textbox', { name: 'Note: Meet the team' }), 'All but one');
    page.completions.failNext('offline');
    await page.user.click(panel.getByRole('button', { name: 'Done: Meet the team' }));
    expect(await panel.findByText('“Meet the team” was not saved')).toBeInTheDocument();
    expect(panel.getByRole('textbox', { name: 'Note: Meet the team' })).toHaveValue('All but one');
    await page.user.click(panel.getByRole('button', { name: 'Try again' }));
    expect(await panel.findByText('“Meet the team” is done.')).toBeInTheDocument();
  });

  it('leads to my own record of a course', async () => {
    const { page, panel } = await openStart(withDone(planSite(), 's1'), asAmir);
    await page.user.click(panel.getByRole('button', { name: 'Open: Autopilot' }));
    expect(await screen.findByRole('heading', { name: /Autopilot/ })).toBeInTheDocument();
    await waitFor(() => expect(window.location.search).toContain('record:11'));
  });

  it('has a warm word when all is done', async () => {
    const rows = withDone(planSite(), 's1', 's3', 's4');
    const plan = { start: 5, step: 's2' };
    const row = anAssignment({ id: 11, person: amir, status: 'Done', done: aDone(), plan });
    rows.training.assignments.set(11, row);
    const { panel } = await openStart(rows, asAmir);
    expect(panel.getByText('You have done it all')).toBeInTheDocument();
    expect(panel.queryByRole('region', { name: 'What to do next' })).not.toBeInTheDocument();
  });

  it('is found after it was finished, and only read', async () => {
    const { panel } = await openStart(siteWith({ state: 'Finished' }), asAmir);
    expect(panel.getByText('This plan is finished')).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: /^Done/ })).not.toBeInTheDocument();
    expect(panel.getByRole('button', { name: 'Open: Autopilot' })).toBeInTheDocument();
  });
});

describe('somebody whom I look after', () => {
  const asMentor = siteWith({ person: brigitte, mentor: amir, manager: lena });
  const asManager = siteWith({ person: brigitte, mentor: chidi, manager: amir });

  it('gets access from their mentor when it is unlocked, and no sign-off', async () => {
    const { page, panel } = await openStart(withDone(asMentor, 's1'), asAmir);
    await page.user.click(panel.getByRole('button', { name: 'Granted: Intune role' }));
    expect(await panel.findByText('“Intune role” is done.')).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: /^Sign off/ })).not.toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Take back: Intune role' }));
    expect(await panel.findByText('“Intune role” is open again.')).toBeInTheDocument();
  });

  it('is signed off by the manager', async () => {
    const { page, panel } = await openStart(asManager, asAmir);
    expect(panel.queryByRole('button', { name: /^Granted/ })).not.toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Sign off: First quarter' }));
    expect(await panel.findByText('“First quarter” is done.')).toBeInTheDocument();
  });

  it('is not shown to colleagues', async () => {
    const rows = siteWith({ person: brigitte, mentor: chidi, manager: lena });
    renderTraining({ rows, query: '?om=start:5', ...asAmir });
    expect(await screen.findByText("This plan is somebody else's")).toBeInTheDocument();
  });

  it('is only read by those who do nothing in this plan', async () => {
    const rows = siteWith({ person: brigitte, mentor: chidi, manager: lena });
    seedTeam(rows.updates, aTeamEntry({ person: brigitte, mentor: amir }));
    const { panel } = await openStart(rows, asAmir);
    const names = panel.getAllByRole('button').map((button) => button.getAttribute('aria-label'));
    expect(names.filter((name) => name !== null && !/^Open|Close/.test(name))).toEqual([]);
  });
});

describe('a plan that is gone', () => {
  it('says so', async () => {
    const rows = planSite();
    rows.training.planStarts.clear();
    renderTraining({ rows, query: '?om=start:5' });
    expect(await screen.findByText('This plan is not running')).toBeInTheDocument();
  });

  it('can be read again after a failure', async () => {
    const prepare: TrainingPageOptions['prepare'] = ({ completions }) => completions.failNext('offline');
    const page = renderTraining({ rows: planSite(), query: '?om=start:5', prepare });
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('The plan could not be loaded')).toBeInTheDocument();
    await page.user.click(within(dialog).getByRole('button', { name: 'Try again' }));
    expect(await within(dialog).findByText('Day 8 of 90')).toBeInTheDocument();
  });
});
