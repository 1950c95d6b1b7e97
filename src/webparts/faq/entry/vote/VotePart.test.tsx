import { screen, waitFor, within, type BoundFunctions, type queries } from '@testing-library/react';
import '@testing-library/jest-dom';
import { renderEntry, rowsWithEntry, seedVote } from '../../testing/openEntry';

const reasonBox = { name: 'What was missing or wrong?' };

function pressed(panel: BoundFunctions<typeof queries>, name: string): string | null {
  return panel.getByRole('button', { name }).getAttribute('aria-pressed');
}

describe('saying whether an entry helped', () => {
  it('takes one key', async () => {
    const rows = rowsWithEntry();
    const { panel, user } = await renderEntry(rows);
    expect(await panel.findByText('Nobody has voted on this text yet.')).toBeInTheDocument();
    expect(panel.getByRole('button', { name: 'Solved' })).toHaveAttribute('aria-keyshortcuts', 'y');
    panel.getByRole('button', { name: 'Close' }).focus();
    await user.keyboard('y');
    expect(await panel.findByText('You said that it helped.')).toBeInTheDocument();
    expect(panel.getByText('It helped 1 of 1 person.')).toBeInTheDocument();
    expect(pressed(panel, 'Solved')).toBe('true');
    expect([...rows.faq.votes.values()]).toMatchObject([{ entry: 1, version: 1, helped: true }]);
  });

  it('asks why it did not, and takes the answer with Enter', async () => {
    const rows = rowsWithEntry();
    const { panel, user } = await renderEntry(rows);
    panel.getByRole('button', { name: 'Close' }).focus();
    await user.keyboard('n');
    const box = await panel.findByRole('textbox', reasonBox);
    expect(box).toHaveFocus();
    expect(box).toHaveValue('');
    await user.type(box, 'The menu moved{Enter}');
    expect(await panel.findByText('You said that it did not help: The menu moved')).toBeInTheDocument();
    expect(panel.queryByRole('textbox', reasonBox)).not.toBeInTheDocument();
    expect(panel.getByRole('button', { name: 'Did not help' })).toHaveFocus();
    expect(panel.getByText('It helped 0 of 1 person.')).toBeInTheDocument();
  });

  it('shows what one said before, and changes it', async () => {
    const rows = rowsWithEntry();
    seedVote(rows, 6, { helped: false, reason: 'Too short' });
    const { panel, user } = await renderEntry(rows);
    expect(await panel.findByText('You said that it did not help: Too short')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Did not help' }));
    expect(await panel.findByRole('textbox', reasonBox)).toHaveValue('Too short');
    await user.click(panel.getByRole('button', { name: 'Cancel' }));
    await user.click(panel.getByRole('button', { name: 'Solved' }));
    expect(await panel.findByText('You said that it helped.')).toBeInTheDocument();
    expect(pressed(panel, 'Did not help')).toBe('false');
    expect(panel.getByText('It helped 1 of 1 person.')).toBeInTheDocument();
    expect(rows.faq.votes.size).toBe(1);
  });

  it('counts people, not shares, and earlier texts apart', async () => {
    const rows = rowsWithEntry({ contentVersion: 2, publishedVersion: 2 });
    seedVote(rows, 7, { version: 2 });
    seedVote(rows, 8, { version: 2, helped: false });
    seedVote(rows, 9, { version: 1 });
    const { panel } = await renderEntry(rows);
    const part = await panel.findByText(/It helped 1 of 2 people\./);
    expect(part).toHaveTextContent('Earlier texts helped 1 of 1 person.');
    expect(part).not.toHaveTextContent('%');
  });

  it('is about the version that readers see', async () => {
    const rows = rowsWithEntry({ contentVersion: 5, publishedVersion: 3 });
    const { panel, user } = await renderEntry(rows);
    await user.click(panel.getByRole('button', { name: 'Solved' }));
    await panel.findByText('You said that it helped.');
    expect([...rows.faq.votes.values()]).toMatchObject([{ version: 3 }]);
  });
});

describe('a vote that fails', () => {
  it('keeps the reason that was typed', async () => {
    const rows = rowsWithEntry();
    const { panel, user, votes } = await renderEntry(rows);
    await panel.findByText('Nobody has voted on this text yet.');
    await user.click(panel.getByRole('button', { name: 'Did not help' }));
    await user.type(panel.getByRole('textbox', reasonBox), 'The menu moved');
    votes.failNext('offline');
    await user.click(panel.getByRole('button', { name: 'Send' }));
    expect(await panel.findByText('Your vote was not saved')).toBeInTheDocument();
    expect(panel.getByRole('textbox', reasonBox)).toHaveValue('The menu moved');
    await user.click(panel.getByRole('button', { name: 'Send' }));
    expect(await panel.findByText('You said that it did not help: The menu moved')).toBeInTheDocument();
    expect(panel.queryByText('Your vote was not saved')).not.toBeInTheDocument();
  });

  it('can be tried again', async () => {
    const { panel, user, votes } = await renderEntry(rowsWithEntry());
    await panel.findByText('Nobody has voted on this text yet.');
    votes.failNext('offline');
    await user.click(panel.getByRole('button', { name: 'Solved' }));
    await user.click(await panel.findByRole('button', { name: 'Try again' }));
    expect(await panel.findByText('You said that it helped.')).toBeInTheDocument();
  });

  it('reads the others first when they could not be read before', async () => {
    const rows = rowsWithEntry();
    seedVote(rows, 7);
    const { panel, user } = await renderEntry(rows, { prepare: ({ votes }) => votes.failNext('offline') });
    expect(await panel.findByText('The feedback could not be loaded')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Solved' }));
    expect(await panel.findByText('It helped 2 of 2 people.')).toBeInTheDocument();
    expect(panel.queryByText('The feedback could not be loaded')).not.toBeInTheDocument();
  });

  it('asks before a typed reason is thrown away', async () => {
    const { panel, user } = await renderEntry(rowsWithEntry());
    await user.click(panel.getByRole('button', { name: 'Did not help' }));
    await user.type(panel.getByRole('textbox', reasonBox), 'The menu moved');
    await user.click(panel.getByRole('tab', { name: 'Feedback' }));
    expect(await panel.findByText('Discard what you typed?')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Keep editing' }));
    expect(panel.getByRole('textbox', reasonBox)).toHaveValue('The menu moved');
    await user.click(panel.getByRole('button', { name: 'Edit' }));
    await user.click(await panel.findByRole('button', { name: 'Discard' }));
    expect(await screen.findByRole('heading', { name: 'Edit the entry' })).toBeInTheDocument();
  });
});

describe('a search that the entry did not answer', () => {
  it('counts as a gap, without personal data', async () => {
    const rows = rowsWithEntry();
    const { panel, user } = await renderEntry(rows, { searched: 'enrolment fails for lena@contoso.example' });
    await user.click(panel.getByRole('button', { name: 'Did not help' }));
    await user.click(panel.getByRole('button', { name: 'Send' }));
    await panel.findByText('You said that it did not help.');
    await waitFor(() => expect(rows.faq.gaps.size).toBe(1));
    const [gap] = [...rows.faq.gaps.values()];
    expect(gap).toMatchObject({ didNotHelp: 1, foundNothing: 0 });
    expect(gap?.text).not.toContain('@');
  });

  it('counts nothing when it helped, or when nobody searched', async () => {
    const rows = rowsWithEntry();
    const { panel, user } = await renderEntry(rows, { searched: 'enrolment fails' });
    await user.click(panel.getByRole('button', { name: 'Solved' }));
    await panel.findByText('You said that it helped.');
    expect(rows.faq.gaps.size).toBe(0);
  });

  it('keeps the vote when the gap cannot be counted', async () => {
    const rows = rowsWithEntry();
    const { panel, user, gaps } = await renderEntry(rows, { searched: 'enrolment fails' });
    gaps.failNext('offline');
    await user.click(panel.getByRole('button', { name: 'Did not help' }));
    await user.click(panel.getByRole('button', { name: 'Send' }));
    expect(await panel.findByText('You said that it did not help.')).toBeInTheDocument();
    expect(panel.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('who may only read', () => {
  it('sees what others said, and why there is nothing to press', async () => {
    const rows = rowsWithEntry();
    seedVote(rows, 7);
    const { panel, user } = await renderEntry(rows, { as: 'visitor' });
    const part = within(panel.getByRole('region', { name: 'Did it help?' }));
    expect(await part.findByText('It helped 1 of 1 person.')).toBeInTheDocument();
    expect(part.getByText(/You can read here, and not vote/)).toBeInTheDocument();
    expect(part.queryByRole('button')).not.toBeInTheDocument();
    panel.getByRole('button', { name: 'Close' }).focus();
    await user.keyboard('yn');
    expect(rows.faq.votes.size).toBe(1);
  });
});
