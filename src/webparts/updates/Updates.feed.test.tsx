import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../domain/dates/calendarDate';
import { termOf } from '../../domain/updates/vocabulary';
import { aNotice, seedNotices } from '../../testing/updates/aNotice';
import {
  acknowledgedBy,
  manyNotices,
  personCalled,
  publishedOn,
  seedAdmins,
  threeWeeks
} from './testing/feedRows';
import { renderUpdates, someRows } from './testing/renderUpdates';

function groupNames(): readonly string[] {
  return screen
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent?.replace(/\s/g, ' ') ?? '');
}

/** The entry of a notice, once it is known what was recorded. */
async function findEntry(title: string): Promise<HTMLElement> {
  await screen.findByRole('heading', { level: 4, name: title });
  await waitFor(() => expect(screen.queryByText('Loading who has read it')).not.toBeInTheDocument());
  return screen.getByRole('heading', { level: 4, name: title }).closest('li') as HTMLElement;
}

describe('the feed', () => {
  it('shows the notices by week, newest first, with the number of each', async () => {
    renderUpdates({ rows: threeWeeks(), defaults: { unreadFirst: false } });
    expect(screen.getByRole('status', { name: 'Loading notices' })).toHaveAttribute('aria-busy', 'true');
    await findEntry('Of today');
    expect(groupNames()).toEqual(['This week 1 notice', 'Last week 1 notice', 'April 5 – 11, 2026 1 notice']);
    const lastWeek = within(screen.getByRole('list', { name: 'Last week' }));
    expect(lastWeek.getByRole('heading', { level: 4, name: 'Of last week' })).toBeInTheDocument();
    expect(screen.getByText('3 notices')).toBeInTheDocument();
  });

  it('says everything of a notice on its card, in words', async () => {
    const rows = someRows();
    const notice = publishedOn('2026-05-01', {
      id: 1,
      title: 'Old agents stop',
      sourceId: 'MC123456',
      severity: termOf('critical'),
      category: termOf('preventOrFixIssue'),
      services: ['Microsoft Intune', 'Microsoft Entra'],
      platforms: ['Windows', 'macOS'],
      tags: ['Retirement', 'Admin impact', 'User impact', 'Updated message', 'Feature update'],
      isMajorChange: true,
      revision: 2,
      actBy: calendarDate('2026-05-14'),
      owner: personCalled(rows, 'Chidi'),
      userImpact: 'high'
    });
    seedNotices(rows, notice);
    seedAdmins(rows, 'Lena', 'Amir', 'Brigitte');
    await acknowledgedBy(rows, 'Amir', notice);
    await acknowledgedBy(rows, 'Brigitte', { ...notice, revision: 1 });
    const { user } = renderUpdates({ rows });
    const entry = within(await findEntry('Old agents stop'));
    for (const words of [
      'Not read by you',
      'Severity: Critical',
      'Major change',
      'Prevent or fix an issue',
      'Published May 1',
      'Revision 2',
      'Microsoft Intune and Microsoft Entra',
      'Windows and macOS',
      'Retirement',
      '+2 more',
      'Act by May 14 (10 days left)',
      'To be decided',
      'Owner: Chidi Okafor',
      'User impact: High',
      'Users not told yet, 10 days left'
    ]) {
      expect(entry.getByText(words)).toBeInTheDocument();
    }
    expect(entry.getByText('MC123456').parentElement).toHaveTextContent('Message Center MC123456');
    const readers = entry.getByText('1 of 3 have read it');
    expect(entry.getByText('Not yet: Lena Lindqvist')).not.toBeVisible();
    await user.click(readers);
    expect(entry.getByText('Not yet: Lena Lindqvist')).toBeVisible();
    expect(entry.getByText('Only an earlier revision: Brigitte Keller')).toBeVisible();
    // Taken in on Friday: one working day for what is critical.
    expect(entry.getAllByText('To be read by May 4')).toHaveLength(2);
  });

  it('says that a day has passed, what was decided, and whether users were told', async () => {
    const rows = threeWeeks(
      publishedOn('2026-04-01', { id: 4, title: 'Forgotten', actBy: calendarDate('2026-05-01') }),
      publishedOn('2026-04-01', {
        id: 5,
        title: 'Tested',
        actBy: calendarDate('2026-05-04'),
        userImpact: 'none',
        state: 'decided',
        decision: {
          kind: 'testFirst',
          reason: '',
          adminImpact: 'low',
          userImpact: 'none',
          owner: null,
          actBy: null,
          reviewOn: calendarDate('2026-06-01'),
          by: { id: 7, name: 'Amir Haddad', email: '' },
          on: '2026-04-02T08:00:00Z',
          revision: 1
        }
      })
    );
    renderUpdates({ rows });
    const forgotten = within(await findEntry('Forgotten'));
    expect(forgotten.getByText('Act by May 1 (passed)')).toBeInTheDocument();
    expect(forgotten.getByText('Past its day, not decided')).toBeInTheDocument();
    expect(forgotten.getByText('Users not told, and it is too late')).toBeInTheDocument();
    expect(forgotten.getAllByText('It had to be read by Apr 8')).toHaveLength(2);
    const tested = within(await findEntry('Tested'));
    expect(tested.getByText('Act by May 4 (today is the last day)')).toBeInTheDocument();
    expect(tested.getByText('Decided: Test first')).toBeInTheDocument();
    expect(tested.getByText('Users need not be told')).toBeInTheDocument();
    expect(tested.getByText('No owner')).toBeInTheDocument();
  });

  it.each([
    ['Users were told in time', { on: '2026-05-01' }, {}],
    ['Users were told late', { on: '2026-05-29' }, {}],
    ['Users were told', { on: '2026-05-01' }, { actBy: null }],
    ['Users were told, the notice changed since', { on: '2026-05-01' }, { revision: 2 }],
    ['Users not told yet', undefined, { actBy: null }]
  ])('says of users: %s', async (words, told, changes) => {
    const rows = threeWeeks();
    seedNotices(rows, publishedOn('2026-05-04', { id: 1, title: 'Of today', ...changes }));
    if (told) {
      rows.communications.push({
        kind: 'told',
        noticeId: 1,
        audience: 'users',
        channel: 'mail',
        text: '',
        link: null,
        by: personCalled(rows, 'Amir'),
        on: calendarDate(told.on),
        revision: 1
      });
    }
    renderUpdates({ rows });
    expect(within(await findEntry('Of today')).getByText(words)).toBeInTheDocument();
  });

  it('shows the same in a dense list, named by the address', async () => {
    const { user } = renderUpdates({ rows: threeWeeks() });
    await findEntry('Of today');
    await user.click(screen.getByRole('button', { name: 'List' }));
    expect(screen.getByRole('button', { name: 'List' })).toHaveAttribute('aria-pressed', 'true');
    const entry = within(await findEntry('Of today'));
    expect(entry.getByText('0 of 3 have read it')).toBeInTheDocument();
    expect(entry.getByRole('button', { name: 'I have read this: Of today' })).toBeEnabled();
    await waitFor(() => expect(window.location.search).toBe('?om-0f3a9c1e=as:list'));
  });

  it('opens a notice by its title', async () => {
    const { user } = renderUpdates({ rows: threeWeeks() });
    await findEntry('Of today');
    await user.click(screen.getByRole('button', { name: 'Of today' }));
    await waitFor(() => expect(window.location.search).toBe('?om-0f3a9c1e=notice:1'));
  });

  it('shows notices while it is still being read who has read them', async () => {
    let open: () => void = () => undefined;
    renderUpdates({ rows: threeWeeks(), prepare: ({ communications }) => (open = communications.hold()) });
    const heading = await screen.findByRole('heading', { level: 4, name: 'Of today' });
    const entry = within(heading.closest('li') as HTMLElement);
    expect(entry.getByText('Loading who has read it')).toBeInTheDocument();
    expect(entry.getByText('To be decided')).toBeInTheDocument();
    expect(entry.queryByRole('button', { name: /^I have read this/ })).not.toBeInTheDocument();
    open();
    expect(within(await findEntry('Of today')).getByText('0 of 3 have read it')).toBeInTheDocument();
  });

  it('offers the first step where there are no notices, and tells readers to wait', async () => {
    const { unmount } = renderUpdates();
    await screen.findByRole('heading', { name: 'No notices yet' });
    expect(screen.getAllByRole('button', { name: 'Take in notices' })).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Write a notice' })).toBeInTheDocument();
    unmount();
    renderUpdates({ as: 'visitor' });
    expect(await screen.findByText(/as soon as somebody takes them in/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Take in notices' })).not.toBeInTheDocument();
  });

  it('lets a visitor read, without buttons that would not work', async () => {
    renderUpdates({ rows: threeWeeks(), as: 'visitor' });
    const entry = within(await findEntry('Of today'));
    expect(screen.getByText(/You can read these notices/)).toBeInTheDocument();
    expect(entry.getByText('0 of 3 have read it')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^I have read this/ })).not.toBeInTheDocument();
  });

  it('says that the lists are not there', async () => {
    renderUpdates({ rows: someRows(false) });
    expect(await screen.findByText('The lists are not on this site yet')).toBeInTheDocument();
    expect(screen.queryByRole('search')).not.toBeInTheDocument();
  });

  it('speaks Arabic, from right to left', async () => {
    const { container } = renderUpdates({ rows: threeWeeks(), locale: 'ar-sa' });
    const entry = within(await findEntry('Of today'));
    expect(entry.getByText(/^قرأه .* من .*$/)).toBeInTheDocument();
    expect(entry.getByText('لم تقرأه بعد')).toBeInTheDocument();
    expect(entry.getByText('بانتظار القرار')).toBeInTheDocument();
    expect(container.querySelector('[dir="rtl"]')).toContainElement(screen.getByText('Of today'));
  });
});

describe('older notices', () => {
  it('come a page at a time', async () => {
    const rows = someRows();
    manyNotices(rows, 60);
    const { user } = renderUpdates({ rows });
    await screen.findByText('50 notices so far');
    expect(screen.queryByText('Notice 60')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show older notices' }));
    expect(await screen.findByText('60 notices')).toBeInTheDocument();
    expect(screen.getByText('Notice 60')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Show older notices' })).not.toBeInTheDocument();
    expect(screen.queryByText('Loading who has read it')).not.toBeInTheDocument();
  });

  it('can be asked for again when they could not be loaded; what is there stays', async () => {
    const rows = someRows();
    manyNotices(rows, 60);
    const { user, notices } = renderUpdates({ rows });
    await screen.findByText('50 notices so far');
    notices.failNext('offline');
    await user.click(screen.getByRole('button', { name: 'Show older notices' }));
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('Older notices could not be loaded')).toBeInTheDocument();
    expect(screen.getByText('Notice 50')).toBeInTheDocument();
    await user.click(alert.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('60 notices')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('are searched only so far back, which is said, with a way to go on', async () => {
    const { user } = renderUpdates({
      rows: someRows(),
      query: '?om=q:agent',
      prepare: ({ notices }) => {
        const { bodyHtml: _body, text: _text, details: _details, ...old } = aNotice({ title: 'Old agent' });
        jest
          .spyOn(notices, 'page')
          .mockImplementation(async (_filter, next) =>
            next === undefined
              ? { notices: [], next: '2025-02', searchedBackTo: '2025-03', unsearchedMonths: ['2025-12'] }
              : { notices: [old], next: null, searchedBackTo: null, unsearchedMonths: [] }
          );
      }
    });
    expect(await screen.findByText('Nothing found so far')).toBeInTheDocument();
    expect(screen.getByText('Searched back to March 2025.')).toBeInTheDocument();
    expect(screen.getByText(/^Not searched: December 2025\./)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Search further back' }));
    expect(await screen.findByText('Old agent')).toBeInTheDocument();
    expect(screen.queryByText(/Searched back to/)).not.toBeInTheDocument();
    expect(screen.getByText(/^Not searched: December 2025\./)).toBeInTheDocument();
  });
});

describe('failures', () => {
  it('of the first read can be tried again', async () => {
    const { user } = renderUpdates({
      rows: threeWeeks(),
      prepare: ({ notices }) => notices.failNext('offline')
    });
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('The notices could not be loaded')).toBeInTheDocument();
    await user.click(alert.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Of today')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('of a refresh leave what was there', async () => {
    const { user, notices } = renderUpdates({ rows: threeWeeks() });
    await findEntry('Of today');
    notices.failNext('offline');
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Refresh' }));
    expect(await screen.findByText(/could not be refreshed/)).toBeInTheDocument();
    expect(screen.getByText('Of today')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
  });

  it('to read who has read them are told apart, and the notices can be read', async () => {
    const { user } = renderUpdates({
      rows: threeWeeks(),
      prepare: ({ acknowledgements }) => acknowledgements.failNext('offline')
    });
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('It could not be loaded who has read these notices')).toBeInTheDocument();
    expect(screen.getAllByText('Not known who has read it')).toHaveLength(3);
    await user.click(alert.getByRole('button', { name: 'Try again' }));
    expect(await screen.findAllByText('0 of 3 have read it')).toHaveLength(3);
  });

  it('of a search show that what is there answers something else', async () => {
    const { user, notices } = renderUpdates({ rows: threeWeeks() });
    await findEntry('Of today');
    notices.failNext('offline');
    await user.type(screen.getByRole('searchbox', { name: 'Search notices' }), 'April');
    expect(await screen.findByText(/The search did not work/)).toBeInTheDocument();
    expect(screen.getByText('Of today')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText('Of today')).not.toBeInTheDocument());
    expect(screen.getByText('Of April')).toBeInTheDocument();
  });
});
