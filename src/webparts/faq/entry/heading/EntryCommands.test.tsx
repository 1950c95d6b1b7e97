import { screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { Entry } from '../../../../domain/faq/entry';
import { aPerson } from '../../../../testing/builders';
import { capturePrint } from '../../../../testing/capturePrint';
import { renderEntry, rowsWithEntry, seedDoubt, type EntryPage } from '../../testing/openEntry';

const mark = 'May be wrong since May 1, because of: Enrolment page moves';
const verify = { name: 'Verified today, no change' };

async function more({ panel, user }: EntryPage, item: string): Promise<void> {
  await user.click(panel.getByRole('button', { name: 'More' }));
  await user.click(panel.getByRole('menuitem', { name: item }));
}

describe('verifying', () => {
  it('takes one click, does not touch the text, and takes the mark away', async () => {
    const rows = rowsWithEntry();
    seedDoubt(rows, 1, 31, 'Enrolment page moves');
    const page = await renderEntry(rows);
    const { panel, user } = page;
    expect(await panel.findByText(mark)).toBeInTheDocument();
    expect(panel.getByText('The mark stays until somebody verifies the entry.')).toBeInTheDocument();
    await user.click(panel.getByRole('tab', { name: 'History' }));
    expect(panel.getByText(mark)).toBeInTheDocument();
    await user.click(panel.getByRole('button', verify));
    expect(await panel.findByText(/is verified as of today/)).toBeInTheDocument();
    await waitFor(() => expect(panel.queryByText(mark)).not.toBeInTheDocument());
    expect(panel.getByText('May 4, by Lena Lindqvist')).toBeInTheDocument();
    expect(rows.faq.entries.get(1)).toMatchObject({ contentVersion: 1, verifiedOn: '2026-05-04' });
    expect(rows.faq.verifications).toMatchObject([{ wasChanged: false, note: '' }]);
  });

  it('keeps the mark, and says why, when it fails', async () => {
    const rows = rowsWithEntry();
    seedDoubt(rows, 1, 31, 'Enrolment page moves');
    const { panel, user, entries } = await renderEntry(rows);
    await panel.findByText(mark);
    entries.failNext('offline');
    await user.click(panel.getByRole('button', verify));
    expect(await panel.findByText(/could not be recorded/)).toBeInTheDocument();
    expect(panel.getByText(mark)).toBeInTheDocument();
  });

  it('stands also when the mark of the notice could not be taken off, which is said', async () => {
    const rows = rowsWithEntry();
    seedDoubt(rows, 1, 31, 'Enrolment page moves');
    const { panel, user, doubts } = await renderEntry(rows);
    await panel.findByText(mark);
    doubts.failNext('offline');
    await user.click(panel.getByRole('button', verify));
    expect(
      await panel.findByText(/is verified, but the mark of the notice could not be taken off/)
    ).toBeVisible();
    expect(rows.faq.entries.get(1)?.verifiedOn).toBe('2026-05-04');
    expect(panel.getByText(mark)).toBeInTheDocument();
  });

  it('names every notice behind the mark', async () => {
    const rows = rowsWithEntry();
    seedDoubt(rows, 1, 31, 'Enrolment page moves');
    seedDoubt(rows, 1, 32, 'Portal renamed');
    const { panel } = await renderEntry(rows);
    expect(await panel.findByText(/because of: Enrolment page moves and Portal renamed/)).toBeInTheDocument();
    expect(panel.getByText('Since May 1, because of “Portal renamed”.')).toBeInTheDocument();
  });

  it('shows what a colleague changed meanwhile before it is verified', async () => {
    const rows = rowsWithEntry();
    const { panel, user, colleague } = await renderEntry(rows);
    const seen = await colleague.entries.get(1);
    await colleague.entries.update(seen, { ...seen, cause: '<p>Something else.</p>' });
    await user.click(panel.getByRole('button', verify));
    expect(await panel.findByText(/Somebody else changed this first/)).toBeInTheDocument();
    expect(rows.faq.verifications).toHaveLength(0);
    await user.click(panel.getByRole('button', { name: 'Load what is there now' }));
    expect(await panel.findByText('Something else.')).toBeInTheDocument();
    await user.click(panel.getByRole('button', verify));
    expect(await panel.findByText(/is verified as of today/)).toBeInTheDocument();
  });

  it('takes a note, which a failure keeps', async () => {
    const rows = rowsWithEntry();
    const page = await renderEntry(rows);
    const { panel, user, entries } = page;
    await more(page, 'Verify with a note');
    const note = panel.getByRole('textbox', { name: 'What you found' });
    await user.type(note, 'Two menus moved');
    await user.click(panel.getByRole('checkbox', { name: 'The text had to be changed' }));
    entries.failNext('offline');
    await user.click(panel.getByRole('button', { name: 'Verified today' }));
    expect(await panel.findByText(/could not be recorded/)).toBeInTheDocument();
    expect(note).toHaveValue('Two menus moved');
    await user.click(panel.getByRole('button', { name: 'Verified today' }));
    await waitFor(() => expect(note).not.toBeInTheDocument());
    expect(rows.faq.verifications).toMatchObject([{ wasChanged: true, note: 'Two menus moved' }]);
  });

  it('asks before a note is thrown away with the panel', async () => {
    const page = await renderEntry(rowsWithEntry());
    const { panel, user } = page;
    await more(page, 'Verify with a note');
    await user.type(panel.getByRole('textbox', { name: 'What you found' }), 'x');
    await user.click(panel.getByRole('button', { name: 'Close' }));
    expect(await panel.findByText('Discard what you typed?')).toBeInTheDocument();
  });
});

describe('the other commands', () => {
  it('publish a draft', async () => {
    const rows = rowsWithEntry({ status: 'Draft', publishedVersion: null });
    const { panel, user } = await renderEntry(rows);
    await user.click(panel.getByRole('button', { name: 'Publish' }));
    expect(await panel.findByText(/Readers see the present text/)).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: 'Publish' })).not.toBeInTheDocument();
    expect(rows.faq.answerOf(1)).toBeDefined();
  });

  it('leave publishing to somebody else where the team agreed on that', async () => {
    const rows = rowsWithEntry({
      status: 'Draft',
      publishedVersion: null,
      modifiedBy: aPerson({ id: 6, name: 'Lena Lindqvist' })
    });
    const { panel } = await renderEntry(rows, {
      prepare: ({ settings }) => {
        settings.faq = () => Promise.resolve({ secondPairOfEyes: true });
      }
    });
    expect(panel.getByText(/Somebody else has to look at it and publish it/)).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: 'Publish' })).not.toBeInTheDocument();
  });

  it('publish changes that wait', async () => {
    const { panel, user } = await renderEntry(rowsWithEntry({ contentVersion: 2 }));
    await user.click(panel.getByRole('button', { name: 'Publish the changes' }));
    await waitFor(() => expect(panel.queryByText(/Changes wait/)).not.toBeInTheDocument());
  });

  it.each<[string, Partial<Entry>]>([
    ['one that readers see', {}],
    ['a draft', { status: 'Draft', publishedVersion: null }],
    ['one with changes that wait', { contentVersion: 2 }]
  ])('retire %s, and take it back', async (_which, changes) => {
    const rows = rowsWithEntry(changes);
    const before = rows.faq.entries.get(1);
    const page = await renderEntry(rows);
    const { panel, user } = page;
    await more(page, 'Retire');
    expect(await panel.findByText(/^Retired: readers/)).toBeInTheDocument();
    expect(panel.queryByRole('button', verify)).not.toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByRole('button', verify)).toBeInTheDocument();
    expect(panel.getByText(/is as it was before it was retired\./)).toBeInTheDocument();
    const { status, publishedVersion, contentVersion } = rows.faq.entries.get(1) ?? {};
    expect({ ...before, status, publishedVersion, contentVersion }).toEqual(before);
  });

  it('copy the link', async () => {
    const page = await renderEntry(rowsWithEntry());
    await more(page, 'Copy link to this entry');
    expect(await page.panel.findByText('The link is on the clipboard.')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toContain('entry:1');
  });

  it('print the entry', async () => {
    const page = await renderEntry(rowsWithEntry());
    const printed = capturePrint();
    await more(page, 'Print');
    await waitFor(() => expect(printed.print).toHaveBeenCalled());
    expect(printed.page()?.body).toHaveTextContent('Personal devices are blocked.');
    jest.restoreAllMocks();
  });

  it('open the editor', async () => {
    const { panel, user } = await renderEntry(rowsWithEntry());
    await user.click(panel.getByRole('button', { name: 'Edit' }));
    expect(await screen.findByRole('heading', { name: 'Edit the entry' })).toBeInTheDocument();
  });
});
