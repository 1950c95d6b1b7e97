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

describe('who the page takes for the reader', () => {
  /** The site says only later who reads. */
  function late(page: FaqPageOptions): { readonly arrive: () => void; readonly page: FaqPageOptions } {
    let arrive: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (arrive = resolve));
    const prepare: FaqPageOptions['prepare'] = ({ people, entries, published }) => {
      const me = people.me.bind(people);
      jest.spyOn(people, 'me').mockImplementation(() => held.then(me));
      jest.spyOn(entries, 'page');
      jest.spyOn(published, 'page');
    };
    return { arrive: () => arrive(), page: { prepare, ...page } };
  }

  it('has the entries asked for before it is known who reads, once, and shown after it', async () => {
    const { arrive, page } = late({ rows: oneEntry(), likely: { id: 6, canEdit: true } });
    const { entries, rows } = renderFaq(page);
    await waitFor(() => expect([...rows.cache.kept.keys()]).toEqual(['6 team']));
    expect(screen.queryByText(title)).toBeNull();
    arrive();
    await screen.findAllByText(title);
    expect(entries.page).toHaveBeenCalledTimes(1);
  });

  it('sees nothing internal, also of an earlier visit, when the site says that they may only read', async () => {
    const rows = oneEntry();
    renderFaq({ rows, as: 'visitor', likely: { id: 10, canEdit: true } });
    await screen.findByText(title);
    await waitFor(() => expect([...rows.cache.kept.keys()]).toEqual(['10 users']));
  });

  it('gets whole entries when the site says that they may edit', async () => {
    const { arrive, page } = late({ rows: oneEntry(), likely: { id: 6, canEdit: false } });
    const { entries, published } = renderFaq(page);
    await waitFor(() => expect(published.page).toHaveBeenCalledTimes(1));
    expect(entries.page).not.toHaveBeenCalled();
    arrive();
    await screen.findAllByText(title);
    expect(entries.page).toHaveBeenCalledTimes(1);
  });

  it('is forgotten when it is somebody else', async () => {
    const { rows } = renderFaq({ rows: oneEntry(), likely: { id: 99, canEdit: true } });
    await screen.findAllByText(title);
    await waitFor(() => expect(rows.cache.kept.has('6 team')).toBe(true));
  });

  it('leaves nothing in the browser when they may not read the site', async () => {
    const { rows } = renderFaq({
      rows: oneEntry(),
      likely: { id: 6, canEdit: true },
      prepare: ({ people }) => people.failNext('forbidden')
    });
    await screen.findByText('The entries could not be loaded');
    await waitFor(() => expect(rows.cache.kept.size).toBe(0));
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
