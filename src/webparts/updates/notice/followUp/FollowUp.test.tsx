import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../../domain/dates/calendarDate';
import { RepositoryError } from '../../../../domain/RepositoryError';
import type { Decision, DecisionKind } from '../../../../domain/updates/decision';
import type { Notice } from '../../../../domain/updates/NoticeRepository';
import { aPerson, aSourcedDraft } from '../../../../testing/builders';
import { aNotice, aTeamEntry, seedNotices, seedTeam } from '../../../../testing/updates/aNotice';
import {
  renderUpdates,
  someRows,
  type UpdatesPage,
  type UpdatesPageOptions
} from '../../testing/renderUpdates';

const day = calendarDate;
const chidi = aPerson({ id: 9, name: 'Chidi Okafor' });
const brigitte = aPerson({ id: 8, name: 'Brigitte Keller' });

function decided(kind: DecisionKind): Decision {
  return {
    kind,
    reason: 'Because',
    adminImpact: null,
    userImpact: null,
    owner: null,
    actBy: null,
    reviewOn: null,
    by: aPerson(),
    on: '2026-05-01T08:00:00Z',
    revision: 1
  };
}

interface Options extends UpdatesPageOptions {
  readonly notice?: Partial<Notice>;
}

async function open({ notice = {}, ...options }: Options = {}): Promise<UpdatesPage> {
  const rows = options.rows ?? someRows();
  seedNotices(
    rows,
    aNotice({ owner: aPerson(), userImpact: 'high', link: 'https://contoso.example/enrol', ...notice })
  );
  seedTeam(
    rows,
    aTeamEntry({ id: 100, person: chidi, roles: ['Help desk'] }),
    aTeamEntry({ id: 101, person: brigitte, roles: ['Trainer'], platforms: ['Android'] })
  );
  const page = renderUpdates({ query: '?om=notice:1;section:followUp', ...options, rows });
  await screen.findByText(/in the focus areas|Schwerpunkten|مجالات التركيز/);
  return page;
}

const box = (name: string): HTMLElement => screen.getByRole('checkbox', { name });
const choice = (name: string): HTMLElement => box(name).closest('li') as HTMLElement;
const press = (page: UpdatesPage, name: string | RegExp): Promise<void> =>
  page.user.click(screen.getByRole('button', { name }));

async function made(count: number): Promise<readonly string[]> {
  const list = await screen.findByRole('list', { name: 'In the checklist' });
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(count));
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '');
}

describe('the work that a change makes', () => {
  it('is suggested with due dates and owners that follow from the notice and the team', async () => {
    await open();
    expect(screen.getByText(/The impact on users is rated as: High/)).toBeInTheDocument();
    expect(box('Brief the help desk')).toBeChecked();
    expect(choice('Brief the help desk')).toHaveTextContent(
      'Brief the help desk: New enrolment page on Android'
    );
    expect(choice('Brief the help desk')).toHaveTextContent(
      'Due Fri, May 15: 10 working days before the last day to act, May 29'
    );
    expect(choice('Brief the help desk')).toHaveTextContent('Chidi Okafor');
    expect(choice('Brief the help desk')).toHaveTextContent('Suggested by the role in the team: Help desk');
    expect(choice('Tell users')).toHaveTextContent('Amir Haddad');
    expect(choice('Tell users')).toHaveTextContent('Suggested as owner of the notice');
    expect(choice('Review training')).toHaveTextContent('Brigitte Keller');
    expect(screen.getByRole('button', { name: 'Make 3 tasks' })).toBeEnabled();
  });

  it.each([
    ['not relevant', { decision: decided('notRelevant') }, /decided that this is not relevant/, []],
    ['opted out', { decision: decided('optOut') }, /the team opts out/, []],
    ['not rated', { userImpact: null }, /the impact on users is not rated/, []],
    ['without impact', { userImpact: 'none' }, /rated as none/, []],
    ['of low impact', { userImpact: 'low' }, /rated as low/, ['Brief the help desk']]
  ] as const)('says why when the notice is %s, and leaves the choice', async (_what, notice, why, chosen) => {
    const page = await open({ notice });
    expect(screen.getByText(why)).toBeInTheDocument();
    const ticked = screen.getAllByRole('checkbox').filter((one) => (one as HTMLInputElement).checked);
    expect(ticked).toEqual(chosen.map(box));
    await page.user.click(box('Review training'));
    expect(screen.getByRole('button', { name: /^Make/ })).toBeEnabled();
  });

  it('leads to the decision when nobody has rated it', async () => {
    const page = await open({ notice: { userImpact: null } });
    expect(screen.getByRole('button', { name: 'Choose a task to make' })).toBeDisabled();
    await press(page, 'Go to the decision');
    expect(screen.getByRole('tab', { name: 'Decision' })).toHaveAttribute('aria-selected', 'true');
  });

  it('is tight when there is less time, and counted from today without a day', async () => {
    await open({ notice: { rollsOutOn: day('2026-05-08') } });
    expect(choice('Tell users')).toHaveTextContent(
      'Tight: due Mon, May 4, at once. There should be 5 working days before May 8'
    );
  });

  it('names what the task lacks', async () => {
    const rows = someRows();
    await open({ rows, notice: { actBy: null, link: null, owner: null } });
    expect(choice('Tell users')).toHaveTextContent(
      'Due Mon, May 18, counted from today: the day of roll-out is not known'
    );
    expect(choice('Tell users')).toHaveTextContent(
      "To be completed in the task's text: day of roll-out and link to the source"
    );
    expect(choice('Tell users')).toHaveTextContent('Nobody in the team has this role today: Lead.');
  });
});

describe('making the tasks', () => {
  it('puts them into the checklist once, and shows them there', async () => {
    const page = await open();
    await page.user.click(box('Review training'));
    await press(page, 'Make 2 tasks');
    expect(await screen.findByText('2 tasks made')).toBeInTheDocument();
    expect(await made(2)).toEqual([
      expect.stringMatching(/Brief the help desk: New enrolment.*OpenDue May 15.*Chidi Okafor/),
      expect.stringMatching(/Tell users: New enrolment.*OpenDue May 22.*Amir Haddad/)
    ]);
    expect([...page.rows.site.tasks.values()]).toMatchObject([
      { kind: 'Follow-up', focusArea: 'Help desk', sourceKey: 'update:messageCenter:MC900001:briefHelpDesk' },
      { kind: 'Follow-up', focusArea: 'Awareness', platforms: ['Android'] }
    ]);
    expect(screen.queryByRole('checkbox', { name: 'Tell users' })).not.toBeInTheDocument();
    await page.user.click(box('Review training'));
    await press(page, 'Make 1 task');
    expect(await made(3)).toHaveLength(3);
    expect(screen.getByText('Every task that this change can make is in the checklist.')).toBeInTheDocument();
    await press(page, 'Undo');
    expect(await screen.findByText('3 tasks moved to the recycle bin')).toBeInTheDocument();
    expect(page.rows.site.tasks.size).toBe(0);
  });

  it('makes no doubles when a colleague was quicker, and shows how theirs stand', async () => {
    const page = await open();
    const key = 'update:messageCenter:MC900001:tellUsers';
    await page.colleague.tasks.addMany([aSourcedDraft(key, { title: 'Theirs' })]);
    await press(page, 'Make 3 tasks');
    expect(await screen.findByText('2 tasks made')).toBeInTheDocument();
    expect(screen.getByText('1 task was there already: somebody made it first.')).toBeInTheDocument();
    expect((await made(3))[1]).toContain('Theirs');
    expect(page.rows.site.tasks.size).toBe(3);
  });

  it('takes another owner', async () => {
    const page = await open();
    await page.user.click(within(choice('Tell users')).getByRole('button', { name: /Remove/ }));
    await page.user.type(screen.getByRole('combobox', { name: 'Owner: Tell users' }), 'lena');
    await page.user.click(await screen.findByRole('option', { name: /Lena Lindqvist/ }));
    await waitFor(() => expect(choice('Tell users')).toHaveTextContent('Lena Lindqvist'));
    await press(page, 'Make 3 tasks');
    expect((await made(3))[1]).toContain('Lena Lindqvist');
  });

  it('keeps the choice when nothing was made, and tells task by task what failed', async () => {
    const page = await open();
    page.tasks.failNext('offline');
    await press(page, 'Make 3 tasks');
    expect(
      await screen.findByText('The tasks were not made. What you chose is still here.')
    ).toBeInTheDocument();
    const addMany = page.tasks.addMany.bind(page.tasks);
    jest.spyOn(page.tasks, 'addMany').mockImplementationOnce(async ([first, ...rest]) => ({
      ...(await addMany(rest)),
      failed: [{ sourceKey: first?.sourceKey ?? '', error: new RepositoryError('throttled', 'Busy') }]
    }));
    await press(page, 'Make 3 tasks');
    expect(await screen.findByText('2 tasks made')).toBeInTheDocument();
    expect(screen.getByText(/Not made: Brief the help desk. SharePoint was busy/)).toBeInTheDocument();
    await press(page, 'Make 1 task');
    expect(await made(3)).toHaveLength(3);
  });

  it('undoes only what nobody has worked on, and goes on after a failure', async () => {
    const page = await open();
    await press(page, 'Make 3 tasks');
    await made(3);
    const [first] = page.rows.site.tasks.values();
    if (first) await page.colleague.tasks.update(first, { ...first, title: 'Mine now' });
    await screen.findByText('3 tasks made');
    page.tasks.failNext('offline');
    await press(page, 'Undo');
    expect(await screen.findByText('Not all of the tasks were taken back')).toBeInTheDocument();
    await press(page, 'Try again');
    expect(await screen.findByText('2 tasks moved to the recycle bin')).toBeInTheDocument();
    expect(
      screen.getByText(/Stays, because somebody has changed it since: Brief the help desk/)
    ).toBeInTheDocument();
    expect(await made(1)).toEqual([expect.stringContaining('Mine now')]);
  });

  it('shows what is done and what is late when it is opened', async () => {
    const rows = someRows();
    const page = await open({ rows });
    await press(page, 'Make 3 tasks');
    await made(3);
    const [first, second] = rows.site.tasks.values();
    if (!first || !second) throw new Error('No tasks.');
    rows.site.tasks.set(first.id, { ...first, status: 'Done', completedOn: '2026-05-04T08:00:00Z' });
    rows.site.tasks.set(second.id, { ...second, dueDate: day('2026-05-01'), owner: null });
    page.unmount();
    await open({ rows });
    const [done, late] = await made(3);
    expect(done).toContain('Done, May 4, 2026');
    expect(late).toContain('Open, overdueDue May 1No owner');
  });

  it('is for visitors to read', async () => {
    await open({ as: 'visitor' });
    expect(screen.getByText('You can read which tasks there are, but not make any.')).toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(screen.getByText(/should be briefed/)).toBeInTheDocument();
  });

  it('says when the tasks could not be read, and tries again', async () => {
    const rows = someRows();
    seedNotices(rows, aNotice());
    const page = renderUpdates({
      rows,
      query: '?om=notice:1;section:followUp',
      prepare: ({ tasks }) => tasks.failNext('offline')
    });
    expect(await screen.findByText('The follow-up tasks could not be loaded')).toBeInTheDocument();
    await press(page, 'Try again');
    expect(await screen.findByText(/in the focus areas/)).toBeInTheDocument();
  });

  it('writes the tasks in the language of the page', async () => {
    const page = await open({ locale: 'ar-sa' });
    await press(page, /^إنشاء .+ مهام$/);
    expect(await screen.findByText(/^أُنشئت .+ مهام$/)).toBeInTheDocument();
    const [task] = page.rows.site.tasks.values();
    expect(task?.title).toBe('إطلاع مكتب المساعدة: New enrolment page on Android');
  });
});
