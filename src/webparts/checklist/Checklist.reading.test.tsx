import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../domain/dates/calendarDate';
import { aDoneTask, aTask } from '../../testing/builders';
import { aSite, renderChecklist } from './testing/renderChecklist';

function fullSite(): ReturnType<typeof aSite> {
  const site = aSite();
  const [lena] = site.people;
  site.seed(
    aTask({ id: 1, title: 'Later one', dueDate: calendarDate('2026-07-01'), focusArea: 'Planning' }),
    aTask({ id: 2, title: 'Late one', dueDate: calendarDate('2026-04-29'), owner: lena ?? null }),
    aTask({ id: 3, title: 'Due today', dueDate: calendarDate('2026-05-02'), focusArea: 'Training' }),
    aTask({ id: 4, title: 'This week', dueDate: calendarDate('2026-05-07'), focusArea: 'Awareness' }),
    aTask({ id: 5, title: 'Some day', dueDate: null, instructions: '<p>Ask the vendor.</p>' }),
    aDoneTask({
      id: 6,
      title: 'Done before',
      focusArea: 'Planning',
      completedOn: '2026-05-01T08:00:00Z',
      completedBy: lena ?? null
    })
  );
  return site;
}

describe('reading the checklist', () => {
  it('says that it is loading, then shows the tasks in groups, overdue first', async () => {
    renderChecklist({ site: fullSite() });
    expect(screen.getByRole('status', { name: 'Loading tasks' })).toHaveAttribute('aria-busy', 'true');
    await screen.findByText('Late one');
    const headings = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(headings).toEqual(['Overdue 1', 'Today 1', 'Next 7 days 1', 'Later 1', 'No date 1']);
    const late = within(screen.getByRole('list', { name: 'Overdue' }));
    expect(late.getByText('3 days late')).toBeInTheDocument();
    expect(late.getByText('Apr 29')).toBeInTheDocument();
    expect(late.getByText('Lena Lindqvist')).toBeInTheDocument();
    expect(screen.getByText('in 5 days')).toBeInTheDocument();
  });

  it('shows progress by focus area, and "No data" where there is nothing to measure', async () => {
    renderChecklist({ site: fullSite() });
    const tiles = within(await screen.findByRole('group', { name: 'Progress by focus area' }));
    // What is due after this month is not counted yet; what has no date, or is left from before, is.
    expect(tiles.getByRole('button', { name: 'Planning 1 of 1 done' })).toBeInTheDocument();
    expect(tiles.getByRole('button', { name: 'Operations 0 of 2 done' })).toBeInTheDocument();
    expect(tiles.getByRole('button', { name: 'Help desk No data' })).toBeInTheDocument();
  });

  it('filters by a press on a focus area, and shows all after another press', async () => {
    const { user } = renderChecklist({ site: fullSite() });
    const tile = await screen.findByRole('button', { name: /^Training/ });
    await user.click(tile);
    expect(tile).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText('Due today')).toBeInTheDocument();
    expect(screen.queryByText('Late one')).not.toBeInTheDocument();
    await user.click(tile);
    expect(screen.getByText('Late one')).toBeInTheDocument();
  });

  it('filters by "mine" and by words in the instructions, and clears the filters', async () => {
    const { user } = renderChecklist({ site: fullSite() });
    await user.click(await screen.findByRole('button', { name: 'Mine' }));
    expect(screen.getByText('1 task')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await user.type(screen.getByRole('searchbox', { name: 'Search tasks' }), 'vendor');
    expect(screen.getByText('Some day')).toBeInTheDocument();
    expect(screen.getByText('1 task')).toBeInTheDocument();
    await user.type(screen.getByRole('searchbox', { name: 'Search tasks' }), ' nowhere');
    expect(screen.getByText('No task matches')).toBeInTheDocument();
    await user.click(screen.getAllByRole('button', { name: 'Clear filters' })[0] as HTMLElement);
    expect(screen.getByText('5 tasks')).toBeInTheDocument();
  });

  it("begins with what the page's author chose", async () => {
    renderChecklist({ site: fullSite(), defaults: { onlyMine: true } });
    expect(await screen.findByText('1 task')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Mine' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('shows done tasks with who and when', async () => {
    const { user } = renderChecklist({ site: fullSite() });
    await screen.findByText('Late one');
    await user.click(screen.getByRole('tab', { name: 'Done' }));
    const row = within(await screen.findByRole('list', { name: 'Done' }));
    expect(row.getByText('Done before')).toBeInTheDocument();
    expect(row.getByText('Lena Lindqvist')).toBeInTheDocument();
    expect(row.getByText(/May 1, 2026/)).toBeInTheDocument();
  });

  it('lets a visitor read and not write', async () => {
    const { user } = renderChecklist({ site: fullSite(), as: 'visitor' });
    await screen.findByText('Late one');
    expect(screen.getByText('You can read this checklist, but not change it.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Complete/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Add task' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Late one' }));
    await screen.findByText(/Last changed by/);
    expect(screen.queryByRole('button', { name: 'Edit' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Delete' })).not.toBeInTheDocument();
  });

  it('offers the next step when there is no task, and tells readers to wait', async () => {
    const { unmount } = renderChecklist();
    await screen.findByRole('heading', { name: 'No tasks yet' });
    expect(screen.getByRole('button', { name: 'Starter content' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Import a planning guide' })).toBeInTheDocument();
    unmount();
    renderChecklist({ as: 'visitor' });
    expect(await screen.findByText(/as soon as somebody adds them/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Starter content' })).not.toBeInTheDocument();
  });

  it('shows fifty rows of a group at once, and more on demand', async () => {
    const site = aSite();
    site.seed(
      ...Array.from({ length: 60 }, (_, i) => aTask({ id: i + 1, title: `Task ${i}`, dueDate: null }))
    );
    const { user } = renderChecklist({ site });
    const list = await screen.findByRole('list', { name: 'No date' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(50);
    await user.click(screen.getByRole('button', { name: 'Show 10 more' }));
    expect(within(list).getAllByRole('listitem')).toHaveLength(60);
  });

  it('speaks Arabic from right to left, and German', async () => {
    const { container, unmount } = renderChecklist({ site: fullSite(), locale: 'ar-sa' });
    await screen.findByText('Late one');
    expect(container.firstElementChild).toHaveAttribute('dir', 'rtl');
    expect(screen.getByText('متأخرة ٣ أيام')).toBeInTheDocument();
    unmount();
    renderChecklist({ site: fullSite(), locale: 'de-de' });
    expect(await screen.findByText('3 Tage überfällig')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Planung 1 von 1 erledigt' })).toBeInTheDocument();
  });
});

describe('when the tasks cannot be read', () => {
  it.each([
    ['offline', 'SharePoint did not answer. Check your connection, then try again.', 'Try again'],
    ['forbidden', /You do not have the right to do this/, 'Reload the page'],
    ['invalid', /SharePoint did not accept a value/, undefined],
    ['notFound', /It is no longer there/, 'Load what is there now']
  ] as const)('%s is told in its own words, with its way out', async (kind, words, wayOut) => {
    renderChecklist({ prepare: ({ tasks }) => tasks.failNext(kind) });
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('The tasks could not be loaded')).toBeInTheDocument();
    expect(alert.getByText(words)).toBeInTheDocument();
    if (wayOut) expect(alert.getByRole('button', { name: wayOut })).toBeEnabled();
  });

  it('names the owners when a right is missing', async () => {
    renderChecklist({ prepare: ({ tasks }) => tasks.failNext('forbidden') });
    expect(await screen.findByText('You can ask Lena Lindqvist.')).toBeInTheDocument();
  });

  it('counts down when SharePoint asks to wait, then lets the person try again', async () => {
    const { user } = renderChecklist({
      site: fullSite(),
      prepare: ({ tasks }) => tasks.failNext('throttled', 1, { retryAfterSeconds: 1 })
    });
    expect(await screen.findByText(/in 1 second\./)).toBeInTheDocument();
    const retry = screen.getByRole('button', { name: 'Try again' });
    expect(retry).toBeDisabled();
    await waitFor(() => expect(retry).toBeEnabled(), { timeout: 3000 });
    await user.click(retry);
    expect(await screen.findByText('Late one')).toBeInTheDocument();
  });

  it('shows the correlation id that support asks for', async () => {
    renderChecklist({ prepare: ({ tasks }) => tasks.failNext('offline', 1, { correlationId: 'a1b2' }) });
    expect(await screen.findByText('a1b2')).toBeInTheDocument();
  });
});
