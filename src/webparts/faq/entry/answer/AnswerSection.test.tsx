import { screen, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { anEntry, seedEntries } from '../../../../testing/faq/anEntry';
import { renderEntry, rowsWithEntry } from '../../testing/openEntry';

const hostile =
  '<p>Read this<script>window.hacked = true</script><img src="x" onerror="window.hacked = true">' +
  '<a href="javascript:window.hacked=true">Run</a></p><ol onclick="window.hacked=true"><li onmouseover="window.hacked=true">' +
  'Go <a href="https://contoso.example/help">there</a><script>window.hacked = true</script></li></ol>';

const fix =
  '<p>On the device:</p><ol><li>Open <b>Settings</b>.</li><li>Choose <i>Accounts</i></li></ol><p>Then in Intune:</p><ol start="3"><li>Sync.</li></ol>';

describe('the reply', () => {
  it('is copied with its formatting, with greeting and closing', async () => {
    const { panel, user } = await renderEntry(rowsWithEntry());
    await user.click(panel.getByRole('button', { name: 'Copy the reply' }));
    expect(await panel.findByText(/The reply of .* is copied/)).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(
      'Hello,\n\nPlease restart the device and try again.\n\nKind regards'
    );
  });

  it('is copied with the key c, unless something is typed', async () => {
    const { panel, user } = await renderEntry(rowsWithEntry());
    await navigator.clipboard.writeText('before');
    panel.getByRole('button', { name: 'Close' }).focus();
    await user.keyboard('n');
    const reason = await panel.findByRole('textbox', { name: 'What was missing or wrong?' });
    await user.type(reason, 'c');
    expect(reason).toHaveValue('c');
    expect(await navigator.clipboard.readText()).toBe('before');
    panel.getByRole('checkbox', { name: 'Step 1' }).focus();
    await user.keyboard('c');
    expect(await panel.findByText(/The reply of .* is copied/)).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toContain('Please restart');
  });

  it('is shown to be copied by hand where the browser refuses', async () => {
    const { panel, user } = await renderEntry(rowsWithEntry());
    jest.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('no'));
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(panel.getByRole('button', { name: 'Copy the reply' }));
    const box = await panel.findByRole('textbox', { name: 'The reply, to copy by hand' });
    expect(box).toHaveFocus();
    expect(box).toHaveValue('Hello,\n\nPlease restart the device and try again.\n\nKind regards');
    expect(panel.getByText(/The browser does not allow copying/)).toBeInTheDocument();
    jest.restoreAllMocks();
  });

  it('says when there is nothing for users', async () => {
    const { panel } = await renderEntry(rowsWithEntry({ reply: null }));
    expect(panel.getByText(/this entry is for the team alone/)).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: 'Copy the reply' })).not.toBeInTheDocument();
  });
});

describe('the fix', () => {
  it('is steps to tick, with the text around them', async () => {
    const { panel, user } = await renderEntry(rowsWithEntry({ fix }));
    const part = within(panel.getByRole('region', { name: 'Fix' }));
    expect(part.getByText('0 of 3 done')).toBeInTheDocument();
    expect(part.getByText('Then in Intune:')).toBeInTheDocument();
    const second = part.getByRole('checkbox', { name: 'Step 2' });
    expect(second).toHaveAccessibleDescription('Choose Accounts');
    await user.click(second);
    await user.click(part.getByRole('checkbox', { name: 'Step 3' }));
    expect(part.getByText('2 of 3 done')).toBeInTheDocument();
    await user.click(part.getByRole('button', { name: 'Start over' }));
    expect(part.getByText('0 of 3 done')).toBeInTheDocument();
    expect(second).not.toBeChecked();
  });

  it('keeps the ticks while another entry is looked at', async () => {
    const rows = rowsWithEntry({ fix, related: [2] });
    seedEntries(rows.faq, anEntry({ id: 2, title: 'Another one', related: [1] }));
    const { panel, user } = await renderEntry(rows);
    await user.click(panel.getByRole('checkbox', { name: 'Step 1' }));
    await user.click(panel.getByRole('button', { name: 'Another one' }));
    expect(await screen.findByText('0 of 2 done')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: anEntry().title }));
    expect(await screen.findByText('1 of 3 done')).toBeInTheDocument();
  });

  it('shows text without steps as it is', async () => {
    const { panel } = await renderEntry(rowsWithEntry({ fix: '<p>Wait a day.</p>' }));
    expect(panel.getByText('Wait a day.')).toBeInTheDocument();
    expect(panel.queryByText(/of 0 done/)).not.toBeInTheDocument();
  });
});

describe('the other parts', () => {
  it('shows only what is written', async () => {
    const { panel } = await renderEntry(
      rowsWithEntry({ escalate: '<p>To the second line.</p>', confirm: '<p> </p>' })
    );
    expect(panel.getByRole('region', { name: 'Cause' })).toHaveTextContent('Personal devices are blocked.');
    expect(panel.getByRole('region', { name: 'When to escalate, and to whom' })).toBeInTheDocument();
    for (const name of ['How to confirm', 'Data to collect', 'Related entries', 'Notices']) {
      expect(panel.queryByRole('region', { name })).not.toBeInTheDocument();
    }
  });

  it('copies the data to collect as a checklist', async () => {
    const { panel, user } = await renderEntry(
      rowsWithEntry({ collect: '<ul><li>Serial number</li><li>Time of the error</li></ul>' })
    );
    await user.click(panel.getByRole('button', { name: 'Copy as checklist' }));
    expect(await panel.findByText('The checklist is on the clipboard.')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe('[ ] Serial number\n[ ] Time of the error');
  });

  it('leads to related entries that are there, and names notices', async () => {
    const rows = rowsWithEntry({ related: [2, 99], notices: ['MC900001'] });
    seedEntries(rows.faq, anEntry({ id: 2, title: 'Old one', status: 'Retired' }));
    const { panel } = await renderEntry(rows);
    const related = within(panel.getByRole('region', { name: 'Related entries' }));
    expect(related.getAllByRole('button')).toHaveLength(1);
    expect(related.getByText('Retired')).toBeInTheDocument();
    expect(panel.getByRole('region', { name: 'Notices' })).toHaveTextContent('MC900001');
  });

  it('is harmless whatever somebody wrote', async () => {
    const parts = { reply: hostile, fix: hostile, cause: hostile, collect: hostile };
    const { panel, user } = await renderEntry(rowsWithEntry(parts));
    expect(panel.getAllByText('Go', { exact: false }).length).toBeGreaterThan(0);
    const dialog = screen.getByRole('dialog');
    expect(dialog.querySelectorAll('script, img, [onclick], [onerror], [onmouseover]')).toHaveLength(0);
    expect(dialog.querySelectorAll('[href^="javascript" i]')).toHaveLength(0);
    expect(panel.getAllByRole('link', { name: 'there' })[0]).toHaveAttribute('rel', 'noopener noreferrer');
    await user.click(panel.getByRole('button', { name: 'Copy the reply' }));
    await panel.findByText(/The reply of .* is copied/);
    expect(await navigator.clipboard.readText()).not.toMatch(/script|hacked/);
    expect('hacked' in window).toBe(false);
  });
});
