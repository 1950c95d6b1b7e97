import { screen, waitFor, within, type BoundFunctions, type queries } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Task } from '../../../domain/tasks/task';
import { aDoneTask, aPerson, aRecurringTask, aTask } from '../../../testing/builders';
import { aSite, findPanel, renderChecklist, type ChecklistPage, type PageOptions } from '../testing/renderChecklist';

const day = calendarDate;
const amir = aPerson();
const brigitte = aPerson({ id: 8, name: 'Brigitte Keller' });
const chidi = aPerson({ id: 9, name: 'Chidi Okafor' });

/** Today is Saturday, 2 May 2026: Mondays in May are the 4th, 11th, 18th and 25th. */
const tasks: readonly Task[] = [
  aRecurringTask({}, { id: 1, title: 'On Mondays', owner: amir, backup: brigitte, minutes: 15 }),
  aTask({ id: 2, title: 'Once', dueDate: day('2026-05-20'), owner: amir, backup: null }),
  aTask({ id: 3, title: 'In June', dueDate: day('2026-06-01'), owner: brigitte, backup: amir, minutes: 90 }),
  aTask({ id: 4, title: 'Lonely', dueDate: day('2026-05-05'), focusArea: 'Training', owner: chidi }),
  aTask({ id: 5, title: 'Orphan', dueDate: day('2026-05-06'), minutes: 10 }),
  aDoneTask({ id: 6, title: 'Done already', dueDate: day('2026-05-01'), owner: chidi, completedOn: '2026-05-01T08:00:00Z' })
];

function open(options: PageOptions & { readonly tasks?: readonly Task[] } = {}): ChecklistPage {
  const site = aSite();
  site.seed(...(options.tasks ?? tasks));
  return renderChecklist({ site, defaults: { view: 'coverage' }, ...options });
}

async function findRow(name: string): Promise<BoundFunctions<typeof queries>> {
  const header = await screen.findByRole('rowheader', { name });
  return within(header.closest('tr') as HTMLElement);
}

/** The tasks of the list that a figure opens. */
function shownTasks(label: string): readonly string[] {
  const list = screen.getByRole('list', { name: label });
  return within(list)
    .getAllByRole('button')
    .map(({ textContent }) => textContent ?? '');
}

describe('coverage', () => {
  it('says of each person what they own, who covers it, and what the month asks of them', async () => {
    open();
    const of = await findRow('Amir Haddad');
    expect(of.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      '2 tasks',
      'Brigitte Keller 1 task',
      '1 task',
      '1 task',
      '60 minutesand 1 time without a known effort',
      '0 minutes',
      'Hand over…'
    ]);
    const covering = await findRow('Brigitte Keller');
    expect(covering.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      '1 task',
      'Amir Haddad 1 task',
      '0',
      '1 task',
      'Nothing due',
      '60 minutes',
      'Hand over…'
    ]);
    expect(
      screen.getByRole('table', {
        name: 'Open tasks: who covers whom, and the work that is planned in May 2026. As of May 2, 2026, 9:00 AM'
      })
    ).toBeInTheDocument();
  });

  it('names what has nobody, as a part of all that is open', async () => {
    const page = open();
    await page.user.click(await screen.findByRole('button', { name: 'Tasks without owner: 1 of 5' }));
    expect(shownTasks('Tasks without owner')).toEqual(['Orphan']);
    await page.user.click(screen.getByRole('button', { name: 'Tasks without backup: 2 of 4' }));
    expect(shownTasks('Tasks without backup')).toEqual(['Once', 'Lonely']);
    expect(screen.getByText('Operations · Owner: Amir Haddad · No backup')).toBeInTheDocument();
  });

  it('opens the rows behind every figure, and gives the keyboard back', async () => {
    const page = open();
    const figures = [
      ['Amir Haddad owns: 2 tasks', 'Amir Haddad owns', ['On Mondays', 'Once']],
      ['Amir Haddad owns, Brigitte Keller covers: 1 task', 'Amir Haddad owns, Brigitte Keller covers', ['On Mondays']],
      ['Amir Haddad owns, nobody covers: 1 task', 'Amir Haddad owns, nobody covers', ['Once']],
      ['Amir Haddad stands in: 1 task', 'Amir Haddad stands in', ['In June']],
      ['Planned in May 2026 for Amir Haddad: 60 minutes', 'Planned in May 2026 for Amir Haddad', ['On Mondays', 'Once']],
      ['Planned in May 2026 for Chidi Okafor: 0 minutes', 'Planned in May 2026 for Chidi Okafor', ['Lonely', 'Done already']],
      ['Planned in May 2026, without owner: 10 minutes', 'Planned in May 2026, without owner', ['Orphan']]
    ] as const;
    for (const [figure, title, expected] of figures) {
      const button = await screen.findByRole('button', { name: figure });
      await page.user.click(button);
      expect(shownTasks(title)).toEqual(expected);
      expect(screen.getByRole('heading', { name: `${title} ${expected.length}` })).toHaveFocus();
      await page.user.click(screen.getByRole('button', { name: 'Close' }));
      expect(button).toHaveFocus();
    }
    await page.user.click(screen.getByRole('button', { name: 'Planned in May 2026 for Amir Haddad: 60 minutes' }));
    expect(
      screen.getByText(
        'Operations · Owner: Amir Haddad · Backup: Brigitte Keller · 4 times this month · 60 minutes'
      )
    ).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'Tasks without owner: 1 of 5' }));
    await page.user.click(screen.getByRole('button', { name: 'Tasks without owner: 1 of 5' }));
    expect(screen.getByRole('heading', { name: 'Tasks without owner 1' })).toHaveFocus();
    await page.user.click(screen.getByRole('button', { name: 'Orphan' }));
    expect(await findPanel('Orphan')).toBeInTheDocument();
  });

  it('shows on whom tasks and whole focus areas hang alone', async () => {
    const page = open();
    await page.user.click(
      await screen.findByRole('button', { name: 'Amir Haddad: nobody covers 1 of 2 tasks' })
    );
    expect(shownTasks('Amir Haddad owns, nobody covers')).toEqual(['Once']);
    await page.user.click(screen.getByRole('button', { name: 'Training hangs on Chidi Okafor alone' }));
    expect(shownTasks('Training hangs on Chidi Okafor alone')).toEqual(['Lonely']);
  });

  it('leads to the hand-over of a person', async () => {
    const page = open();
    await page.user.click(await screen.findByRole('button', { name: 'Hand over…: Chidi Okafor' }));
    const panel = within(await findPanel('Hand over tasks'));
    await waitFor(() => expect(panel.getByRole('combobox', { name: 'From' })).toHaveDisplayValue(/^Chidi Okafor/));
  });

  it('explains itself while nothing is open', async () => {
    open({ tasks: [] });
    expect(await screen.findByText('Nothing to cover')).toBeInTheDocument();
  });

  it('reads no part of nothing as 0 of 0', async () => {
    open({ tasks: [aTask({ id: 1 })] });
    expect(await screen.findByRole('button', { name: 'Tasks without owner: 1 of 1' })).toBeInTheDocument();
    expect(screen.getByText('No data')).toBeInTheDocument();
    expect(screen.getByText('No task hangs on one person alone.')).toBeInTheDocument();
  });

  it('offers readers no hand-over', async () => {
    open({ as: 'visitor' });
    await findRow('Amir Haddad');
    expect(screen.queryByRole('button', { name: /^Hand over/ })).not.toBeInTheDocument();
  });
});
