import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Gap } from '../../../domain/faq/FeedbackRepository';
import { aPerson } from '../../../testing/builders';
import { anEntry, seedEntries } from '../../../testing/faq/anEntry';
import { firstEtag } from '../../../testing/memoryEtag';
import {
  findPanel,
  renderFaq,
  someRows,
  type FaqPage,
  type FaqPageOptions,
  type FaqRows
} from '../testing/renderFaq';

const lena = aPerson({ id: 6, name: 'Lena Lindqvist' });
const amir = aPerson();

function rowsWith(...gaps: readonly Partial<Gap>[]): FaqRows {
  const rows = someRows();
  seedEntries(
    rows.faq,
    anEntry({ id: 51, verifiedOn: calendarDate('2026-04-20') }),
    anEntry({ id: 52, title: 'Printer is missing after enrolment', errorCodes: [], keywords: [] }),
    anEntry({ id: 53, title: 'Scanner, an old entry', status: 'Retired', errorCodes: [], keywords: [] })
  );
  gaps.forEach((changes, at) => {
    const id = at + 1;
    const day = calendarDate('2026-05-01');
    const gap: Gap = {
      id,
      etag: firstEtag(id),
      key: `gap ${id}`,
      text: 'zebra crossing',
      foundNothing: 1,
      didNotHelp: 0,
      lastOn: day,
      state: 'Open',
      claimedBy: null,
      entry: null,
      ...changes
    };
    rows.faq.gaps.set(id, { ...gap, changedOn: day });
  });
  return rows;
}

const open = (rows: FaqRows, options: FaqPageOptions = {}): FaqPage =>
  renderFaq({ ...options, rows, query: '?om=view:gaps' });

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const textsOf = async (name: string): Promise<readonly string[]> =>
  within(await screen.findByRole('region', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '');

describe('gaps', () => {
  it('tell how often they were asked, when, and who works on them; the most asked first', async () => {
    open(
      rowsWith(
        { text: 'okapi', foundNothing: 0, didNotHelp: 1, lastOn: calendarDate('2026-05-04') },
        { text: 'zebra', foundNothing: 12, didNotHelp: 3 },
        { text: 'gnu', state: 'Claimed', claimedBy: amir },
        { text: 'yak', state: 'Claimed', claimedBy: lena }
      )
    );
    const [zebra, okapi] = await textsOf('Without an answer 2');
    expect(zebra).toContain('12 searches found nothing and 3 did not help');
    expect(zebra).toContain('Last asked 3 days ago');
    expect(okapi).toContain('1 did not help');
    expect(okapi).toContain('Last asked today');
    const [gnu, yak] = await textsOf('Somebody works on it 2');
    expect(gnu).toContain('Amir Haddad works on it');
    expect(yak).toContain('You work on it');
    expect(screen.getByText(/are taken out before anything is kept/)).toBeVisible();
  });

  it('tell what the search finds for them today', async () => {
    open(rowsWith({ text: 'printer zebra', foundNothing: 2 }, { text: 'zebra', entry: 51 }));
    const [printer, zebra] = await textsOf('Without an answer 2');
    expect(printer).toContain('Finds today:Printer is missing after enrolment');
    expect(printer).toContain('Without: zebra');
    expect(zebra).toContain('The search still finds nothing.');
    expect(zebra).toContain('“Windows enrolment fails with 0x80180014” was to answer it');
  });

  it('are claimed and given back, with the keyboard where the gap went', async () => {
    const { user, rows } = open(rowsWith({}));
    await textsOf('Without an answer 1');
    await user.click(button('Claim: zebra crossing'));
    await textsOf('Somebody works on it 1');
    expect(rows.faq.gaps.get(1)).toMatchObject({ state: 'Claimed', claimedBy: { id: 6 } });
    await waitFor(() => expect(button('Write the entry: zebra crossing')).toHaveFocus());
    expect(screen.getByText('You work on “zebra crossing” now.')).toBeVisible();
    await user.click(button('Give back: zebra crossing'));
    await textsOf('Without an answer 1');
    expect(rows.faq.gaps.get(1)).toMatchObject({ state: 'Open', claimedBy: null });
  });

  it('of somebody else are taken over, and go back to them when that is undone', async () => {
    const { user, rows } = open(rowsWith({ state: 'Claimed', claimedBy: amir }));
    await textsOf('Somebody works on it 1');
    expect(screen.queryByRole('button', { name: /Write the entry/ })).not.toBeInTheDocument();
    await user.click(button('Take over: zebra crossing'));
    expect(await screen.findByText('You work on it')).toBeVisible();
    await user.click(button('Undo'));
    expect(await screen.findByText('Amir Haddad works on it')).toBeVisible();
    expect(rows.faq.gaps.get(1)).toMatchObject({ state: 'Claimed', claimedBy: { id: 7 } });
  });

  it('are dismissed, with the next one in focus, and come back when that is undone', async () => {
    const { user, rows } = open(rowsWith({ foundNothing: 5 }, { text: 'okapi' }));
    await textsOf('Without an answer 2');
    await user.click(button('Dismiss: zebra crossing'));
    await textsOf('Without an answer 1');
    expect(rows.faq.gaps.get(1)).toMatchObject({ state: 'Dismissed' });
    await waitFor(() => expect(button('Dismiss: okapi')).toHaveFocus());
    await user.click(button('Undo'));
    expect(await textsOf('Without an answer 2')).toHaveLength(2);
    expect(screen.getByText('“zebra crossing” is as it was before.')).toBeVisible();
    expect(rows.faq.gaps.get(1)).toMatchObject({ state: 'Open', foundNothing: 5 });
  });

  it('are closed with the entry that the search finds by now', async () => {
    const { user, rows } = open(rowsWith({ text: 'missing printer' }));
    await textsOf('Without an answer 1');
    await user.click(button('That answers it: Printer is missing after enrolment'));
    expect(await screen.findByRole('heading', { name: 'No gaps' })).toBeVisible();
    expect(screen.getByText(/“Printer is missing after enrolment” answers it/)).toBeVisible();
    expect(rows.faq.gaps.get(1)).toMatchObject({ state: 'Closed', entry: 52 });
  });

  it('are closed with an entry that somebody picks by typing', async () => {
    const { user, rows } = open(rowsWith({}));
    await textsOf('Without an answer 1');
    await user.click(button('An entry answers it already: zebra crossing'));
    const field = screen.getByRole('combobox', { name: 'The entry that answers it' });
    expect(field).toHaveFocus();
    await user.click(button('Cancel'));
    await waitFor(() => expect(button('An entry answers it already: zebra crossing')).toHaveFocus());
    await user.keyboard('{Enter}');
    await user.keyboard('scanner{Enter}');
    expect(screen.getByText(/“Scanner, an old entry” is retired/)).toBeVisible();
    await user.keyboard('0x80180014{Enter}');
    expect(await screen.findByRole('heading', { name: 'No gaps' })).toBeVisible();
    expect(rows.faq.gaps.get(1)).toMatchObject({ state: 'Closed', entry: 51 });
  });

  it('are claimed by who begins to write the entry, which begins with their words', async () => {
    const { user, rows } = open(rowsWith({}));
    await textsOf('Without an answer 1');
    await user.click(button('Write the entry: zebra crossing'));
    const panel = within(await findPanel('Add an entry'));
    expect(await panel.findByDisplayValue('zebra crossing')).toBeVisible();
    expect(rows.faq.gaps.get(1)).toMatchObject({ state: 'Claimed', claimedBy: { id: 6 } });
  });
});

describe('when somebody else was quicker', () => {
  it('the gap shows who works on it, and nothing is written', async () => {
    const { user, rows, colleague } = open(rowsWith({}));
    await textsOf('Without an answer 1');
    const [seen] = await colleague.gaps.open();
    await colleague.gaps.claim(seen as Gap);
    await user.click(button('Write the entry: zebra crossing'));
    expect(await screen.findByText(/Amir Haddad took “zebra crossing” meanwhile/)).toBeVisible();
    expect(screen.getByText('Amir Haddad works on it')).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(rows.faq.gaps.get(1)).toMatchObject({ claimedBy: { id: 7 } });
  });

  it('a gap that waits no more goes away', async () => {
    const { user, colleague } = open(rowsWith({}));
    await textsOf('Without an answer 1');
    const [seen] = await colleague.gaps.open();
    await colleague.gaps.close(seen as Gap, 51);
    await user.click(button('Claim: zebra crossing'));
    expect(await screen.findByText('Somebody closed or dismissed “zebra crossing” meanwhile.')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'No gaps' })).toBeVisible();
  });
});

describe('the list of gaps', () => {
  it('says when there are none', async () => {
    open(rowsWith());
    expect(await screen.findByRole('heading', { name: 'No gaps' })).toBeVisible();
  });

  it('is loaded again after a failure', async () => {
    const { user } = open(rowsWith({}), { prepare: ({ gaps }) => gaps.failNext('offline', 2) });
    expect(await screen.findByText('The gaps could not be loaded')).toBeVisible();
    await user.click(button('Try again'));
    expect(await textsOf('Without an answer 1')).toHaveLength(1);
  });

  it('names whom to ask when it may not be read', async () => {
    open(rowsWith({}), { prepare: ({ gaps }) => gaps.failNext('forbidden', 9) });
    expect(await screen.findByText(/You can ask Lena Lindqvist/)).toBeVisible();
  });

  it('keeps a gap whose step failed', async () => {
    const { user, gaps } = open(rowsWith({}));
    await textsOf('Without an answer 1');
    gaps.failNext('offline');
    await user.click(button('Dismiss: zebra crossing'));
    expect(await screen.findByText('What becomes of “zebra crossing” was not saved')).toBeVisible();
    await waitFor(() => expect(button('Dismiss: zebra crossing')).toHaveFocus());
  });

  it('is not shown to users', async () => {
    open(rowsWith({}), { as: 'visitor' });
    expect(await screen.findByRole('tab', { name: 'Search' })).toHaveAttribute('aria-selected', 'true');
    expect(screen.queryByRole('tab', { name: 'Gaps' })).not.toBeInTheDocument();
  });
});
