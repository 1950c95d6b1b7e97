import '@testing-library/jest-dom';
import { screen, waitFor, within, type BoundFunctions, type queries } from '@testing-library/react';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { aPerson } from '../../../testing/builders';
import { anAlert, aPlanAnswer } from '../../../testing/overview/overviewBuilders';
import { aTeamEntry, seedTeam } from '../../../testing/updates/aNotice';
import {
  findPanel,
  renderOverview,
  someRows,
  type OverviewPage,
  type OverviewPageOptions,
  type OverviewRows
} from '../testing/renderOverview';

const lena = aPerson({ id: 6, name: 'Lena Lindqvist' });
const amir = aPerson({ id: 7, name: 'Amir Haddad' });

function render(options: OverviewPageOptions = {}): OverviewPage {
  return renderOverview({ query: '?om=view:plan', ...options });
}

/** A question with everything that stands at it. */
async function question(name: string): Promise<BoundFunctions<typeof queries>> {
  return within(await screen.findByRole('listitem', { name }));
}

function someAnswers(): OverviewRows {
  const rows = someRows();
  seedTeam(
    rows.updates,
    aTeamEntry({ id: 1, person: lena, roles: ['Lead', 'Admin'], backup: amir }),
    aTeamEntry({ id: 2, person: amir, roles: ['Help desk'], backup: null })
  );
  const { answers } = rows.overview;
  answers.set(1, aPlanAnswer('teamReachedHow', { id: 1, text: 'Mail to om@contoso.example.' }));
  answers.set(2, aPlanAnswer('reportWriter', { id: 2, text: '', person: lena, backup: amir }));
  answers.set(
    3,
    aPlanAnswer('reportWhen', {
      id: 3,
      text: '',
      rhythm: 'Every month',
      reviewOn: calendarDate('2026-05-01')
    })
  );
  answers.set(
    4,
    aPlanAnswer('updatesWatcher', { id: 4, text: '', person: aPerson({ id: 99, name: 'Gone Gunnar' }) })
  );
  return rows;
}

describe('the plan', () => {
  it('welcomes who is to write it, and begins with the first question', async () => {
    const { user } = render();
    expect(await screen.findByText('Answer the questions: it takes ten minutes')).toBeVisible();
    expect(screen.getByText('0 of 15 questions answered')).toBeVisible();
    for (const name of ['Team', 'Reporting', 'Updates', 'Decisions', 'Alerts']) {
      expect(screen.getByRole('region', { name })).toBeVisible();
    }
    await user.click(screen.getByRole('button', { name: 'Begin with the first question' }));
    await findPanel('Who makes up the team?');
    expect(await screen.findByRole('button', { name: 'Add myself' })).toBeVisible();
  });

  it('shows each answer with who, how often, when to look again, and who changed it when', async () => {
    render({ rows: someAnswers() });
    expect(await screen.findByText('5 of 15 questions answered')).toBeVisible();
    const reached = await question('How can the team be reached?');
    expect(reached.getByText('Mail to om@contoso.example.')).toBeVisible();
    expect(reached.getByText(/^Changed by .+, Apr 27/)).toBeVisible();
    const writer = await question('Who writes the report?');
    expect(writer.getByText('Lena Lindqvist')).toBeVisible();
    expect(writer.getByText('Amir Haddad')).toBeVisible();
    const when = await question('How often is there a report?');
    expect(when.getByText('Every month')).toBeVisible();
    expect(when.getByText('Look again on')).toBeVisible();
  });

  it('says beside each question what it lacks', async () => {
    render({ rows: someAnswers() });
    const watcher = await question('Who watches for updates?');
    expect(watcher.getByText('Gone Gunnar is not in the team any more.')).toBeVisible();
    expect(watcher.getByText('Nobody takes over while this person is away.')).toBeVisible();
    const when = await question('How often is there a report?');
    expect(when.getByText('The day to look at it again has come: May 1.')).toBeVisible();
    const decides = await question('Who decides?');
    expect(decides.getByText('Not answered yet')).toBeVisible();
    expect(decides.getByRole('button', { name: 'Answer: Who decides?' })).toBeVisible();
    const outside = await question('What happens outside working hours?');
    expect(outside.getByText('Not answered yet · Need not be answered')).toBeVisible();
  });

  it('shows who is in the team today, who is alone there, and which role nobody has', async () => {
    render({ rows: someAnswers() });
    const team = within(await screen.findByRole('list', { name: 'In the team today' }));
    const [first, second] = team.getAllByRole('listitem');
    expect(first).toHaveTextContent(/Lena Lindqvist.*Lead and Admin.*All platforms.*Backup: Amir Haddad/);
    expect(second).toHaveTextContent(/Amir Haddad.*Help desk.*Nobody in the team takes over/);
    expect(screen.getByText('Nobody in the team has the role “Trainer”.')).toBeVisible();
  });

  it('changes the team in place, and shows it then', async () => {
    const { user, rows } = render();
    await user.click(await screen.findByRole('button', { name: 'Change the team' }));
    await user.click(await screen.findByRole('button', { name: 'Add myself' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Lead' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Lena Lindqvist is in the team')).toBeVisible();
    expect([...rows.updates.team.values()]).toMatchObject([{ person: { id: 6 }, roles: ['Lead'] }]);
    await waitFor(() =>
      expect(screen.getAllByRole('list', { name: 'In the team today', hidden: true })).toHaveLength(1)
    );
  });
});

describe('the plan for those who may only read', () => {
  it('shows the answers without complaints and without buttons', async () => {
    const rows = someAnswers();
    rows.overview.alerts.set(9, anAlert({ id: 9, runbook: null }));
    render({ rows, as: 'visitor' });
    const region = within(await screen.findByRole('region', { name: 'Updates' }));
    expect(region.getByText('Gone Gunnar')).toBeVisible();
    expect(screen.queryByText(/not in the team any more/)).not.toBeInTheDocument();
    expect(screen.queryByText(/questions answered/)).not.toBeInTheDocument();
    expect(screen.queryByText(/^Missing:/)).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /^(Answer|Change|Delete|Add|Follow up)/ })
    ).not.toBeInTheDocument();
  });

  it('says that nobody has written it yet', async () => {
    render({ as: 'visitor' });
    expect(await screen.findByText('Nobody has written the plan yet')).toBeVisible();
  });
});

describe('the plan when something fails', () => {
  it('says why it is not there, and is read on demand', async () => {
    const { user } = render({ prepare: ({ plan }) => plan.failNext('offline') });
    expect(await screen.findByText('The plan could not be loaded')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'Alerts' })).toBeVisible();
  });

  it('is there in Arabic and in German', async () => {
    const { unmount } = render({ locale: 'ar-sa' });
    expect(await screen.findByText('من يتخذ القرار؟')).toBeVisible();
    unmount();
    render({ locale: 'de-de' });
    expect(await screen.findByText('Wer entscheidet?')).toBeVisible();
  });
});
