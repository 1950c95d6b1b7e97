import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { readCsv } from '../../../../domain/csv/csvText';
import { calendarDate } from '../../../../domain/dates/calendarDate';
import { aTask } from '../../../../testing/builders';
import { aPlanNote } from '../../../../testing/overview/overviewBuilders';
import { renderOverview, someRows, type OverviewRows } from '../../testing/renderOverview';

const hostile = '<img src=x onerror=alert(1)> & "more"';

/** April with a decision that somebody wrote, hostile words in it. */
function withDecision(): OverviewRows {
  const rows = someRows();
  rows.site.seed(aTask({ id: 1, title: 'Check the connector', dueDate: calendarDate('2026-04-20') }));
  rows.overview.notes.set(1, aPlanNote({ id: 1, title: hostile, text: 'First line.\nSecond line.' }));
  return rows;
}

const query = '?om=view:report;period:2026-04';

const ofToday = 'What is open, late, missing or due is counted as of that day';

describe('a report', () => {
  it('is copied as mail, with what leads wrote as words and not as HTML', async () => {
    const { user } = renderOverview({ rows: withDecision(), query });
    await user.click(await screen.findByRole('button', { name: 'Copy as mail' }));
    expect(await screen.findByText(/The report is on the clipboard/)).toBeInTheDocument();
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(/^Report: April 2026\n\nDraft as of/);
    expect(text).toContain(ofToday);
    expect(text).toContain(`Decisions\n- ${hostile}\n  First line.\nSecond line.`);
    expect(text).toMatch(/All figures\n(- .+\n)+/);
  });

  it('is printed alone, in the language of the page', async () => {
    const { user } = renderOverview({ rows: withDecision(), query });
    await user.click(await screen.findByRole('button', { name: 'Print or save as PDF' }));
    const frame = await waitFor(() => {
      const found = document.querySelector<HTMLIFrameElement>('iframe[title="Report: April 2026"]');
      if (!found?.contentDocument) throw new Error('Nothing is printed yet.');
      return found.contentDocument;
    });
    const page = within(frame.body);
    expect(page.getByRole('heading', { level: 1 })).toHaveTextContent('Report: April 2026');
    expect(page.getByText((text) => text.includes(ofToday))).toBeInTheDocument();
    expect(page.getByText(hostile)).toBeInTheDocument();
    expect(frame.querySelector('img')).toBeNull();
    expect(frame.querySelectorAll('table tbody tr').length).toBeGreaterThan(20);
  });

  it('is saved as a file, each figure with how it is counted', async () => {
    const saved: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        saved.push(blob);
        return 'blob:report';
      },
      revokeObjectURL: () => undefined
    });
    const { user } = renderOverview({ rows: withDecision(), query });
    await user.click(await screen.findByRole('button', { name: 'Save as CSV' }));
    const [file] = saved;
    if (!file) throw new Error('Nothing was saved.');
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(file);
    });
    const { rows } = readCsv(text.slice(text.indexOf('Part,')), () => true);
    const onTime = rows.find(({ cells }) => cells.includes('Done on time'));
    expect(onTime?.cells.at(-1)).toMatch(/\.$/);
    expect(rows).toHaveLength(28);
    expect(text).toContain('Report: April 2026');
    expect(text).toContain(ofToday);
  });
});
