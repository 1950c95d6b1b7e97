import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Entry } from '../../../domain/faq/entry';
import { RepositoryError } from '../../../domain/RepositoryError';
import { anEntry, seedEntries } from '../../../testing/faq/anEntry';
import { seedSynonyms } from '../../../testing/faq/MemorySynonymRepository';
import { renderFaq, repositoriesOf, someRows, type FaqPage, type FaqPageOptions } from '../testing/renderFaq';

const enrolment = anEntry({ id: 1, verifiedOn: calendarDate('2026-04-01') });
const company = anEntry({
  id: 2,
  title: 'Company Portal is empty on an Android phone',
  category: 'Apps',
  errorCodes: [],
  platforms: ['Android'],
  level: 'Second line',
  status: 'Draft',
  publishedVersion: null,
  reply: '<p>Please sign in again.</p>',
  cause: null,
  fix: null,
  keywords: []
});
const email = anEntry({
  id: 3,
  title: 'Mail does not arrive on an iPad',
  category: 'Email',
  errorCodes: [],
  platforms: ['iOS/iPadOS'],
  reply: null,
  cause: '<p>The <b>mail</b> profile is missing.</p>',
  fix: null,
  keywords: []
});

async function open(
  options: FaqPageOptions & { readonly entries?: readonly Entry[] } = {}
): Promise<FaqPage> {
  const { entries = [enrolment, company, email], ...others } = options;
  const rows = options.rows ?? someRows();
  seedEntries(rows.faq, ...entries);
  const page = renderFaq({ ...others, rows });
  await screen.findByRole(entries.length > 0 ? 'searchbox' : 'heading', {
    name: entries.length > 0 ? 'Search the entries' : 'No entries yet'
  });
  return page;
}

const field = (): HTMLElement => screen.getByRole('searchbox', { name: 'Search the entries' });
const titles = (): readonly string[] =>
  within(screen.getByRole('list', { name: 'Found entries' }))
    .getAllByRole('heading')
    .map(({ textContent }) => textContent ?? '');

describe('searching', () => {
  it('finds while it is typed, with mistakes, and shows what was met', async () => {
    const { user } = await open();
    await user.type(field(), 'compny portl');
    expect(titles()).toEqual([company.title]);
    expect(screen.getByText('Company').tagName).toBe('MARK');
    expect(screen.getByText('1 entry')).toBeInTheDocument();
    expect(screen.getByText('Draft')).toBeInTheDocument();
  });

  it.each(['0x80180014', '80180014', '-2145910764', '0X80180014'])(
    'finds the error code as %s',
    async (code) => {
      const { user } = await open();
      await user.type(field(), code);
      expect(titles()[0]).toBe(enrolment.title);
    }
  );

  it('says where in the text it was found, and shows text as text', async () => {
    const { user } = await open({ entries: [{ ...email, cause: '<p>The &lt;img src=x&gt; profile</p>' }] });
    await user.type(field(), 'profile');
    expect(screen.getByText(/Cause:/).closest('p')).toHaveTextContent('Cause: The <img src=x> profile');
  });

  it('finds words that mean the same to the team', async () => {
    const rows = someRows();
    seedSynonyms(rows.faq, ['Company Portal', 'CP']);
    const { user } = await open({ rows });
    await user.type(field(), 'cp');
    expect(titles()).toEqual([company.title]);
  });

  it('looks only where the filters say, and offers to look everywhere', async () => {
    const { user } = await open({ query: '?om=q:portal;platform:Windows' });
    expect(screen.getByRole('heading', { name: 'Nothing found with these filters' })).toBeInTheDocument();
    expect(screen.getByText('Without them there is 1 entry.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Search without filters' }));
    expect(titles()).toEqual([company.title]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Who may fix it' }), 'First line');
    expect(screen.getByRole('heading', { name: 'Nothing found with these filters' })).toBeInTheDocument();
  });

  it('says when it was verified, and warns of what may be wrong', async () => {
    const rows = someRows();
    seedEntries(rows.faq, enrolment);
    const mark = { since: calendarDate('2026-05-01'), because: 'New enrolment page' };
    await repositoriesOf(rows, rows.faq.site.personByRole('member')).published.mark(1, mark);
    renderFaq({ rows, as: 'visitor' });
    await screen.findByRole('searchbox');
    expect(screen.getByText('Verified Apr 1')).toBeInTheDocument();
    expect(screen.getByText('May be wrong since May 1, because of: New enrolment page')).toBeInTheDocument();
  });

  it('shows what changed lately while nothing is searched for', async () => {
    await open();
    expect(screen.getByRole('heading', { name: 'New or changed lately' })).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(4);
  });

  it('shows twenty at first, and more when asked', async () => {
    const entries = Array.from({ length: 25 }, (_value, at) =>
      anEntry({ id: at + 1, title: `Printer ${at + 1} is lost` })
    );
    const { user } = await open({ entries });
    await user.type(field(), 'printer');
    expect(titles()).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: 'Show 5 more' }));
    expect(titles()).toHaveLength(25);
  });
});

describe('the keyboard', () => {
  it('goes from anywhere to the field, through the results and back', async () => {
    const { user } = await open();
    document.body.focus();
    await user.keyboard('/');
    expect(field()).toHaveFocus();
    await user.keyboard('mail portal enrolment');
    await user.keyboard('{ArrowDown}');
    const openers = titles();
    expect(document.activeElement).toHaveTextContent(openers[0] ?? '');
    await user.keyboard('{ArrowUp}');
    expect(field()).toHaveFocus();
  });

  it('writes a slash where somebody writes', async () => {
    const { user } = await open();
    await user.type(field(), 'a/b');
    expect(field()).toHaveValue('a/b');
  });

  it('opens the best result from the field', async () => {
    const { user } = await open();
    await user.type(field(), 'company{Enter}');
    await waitFor(() => expect(window.location.search).toContain('entry:2'));
  });

  it('copies the reply of a result, with paragraphs and as plain text', async () => {
    const { user } = await open();
    await user.type(field(), 'company{ArrowDown}c');
    expect(await screen.findByText(/The reply of “Company Portal is empty.*is copied/)).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe('Hello,\n\nPlease sign in again.\n\nKind regards');
  });

  it('knows the key also where it writes another letter', async () => {
    const { user } = await open();
    await user.type(field(), 'company{ArrowDown}');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ؤ', code: 'KeyC' });
    expect(await screen.findByText(/The reply of “Company Portal is empty.*is copied/)).toBeInTheDocument();
  });

  it('says when there is nothing for users to be copied', async () => {
    const { user } = await open();
    await user.type(field(), 'mail{ArrowDown}c');
    expect(await screen.findByText(/has nothing for users yet/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Copy the reply of “Mail/ })).not.toBeInTheDocument();
  });
});

describe('what nobody finds', () => {
  afterEach(() => jest.useRealTimers());

  it('is counted once as a gap, without personal data, when the typing has ended', async () => {
    const { rows } = await open();
    jest.useFakeTimers();
    fireEvent.change(field(), { target: { value: 'beamer of bob@contoso.com flickers' } });
    await act(() => jest.advanceTimersByTimeAsync(2_400));
    expect(rows.faq.gaps.size).toBe(0);
    await act(() => jest.advanceTimersByTimeAsync(200));
    expect([...rows.faq.gaps.values()]).toMatchObject([
      { text: 'beamer of flickers', foundNothing: 1, didNotHelp: 0 }
    ]);
    expect(screen.getByText('Noted as a gap, without personal data: beamer of flickers')).toBeInTheDocument();
    fireEvent.change(field(), { target: { value: 'mail' } });
    fireEvent.change(field(), { target: { value: 'beamer of bob@contoso.com flickers' } });
    await act(() => jest.advanceTimersByTimeAsync(3_000));
    expect([...rows.faq.gaps.values()]).toMatchObject([{ foundNothing: 1 }]);
  });

  it('can be written down at once', async () => {
    const { user } = await open();
    await user.type(field(), 'xylophone');
    expect(screen.getByRole('heading', { name: 'Nothing found for “xylophone”' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Write the entry' })).toBeInTheDocument();
  });

  it('is counted when none of the results helped', async () => {
    const { user, rows } = await open();
    await user.type(field(), 'mail');
    await user.click(screen.getByRole('button', { name: 'None of these helped' }));
    expect(await screen.findByText(/The team sees it among the gaps/)).toBeInTheDocument();
    await waitFor(() =>
      expect([...rows.faq.gaps.values()]).toMatchObject([{ text: 'mail', foundNothing: 0, didNotHelp: 1 }])
    );
  });

  it('is counted once, also when one of the results is opened and did not help either', async () => {
    const { user, gaps } = await open();
    const count = jest.spyOn(gaps, 'count');
    await user.type(field(), 'mail');
    await user.click(screen.getByRole('button', { name: 'None of these helped' }));
    await user.click(screen.getByRole('button', { name: email.title }));
    await user.click(await screen.findByRole('button', { name: 'Did not help' }));
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText('You said that it did not help.')).toBeInTheDocument();
    expect(count).toHaveBeenCalledTimes(1);
  });
});

describe('users', () => {
  it('search what they may be told, and nothing else', async () => {
    const { user } = await open({ as: 'visitor' });
    expect(screen.queryByRole('combobox', { name: 'Who may fix it' })).not.toBeInTheDocument();
    expect(screen.queryByRole('tab', { name: 'Gaps' })).not.toBeInTheDocument();
    await user.type(field(), 'restart');
    expect(titles()).toEqual([enrolment.title]);
    fireEvent.change(field(), { target: { value: 'restrictions' } });
    expect(screen.getByText(/Otherwise ask your help desk/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Write the entry' })).not.toBeInTheDocument();
  });
});

describe('the states of the FAQ', () => {
  it('is empty at first, and says how to begin', async () => {
    await open({ entries: [] });
    expect(screen.getByRole('button', { name: 'Starter content' })).toBeInTheDocument();
  });

  it('tells users that nothing is published yet', async () => {
    await open({ entries: [], as: 'visitor' });
    expect(screen.getByText('The help desk has not published any answers yet.')).toBeInTheDocument();
  });

  it('says why the entries could not be loaded, and tries again', async () => {
    const rows = someRows();
    seedEntries(rows.faq, enrolment);
    const { user } = renderFaq({
      rows,
      prepare: ({ entries }) =>
        jest.spyOn(entries, 'page').mockRejectedValueOnce(new RepositoryError('offline', 'No network.'))
    });
    expect(await screen.findByText('The entries could not be loaded')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('searchbox')).toBeInTheDocument();
  });

  it('asks for set-up when the lists are not there', async () => {
    renderFaq({ rows: someRows(false) });
    expect(await screen.findByRole('button', { name: /Set up/ })).toBeInTheDocument();
  });
});
