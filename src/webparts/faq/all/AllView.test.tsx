import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Entry } from '../../../domain/faq/entry';
import { aPerson } from '../../../testing/builders';
import { capturePrint } from '../../../testing/capturePrint';
import { anEntry, seedEntries } from '../../../testing/faq/anEntry';
import { seedDoubt } from '../testing/openEntry';
import { findPanel, renderFaq, someRows, type FaqPage, type FaqPageOptions } from '../testing/renderFaq';

const lena = aPerson({ id: 6, name: 'Lena Lindqvist' });
const enrolment = anEntry({ id: 1, owner: lena, verifiedOn: calendarDate('2026-04-01') });
const apple = anEntry({
  id: 2,
  title: 'Account cannot be added on an iPad',
  platforms: ['iOS/iPadOS'],
  errorCodes: [],
  verifiedOn: calendarDate('2026-02-01'),
  level: 'User'
});
const draft = anEntry({
  id: 3,
  title: 'Mail does not arrive',
  category: 'Email',
  status: 'Draft',
  publishedVersion: null,
  reply: null,
  fix: null
});
const retired = anEntry({ id: 4, title: 'Windows Phone', category: 'Other', status: 'Retired' });

async function open(
  options: FaqPageOptions & { readonly entries?: readonly Entry[] } = {}
): Promise<FaqPage> {
  const { entries = [enrolment, apple, draft, retired], query = '?om=view:all', ...others } = options;
  const rows = options.rows ?? someRows();
  if (!options.rows) seedEntries(rows.faq, ...entries);
  const page = renderFaq({ ...others, rows, query });
  await screen.findByRole('button', { name: 'Expand all' });
  return page;
}

const titles = (): readonly string[] =>
  screen.queryAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent ?? '');
const categories = (): readonly string[] =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent ?? '');
const opener = (title: string): HTMLElement => screen.getByRole('button', { name: title });
const choose = async ({ user }: FaqPage, label: string, option: string): Promise<void> =>
  user.selectOptions(screen.getByRole('combobox', { name: label }), option);

/** Entries as many as a large help desk has. */
function many(count: number): readonly Entry[] {
  return Array.from({ length: count }, (_value, index) =>
    anEntry({
      id: index + 1,
      title: `Entry ${String(index + 1).padStart(4, '0')}`,
      category: index % 2 ? 'Apps' : 'Enrolment'
    })
  );
}

afterEach(() => jest.restoreAllMocks());

describe('all entries', () => {
  it('stand by category with their number, sorted by title, without the retired', async () => {
    await open();
    expect(categories()).toEqual(['Enrolment 2 entries', 'Email 1 entry']);
    expect(titles()).toEqual([apple.title, enrolment.title, draft.title]);
    expect(screen.getByText('3 entries')).toBeInTheDocument();
  });

  it('show what decides, and mark what is a draft or may be wrong', async () => {
    const rows = someRows();
    seedEntries(rows.faq, enrolment, draft);
    seedDoubt(rows, 1, 70, 'Enrolment changes in May');
    await open({ rows });
    const [first, second] = screen.getAllByRole('listitem').filter((item) => item.querySelector('h4'));
    for (const fact of ['0x80180014', 'Windows', 'First line', 'Verified Apr 1']) {
      expect(within(first as HTMLElement).getByText(fact)).toBeInTheDocument();
    }
    expect(
      await screen.findByText('May be wrong since May 1, because of: Enrolment changes in May')
    ).toBeInTheDocument();
    expect(within(first as HTMLElement).queryByText('Published')).toBeNull();
    expect(within(second as HTMLElement).getByText('Draft')).toBeInTheDocument();
    expect(within(second as HTMLElement).getByText('Never verified')).toBeInTheDocument();
  });

  it('open in place: the reply, and the first steps of the fix', async () => {
    const steps = Array.from({ length: 9 }, (_value, index) => `<li>Step ${index + 1}</li>`).join('');
    const { user } = await open({ entries: [{ ...enrolment, fix: `<ol>${steps}</ol>` }, draft] });
    const button = opener(enrolment.title);
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const content = document.getElementById(button.getAttribute('aria-controls') ?? '');
    expect(content).toHaveTextContent('For users');
    expect(content).toHaveTextContent('Please restart the device and try again.');
    expect(content).toHaveTextContent('6. Step 6 …');
    expect(content).not.toHaveTextContent('Step 7');
    await user.click(opener(draft.title));
    expect(screen.getByText('Nothing for users yet.')).toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(screen.queryByText('Nothing for users yet.')).toBeNull();
  });

  it('open all at once, and close again', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Expand all' }));
    expect(screen.getAllByText('Please restart the device and try again.')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Collapse all' }));
    expect(screen.queryByText('Please restart the device and try again.')).toBeNull();
    expect(titles()).toHaveLength(3);
  });

  it('open whole in the panel', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: `Open “${draft.title}”` }));
    expect(await findPanel(draft.title)).toBeInTheDocument();
  });

  it('lead to the search', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Search the texts' }));
    expect(await screen.findByRole('searchbox')).toBeInTheDocument();
  });
});

describe('choosing among all entries', () => {
  it('goes by platform, level, status and owner, and can be taken back', async () => {
    const page = await open();
    await choose(page, 'Platform', 'iOS/iPadOS');
    expect(titles()).toEqual([apple.title]);
    await choose(page, 'Who may fix it', 'Second line');
    expect(await screen.findByText('No entry is like that')).toBeInTheDocument();
    const [clear] = screen.getAllByRole('button', { name: 'Clear filters' });
    await page.user.click(clear as HTMLElement);
    expect(titles()).toHaveLength(3);
    await choose(page, 'Status', 'Retired');
    expect(titles()).toEqual([retired.title]);
    expect(within(screen.getByRole('list', { name: 'Other' })).getByText('Retired')).toBeInTheDocument();
    await choose(page, 'Status', 'All but retired');
    await choose(page, 'Owner', 'Me');
    expect(titles()).toEqual([enrolment.title]);
  });

  it('stands in the address', async () => {
    await open({ query: '?om=view:all;status:Published;order:oldest;category:Enrolment' });
    expect(titles()).toEqual([apple.title, enrolment.title]);
    expect(screen.getByRole('combobox', { name: 'Status' })).toHaveValue('Published');
    expect(screen.getByRole('combobox', { name: 'Sorted by' })).toHaveValue('oldest');
  });

  it('orders by when somebody verified', async () => {
    const page = await open({ entries: [enrolment, apple, { ...draft, category: 'Enrolment' }] });
    await choose(page, 'Sorted by', 'Verified, oldest first');
    expect(titles()).toEqual([draft.title, apple.title, enrolment.title]);
    await choose(page, 'Sorted by', 'Verified, latest first');
    expect(titles()).toEqual([enrolment.title, apple.title, draft.title]);
  });
});

describe('many entries', () => {
  it('show the names of the categories first, and then fifty at a time', async () => {
    const { user } = await open({ entries: many(240) });
    await waitFor(() => expect(categories()).toEqual(['Enrolment 120 entries', 'Apps 120 entries']));
    expect(titles()).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: /^Apps/ }));
    expect(titles()).toHaveLength(50);
    expect(titles()[0]).toBe('Entry 0002');
    await user.click(screen.getByRole('button', { name: 'Show 50 more' }));
    expect(titles()).toHaveLength(100);
  });

  it('say how many are there while the others come', async () => {
    const rows = someRows();
    seedEntries(rows.faq, ...many(1100));
    let release: () => void = () => undefined;
    const { entries } = renderFaq({
      rows,
      query: '?om=view:all',
      prepare: ({ entries: source }) => {
        const page = source.page.bind(source);
        jest.spyOn(source, 'page').mockImplementation(async (next) => {
          if (next !== undefined) await new Promise<void>((resolve) => (release = resolve));
          return page(next);
        });
      }
    });
    expect(
      await screen.findByText('1,000 entries are there so far; the others are on their way.')
    ).toBeInTheDocument();
    await waitFor(() => expect(entries.page).toHaveBeenCalledTimes(2));
    release();
    expect(await screen.findByText('1,100 entries')).toBeInTheDocument();
  });
});

describe('printing', () => {
  it('puts what is shown on paper, whole and harmless', async () => {
    const { print, page } = capturePrint();
    const hostile = { ...enrolment, cause: '<p onclick="x()">Cause<script>x()</script><img src=x></p>' };
    const { user } = await open({ entries: [hostile, apple, draft] });
    await user.click(screen.getByRole('button', { name: 'Print' }));
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    const paper = page() as Document;
    expect(paper.querySelector('h1')).toHaveTextContent('All entries');
    expect([...paper.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
      'Enrolment',
      'Email'
    ]);
    expect([...paper.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual([
      apple.title,
      enrolment.title,
      draft.title
    ]);
    expect(paper.body).toHaveTextContent('Allow the platform.');
    expect(paper.querySelectorAll('script, img, [onclick]')).toHaveLength(0);
  });

  it('puts one category on paper', async () => {
    const { print, page } = capturePrint();
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Print “Email”' }));
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    expect(page()?.querySelector('h1')).toHaveTextContent('Email');
    expect(page()?.querySelectorAll('h3')).toHaveLength(1);
  });

  it('says when that is too much for one go', async () => {
    const { print, page } = capturePrint();
    const { user } = await open({ entries: many(320) });
    await screen.findByText('320 entries');
    await user.click(screen.getByRole('button', { name: 'Print' }));
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    expect(page()?.querySelectorAll('h3')).toHaveLength(300);
    expect(await screen.findByText(/^20 entries are not on paper/)).toBeInTheDocument();
  });
});

describe('all answers of users', () => {
  it('hold nothing of the team, and copy as they are', async () => {
    const { user } = await open({ as: 'visitor' });
    expect(titles()).toEqual([apple.title, enrolment.title]);
    for (const label of ['Status', 'Owner', 'Who may fix it']) {
      expect(screen.queryByRole('combobox', { name: label })).toBeNull();
    }
    await user.click(opener(enrolment.title));
    expect(screen.queryByText('Allow the platform.')).toBeNull();
    await user.click(screen.getByRole('button', { name: `Copy the answer to “${enrolment.title}”` }));
    expect(await screen.findByText(/is copied/)).toBeInTheDocument();
  });
});

describe('no entries', () => {
  it('has next steps for those who may add', async () => {
    renderFaq({ query: '?om=view:all' });
    for (const name of ['Starter content', 'Import entries']) {
      expect(await screen.findByRole('button', { name })).toBeInTheDocument();
    }
  });

  it('tells users that there is nothing yet', async () => {
    renderFaq({ query: '?om=view:all', as: 'visitor' });
    expect(await screen.findByText('The help desk has not published any answers yet.')).toBeInTheDocument();
  });
});
