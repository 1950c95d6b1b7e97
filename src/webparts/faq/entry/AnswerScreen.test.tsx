import { screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { capturePrint } from '../../../testing/capturePrint';
import { renderEntry, rowsWithEntry } from '../testing/openEntry';

describe('what users see of an entry', () => {
  it('is the reply and how current it is, and nothing internal', async () => {
    const rows = rowsWithEntry({ verifiedOn: calendarDate('2026-04-20') });
    const { panel, user } = await renderEntry(rows, { as: 'visitor' });
    expect(panel.getByText('Please restart the device and try again.')).toBeInTheDocument();
    expect(panel.getByText('Apr 20')).toBeInTheDocument();
    expect(panel.getByText('0x80180014')).toBeInTheDocument();
    expect(panel.queryByText('Personal devices are blocked.')).not.toBeInTheDocument();
    expect(document.body.innerHTML).not.toContain('enrolment restrictions');
    for (const name of ['Edit', 'More', 'Publish', 'Verified today, no change']) {
      expect(panel.queryByRole('button', { name })).not.toBeInTheDocument();
    }
    expect(panel.queryByRole('tab')).not.toBeInTheDocument();
    panel.getByRole('button', { name: 'Close' }).focus();
    await user.keyboard('c');
    expect(await panel.findByText(/The reply of .* is copied/)).toBeInTheDocument();
  });

  it('carries the mark of the notice that made it doubtful', async () => {
    const rows = rowsWithEntry();
    const answer = rows.faq.answerOf(1);
    if (!answer) throw new Error('There is no answer.');
    rows.faq.answers.set(answer.id, {
      ...answer,
      doubtfulSince: calendarDate('2026-05-01'),
      doubtfulBecause: 'Enrolment page moves'
    });
    const { panel } = await renderEntry(rows, { as: 'visitor' });
    expect(panel.getByText('May be wrong since May 1, because of: Enrolment page moves')).toBeInTheDocument();
  });

  it('is the same for the team where a page lists answers', async () => {
    const { panel, user } = await renderEntry(rowsWithEntry(), { defaults: { mode: 'topTen' } });
    expect(panel.queryByRole('tab')).not.toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Solved' }));
    expect(await panel.findByText('You said that it helped.')).toBeInTheDocument();
  });

  it('is harmless whatever somebody wrote', async () => {
    const rows = rowsWithEntry({
      reply:
        '<p onclick="x()">Text<script>x()</script><img src="x" onerror="x()"><a href="javascript:x()">Run</a></p>'
    });
    await renderEntry(rows, { as: 'visitor' });
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent('TextRun');
    expect(dialog.querySelectorAll('script, img, [onclick], [href^="javascript" i]')).toHaveLength(0);
  });

  it('copies the link and prints', async () => {
    const { panel, user } = await renderEntry(rowsWithEntry(), { as: 'visitor' });
    await user.click(panel.getByRole('button', { name: 'Copy link to this entry' }));
    expect(await panel.findByText('The link is on the clipboard.')).toBeInTheDocument();
    const printed = capturePrint();
    await user.click(panel.getByRole('button', { name: 'Print' }));
    await waitFor(() => expect(printed.print).toHaveBeenCalled());
    expect(printed.page()?.body).toHaveTextContent('Please restart the device and try again.');
    jest.restoreAllMocks();
  });
});
