import { screen, within } from '@testing-library/react';
import { aFigure } from '../../../testing/overview/overviewBuilders';
import { closeMonth, countedRows } from '../testing/countedRows';
import { findPanel, renderOverview } from '../testing/renderOverview';

const opened = (figure: string, more = ''): string =>
  `?om=view:figures;period:2026-04;figure:${figure}${more}`;

async function rowsBelow(panel: HTMLElement, title: string): Promise<readonly string[]> {
  const list = await within(panel).findByRole('list', { name: title });
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '');
}

function cellsOf(table: HTMLElement): readonly (readonly string[])[] {
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent ?? ''));
}

describe('a figure beside the page', () => {
  it('has its number, what is counted, and the rows that were and were not counted', async () => {
    renderOverview({ rows: countedRows(), query: opened('requiredDone') });
    const panel = await findPanel('Required training done');
    expect(await within(panel).findByText('50%')).toBeTruthy();
    expect(within(panel).getByText('1 of 2 assignments')).toBeTruthy();
    expect(within(panel).getByText('April 2026 · As of May 4, 2026, 9:00 AM')).toBeTruthy();
    expect(
      within(panel).getByText(/^Of everything that people had to learn in mandatory courses/)
    ).toBeTruthy();
    expect(await rowsBelow(panel, 'What was counted')).toEqual([expect.stringContaining('Amir Haddad')]);
    expect(await rowsBelow(panel, 'The others that were looked at')).toEqual([
      expect.stringContaining('Brigitte Keller')
    ]);
  });

  it('leads to the rows', async () => {
    renderOverview({ rows: countedRows(), query: opened('withoutOwner') });
    const panel = await findPanel('Tasks without an owner');
    const list = await within(panel).findByRole('list', { name: 'What was counted' });
    expect(within(list).getByRole('link', { name: 'Enrolment token' }).getAttribute('href')).toBeTruthy();
  });

  it('says when nothing was counted, and has no others where there is no whole', async () => {
    renderOverview({ rows: countedRows(), query: opened('ended') });
    const panel = await findPanel('Ended and not renewed');
    expect(await within(panel).findByText('No data')).toBeTruthy();
    expect(within(panel).getByText('There are none.')).toBeTruthy();
    expect(within(panel).getByText('There are no others.')).toBeTruthy();
  });

  it('of days there are only rows that they come from', async () => {
    renderOverview({ rows: countedRows(), query: opened('daysToFirstRead') });
    const panel = await findPanel('Days until the first admin read it');
    expect(await rowsBelow(panel, 'What was counted')).toEqual(['New enrolment page']);
    expect(within(panel).queryByText('The others that were looked at')).toBeNull();
  });

  it('beside the period before: as its report showed it, or as it is counted now', async () => {
    const rows = countedRows();
    await closeMonth(rows, '2026-03', aFigure('onTime'));
    renderOverview({ rows, query: opened('onTime') });
    const panel = await findPanel('Done on time');
    expect(await within(panel).findByText('Worse than March 2026: 55 percentage points less')).toBeTruthy();
    expect(within(panel).getByText('March 2026: 75% (3 of 4 occurrences)')).toBeTruthy();
    expect(within(panel).getByText('From the closed report, as of Apr 1, 2026, 8:00 AM')).toBeTruthy();
  });

  it('counted now, it says so', async () => {
    renderOverview({ rows: countedRows(), query: opened('helpful') });
    const panel = await findPanel('Votes that an answer helped');
    expect(await within(panel).findByText('March 2026: No data')).toBeTruthy();
    expect(within(panel).getByText('Counted now, from the rows of that period')).toBeTruthy();
  });

  it('a failure says why, and can be tried again', async () => {
    const { user } = renderOverview({
      rows: countedRows(),
      query: `?om=view:plan;period:2026-04;figure:missed`,
      prepare: ({ periods }) => jest.spyOn(periods, 'read').mockRejectedValueOnce(new Error('Broken'))
    });
    const panel = await findPanel('Missed');
    await user.click(await within(panel).findByRole('button', { name: 'Try again' }));
    expect(await within(panel).findByText('2 of 5 occurrences')).toBeTruthy();
  });

  it('of a part that is not there, says that it is not known', async () => {
    const rows = countedRows();
    rows.faq.setUp = false;
    renderOverview({ rows, query: opened('helpful') });
    const panel = await findPanel('Votes that an answer helped');
    expect(await within(panel).findByText('This figure is not known for April 2026.')).toBeTruthy();
    expect(within(panel).getByText(/Help desk FAQ/)).toBeTruthy();
  });
});

describe('how a figure went', () => {
  it('is shown from closed reports as they were, oldest first, with a drawing and a table', async () => {
    const rows = countedRows();
    await closeMonth(rows, '2026-01', aFigure('onTime'));
    await closeMonth(rows, '2026-02', aFigure('onTime', { numerator: 0, denominator: 0 }));
    await closeMonth(rows, '2026-03', aFigure('helpful'));
    renderOverview({ rows, query: opened('onTime') });
    const panel = await findPanel('Done on time');
    const table = await within(panel).findByRole('table');
    expect(cellsOf(table)).toEqual([
      ['January 2026', '75%', '3 of 4 occurrences', 'Feb 1, 2026, 8:00 AM'],
      ['February 2026', 'No data', 'There was nothing to count', 'Mar 1, 2026, 8:00 AM'],
      ['March 2026', 'Not in this report', 'Apr 1, 2026, 8:00 AM']
    ]);
    const drawing = within(panel).getByRole('img', { name: /^Done on time: January 2026 to March 2026/ });
    // One bar: of nothing, and of what is not known, there is none.
    const bars = [...drawing.querySelectorAll('rect')];
    expect(bars.map((bar) => [bar.getAttribute('x'), bar.getAttribute('height')])).toEqual([['4', '45']]);
  });

  it('runs from right to left where people read so', async () => {
    const rows = countedRows();
    await closeMonth(rows, '2026-01', aFigure('onTime'));
    await closeMonth(rows, '2026-02', aFigure('onTime', { numerator: 4 }));
    renderOverview({ rows, query: opened('onTime'), locale: 'ar-sa' });
    const panel = await findPanel('أُنجزت في موعدها');
    const drawing = await within(panel).findByRole('img');
    const bars = [...drawing.querySelectorAll('rect')];
    expect(bars.map((bar) => [bar.getAttribute('x'), bar.getAttribute('height')])).toEqual([
      ['24', '45'],
      ['4', '60']
    ]);
  });

  it('a report that cannot be read is named', async () => {
    const rows = countedRows();
    await closeMonth(rows, '2026-03', aFigure('onTime'));
    const report = rows.overview.reports.get('2026-03');
    if (report) rows.overview.reports.set('2026-03', { ...report, text: 'cut off' });
    renderOverview({ rows, query: opened('onTime') });
    const table = await within(await findPanel('Done on time')).findByRole('table');
    expect(cellsOf(table)[0]?.[1]).toBe('This report cannot be read');
  });

  it('begins with the first closed report', async () => {
    renderOverview({ rows: countedRows(), query: opened('onTime') });
    expect(await within(await findPanel('Done on time')).findByText(/^No month is closed yet/)).toBeTruthy();
  });

  it('a failure of the reports alone leaves the number', async () => {
    const { user } = renderOverview({
      rows: countedRows(),
      query: opened('onTime'),
      prepare: ({ snapshots }) => jest.spyOn(snapshots, 'closed').mockRejectedValueOnce(new Error('Broken'))
    });
    const panel = await findPanel('Done on time');
    const alert = await within(panel).findByRole('alert');
    expect(alert.textContent).toContain('The closed reports could not be loaded');
    expect(within(panel).getByText('20%')).toBeTruthy();
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await within(panel).findByText(/^No month is closed yet/)).toBeTruthy();
  });
});

describe('for somebody who may only read the site', () => {
  it('shows what closed reports said, and asks for nothing else', async () => {
    const rows = countedRows();
    await closeMonth(rows, '2026-03', aFigure('onTime'));
    const { repositories } = renderOverview({
      rows,
      as: 'visitor',
      query: opened('onTime'),
      prepare: ({ periods }) => jest.spyOn(periods, 'read')
    });
    const panel = await findPanel('Done on time');
    expect(await within(panel).findByText(/for the team/)).toBeTruthy();
    expect(cellsOf(await within(panel).findByRole('table'))[0]?.slice(0, 2)).toEqual(['March 2026', '75%']);
    expect(within(panel).queryByText('What was counted')).toBeNull();
    expect(repositories.periods.read).not.toHaveBeenCalled();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
