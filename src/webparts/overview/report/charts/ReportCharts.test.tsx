import { screen, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../../domain/dates/calendarDate';
import { aTask } from '../../../../testing/builders';
import { aNotice, seedNotices } from '../../../../testing/updates/aNotice';
import { renderOverview, someRows } from '../../testing/renderOverview';

describe('the charts of a report', () => {
  it('have names, numbers in words, and a table behind each', async () => {
    const rows = someRows();
    rows.site.seed(aTask({ id: 1, dueDate: calendarDate('2026-04-20') }));
    seedNotices(rows.updates, aNotice({ id: 1, listedOn: '2026-04-10T08:00:00Z' }));
    const { user } = renderOverview({ rows, query: '?om=view:report;period:2026-04' });
    await user.click(await screen.findByRole('button', { name: 'Charts' }));
    const open = await screen.findByRole('figure', { name: 'Notices without a decision' });
    const bars = within(open).getAllByRole('img');
    expect(bars[0]).toHaveAccessibleName(/, 0$|, 1$/);
    await user.click(within(open).getByText('As a table'));
    const lines = within(open).getAllByRole('row');
    expect(lines.map((line) => line.textContent)).toEqual(
      expect.arrayContaining([expect.stringMatching(/1$/)])
    );
  });

  it('say so when there is nothing to draw', async () => {
    const { user } = renderOverview({ query: '?om=view:report;period:2026-04' });
    await user.click(await screen.findByRole('button', { name: 'Charts' }));
    expect(await screen.findByText('There are no numbers to draw yet.')).toBeInTheDocument();
  });
});
