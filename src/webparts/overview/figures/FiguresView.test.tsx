import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { figureParts } from '../../../domain/overview/figureTraits';
import { loadStrings } from '../../../testing/loadStrings';
import { aFigure } from '../../../testing/overview/overviewBuilders';
import { savedFiles } from '../../../testing/savedFiles';
import { fill } from '../../../ui/words/fill';
import { closeMonth, countedRows } from '../testing/countedRows';
import { findPanel, renderOverview } from '../testing/renderOverview';

const april = '?om=view:figures;period:2026-04';

async function tileOf(name: string): Promise<HTMLElement> {
  const opener = await screen.findByRole('button', { name });
  const tile = opener.closest('li');
  if (!tile) throw new Error(`${name} stands in no tile.`);
  return tile;
}

/** What a reader reads in the tile, paragraph by paragraph. */
async function wordsOf(name: string): Promise<readonly string[]> {
  const tile = await tileOf(name);
  return [...tile.querySelectorAll('p')].map(({ textContent }) => textContent ?? '');
}

async function partsOf(name: string): Promise<readonly string[]> {
  const list = within(await tileOf(name)).getByRole('list', { name });
  return within(list)
    .getAllByRole('listitem')
    .map((item) =>
      [...item.children]
        .map(({ textContent }) => textContent)
        .join(' ')
        .trim()
    );
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('the figures of April, counted by hand', () => {
  it('say how many of how many, in words and percent', async () => {
    renderOverview({ rows: countedRows(), query: april });
    expect(await wordsOf('Done on time')).toEqual([
      '20%',
      '1 of 5 occurrences',
      'Cannot be compared with March 2026'
    ]);
    expect((await wordsOf('Missed')).slice(0, 2)).toEqual(['2', '2 of 5 occurrences']);
    expect((await wordsOf('Done with evidence')).slice(0, 2)).toEqual(['50%', '1 of 2 completions']);
    expect((await wordsOf('Acknowledged by the admins')).slice(0, 2)).toEqual([
      '25%',
      '1 of 4 acknowledgements'
    ]);
    expect((await wordsOf('Undecided past the last day to act')).slice(0, 2)).toEqual(['1', '1 of 1 notice']);
    expect((await wordsOf('Required training done')).slice(0, 2)).toEqual(['50%', '1 of 2 assignments']);
    expect((await wordsOf('People late with training')).slice(0, 2)).toEqual(['1', '1 personas of now']);
    expect((await wordsOf('Votes that an answer helped')).slice(0, 2)).toEqual(['67%', '2 of 3 votes']);
  });

  it('say days and hours with what they come from, and what was left out', async () => {
    renderOverview({ rows: countedRows(), query: april });
    expect((await wordsOf('Oldest overdue'))[0]).toBe('20 days');
    expect((await wordsOf('Days until the first admin read it')).slice(0, 2)).toEqual([
      '2 days',
      'from 1 notice'
    ]);
    const hours = await wordsOf('Hours of work done');
    expect(hours.slice(0, 2)).toEqual(['1 hour', '1 of 2 hours']);
    expect(hours).toContain('1 time is left out: its task says no duration');
    expect(await wordsOf('Expired, or expiring within 90 days')).toContain(
      '1 renewal has no day and is left out'
    );
  });

  it('never take nothing of nothing for none or all', async () => {
    renderOverview({ rows: countedRows(), query: april });
    expect(await wordsOf('Confirmed by a second person')).toEqual(['No data', 'There was nothing to count']);
    expect(await wordsOf('Ended and not renewed')).toEqual(['No data', 'There was nothing to count']);
  });

  it('fall into parts with their numbers', async () => {
    renderOverview({ rows: countedRows(), query: april });
    expect(await partsOf('Notices without a decision')).toEqual([
      'Up to 7 days old 1',
      '8 to 30 days old 1',
      '31 to 90 days old 0',
      'More than 90 days old 0'
    ]);
    expect(await partsOf('Expired, or expiring within 90 days')).toContain('Within 30 days 1');
    expect(await partsOf('Searches in vain')).toEqual(['vpn on ipad tried 5 times']);
    expect(await partsOf('Answers that helped somebody')).toEqual(['Enrolment fails 2 of 3 votes']);
    expect(await partsOf('Answers due for review')).toContain('Never verified 1');
  });

  it('stand below the part that they come from, with the time as of which they hold', async () => {
    renderOverview({ rows: countedRows(), query: april });
    const feed = await screen.findByRole('region', { name: 'Update feed' });
    expect(within(feed).getByRole('button', { name: 'Users told in time' })).toBeTruthy();
    expect(within(feed).queryByRole('button', { name: 'Missed' })).toBeNull();
    expect(screen.getByText(/^As of May 4, 2026, 9:00 AM\. What is marked/)).toBeTruthy();
    expect(within(await tileOf('Tasks without an owner')).getByText('as of now')).toBeTruthy();
    expect(within(await tileOf('Missed')).queryByText('as of now')).toBeNull();
  });
});

describe('beside the period before', () => {
  it('figures are better, worse or the same, and by how much', async () => {
    const rows = countedRows();
    await closeMonth(
      rows,
      '2026-03',
      aFigure('onTime'),
      aFigure('evidence', { numerator: 1, denominator: 4 }),
      aFigure('missed', { numerator: 2, denominator: 4 }),
      aFigure('withoutBackup', { numerator: 1, denominator: 3 }),
      aFigure('expiries', { numerator: 3, denominator: 3 })
    );
    renderOverview({ rows, query: april });
    expect(await wordsOf('Done on time')).toContain('Worse than March 2026: 55 percentage points less');
    expect(await wordsOf('Done with evidence')).toContain(
      'Better than March 2026: 25 percentage points more'
    );
    expect(await wordsOf('Missed')).toContain('The same as March 2026');
    expect(await wordsOf('Tasks without a backup')).toContain('Worse than March 2026: 2 more');
    // Neither more nor fewer renewals are good or bad.
    expect(await wordsOf('Expired, or expiring within 90 days')).toContain('Beside March 2026: 2 fewer');
    expect(await wordsOf('Tasks without an owner')).toContain('Not known for March 2026');
  });

  it('another period is chosen in the list, and stands in the address', async () => {
    const { user } = renderOverview({ rows: countedRows(), query: april });
    await tileOf('Done on time');
    await user.selectOptions(screen.getByLabelText('By'), 'quarter');
    expect(await screen.findByRole('option', { name: 'Q2 2026 (until today)', selected: true })).toBeTruthy();
    expect((await wordsOf('Votes that an answer helped')).slice(0, 2)).toEqual(['67%', '2 of 3 votes']);
    await waitFor(() => expect(window.location.search).toContain('2026-Q2'));
    await user.click(screen.getByRole('button', { name: 'Earlier' }));
    expect(await wordsOf('Votes that an answer helped')).toEqual(['No data', 'There was nothing to count']);
  });
});

describe('what is counted', () => {
  const about = 'What is counted: Missed';
  const rule = /^Of all the times a task was due in the period, those that nobody did/;

  it('shows while it is pointed at', async () => {
    const { user } = renderOverview({ rows: countedRows(), query: april });
    const button = await screen.findByRole('button', { name: about });
    await user.hover(button);
    expect(screen.getByRole('tooltip').textContent).toMatch(rule);
    await user.unhover(button);
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('shows with the focus, stays after a press, and goes with Escape', async () => {
    const { user } = renderOverview({ rows: countedRows(), query: april });
    const opener = await screen.findByRole('button', { name: 'Missed' });
    opener.focus();
    await user.tab();
    const button = screen.getByRole('button', { name: about });
    expect(document.activeElement).toBe(button);
    expect(screen.getByRole('tooltip').textContent).toMatch(rule);
    expect(button.getAttribute('aria-describedby')).toBe(screen.getByRole('tooltip').id);
    await user.keyboard('{Enter}');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await user.tab();
    expect(screen.getByText(rule)).toBeTruthy();
    button.focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByText(rule)).toBeNull();
  });
});

describe('as a file', () => {
  it('has every figure with its numbers, period, time and rule; of nothing no value', async () => {
    const files = savedFiles();
    const { user } = renderOverview({ rows: countedRows(), query: april });
    await user.click(await screen.findByRole('button', { name: 'Download as CSV' }));
    expect([...files.keys()]).toEqual(['figures-2026-04.csv']);
    const lines = (files.get('figures-2026-04.csv') ?? '').trim().split('\r\n');
    expect(lines).toHaveLength(28);
    expect(lines[0]).toBe(
      'Part,Figure,Numerator,Denominator,Value,In words,Unit,Period,As of,Left out,Beside the period before,What is counted'
    );
    expect(lines[1]).toMatch(
      /^Checklist,Done on time,1,5,0\.2,20%,occurrences,2026-04,2026-05-04T09:00:00\.000Z,0,Cannot be compared with March 2026,"?Of all the times/
    );
    expect(lines[5]).toMatch(/^Checklist,Confirmed by a second person,0,0,,No data,completions,2026-04,/);
    expect(lines[6]).toMatch(/^Checklist,Tasks without an owner,1,4,1,1,tasks,as of now,/);
    expect(
      await screen.findByText('The figures of April 2026 are saved as figures-2026-04.csv.')
    ).toBeTruthy();
  });
});

describe('when something is not as usual', () => {
  it('an empty site has no data, calmly', async () => {
    renderOverview({ query: april });
    expect(await wordsOf('Done on time')).toEqual(['No data', 'There was nothing to count']);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByText('0%')).toBeNull();
    expect(screen.queryByText('100%')).toBeNull();
  });

  it('says that figures are on their way', async () => {
    renderOverview({ rows: countedRows(), query: april });
    expect(await screen.findByRole('status', { name: 'Reading what the figures count' })).toBeTruthy();
    expect(await tileOf('Missed')).toBeTruthy();
  });

  it('a failure says why, and can be tried again', async () => {
    const { user } = renderOverview({
      rows: countedRows(),
      query: april,
      prepare: ({ snapshots }) => snapshots.failNext('offline')
    });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The figures could not be loaded');
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect((await wordsOf('Done on time'))[0]).toBe('20%');
  });

  it('a failure to read again leaves what was there', async () => {
    const { user, repositories } = renderOverview({ rows: countedRows(), query: april });
    await tileOf('Missed');
    repositories.snapshots.failNext('offline');
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Refresh' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('may be out of date'));
    expect((await wordsOf('Missed'))[0]).toBe('2');
  });

  it('a part that is not set up has no figures, and this is said', async () => {
    const rows = countedRows();
    rows.faq.setUp = false;
    renderOverview({ rows, query: april });
    await tileOf('Missed');
    expect(screen.queryByRole('region', { name: 'Help desk FAQ' })).toBeNull();
    expect(screen.getByText(/Help desk FAQ/).textContent).toMatch(/not set up/i);
  });

  it('where no part may be read there are no figures, and this is said', async () => {
    const missing = figureParts.map((part) => ({ part, why: 'forbidden' as const }));
    renderOverview({
      query: april,
      prepare: ({ periods }) =>
        jest.spyOn(periods, 'read').mockResolvedValue({ facts: {}, missing, incomplete: [] })
    });
    expect(await screen.findByText('No figures yet')).toBeTruthy();
    expect(screen.getByText(/Checklist, Update feed, Training, and Help desk FAQ/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Download as CSV' })).toBeNull();
  });

  it('says of which parts not everything could be read', async () => {
    const rows = countedRows();
    renderOverview({
      rows,
      query: april,
      prepare: ({ periods }) => {
        const { read } = periods;
        jest
          .spyOn(periods, 'read')
          .mockImplementation(async (question) => ({ ...(await read(question)), incomplete: ['training'] }));
      }
    });
    await tileOf('Missed');
    const { PartsIncomplete } = loadStrings<IOverviewWebPartStrings>('webparts/overview/loc');
    expect(screen.getByText(fill(PartsIncomplete, { parts: 'Training' }))).toBeTruthy();
  });
});

describe('in Arabic', () => {
  it('has its own digits and plural forms', async () => {
    renderOverview({ rows: countedRows(), query: april, locale: 'ar-sa' });
    const words = await wordsOf('أُنجزت في موعدها');
    expect(words.slice(0, 2)).toEqual(['٢٠٪؜', '١ من ٥ مواعيد']);
    expect((await wordsOf('الأيام حتى أول قراءة')).slice(0, 2)).toEqual(['يومان', 'من إشعار واحد']);
    expect((await wordsOf('فائتة')).slice(0, 1)).toEqual(['٢']);
  });
});

describe('a press on a figure', () => {
  it('opens it beside the page', async () => {
    const { user } = renderOverview({ rows: countedRows(), query: april });
    await user.click(await screen.findByRole('button', { name: 'Missed' }));
    expect(await findPanel('Missed')).toBeTruthy();
    expect(window.location.search).toContain('figure');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape', keyCode: 27, which: 27 });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
