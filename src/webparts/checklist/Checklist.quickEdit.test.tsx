import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../domain/dates/calendarDate';
import { aRecurringTask, aTask } from '../../testing/builders';
import { aSite, renderChecklist, pressEscape } from './testing/renderChecklist';

const day = calendarDate;

function site(): ReturnType<typeof aSite> {
  const result = aSite();
  const [, amir] = result.people;
  result.seed(
    aTask({ id: 1, title: 'Once', dueDate: day('2026-05-01'), owner: amir ?? null }),
    aRecurringTask({ start: day('2026-05-04') }, { id: 2, title: 'On Mondays' })
  );
  return result;
}

/** Fluent's box in jsdom loses what user-event types after clearing it. */
function fillIn(box: HTMLElement, text: string): void {
  box.focus();
  fireEvent.change(box, { target: { value: text } });
}

const dateOf = (title: string, value: string): string => `Due date of ${title}: ${value}. Change`;

describe('the date in a row', () => {
  it('is changed in its place, by keyboard, and taken back with Undo', async () => {
    const { user, site: data } = renderChecklist({ site: site() });
    const button = await screen.findByRole('button', { name: dateOf('Once', 'May 1') });
    button.focus();
    await user.keyboard('{Enter}');
    const box = await screen.findByRole('combobox', { name: 'Due date' });
    await waitFor(() => expect(box).toHaveFocus());
    fillIn(box, '5/12/2026');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Task saved: Once')).toBeInTheDocument();
    expect(data.tasks.get(1)).toMatchObject({ dueDate: '2026-05-12', lateSince: '2026-05-01' });
    await waitFor(() => expect(screen.getByRole('button', { name: dateOf('Once', 'May 12') })).toHaveFocus());
    expect(screen.getByText('late since May 1')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(data.tasks.get(1)?.dueDate).toBe('2026-05-01'));
  });

  it('of a recurring task moves that one occurrence', async () => {
    const { user, site: data } = renderChecklist({ site: site() });
    await user.click(await screen.findByRole('button', { name: dateOf('On Mondays', 'May 4') }));
    const box = await screen.findByRole('combobox', { name: 'Due date' });
    fillIn(box, '5/6/2026');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Moved to May 6: On Mondays')).toBeInTheDocument();
    expect(data.tasks.get(2)?.recent).toMatchObject([{ period: '2026-05-04', due: '2026-05-06' }]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Moved to May 4: On Mondays')).toBeInTheDocument();
  });

  it('of an occurrence cannot be taken away, and a wrong one is not saved', async () => {
    const { user, site: data } = renderChecklist({ site: site() });
    await user.click(await screen.findByRole('button', { name: dateOf('On Mondays', 'May 4') }));
    const box = await screen.findByRole('combobox', { name: 'Due date' });
    fillIn(box, 'soon');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('combobox', { name: 'Due date' })).toHaveValue('soon');
    fillIn(box, '');
    await user.tab();
    expect(await screen.findByText(/An occurrence needs a date/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(data.log).toHaveLength(0);
  });

  it('is left as it was by Escape', async () => {
    const { user, site: data } = renderChecklist({ site: site() });
    const name = dateOf('Once', 'May 1');
    await user.click(await screen.findByRole('button', { name }));
    const box = await screen.findByRole('combobox', { name: 'Due date' });
    fillIn(box, '5/12/2026');
    pressEscape();
    await waitFor(() => expect(screen.getByRole('button', { name })).toHaveFocus());
    expect(data.tasks.get(1)?.dueDate).toBe('2026-05-01');
  });

  it('stays as typed when it cannot be saved, and says why', async () => {
    const { user, tasks, site: data } = renderChecklist({ site: site() });
    await user.click(await screen.findByRole('button', { name: dateOf('Once', 'May 1') }));
    const box = await screen.findByRole('combobox', { name: 'Due date' });
    tasks.failNext('offline');
    fillIn(box, '5/12/2026');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Not changed: Once')).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Due date' })).toHaveValue('5/12/2026');
    await user.click(screen.getByRole('combobox', { name: 'Due date' }));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(data.tasks.get(1)?.dueDate).toBe('2026-05-12'));
  });

  it('can be saved after somebody else changed the task', async () => {
    const { user, colleague, tasks, site: data } = renderChecklist({ site: site() });
    await user.click(await screen.findByRole('button', { name: dateOf('Once', 'May 1') }));
    const box = await screen.findByRole('combobox', { name: 'Due date' });
    const now = await tasks.get(1);
    await colleague.update(now, { ...now, title: 'Once more' });
    fillIn(box, '5/12/2026');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Not changed: Once')).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Once more' })).toBeInTheDocument();
    await user.click(screen.getByRole('combobox', { name: 'Due date' }));
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Task saved: Once more')).toBeInTheDocument();
    expect(data.tasks.get(1)).toMatchObject({ title: 'Once more', dueDate: '2026-05-12' });
  });
});

describe('the owner in a row', () => {
  it('is found in the directory and saved by Enter', async () => {
    const { user, site: data } = renderChecklist({ site: site() });
    await user.click(await screen.findByRole('button', { name: 'Owner of On Mondays: None. Change' }));
    await user.type(await screen.findByRole('combobox', { name: 'Owner' }), 'brigitte');
    await user.click(await screen.findByText('Brigitte Keller'));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Save' })).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Task saved: On Mondays')).toBeInTheDocument();
    expect(data.tasks.get(2)?.owner?.name).toBe('Brigitte Keller');
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: 'Owner of On Mondays: Brigitte Keller. Change' })
      ).toHaveFocus()
    );
  });

  it('is plain text for people who may only read', async () => {
    renderChecklist({ site: site(), as: 'visitor' });
    const row = within(await screen.findByRole('list', { name: 'Overdue' }));
    expect(row.getByText('Amir Haddad')).toBeInTheDocument();
    expect(row.queryByRole('button', { name: /Change$/ })).not.toBeInTheDocument();
  });
});
