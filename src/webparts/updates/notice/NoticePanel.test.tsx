import { fireEvent, screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { aPerson } from '../../../testing/builders';
import { aNotice, aTeamEntry, seedNotices, seedTeam } from '../../../testing/updates/aNotice';
import type { MemoryUpdates } from '../../../testing/updates/MemoryUpdates';
import { renderUpdates, someRows } from '../testing/renderUpdates';
import { renderNotice, seedReading, takeInAgain } from '../testing/openNotice';

const lena = aPerson({ id: 6, name: 'Lena Lindqvist', email: 'lena.lindqvist@contoso.example' });

/** One notice, for which Lena is asked. */
function rowsWith(changes: Parameters<typeof aNotice>[0] = {}): MemoryUpdates {
  const rows = someRows();
  seedNotices(rows, aNotice(changes));
  seedTeam(rows, aTeamEntry({ person: lena }));
  return rows;
}

describe('the heading of an open notice', () => {
  it('says what matters at once', async () => {
    const { panel } = await renderNotice(
      rowsWith({
        isMajorChange: true,
        link: 'https://learn.contoso.example/mc1',
        derived: new Set(['actBy'])
      })
    );
    expect(panel.getByText('Message Center')).toHaveTextContent('MC900001');
    expect(panel.getByText('May 29, in 25 days')).toHaveTextContent('(found in the text)');
    expect(panel.getByText('Major change')).toBeInTheDocument();
    expect(panel.getByText('To be decided')).toBeInTheDocument();
    expect(panel.getByText('1, taken in on Apr 27')).toBeInTheDocument();
    expect(await panel.findByText(/You have not read this/)).toHaveTextContent('To be read by May 4, today.');
    const link = panel.getByRole('link', { name: 'Open it at the source' });
    expect(link).toHaveAttribute('href', 'https://learn.contoso.example/mc1');
    expect(link).toHaveAttribute('target', '_blank');
  });

  it('says in words that the day to act has passed', async () => {
    const { panel } = await renderNotice(rowsWith({ actBy: calendarDate('2026-05-01') }));
    expect(panel.getByText('May 1: has passed, 3 days ago')).toBeInTheDocument();
    expect(panel.getByText('Past its day, not decided')).toBeInTheDocument();
  });

  it('offers no link that is no web page', async () => {
    const { panel } = await renderNotice(rowsWith({ link: 'data:text/html,<b>Hi</b>' }));
    await panel.findByText(/You have not read this/);
    expect(panel.queryByRole('link', { name: 'Open it at the source' })).not.toBeInTheDocument();
  });

  it('copies the address of the notice', async () => {
    const { panel, user } = await renderNotice(rowsWith());
    await user.click(panel.getByRole('button', { name: 'Copy link to this notice' }));
    expect(await panel.findByText('The link is on the clipboard.')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toContain('notice:1');
  });
});

describe('acknowledging', () => {
  it('takes one click, and says when it was', async () => {
    const rows = rowsWith();
    const { panel, user } = await renderNotice(rows);
    await user.click(await panel.findByRole('button', { name: 'I have read this' }));
    expect(await panel.findByText(/You read this revision on May 4, 2026/)).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: 'I have read this' })).not.toBeInTheDocument();
    expect([...rows.acknowledgements.values()]).toMatchObject([{ person: { id: 6 }, revision: 1 }]);
  });

  it('works for a notice that the feed does not show', async () => {
    const rows = rowsWith();
    const page = renderUpdates({ rows, query: '?om=notice:1;state:decided' });
    await page.user.click(await screen.findByRole('button', { name: 'I have read this' }));
    expect(await screen.findByText(/You read this revision on/)).toBeInTheDocument();
  });

  it('names the revision that was shown, and says that there is a newer one', async () => {
    const rows = rowsWith();
    const { panel, user } = await renderNotice(rows);
    const button = await panel.findByRole('button', { name: 'I have read this' });
    takeInAgain(rows, 1, { revision: 2, bodyHtml: '<p>It comes later.</p>' });
    await user.click(button);
    expect(await panel.findByText('There is a newer text')).toBeInTheDocument();
    expect(panel.getByText('You see revision 1. Revision 2 was taken in since.')).toBeInTheDocument();
    expect(panel.getByText('You have acknowledged revision 1, not the newer one.')).toBeInTheDocument();
    expect(panel.queryByText('It comes later.')).not.toBeInTheDocument();
    expect([...rows.acknowledgements.values()]).toMatchObject([{ revision: 1 }]);
    await user.click(panel.getByRole('button', { name: 'Load what is there now' }));
    expect(await panel.findByText('It comes later.')).toBeInTheDocument();
    expect(panel.queryByText('There is a newer text')).not.toBeInTheDocument();
    expect(panel.getByText(/You read revision 1 on .*; it has changed since/)).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'I have read this' }));
    await waitFor(() => expect(rows.acknowledgements.size).toBe(2));
  });

  it('finds a newer text when the person comes back to the page', async () => {
    const rows = rowsWith();
    const { panel } = await renderNotice(rows);
    await panel.findByText(/You have not read this/);
    takeInAgain(rows, 1, { revision: 2, bodyHtml: '<p>It comes later.</p>' });
    // Looking again waits a while after the notice was opened.
    const now = Date.now.bind(Date);
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => now() + 20_000);
    fireEvent(document, new Event('visibilitychange'));
    expect(await panel.findByText('There is a newer text')).toBeInTheDocument();
    clock.mockRestore();
    expect(panel.queryByText(/You have acknowledged revision 1/)).not.toBeInTheDocument();
    expect(panel.getByText('new look')).toBeInTheDocument();
  });

  it('can be tried again when it was not recorded', async () => {
    const { panel, user, acknowledgements } = await renderNotice(rowsWith());
    const button = await panel.findByRole('button', { name: 'I have read this' });
    acknowledgements.failNext('offline');
    await user.click(button);
    expect(
      await panel.findByText('It was not recorded that you have read: New enrolment page on Android')
    ).toBeInTheDocument();
    await waitFor(() => expect(panel.getByRole('button', { name: 'I have read this' })).toBeEnabled());
  });

  it('is possible, not asked for, when somebody is not asked', async () => {
    const rows = someRows();
    seedNotices(rows, aNotice());
    const { panel, user } = await renderNotice(rows);
    expect(await panel.findByText(/You are not asked to acknowledge it/)).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'I have read this' }));
    expect(await panel.findByText(/You read this revision on/)).toBeInTheDocument();
  });

  it('is not offered to a visitor, who is told why', async () => {
    const { panel } = await renderNotice(rowsWith(), { as: 'visitor' });
    expect(await panel.findByText(/You can read it, but not acknowledge it/)).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: 'I have read this' })).not.toBeInTheDocument();
  });
});

describe('a notice that cannot be read', () => {
  it('says so, and can be tried again', async () => {
    const { user } = renderUpdates({
      rows: rowsWith(),
      query: '?om=notice:1',
      prepare: ({ notices }) => {
        const get = notices.get.bind(notices);
        let failed = false;
        jest.spyOn(notices, 'get').mockImplementation(async (id) => {
          if (failed) return get(id);
          failed = true;
          notices.failNext('offline');
          return get(id);
        });
      }
    });
    expect(await screen.findByText('The notice could not be loaded')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/The enrolment page gets a/)).toBeInTheDocument();
  });

  it('says that it is gone, and closes', async () => {
    const { user } = renderUpdates({ rows: rowsWith(), query: '?om=notice:99' });
    expect(await screen.findByText('This notice is no longer there')).toBeInTheDocument();
    const [, close] = screen.getAllByRole('button', { name: 'Close' });
    await user.click(close as HTMLElement);
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});

it('speaks Arabic and German', async () => {
  const rows = rowsWith({ revision: 2 });
  seedReading(rows, 1, 6, 1, '2026-04-28T09:00:00Z');
  const german = await renderNotice(rows, { locale: 'de-de' });
  expect(await german.panel.findByText(/Sie haben Fassung 1 gelesen, am 28.04.2026/)).toBeInTheDocument();
  german.unmount();
  const arabic = await renderNotice(rows, { locale: 'ar-sa' });
  expect(await arabic.panel.findByRole('button', { name: 'قرأت هذا' })).toBeInTheDocument();
});
