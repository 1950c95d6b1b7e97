import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../domain/dates/calendarDate';
import { aRecurringTask, aTask } from '../../testing/builders';
import { MemoryTaskRepository } from '../../testing/MemoryTaskRepository';
import { aSite, renderChecklist, type ChecklistPage, type PageOptions } from './testing/renderChecklist';
import { capturePrint } from '../../testing/capturePrint';
import { savedText } from './testing/savedText';

const monday = calendarDate('2026-04-27');

/** A weekly task, whose last Monday was done a day late, and one that is done once. */
async function aBusySite(): Promise<ReturnType<typeof aSite>> {
  const site = aSite();
  site.seed(
    aRecurringTask({ start: calendarDate('2026-04-13') }, { id: 1, title: 'Weekly look' }),
    aTask({ id: 2, title: 'Once', dueDate: calendarDate('2026-05-20'), focusArea: 'Planning' })
  );
  const now = site.now;
  site.now = () => new Date('2026-04-28T09:00:00Z');
  const colleague = new MemoryTaskRepository(site, site.personByRole('member'));
  const task = await colleague.get(1);
  await colleague.complete(
    task,
    { period: monday, round: 1, due: monday },
    { note: 'All fine', recorded: [], files: [], link: null, renewedUntil: null }
  );
  site.now = now;
  return site;
}

async function openHistory(options: PageOptions = {}): Promise<ChecklistPage> {
  const page = renderChecklist({ ...options, site: options.site ?? (await aBusySite()) });
  await page.user.click(await screen.findByRole('tab', { name: 'History' }));
  await screen.findByRole('button', { name: 'Report of a period' });
  return page;
}

const table = (name: RegExp): HTMLElement => screen.getByRole('table', { name });

describe('the history of a period', () => {
  afterEach(() => jest.restoreAllMocks());

  it('is that of this month, and goes back month by month', async () => {
    const { user } = await openHistory();
    expect(await screen.findByRole('heading', { name: 'May 2026' })).toBeInTheDocument();
    await waitFor(() => expect(table(/May 2026: 5 rows/)).toBeInTheDocument());
    await user.click(screen.getByRole('button', { name: 'Previous period' }));
    await waitFor(() => expect(table(/April 2026: 3 rows/)).toBeInTheDocument());
    const row = within(table(/April 2026/)).getByRole('row', { name: /Apr 27 Weekly look/ });
    expect(within(row).getByText('Done late')).toBeInTheDocument();
    expect(within(row).getByText('Done by Amir Haddad, Apr 28, 2026, 9:00 AM')).toBeInTheDocument();
    expect(within(row).getByText('All fine')).toBeInTheDocument();
  });

  it('counts each state as a part of what was expected, and says when there is nothing to count', async () => {
    const { user } = await openHistory();
    await user.click(await screen.findByRole('button', { name: 'Previous period' }));
    const summary = within(await screen.findByRole('region', { name: 'Summary' }));
    await waitFor(() => expect(summary.getByText('Done late').nextSibling).toHaveTextContent('1 of 3'));
    expect(summary.getByText('Missed').nextSibling).toHaveTextContent('2 of 3');
    await user.click(screen.getByRole('button', { name: 'Previous period' }));
    expect(await screen.findByText('Nothing was expected')).toBeInTheDocument();
    const before = within(screen.getByRole('region', { name: 'Summary' }));
    expect(before.getByText('Missed').nextSibling).toHaveTextContent('No data');
  });

  it('reads nothing before it is opened, and then only the months around its period', async () => {
    const site = await aBusySite();
    const asked: (readonly string[])[] = [];
    const page = renderChecklist({
      site,
      prepare: ({ tasks }) => {
        const logOf = tasks.logOf.bind(tasks);
        tasks.logOf = (months) => {
          asked.push(months);
          return logOf(months);
        };
      }
    });
    await screen.findByText('Weekly look');
    expect(asked).toEqual([]);
    await page.user.click(screen.getByRole('tab', { name: 'History' }));
    await screen.findByRole('table', { name: /May 2026/ });
    expect(asked).toEqual([['2026-04', '2026-05', '2026-06']]);
  });

  it('is filtered by state and by the filter of the checklist', async () => {
    const { user } = await openHistory();
    await user.click(await screen.findByRole('button', { name: 'Previous period' }));
    await screen.findByRole('table', { name: /April 2026: 3 rows/ });
    await user.selectOptions(screen.getByLabelText('State'), 'Missed');
    expect(await screen.findByRole('table', { name: /April 2026: 2 rows/ })).toBeInTheDocument();
    await user.type(screen.getByRole('searchbox'), 'nothing like it');
    expect(await screen.findByText('No task matches')).toBeInTheDocument();
  });

  it('shows the rows behind a figure that is pressed, and all again when it is pressed once more', async () => {
    const { user } = await openHistory();
    await user.click(await screen.findByRole('button', { name: 'Previous period' }));
    await screen.findByRole('table', { name: /April 2026: 3 rows/ });
    const missed = screen.getByRole('button', { name: 'Missed: 2 of 3' });
    await user.click(missed);
    expect(await screen.findByRole('table', { name: /April 2026: 2 rows/ })).toBeInTheDocument();
    expect(missed).toHaveAttribute('aria-pressed', 'true');
    await user.click(missed);
    expect(await screen.findByRole('table', { name: /April 2026: 3 rows/ })).toBeInTheDocument();
  });

  it('shows a quarter, a year, or chosen days', async () => {
    const { user } = await openHistory();
    const kind = await screen.findByLabelText('Period');
    await user.selectOptions(kind, 'Quarter');
    expect(await screen.findByRole('heading', { name: 'Q2 2026' })).toBeInTheDocument();
    await user.selectOptions(kind, 'Year');
    expect(await screen.findByRole('heading', { name: '2026' })).toBeInTheDocument();
    await user.selectOptions(kind, 'From – to');
    const to = await screen.findByRole('combobox', { name: 'To' });
    await user.clear(to);
    await user.type(to, '1/31/2026{Enter}');
    expect(await screen.findByRole('heading', { name: /^Jan 1\s–\s31, 2026$/ })).toBeInTheDocument();
  });

  it('opens the details of a row', async () => {
    const { user } = await openHistory();
    const rows = await screen.findAllByRole('button', { name: 'Weekly look' });
    await user.click(rows[0] as HTMLElement);
    expect(await screen.findByRole('heading', { name: 'Weekly look' })).toBeInTheDocument();
  });

  it('says when it cannot be read, and tries again', async () => {
    const page = renderChecklist({ site: await aBusySite() });
    await screen.findByText('Weekly look');
    page.tasks.failNext('offline', 2);
    await page.user.click(screen.getByRole('tab', { name: 'History' }));
    expect(await screen.findByText('The history could not be loaded')).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('table', { name: /May 2026/ })).toBeInTheDocument();
  });

  it('is saved as CSV with the words of the page', async () => {
    const { user } = await openHistory();
    await user.click(await screen.findByRole('button', { name: 'Previous period' }));
    await screen.findByRole('table', { name: /April 2026: 3 rows/ });
    const lines = (await savedText(() => user.click(screen.getByRole('button', { name: 'Download CSV' }))))
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain('Task,Focus area,Owner');
    expect(lines[3]).toContain('2026-04-27,Done late,2026-04-28T09:00:00Z,Amir Haddad');
  });

  it('is printed from a page of its own', async () => {
    const { print } = capturePrint();
    const { user } = await openHistory();
    await user.click(await screen.findByRole('button', { name: 'Previous period' }));
    await screen.findByRole('table', { name: /April 2026: 3 rows/ });
    await user.click(screen.getByRole('button', { name: 'Print' }));
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    const page = document.querySelector('iframe')?.contentDocument as Document;
    expect(page.documentElement).toHaveAttribute('dir', 'ltr');
    expect(page.querySelector('h1')).toHaveTextContent('April 2026');
    expect(page.querySelectorAll('tbody tr')).toHaveLength(3);
    expect(page.querySelectorAll('script')).toHaveLength(0);
    expect(page.body).toHaveTextContent('As of May 2, 2026, 9:00 AM');
    document.querySelector('iframe')?.contentWindow?.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('iframe')).toBeNull();
  });
});

describe('the last times of recurring tasks', () => {
  it('are signs with words, and open the task', async () => {
    const { user } = await openHistory();
    await user.click(screen.getByRole('button', { name: 'The last 12 times' }));
    const row = within(table(/recurring tasks/)).getByRole('row', { name: /Weekly look/ });
    const signs = within(row).getAllByRole('listitem');
    expect(signs.map((sign) => sign.textContent)).toEqual([
      'Apr 13: Missed',
      'Apr 20: Missed',
      'Apr 27: Done late'
    ]);
    expect(within(row).getByText('0 of 3')).toBeInTheDocument();
    await user.click(within(row).getByRole('button', { name: 'Weekly look' }));
    expect(await screen.findByRole('heading', { name: 'Weekly look' })).toBeInTheDocument();
  });
});
