import { screen, waitFor, within, type BoundFunctions, type queries } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../domain/dates/calendarDate';
import { aRecurringTask, aRenewal, aTask } from '../../testing/builders';
import { aSite, renderChecklist, type ChecklistPage } from './testing/renderChecklist';

const day = calendarDate;

/** Today is Saturday, 2 May 2026. */
function site(): ReturnType<typeof aSite> {
  const result = aSite();
  result.seed(
    aTask({ id: 1, title: 'First', dueDate: day('2026-05-01') }),
    aTask({ id: 2, title: 'Second', dueDate: day('2026-05-01') }),
    aTask({
      id: 3,
      title: 'With steps',
      dueDate: day('2026-05-01'),
      steps: [{ label: 'Look', input: { kind: 'tick' } }]
    }),
    aRecurringTask({ start: day('2026-05-04') }, { id: 4, title: 'On Mondays' }),
    aRenewal({ id: 5, title: 'Certificate', dueDate: day('2026-05-07') })
  );
  return result;
}

async function startSelecting(page: ChecklistPage): Promise<void> {
  await page.user.click(await screen.findByRole('button', { name: 'Select' }));
  await screen.findByRole('toolbar', { name: 'What to do with the selected rows' });
}

function checkbox(title: string): HTMLElement {
  return screen.getByRole('checkbox', { name: `Select: ${title}` });
}

function summary(): BoundFunctions<typeof queries> {
  return within(screen.getByRole('region', { name: 'What to do with the selected rows' }));
}

describe('selecting rows', () => {
  it('takes single rows, ranges with Shift, and all of them', async () => {
    const page = renderChecklist({ site: site() });
    await startSelecting(page);
    expect(summary().getByText('0 selected')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Complete: / })).not.toBeInTheDocument();
    await page.user.click(checkbox('First'));
    await page.user.keyboard('{Shift>}');
    await page.user.click(checkbox('With steps'));
    await page.user.keyboard('{/Shift}');
    expect(checkbox('Second')).toBeChecked();
    expect(summary().getByText('3 selected')).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'Select all 5 rows' }));
    expect(summary().getByText('5 selected')).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'Select none' }));
    expect(checkbox('First')).not.toBeChecked();
    await page.user.click(screen.getByRole('button', { name: 'End selecting' }));
    expect(screen.getByRole('button', { name: 'Complete: First' })).toBeInTheDocument();
  });

  it('ends when another view is chosen, and is not offered to readers', async () => {
    const page = renderChecklist({ site: site() });
    await startSelecting(page);
    await page.user.click(screen.getByRole('tab', { name: 'Today' }));
    expect(screen.queryByRole('toolbar')).not.toBeInTheDocument();
    page.unmount();
    renderChecklist({ site: site(), as: 'visitor' });
    await screen.findByText('First');
    expect(screen.queryByRole('button', { name: 'Select' })).not.toBeInTheDocument();
  });
});

describe('doing the same with many rows', () => {
  async function selectAll(page: ChecklistPage): Promise<void> {
    await startSelecting(page);
    await page.user.click(screen.getByRole('button', { name: 'Select all 5 rows' }));
  }

  it('completes what needs no form, names the others, and takes it back', async () => {
    const page = renderChecklist({ site: site() });
    await selectAll(page);
    await page.user.click(summary().getByRole('button', { name: 'Complete' }));
    expect(await screen.findByText('3 rows done')).toBeInTheDocument();
    expect(summary().getByText('2 rows were left out')).toBeInTheDocument();
    const leftOut = summary().getAllByRole('listitem', { hidden: true });
    expect(leftOut.map((row) => row.textContent)).toEqual([
      'With steps: asks for steps, evidence or a date; complete it in its details',
      'Certificate: asks for steps, evidence or a date; complete it in its details'
    ]);
    expect(page.site.tasks.get(1)?.status).toBe('Done');
    expect(page.site.tasks.get(4)?.recent).toMatchObject([{ period: '2026-05-04', state: 'done' }]);
    await page.user.click(summary().getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('3 rows taken back')).toBeInTheDocument();
    expect(page.site.tasks.get(1)?.status).toBe('Open');
    expect(page.site.log.filter(({ action }) => action === 'Reopened')).toHaveLength(3);
    await page.user.click(summary().getByRole('button', { name: 'Close' }));
    expect(summary().getByText('0 selected')).toBeInTheDocument();
  });

  it('skips with a reason', async () => {
    const page = renderChecklist({ site: site() });
    await selectAll(page);
    await page.user.click(screen.getByRole('button', { name: 'Skip…' }));
    expect(screen.getByRole('button', { name: 'Apply' })).toBeDisabled();
    await page.user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Company closed{Enter}');
    expect(await screen.findByText('4 rows done')).toBeInTheDocument();
    expect(page.site.log.map(({ action, note }) => `${action}: ${note}`)).toEqual(
      Array.from({ length: 4 }, () => 'Skipped: Company closed')
    );
  });

  it('moves dates: of occurrences where a task recurs, of the task where it does not', async () => {
    const page = renderChecklist({ site: site() });
    await selectAll(page);
    await page.user.click(screen.getByRole('button', { name: 'Move date…' }));
    const box = await screen.findByRole('combobox', { name: 'New date' });
    await page.user.type(box, '05/20/2026');
    await page.user.tab();
    await page.user.click(screen.getByRole('button', { name: 'Apply' }));
    expect(await screen.findByText('4 rows done')).toBeInTheDocument();
    expect(page.site.tasks.get(1)).toMatchObject({ dueDate: '2026-05-20', lateSince: '2026-05-01' });
    expect(page.site.tasks.get(4)?.recent).toMatchObject([{ state: 'open', due: '2026-05-20' }]);
    expect(page.site.tasks.get(5)?.dueDate).toBe('2026-05-07');
    await page.user.click(summary().getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('4 rows taken back')).toBeInTheDocument();
    expect(page.site.tasks.get(1)?.dueDate).toBe('2026-05-01');
    expect(page.site.tasks.get(4)?.recent).toMatchObject([{ due: '2026-05-04' }]);
  });

  it('gives them another owner, and the old ones back', async () => {
    const page = renderChecklist({ site: site() });
    await selectAll(page);
    await page.user.click(screen.getByRole('button', { name: 'Owner…' }));
    await page.user.type(await screen.findByRole('combobox', { name: 'Owner' }), 'chidi');
    await page.user.click(await screen.findByText('Chidi Okafor'));
    await screen.findByRole('button', { name: /Remove/ });
    await page.user.click(screen.getByRole('button', { name: 'Apply' }));
    expect(await screen.findByText('5 rows done')).toBeInTheDocument();
    const owners = (): readonly unknown[] => [...page.site.tasks.values()].map(({ owner }) => owner?.name);
    expect(new Set(owners())).toEqual(new Set(['Chidi Okafor']));
    await page.user.click(summary().getByRole('button', { name: 'Undo' }));
    await screen.findByText('5 rows taken back');
    expect(new Set(owners())).toEqual(new Set([undefined]));
  });

  it('says row by row what failed, and tries that again', async () => {
    const page = renderChecklist({ site: site() });
    await startSelecting(page);
    await page.user.click(checkbox('First'));
    await page.user.click(checkbox('Second'));
    await page.colleague.complete(
      await page.tasks.get(1),
      { period: 'round 1', round: 1, due: null },
      { note: '', recorded: [], link: null, files: [], renewedUntil: null }
    );
    await page.user.click(summary().getByRole('button', { name: 'Complete' }));
    expect(await screen.findByText('1 row done')).toBeInTheDocument();
    expect(summary().getByText('1 row could not be written:')).toBeInTheDocument();
    expect(summary().getByText('First')).toBeInTheDocument();
    expect(summary().getByRole('button', { name: 'Try the rest again' })).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'First' })).not.toBeInTheDocument());
  });

  it('can be stopped, and tells what is left', async () => {
    const data = aSite();
    data.seed(...Array.from({ length: 12 }, (_, i) => aTask({ id: i + 1, title: `Task ${i + 1}` })));
    const page = renderChecklist({ site: data });
    await startSelecting(page);
    await page.user.click(screen.getByRole('button', { name: 'Select all 12 rows' }));
    const release = page.tasks.hold();
    await page.user.click(summary().getByRole('button', { name: 'Complete' }));
    await page.user.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(screen.getByRole('button', { name: 'Stopping' })).toBeDisabled();
    release();
    expect(await screen.findByText('4 rows done')).toBeInTheDocument();
    expect(summary().getByText('8 tasks are left.')).toBeInTheDocument();
    await page.user.click(summary().getByRole('button', { name: 'Try the rest again' }));
    expect(await screen.findByText('8 rows done')).toBeInTheDocument();
  });
});
