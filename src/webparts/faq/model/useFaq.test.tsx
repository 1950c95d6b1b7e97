import { act, screen, waitFor } from '@testing-library/react';
import { anEntry, seedEntries } from '../../../testing/faq/anEntry';
import { findPanel, renderFaq, someRows, type FaqPageOptions, type FaqRows } from '../testing/renderFaq';

const title = 'Printer is lost';

function oneEntry(): FaqRows {
  const rows = someRows();
  seedEntries(rows.faq, anEntry({ id: 1, title }));
  return rows;
}

describe('what a browser keeps of an earlier visit', () => {
  it('holds nothing internal any more when its reader may only read now', async () => {
    const rows = oneEntry();
    await rows.cache.write(10, 'team', { secret: true });
    renderFaq({ rows, as: 'visitor' });
    await screen.findByText(title);
    expect([...rows.cache.kept.keys()]).toEqual(['10 users']);
  });

  it('is all gone when its reader may not read the site any more', async () => {
    const rows = oneEntry();
    await rows.cache.write(6, 'team', { secret: true });
    renderFaq({ rows, prepare: ({ people }) => people.failNext('forbidden') });
    await screen.findByText('The entries could not be loaded');
    await waitFor(() => expect(rows.cache.kept.size).toBe(0));
  });

  it('stays for the team, also below a list of answers', async () => {
    const rows = oneEntry();
    await rows.cache.write(6, 'team', { known: true });
    renderFaq({ rows, defaults: { mode: 'topTen' } });
    await waitFor(() => expect([...rows.cache.kept.keys()]).toEqual(['6 team', '6 users']));
  });
});

describe('lists that were deleted while the page is open', () => {
  async function deleted(options: FaqPageOptions): Promise<ReturnType<typeof renderFaq>> {
    const page = renderFaq({ rows: oneEntry(), ...options });
    await screen.findAllByText(title);
    page.entries.failNext('notSetUp', 9);
    // Somebody comes back to the page.
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    const later = Date.now() + 3_600_000;
    jest.spyOn(Date, 'now').mockReturnValue(later);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    return page;
  }

  afterEach(() => jest.restoreAllMocks());

  it('can be set up again', async () => {
    await deleted({});
    expect(await screen.findByText('The lists are not on this site yet')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Set up the lists' })).toBeTruthy();
  });

  it('do not close what somebody is reading or writing', async () => {
    await deleted({ query: '?om=entry:1' });
    await screen.findByText('What changed since could not be loaded. You see what was there before.');
    await findPanel(title);
    expect(screen.queryByText('The lists are not on this site yet')).toBeNull();
  });
});
