import { act, screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../domain/dates/calendarDate';
import { aTask } from '../../testing/builders';
import { aSite, findPanel, pressEscape, renderChecklist } from './testing/renderChecklist';

function site(): ReturnType<typeof aSite> {
  const result = aSite();
  const [lena, amir] = result.people;
  result.seed(
    aTask({ id: 1, title: 'Of Lena', owner: lena ?? null, dueDate: calendarDate('2026-05-02') }),
    aTask({ id: 2, title: 'Of Amir', owner: amir ?? null, platforms: ['macOS'] }),
    aTask({ id: 3, title: 'Training for all', focusArea: 'Training', kind: 'Follow-up' })
  );
  return result;
}

const parameter = 'om-0f3a9c1e';

describe('the address of the page', () => {
  it('opens the view and the filters that it names', async () => {
    renderChecklist({ site: site(), query: `?${parameter}=view:people;owner:me` });
    expect(await screen.findByText('Of Lena')).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'People' })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('button', { name: 'Mine' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryByText('Of Amir')).not.toBeInTheDocument();
  });

  it('follows what is chosen, and keeps what belongs to others', async () => {
    const { user } = renderChecklist({ site: site(), query: '?Mode=Read#top' });
    await user.click(await screen.findByRole('tab', { name: 'Today' }));
    await user.type(screen.getByRole('searchbox', { name: 'Search tasks' }), 'a & b');
    await user.click(screen.getByRole('button', { name: /^Training/ }));
    await waitFor(() =>
      expect(window.location.search).toBe(`?Mode=Read&${parameter}=view:today;area:Training;q:a%20%26%20b`)
    );
    expect(window.location.hash).toBe('#top');
    await user.click(screen.getAllByRole('button', { name: 'Clear filters' })[0] as HTMLElement);
    await user.click(screen.getByRole('tab', { name: 'Open' }));
    await waitFor(() => expect(window.location.search).toBe('?Mode=Read'));
  });

  it('names the choices of owner, kind and platform', async () => {
    const { user } = renderChecklist({ site: site() });
    await user.click(await screen.findByRole('button', { name: 'More filters' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Owner' }), 'Amir Haddad');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Platforms' }), 'macOS');
    expect(screen.getByText('1 task')).toBeInTheDocument();
    await waitFor(() => expect(window.location.search).toBe(`?${parameter}=owner:7;platform:macOS`));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Follow-up');
    expect(screen.getByText('No task matches')).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Owner' }), 'Everybody');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Platforms' }), 'All platforms');
    expect(screen.getByText('Training for all')).toBeInTheDocument();
  });

  it('shows a filter that a link brings, also for somebody without open tasks', async () => {
    renderChecklist({ site: site(), query: `?${parameter}=owner:9` });
    const owner = await screen.findByRole('combobox', { name: 'Owner' });
    expect(owner).toHaveDisplayValue('somebody');
    expect(screen.getByText('No task matches')).toBeInTheDocument();
  });

  it('is followed when the browser goes back', async () => {
    renderChecklist({ site: site() });
    await screen.findByText('Of Lena');
    window.history.replaceState(null, '', `?${parameter}=view:areas`);
    act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
    expect(screen.getByRole('tab', { name: 'Focus areas' })).toHaveAttribute('aria-selected', 'true');
    expect(await screen.findByRole('list', { name: 'Training' })).toBeInTheDocument();
  });

  it('is ignored where it makes no sense', async () => {
    renderChecklist({ site: site(), query: `?${parameter}=view:gantt;owner:x;area:Gardening` });
    expect(await screen.findByText('3 tasks')).toBeInTheDocument();
  });

  it("can switch off what the page's author chose", async () => {
    const { user } = renderChecklist({ site: site(), defaults: { onlyMine: true, view: 'today' } });
    await user.click(await screen.findByRole('button', { name: 'Mine' }));
    await waitFor(() => expect(window.location.search).toBe(`?${parameter}=owner:all`));
  });
});

describe('a link to the view', () => {
  it('goes to the clipboard', async () => {
    const { user } = renderChecklist({ site: site(), query: `?${parameter}=view:week` });
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Copy link to this view' }));
    expect(await screen.findByText('The link is on the clipboard.')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(
      `http://localhost/sites/intune/SitePages/Checklist.aspx?${parameter}=view:week`
    );
  });

  it('is shown when the browser does not allow that', async () => {
    const { user } = renderChecklist({ site: site(), query: `?${parameter}=view:today` });
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'));
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Copy link to this view' }));
    expect(await screen.findByText(/did not allow copying.*view:today$/)).toBeInTheDocument();
  });
});

describe('a link to a task', () => {
  it('opens it, and is forgotten when it is closed', async () => {
    renderChecklist({ site: site(), query: `?${parameter}=view:week;task:2` });
    const panel = await findPanel('Of Amir');
    expect(panel).toBeInTheDocument();
    pressEscape();
    await waitFor(() => expect(window.location.search).toBe(`?${parameter}=view:week`));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says when the task is gone', async () => {
    renderChecklist({ site: site(), query: '?om=task:99' });
    expect(await screen.findByText('The task could not be opened')).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
