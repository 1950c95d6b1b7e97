import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { RepositoryError } from '../../../domain/RepositoryError';
import { aRenewal, aTask } from '../../../testing/builders';
import { anAlert, aPlanAnswer } from '../../../testing/overview/overviewBuilders';
import { aTeamEntry, seedTeam } from '../../../testing/updates/aNotice';
import { planQuestions } from '../../../domain/overview/plan/questions';
import {
  findPanel,
  pressEscape,
  renderOverview,
  someRows,
  type OverviewRows
} from '../testing/renderOverview';

/** Two tasks that are late, and a renewal that comes. */
function withTasks(): OverviewRows {
  const rows = someRows();
  rows.site.seed(
    aTask({ id: 1, title: 'Check the connector', dueDate: calendarDate('2026-04-20') }),
    aTask({ id: 2, title: 'Read the sign-in report', dueDate: calendarDate('2026-05-01') }),
    aTask({ id: 3, title: 'Not yet', dueDate: calendarDate('2026-05-20') }),
    aRenewal({ id: 4, title: 'Apple push certificate', dueDate: calendarDate('2026-05-08') })
  );
  return rows;
}

const cards = async (): Promise<readonly string[]> => {
  const list = await screen.findByRole('list', { name: 'Attention' });
  return within(list)
    .getAllByRole('button')
    .map((card) => card.textContent ?? '');
};

describe('what needs somebody', () => {
  it('stands on cards, the most urgent first, with how many and since when', async () => {
    renderOverview({ rows: withTasks() });
    const texts = await cards();
    expect(texts[0]).toMatch(/^Nowsince Apr 20.*2 tasks are overdue.*Check the connector/);
    expect(texts[1]).toMatch(/^NowMay 8.*1 renewal is due.*Apple push certificate/);
    expect(texts.at(-1)).toMatch(/The O&M plan has \d+ gaps/);
  });

  it('opens the rows behind a card, each with a link to where it stands', async () => {
    const { user } = renderOverview({ rows: withTasks() });
    await user.click(await screen.findByRole('button', { name: /2 tasks are overdue/ }));
    const panel = await findPanel('Attention');
    const rows = await within(panel).findByRole('list', { name: '2 tasks are overdue' });
    const links = within(rows).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Check the connector', 'https://contoso.example/sites/intune/Lists/OMTasks/DispForm.aspx?ID=1'],
      ['Read the sign-in report', 'https://contoso.example/sites/intune/Lists/OMTasks/DispForm.aspx?ID=2']
    ]);
    await waitFor(() => expect(window.location.search).toContain('card:overdueTasks'));
    pressEscape();
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('leads into the part, where the author said on which page it stands', async () => {
    const pages = {
      checklist: 'https://contoso.example/sites/intune/SitePages/Work.aspx?Mode=Read&om=view:week'
    };
    renderOverview({ rows: withTasks(), query: '?om=card:renewals', defaults: { pages } });
    const link = await within(await findPanel('Attention')).findByRole('link', {
      name: 'Apple push certificate'
    });
    expect(link).toHaveAttribute(
      'href',
      'https://contoso.example/sites/intune/SitePages/Work.aspx?Mode=Read&om=task%3A4'
    );
  });

  it('is nothing when nothing is open and the plan says everything', async () => {
    const rows = someRows();
    const [lena, amir] = rows.site.people;
    if (!lena || !amir) throw new Error('Nobody is there.');
    seedTeam(
      rows.updates,
      aTeamEntry({ id: 1, person: lena, backup: amir, roles: ['Lead', 'Trainer'] }),
      aTeamEntry({ id: 2, person: amir, backup: lena, roles: ['Admin', 'Help desk'] })
    );
    planQuestions.forEach(({ key }, index) => {
      const answer = { id: index + 1, person: lena, backup: amir, rhythm: 'Every month' as const };
      rows.overview.answers.set(index + 1, aPlanAnswer(key, answer));
    });
    rows.overview.alerts.set(90, anAlert({ id: 90, responder: lena, backup: amir }));
    renderOverview({ rows });
    expect(await screen.findByText('Nothing needs anybody right now')).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'Attention' })).not.toBeInTheDocument();
  });

  it('says why it cannot be read, and reads it again', async () => {
    const { user } = renderOverview({
      rows: withTasks(),
      prepare: ({ attention }) => {
        jest.spyOn(attention, 'read').mockRejectedValueOnce(new RepositoryError('offline', 'No network.'));
      }
    });
    expect(await screen.findByText('What needs somebody could not be read')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect((await cards()).length).toBeGreaterThan(1);
  });

  it('says of which parts nothing is known', async () => {
    const rows = withTasks();
    rows.faq.setUp = false;
    renderOverview({ rows });
    expect(await screen.findByText(/lists are not set up: Help desk FAQ\./)).toBeInTheDocument();
  });

  it('is not read for people who may only read the site', async () => {
    const read = jest.fn();
    renderOverview({
      rows: withTasks(),
      as: 'visitor',
      prepare: ({ attention }) => {
        jest.spyOn(attention, 'read').mockImplementation(read);
      }
    });
    expect(await screen.findByRole('tab', { name: 'Report' })).toHaveAttribute('aria-selected', 'true');
    expect(screen.queryByRole('tab', { name: 'Attention' })).not.toBeInTheDocument();
    expect(read).not.toHaveBeenCalled();
  });
});
