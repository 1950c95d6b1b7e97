import { screen, waitFor, within, type BoundFunctions, type queries } from '@testing-library/react';
import '@testing-library/jest-dom';
import { acknowledgementKey } from '../../../domain/updates/AcknowledgementRepository';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { aPerson } from '../../../testing/builders';
import { aNotice, aTeamEntry, seedNotices, seedTeam } from '../../../testing/updates/aNotice';
import type { MemoryUpdates } from '../../../testing/updates/MemoryUpdates';
import { renderUpdates, someRows, type UpdatesPage, type UpdatesPageOptions } from '../testing/renderUpdates';

const amir = aPerson();
const brigitte = aPerson({ id: 8, name: 'Brigitte Keller' });
const lena = aPerson({ id: 6, name: 'Lena Lindqvist' });

function read(rows: MemoryUpdates, noticeId: number, person: typeof amir, revision: number): void {
  const on = '2026-04-28T08:00:00Z';
  const key = acknowledgementKey(`notice ${noticeId}`, revision, person.id);
  rows.acknowledgements.set(key, { noticeId, person, revision, on });
}

/** Three notices; everything but the second, which is for macOS, asks Amir and Brigitte. */
function matrixRows(): MemoryUpdates {
  const rows = someRows();
  seedTeam(
    rows,
    aTeamEntry({ id: 101, person: amir }),
    aTeamEntry({ id: 102, person: brigitte, platforms: ['Android'] })
  );
  seedNotices(
    rows,
    aNotice({ id: 1, title: '=New look', revision: 2, published: '2026-04-27T08:00:00Z' }),
    aNotice({
      id: 2,
      title: 'On Macs only',
      platforms: ['macOS'],
      published: '2026-04-26T08:00:00Z',
      revisedOn: calendarDate('2026-04-20')
    }),
    aNotice({ id: 3, title: 'Read by all', published: '2026-04-25T08:00:00Z' })
  );
  read(rows, 1, amir, 1);
  read(rows, 1, lena, 2);
  read(rows, 3, amir, 1);
  read(rows, 3, brigitte, 1);
  return rows;
}

function open(options: UpdatesPageOptions = {}): UpdatesPage {
  return renderUpdates({ rows: matrixRows(), query: '?om=view:awareness', ...options });
}

const findTable = async (): Promise<BoundFunctions<typeof queries>> =>
  within(await screen.findByRole('table'));

function cellsOf(table: BoundFunctions<typeof queries>, title: string): readonly string[] {
  const row = table.getByRole('button', { name: title }).closest('tr') as HTMLElement;
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.querySelector('[class=spoken]')?.textContent ?? '');
}

const columnsOf = (table: BoundFunctions<typeof queries>): readonly (string | null)[] =>
  table.getAllByRole('columnheader').map(({ textContent }) => textContent);

describe('the matrix of who has read what', () => {
  it('says of each notice and person how they stand, most behind first', async () => {
    open();
    const table = await findTable();
    expect(columnsOf(table)).toEqual(['Notice', 'Amir Haddad', 'Brigitte Keller']);
    expect(cellsOf(table, '=New look')).toEqual(['Changed since read', 'Not read yet']);
    expect(cellsOf(table, 'On Macs only')).toEqual(['Late: not read yet', 'Not asked']);
    expect(cellsOf(table, 'Read by all')).toEqual([
      'Read on Apr 28, 2026, 8:00 AM',
      'Read on Apr 28, 2026, 8:00 AM'
    ]);
    expect(table.getByText('Read by 0 of 1 · It had to be read by Apr 27')).toBeInTheDocument();
    expect(screen.getByText('3 notices, 2 people asked. Read: 2 of 5')).toBeInTheDocument();
  });

  it('counts for each person what they have read and what is late, and explains its signs', async () => {
    open();
    const table = await findTable();
    const total = table.getByRole('rowheader', { name: 'Read, of those asked for' }).closest('tr');
    expect([...(total?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '1 of 31 late',
      '1 of 2'
    ]);
    const legend = within(screen.getByRole('list', { name: 'What the signs mean' }));
    expect(legend.getAllByRole('listitem').map(({ textContent }) => textContent?.trim())).toEqual([
      'Read',
      'Changed since read',
      'Not read yet',
      'Late',
      '– Not asked'
    ]);
  });

  it('has most behind first or sorts people by name, and leaves out what everybody has read', async () => {
    const rows = matrixRows();
    for (const id of [4, 5]) {
      const revisedOn = calendarDate('2026-04-20');
      seedNotices(rows, aNotice({ id, published: '2026-04-20T08:00:00Z', revisedOn }));
      read(rows, id, amir, 1);
    }
    const page = open({ rows });
    const table = await findTable();
    expect(columnsOf(table)).toEqual(['Notice', 'Brigitte Keller', 'Amir Haddad']);
    await page.user.selectOptions(screen.getByRole('combobox', { name: 'Order of people' }), 'By name');
    expect(columnsOf(table)).toEqual(['Notice', 'Amir Haddad', 'Brigitte Keller']);
    await page.user.click(screen.getByRole('button', { name: 'Only incomplete ones' }));
    expect(table.queryByRole('button', { name: 'Read by all' })).not.toBeInTheDocument();
    expect(table.getByRole('button', { name: '=New look' })).toBeInTheDocument();
  });

  it('says so when nobody is missing', async () => {
    const rows = matrixRows();
    rows.notices.delete(1);
    rows.notices.delete(2);
    const page = open({ rows });
    await findTable();
    await page.user.click(screen.getByRole('button', { name: 'Only incomplete ones' }));
    expect(screen.getByRole('heading', { name: 'Nobody is missing' })).toBeInTheDocument();
  });

  it('opens a notice where it says who has read it', async () => {
    const page = open();
    const table = await findTable();
    await page.user.click(table.getByRole('button', { name: 'On Macs only' }));
    await waitFor(() => expect(window.location.search).toContain('notice:2'));
    expect(window.location.search).toContain('section:awareness');
  });

  it('lists for narrow columns who is missing of each notice', async () => {
    open();
    await findTable();
    const list = within(screen.getByRole('list', { name: '3 notices, 2 people asked. Read: 2 of 5' }));
    const macs = list.getByRole('button', { name: 'On Macs only' }).closest('li') as HTMLElement;
    expect(within(macs).getByText('Amir Haddad').closest('li')).toHaveTextContent('Amir HaddadLate');
    const all = list.getByRole('button', { name: 'Read by all' }).closest('li') as HTMLElement;
    expect(within(all).queryByRole('list')).not.toBeInTheDocument();
  });

  it('says which filters are on, and does without them again', async () => {
    const page = open({ query: '?om=view:awareness;platform:macOS;q:macs' });
    const table = await findTable();
    expect(table.queryByRole('button', { name: '=New look' })).not.toBeInTheDocument();
    expect(
      screen.getByText('Only some notices are shown: Platform: macOS · Words: macs')
    ).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(await screen.findAllByRole('button', { name: '=New look' })).not.toHaveLength(0);
    expect(screen.queryByText(/^Only some notices are shown/)).not.toBeInTheDocument();
  });

  it('reaches further back page by page', async () => {
    const rows = matrixRows();
    for (let id = 100; id < 160; id++) {
      seedNotices(rows, aNotice({ id, title: `Older ${id}`, published: '2026-03-01T08:00:00Z' }));
    }
    const page = open({ rows });
    await findTable();
    expect(screen.queryByRole('rowheader', { name: /^Older 159/ })).not.toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'Show older notices' }));
    expect(await screen.findByRole('rowheader', { name: /^Older 159/ })).toBeInTheDocument();
  });

  it('is saved as a file in which a spreadsheet runs nothing', async () => {
    const texts: string[] = [];
    const Original = window.Blob;
    window.URL.createObjectURL = () => 'blob:matrix';
    window.URL.revokeObjectURL = () => undefined;
    jest.spyOn(window, 'Blob').mockImplementation((parts = []) => {
      texts.push(String(parts[0]));
      return new Original(parts);
    });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const page = open();
    await findTable();
    await page.user.click(screen.getByRole('button', { name: 'Save as CSV' }));
    const lines = texts[0]?.replace('\uFEFF', '').split('\r\n') ?? [];
    expect(lines[0]).toBe('Notice,Id,Published,To be read by,Have read it,Asked,Amir Haddad,Brigitte Keller');
    expect(lines[1]).toBe("'=New look,MC900001,2026-04-27,2026-05-04,0,2,Changed since read,Not read yet");
    jest.restoreAllMocks();
  });

  it('says that nobody is asked, and leads to the team', async () => {
    const rows = matrixRows();
    rows.team.clear();
    const page = open({ rows });
    await page.user.click(await screen.findByRole('button', { name: 'Open the team' }));
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
    expect(screen.getByText('Nobody is asked to read these notices')).toBeInTheDocument();
  });

  it('can be tried again when the notices could not be loaded, and is there for visitors', async () => {
    const page = open({ as: 'visitor', prepare: ({ notices }) => notices.failNext('offline') });
    await screen.findByText('The notices could not be loaded');
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(cellsOf(await findTable(), 'On Macs only')).toEqual(['Late: not read yet', 'Not asked']);
  });

  it('speaks German', async () => {
    open({ locale: 'de-de' });
    const table = await findTable();
    expect(cellsOf(table, 'On Macs only')).toEqual(['Überfällig: noch nicht gelesen', 'Nicht gefragt']);
    expect(screen.getByText('3 Meldungen, 2 Personen gefragt. Gelesen: 2 von 5')).toBeInTheDocument();
  });
});
