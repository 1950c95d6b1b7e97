import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { RepositoryError } from '../../../domain/RepositoryError';
import { aPerson } from '../../../testing/builders';
import { anEntry, seedEntries } from '../../../testing/faq/anEntry';
import { renderEntry, rowsWithEntry } from '../testing/openEntry';
import { renderFaq } from '../testing/renderFaq';

const gone = 'This entry is not there any more';

describe('opening an entry', () => {
  it('says what matters at once', async () => {
    const { panel } = await renderEntry(
      rowsWithEntry({
        owner: aPerson({ name: 'Brigitte Keller' }),
        verifiedOn: calendarDate('2025-11-02'),
        verifiedBy: aPerson({ name: 'Amir Haddad' })
      })
    );
    const factOf = (name: string): Element | null => panel.getByText(name).nextElementSibling;
    expect(factOf('Status')).toHaveTextContent('Published');
    expect(factOf('Category')).toHaveTextContent('Enrolment');
    expect(factOf('Kind')).toHaveTextContent('Error');
    expect(factOf('Platforms')).toHaveTextContent('Windows');
    expect(factOf('How the device was enrolled')).toHaveTextContent('Windows Autopilot');
    expect(factOf('Who may fix it')).toHaveTextContent('First line');
    expect(factOf('Owner')).toHaveTextContent('Brigitte Keller');
    expect(factOf('Verified')).toHaveTextContent('Nov 2, 2025, by Amir Haddad');
    expect(factOf('Review')).toHaveTextContent('Due since May 2');
  });

  it('says that it was never verified', async () => {
    const { panel } = await renderEntry(rowsWithEntry());
    expect(panel.getByText('Never verified')).toBeInTheDocument();
    expect(panel.getByText('Due now')).toBeInTheDocument();
  });

  it('copies an error code', async () => {
    const { panel, user } = await renderEntry(rowsWithEntry());
    await user.click(panel.getByRole('button', { name: 'Copy 0x80180014' }));
    expect(await panel.findByText('0x80180014 is copied.')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe('0x80180014');
  });

  it('says that readers see an earlier version', async () => {
    const { panel } = await renderEntry(rowsWithEntry({ contentVersion: 4, publishedVersion: 2 }));
    expect(
      panel.getByText('Changes wait: readers see version 2, the text is at version 4.')
    ).toBeInTheDocument();
  });

  it('shows the section in the address', async () => {
    const { panel, user } = await renderEntry(rowsWithEntry(), { section: 'answer' });
    expect(panel.getByRole('tab', { name: 'Answer' })).toHaveAttribute('aria-selected', 'true');
    await user.click(panel.getByRole('tab', { name: 'History' }));
    expect(panel.getByRole('tab', { name: 'History' })).toHaveAttribute('aria-selected', 'true');
    await waitFor(() => expect(window.location.search).toContain('section:history'));
  });
});

describe('an entry that is not there', () => {
  it('says so, and leads to the search', async () => {
    const { user } = renderFaq({ rows: rowsWithEntry(), query: '?om=entry:77' });
    const panel = within((await screen.findByText(gone)).closest('[role="dialog"]') as HTMLElement);
    await user.click(panel.getByRole('button', { name: 'Search the entries' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(screen.getByRole('searchbox')).toBeInTheDocument();
  });

  it('says so to users too, after asking once more', async () => {
    const rows = rowsWithEntry({ status: 'Draft', publishedVersion: null });
    renderFaq({ rows, as: 'visitor', query: '?om=entry:1' });
    expect(await screen.findByText(gone)).toBeInTheDocument();
    expect(screen.getByText(/The help desk does not show this answer any more/)).toBeInTheDocument();
  });

  it('can be tried again when it could not be read', async () => {
    const rows = rowsWithEntry();
    const { user } = renderFaq({
      rows,
      query: '?om=entry:77',
      prepare: ({ entries }) => {
        jest.spyOn(entries, 'get').mockRejectedValueOnce(new RepositoryError('offline', 'No answer.'));
      }
    });
    expect(await screen.findByText('The entry could not be loaded')).toBeInTheDocument();
    seedEntries(rows.faq, anEntry({ id: 77, title: 'Just written' }));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Just written' })).toBeInTheDocument();
  });

  it('leads to the entry that took its place', async () => {
    const rows = rowsWithEntry({ status: 'Retired', mergedInto: 2 });
    seedEntries(rows.faq, anEntry({ id: 2, title: 'The better one' }));
    const { panel, user } = await renderEntry(rows);
    expect(panel.getByText('This entry was merged into “The better one”.')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Open that entry' }));
    expect(await screen.findByRole('heading', { name: 'The better one' })).toBeInTheDocument();
  });

  it('says that it is retired', async () => {
    const { panel } = await renderEntry(rowsWithEntry({ status: 'Retired' }));
    expect(panel.getByText('Retired: readers do not see this entry any more.')).toBeInTheDocument();
    expect(panel.queryByRole('region', { name: 'Did it help?' })).not.toBeInTheDocument();
  });
});
