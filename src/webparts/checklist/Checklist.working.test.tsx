import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../domain/dates/calendarDate';
import { nothingToRecord } from '../../domain/tasks/completion';
import { aDoneTask, aTask } from '../../testing/builders';
import { aSite, renderChecklist, pressEscape } from './testing/renderChecklist';

function site(): ReturnType<typeof aSite> {
  const result = aSite();
  result.seed(
    aTask({ id: 1, title: 'First', dueDate: calendarDate('2026-05-01') }),
    aTask({ id: 2, title: 'Second', dueDate: calendarDate('2026-05-01') }),
    aDoneTask({ id: 3, title: 'Done before' })
  );
  return result;
}

describe('completing a task', () => {
  it('takes it from the list at once, says so, and takes it back with Undo', async () => {
    const { user, site: data } = renderChecklist({ site: site() });
    await user.click(await screen.findByRole('button', { name: 'Complete: First' }));
    expect(screen.queryByRole('button', { name: 'First' })).not.toBeInTheDocument();
    expect(await screen.findByText('Task completed: First')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Operations 1 of 2 done' })).toBeInTheDocument();
    expect(data.log.map((row) => row.action)).toEqual(['Completed']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Task is open again: First')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'First' })).toBeInTheDocument();
    expect(data.log.map((row) => row.action)).toEqual(['Completed', 'Reopened']);
  });

  it('works by keyboard alone: the focus moves on, and Control+Z takes it back', async () => {
    const { user } = renderChecklist({ site: site() });
    (await screen.findByRole('button', { name: 'Complete: First' })).focus();
    await user.keyboard('{Enter}');
    await screen.findByText('Task completed: First');
    expect(screen.getByRole('button', { name: 'Complete: Second' })).toHaveFocus();
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('Task is open again: First')).toBeInTheDocument();
  });

  it('says who was quicker when a colleague has completed it meanwhile', async () => {
    const { user, colleague, tasks, site: data } = renderChecklist({ site: site() });
    await screen.findByText('First');
    const occurrence = { period: 'round 1', round: 1, due: calendarDate('2026-05-01') };
    await colleague.complete(await tasks.get(1), occurrence, nothingToRecord);
    await user.click(screen.getByRole('button', { name: 'Complete: First' }));
    expect(
      await screen.findByText('Amir Haddad has completed this already, May 2, 2026, 9:00 AM: First')
    ).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'First' })).not.toBeInTheDocument());
    expect(data.log).toHaveLength(1);
  });

  it('puts the task back and says why when SharePoint refuses', async () => {
    const { user, tasks } = renderChecklist({ site: site() });
    await screen.findByText('First');
    tasks.failNext('offline');
    await user.click(screen.getByRole('button', { name: 'Complete: First' }));
    expect(await screen.findByText('Not completed: First')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Complete: First' })).toBeInTheDocument();
  });

  it('takes a note for the log, which the task shows', async () => {
    const { user } = renderChecklist({ site: site() });
    await user.click(await screen.findByRole('button', { name: 'First' }));
    await user.type(await screen.findByLabelText('Note for the log (optional)'), 'Ticket 4711');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Complete' }));
    expect(await screen.findByText('Task completed: First')).toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: 'Done' }));
    await user.click(await screen.findByRole('button', { name: 'First' }));
    const panel = within(await screen.findByRole('dialog'));
    expect(await panel.findByText('Ticket 4711')).toBeInTheDocument();
    expect(panel.getByText('Lena Lindqvist completed it, May 2, 2026, 9:00 AM')).toBeInTheDocument();
  });
});

describe('reopening a task', () => {
  it('brings it back among the open ones', async () => {
    const { user } = renderChecklist({ site: site() });
    await screen.findByText('First');
    await user.click(screen.getByRole('tab', { name: 'Done' }));
    await user.click(await screen.findByRole('button', { name: 'Reopen: Done before' }));
    expect(await screen.findByText('Task is open again: Done before')).toBeInTheDocument();
    expect(await screen.findByText('Nothing completed yet')).toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: 'Open' }));
    expect(screen.getByRole('button', { name: 'Done before' })).toBeInTheDocument();
  });
});

describe('deleting a task', () => {
  it('moves it to the recycle bin, and Undo restores it', async () => {
    const { user, site: data } = renderChecklist({ site: site() });
    await user.click(await screen.findByRole('button', { name: 'First' }));
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('Task moved to the recycle bin: First')).toBeInTheDocument();
    expect(data.tasks.has(1)).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Task restored: First')).toBeInTheDocument();
    expect(data.tasks.has(1)).toBe(true);
  });
});

describe('the details of a task', () => {
  it('show its instructions without anything that could run', async () => {
    const data = aSite();
    data.seed(
      aTask({ id: 1, title: 'Rich', instructions: '<p>Read <b>this</b></p><script>evil()</script>' })
    );
    const { user } = renderChecklist({ site: data });
    await user.click(await screen.findByRole('button', { name: 'Rich' }));
    expect(await screen.findByText('this')).toBeInTheDocument();
    expect(document.querySelector('[role="dialog"] script')).toBeNull();
  });

  it('close with Escape and give the focus back', async () => {
    const { user } = renderChecklist({ site: site() });
    const opener = await screen.findByRole('button', { name: 'First' });
    await user.click(opener);
    await screen.findByText(/Last changed by/);
    pressEscape();
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await waitFor(() => expect(opener).toHaveFocus());
  });
});
