import { act, screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { acknowledgementKey } from '../../../domain/updates/AcknowledgementRepository';
import type { Decision } from '../../../domain/updates/decision';
import { aPerson } from '../../../testing/builders';
import { aNotice, aTeamEntry, seedNotices, seedTeam } from '../../../testing/updates/aNotice';
import type { MemoryUpdates } from '../../../testing/updates/MemoryUpdates';
import { renderUpdates, someRows, type UpdatesPage, type UpdatesPageOptions } from '../testing/renderUpdates';

const day = calendarDate;
const amir = aPerson();
const brigitte = aPerson({ id: 8, name: 'Brigitte Keller' });

const decided = (revision: number, reviewOn: string | null = null): Decision => ({
  kind: 'accept',
  reason: '',
  adminImpact: 'low',
  userImpact: 'low',
  owner: null,
  actBy: null,
  reviewOn: reviewOn === null ? null : day(reviewOn),
  by: amir,
  on: '2026-04-28T08:00:00Z',
  revision
});

function read(rows: MemoryUpdates, noticeId: number, person: typeof amir, on: string): void {
  const key = acknowledgementKey(`notice ${noticeId}`, 1, person.id);
  rows.acknowledgements.set(key, { noticeId, person, revision: 1, on });
}

function leadRows(): MemoryUpdates {
  const rows = someRows();
  seedTeam(rows, aTeamEntry({ id: 101, person: amir }), aTeamEntry({ id: 102, person: brigitte }));
  seedNotices(
    rows,
    aNotice({ id: 1, title: 'All aware', published: '2026-04-27T08:00:00Z' }),
    aNotice({
      id: 2,
      title: 'Outrun',
      published: '2026-04-20T08:00:00Z',
      revision: 2,
      state: 'changed',
      decision: decided(1)
    }),
    aNotice({
      id: 3,
      title: 'Look again',
      published: '2026-04-10T08:00:00Z',
      revisedOn: day('2026-04-10'),
      state: 'decided',
      decision: decided(1, '2026-05-01'),
      rollsOutOn: day('2026-05-01')
    }),
    aNotice({ id: 4, title: 'Long overdue', published: '2024-01-10T08:00:00Z', actBy: day('2024-02-01') })
  );
  read(rows, 1, amir, '2026-04-28T08:00:00Z');
  read(rows, 1, brigitte, '2026-04-30T08:00:00Z');
  read(rows, 3, amir, '2026-04-11T08:00:00Z');
  rows.communications.push({
    noticeId: 3,
    kind: 'told',
    audience: 'users',
    by: amir,
    on: day('2026-05-02'),
    revision: 1,
    channel: 'mail',
    text: 'Hello',
    link: null
  });
  return rows;
}

function open(options: UpdatesPageOptions = {}): UpdatesPage {
  return renderUpdates({ rows: leadRows(), query: '?om=view:lead', ...options });
}

async function showRows(page: UpdatesPage, figure: string, title: string): Promise<readonly string[]> {
  await page.user.click(await screen.findByRole('button', { name: figure }));
  const list = within(screen.getByRole('list', { name: title }));
  expect(screen.getByRole('heading', { name: (name) => name.startsWith(title) })).toHaveFocus();
  return list.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
}

const cellsOf = (table: string, row: string): readonly (string | null)[] => {
  const header = within(screen.getByRole('table', { name: table })).getByRole('rowheader', { name: row });
  return within(header.closest('tr') as HTMLElement)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
};

describe('the view of the lead', () => {
  it('says what is past its day without a decision, whenever it was published', async () => {
    const page = open();
    expect(
      await showRows(
        page,
        'Past the last day to act, not decided: 1 of 2',
        'Past the last day to act, not decided'
      )
    ).toEqual(['Long overdueLast day to act: Feb 1, 2024']);
    expect(
      screen.getByText('All notices, whenever published. As of May 4, 2026, 9:00 AM.')
    ).toBeInTheDocument();
  });

  it('counts decisions of the period that were outrun, or are to be looked at again', async () => {
    const page = open();
    expect(await showRows(page, 'Decided, but changed since: 1 of 2', 'Decided, but changed since')).toEqual([
      'OutrunDecided Apr 28, 2026, 8:00 AM by Amir Haddad'
    ]);
    expect(
      await showRows(page, 'Decisions to be looked at again: 1 of 1', 'Decisions to be looked at again')
    ).toEqual(['Look againTo be looked at again May 1']);
    expect(
      screen.getAllByText('Published Feb 4 – May 4, 2026: 3 notices. As of May 4, 2026, 9:00 AM.')
    ).not.toHaveLength(0);
  });

  it('says how much is read, by whom, and how long it took until everybody was aware', async () => {
    const page = open();
    expect(
      await showRows(page, 'Read by those who are asked: 3 of 6 (50%)', 'Not read by everybody')
    ).toEqual([
      'OutrunNot read by: Amir Haddad and Brigitte Keller',
      'Look againNot read by: Brigitte Keller'
    ]);
    expect(
      await showRows(
        page,
        'Days until everybody has read it: Median 3 days · reached for 1 of 3 notices',
        'Days until everybody has read it'
      )
    ).toContain('All aware3 days');
    expect(cellsOf('Read, by person', 'Brigitte Keller')).toEqual(['1 of 3 (33%)', '2', '1']);
    expect(await showRows(page, 'Not read by Brigitte Keller: 2', 'Not read by Brigitte Keller')).toEqual([
      'Look againTo be read by Apr 17',
      'OutrunTo be read by May 4'
    ]);
  });

  it('says who was told in time, late, and not yet', async () => {
    const page = open();
    await screen.findByRole('table', { name: 'Told before roll-out' });
    expect(cellsOf('Told before roll-out', 'Users')).toEqual(['0 of 1 (0%)', '1', '2']);
    expect(await showRows(page, 'Users, told: Late: 1', 'Users, told: Late')).toEqual([
      'Look againTold May 2 · Rolls out May 1'
    ]);
  });

  it('opens the notice where it shows what the figure is about', async () => {
    const page = open();
    await showRows(page, 'Decided, but changed since: 1 of 2', 'Decided, but changed since');
    await page.user.click(screen.getByRole('button', { name: 'Outrun' }));
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
    // The address follows what is shown a moment later.
    await waitFor(() => expect(window.location.search).toContain('section:decision'));
  });

  it('gives the focus back to the figure when its rows are closed', async () => {
    const page = open();
    const figure = 'Decided, but changed since: 1 of 2';
    await showRows(page, figure, 'Decided, but changed since');
    await page.user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.getByRole('button', { name: figure })).toHaveFocus();
  });

  it('tells how far it looked, and looks at another period', async () => {
    const page = open();
    expect(await screen.findByText('Looked at 4 notices, back to Jan 10, 2024.')).toBeInTheDocument();
    await page.user.selectOptions(screen.getByRole('combobox', { name: 'Published' }), 'Last quarter');
    expect(screen.getByText('Jan 1 – Mar 31, 2026')).toBeInTheDocument();
    expect(
      await screen.findAllByText('Published Jan 1 – Mar 31, 2026: 0 notices. As of May 4, 2026, 9:00 AM.')
    ).not.toHaveLength(0);
    // Nothing of nothing is neither none nor all.
    expect(screen.getAllByText('No data').length).toBeGreaterThan(3);
    expect(
      screen.getByRole('button', { name: 'Past the last day to act, not decided: 1 of 2' })
    ).toBeInTheDocument();
  });

  it('can be stopped, says what is not counted, and goes on', async () => {
    const rows = leadRows();
    for (let id = 100; id < 220; id++) {
      seedNotices(rows, aNotice({ id, published: '2026-03-20T08:00:00Z', actBy: null }));
    }
    let release: () => void = () => undefined;
    const page = open({
      rows,
      prepare: ({ acknowledgements }) => {
        release = acknowledgements.hold();
      }
    });
    await page.user.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(screen.getByRole('button', { name: 'Stopping' })).toBeDisabled();
    await act(async () => release());
    expect(
      await screen.findByText(/^Stopped\. Looked at 50 notices, back to Mar 20\. What was not looked at/)
    ).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findByText('Looked at 124 notices, back to Jan 10, 2024.')).toBeInTheDocument();
  });

  it('goes on where it failed', async () => {
    const page = open({ prepare: ({ communications }) => communications.failNext('offline', 2) });
    expect(await screen.findByText(/^The figures could not be read to the end\./)).toBeInTheDocument();
    const failed = screen.getByText(/^The figures could not be read to the end\./).closest('[role=alert]');
    await page.user.click(within(failed as HTMLElement).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Looked at 4 notices, back to Jan 10, 2024.')).toBeInTheDocument();
  });

  it('says that there is nothing to count, to visitors as well', async () => {
    open({ rows: someRows(), as: 'visitor' });
    expect(await screen.findByRole('heading', { name: 'No notices in this period' })).toBeInTheDocument();
    await waitFor(() => expect(screen.getByText('There are no notices to look at.')).toBeInTheDocument());
  });

  it('speaks Arabic', async () => {
    open({ locale: 'ar-sa' });
    expect(await screen.findByRole('table', { name: 'المقروء حسب الشخص' })).toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name: 'المستخدمون' })).toBeInTheDocument();
  });
});
