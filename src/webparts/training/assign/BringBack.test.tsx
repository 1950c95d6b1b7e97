import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Assignment } from '../../../domain/training/assignment';
import { RepositoryError } from '../../../domain/RepositoryError';
import { anAssignment } from '../../../testing/training/trainingBuilders';
import {
  chooseCourse,
  chooseTeam,
  holdCall,
  look,
  openAssign,
  rowsToAssign,
  teamOfThree,
  type PanelPage
} from '../testing/openAssign';
import { seedAssignments } from '../testing/openCourse';

const [amir, brigitte] = teamOfThree;
const offer = 'Bring back 2 that were not needed';

/** From Amir and Brigitte it was withdrawn; Chidi never had it. */
async function openWithdrawn(change: Partial<Assignment> = {}): Promise<PanelPage> {
  const rows = rowsToAssign();
  const row = {
    course: 1,
    status: 'Withdrawn',
    reason: 'On leave',
    due: calendarDate('2026-05-08'),
    ...change
  } as const;
  seedAssignments(
    rows,
    anAssignment({ ...row, id: 501, person: amir }),
    anAssignment({ ...row, id: 502, person: brigitte })
  );
  const page = await openAssign({ rows });
  await chooseCourse(page, 'Autopilot');
  await chooseTeam(page);
  return page;
}

async function bringBackAll({ panel, user }: PanelPage): Promise<void> {
  await user.click(await panel.findByRole('checkbox', { name: offer }));
  await user.click(panel.getByRole('button', { name: 'Make 3 assignments' }));
}

const rowsOf = ({ rows }: PanelPage): readonly Partial<Assignment>[] =>
  [...rows.training.assignments.values()].map(({ status, due, reason }) => ({ status, due, reason }));

describe('what was withdrawn', () => {
  it('is offered to be brought back, and left alone unless somebody says so', async () => {
    const page = await openWithdrawn();
    const { panel, user } = page;
    await look(page);
    expect(await panel.findByText('1 assignment for 1 person')).toBeInTheDocument();
    const skipped = panel.getByRole('list', { name: 'Who does not get “Autopilot” again' });
    expect(skipped).toHaveTextContent('Amir Haddad: It was withdrawn: On leave');
    const box = panel.getByRole('checkbox', { name: offer });
    expect(box).not.toBeChecked();
    await user.click(box);
    expect(panel.getByText('3 assignments for 3 people')).toBeInTheDocument();
    expect(panel.getByText('3 people · Due Mon, May 18')).toBeInTheDocument();
    expect(panel.queryByText('2 people do not get it again')).not.toBeInTheDocument();
    await user.click(box);
    await user.click(panel.getByRole('button', { name: 'Make 1 assignment' }));
    expect(await panel.findByText('1 assignment made')).toBeInTheDocument();
    expect(rowsOf(page).map(({ status }) => status)).toEqual(['Withdrawn', 'Withdrawn', 'Open']);
  });

  it('comes back with the reason and date of the others, and is withdrawn again as it was', async () => {
    const page = await openWithdrawn();
    const { panel, user } = page;
    await user.type(panel.getByRole('textbox', { name: 'Why (optional)' }), 'New devices');
    await look(page);
    await bringBackAll(page);
    expect(await panel.findByText('1 assignment made')).toBeInTheDocument();
    expect(panel.getByText('2 assignments brought back')).toBeInTheDocument();
    const open = { status: 'Open', due: '2026-05-18', reason: 'New devices' };
    expect(rowsOf(page)).toEqual([open, open, open]);
    await user.click(panel.getByRole('button', { name: 'Undo: withdraw them' }));
    expect(await panel.findByText('3 assignments withdrawn')).toBeInTheDocument();
    const before = { status: 'Withdrawn', due: '2026-05-08', reason: 'On leave' };
    expect(rowsOf(page)).toEqual([
      before,
      before,
      { status: 'Withdrawn', due: '2026-05-18', reason: 'Assigned by mistake' }
    ]);
  });

  it('is said to stay late where its day was missed', async () => {
    const page = await openWithdrawn({ due: calendarDate('2026-04-30') });
    await look(page);
    await page.user.click(await page.panel.findByRole('checkbox', { name: offer }));
    expect(page.panel.getByText('2 of them stay late: their day was missed before.')).toBeInTheDocument();
  });

  it('gets its date when that failed at first', async () => {
    const page = await openWithdrawn();
    const { panel, user, assignments } = page;
    await look(page);
    const change = assignments.change.bind(assignments);
    const changing = jest.spyOn(assignments, 'change').mockImplementation(async (rows, what, options) => {
      if (what.kind === 'move') throw new RepositoryError('offline', 'No connection.');
      return change(rows, what, options);
    });
    await bringBackAll(page);
    expect(await panel.findByText('The assigning ended early')).toBeInTheDocument();
    expect(panel.getByText('2 were not tried.')).toBeInTheDocument();
    changing.mockImplementation(change);
    await user.click(panel.getByRole('button', { name: 'Try again' }));
    expect(await panel.findByText('2 assignments brought back')).toBeInTheDocument();
    expect(rowsOf(page).map(({ due }) => due)).toEqual(['2026-05-18', '2026-05-18', '2026-05-18']);
  });

  it('is withdrawn again when it was stopped half-way', async () => {
    const page = await openWithdrawn();
    const { panel, user } = page;
    await look(page);
    const goOn = holdCall(page.assignments, 'change', 2);
    await bringBackAll(page);
    await user.click(await panel.findByRole('button', { name: 'Stop' }));
    goOn();
    expect(await panel.findByText('Stopped')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Undo: withdraw them' }));
    expect(await panel.findByText('3 assignments withdrawn')).toBeInTheDocument();
    expect(rowsOf(page).map(({ status }) => status)).toEqual(['Withdrawn', 'Withdrawn', 'Withdrawn']);
  });

  it('names whom somebody else changed meanwhile', async () => {
    const page = await openWithdrawn();
    const { panel, rows } = page;
    await look(page);
    await panel.findByRole('checkbox', { name: offer });
    const row = rows.training.assignments.get(501);
    if (row) rows.training.assignments.set(501, { ...row, etag: '"9"' });
    await bringBackAll(page);
    expect(await panel.findByText('1 assignment brought back')).toBeInTheDocument();
    expect(panel.getByRole('list', { name: 'What did not work' })).toHaveTextContent('Amir Haddad');
  });

  it('by the undo just before comes back unless somebody says otherwise', async () => {
    const page = await openWithdrawn({ status: 'Open' });
    const { panel, user } = page;
    page.rows.training.assignments.clear();
    await look(page);
    await user.click(await panel.findByRole('button', { name: 'Make 3 assignments' }));
    await user.click(await panel.findByRole('button', { name: 'Undo: withdraw them' }));
    await user.click(await panel.findByRole('button', { name: 'Assign something else' }));
    await chooseCourse(page, 'Autopilot');
    await chooseTeam(page);
    await look(page);
    expect(await panel.findByText('3 assignments for 3 people')).toBeInTheDocument();
    const box = panel.getByRole('checkbox', { name: 'Bring back 3 that were not needed' });
    expect(box).toBeChecked();
    await user.click(box);
    expect(panel.getByText('Nothing to assign')).toBeInTheDocument();
    expect(panel.queryByText('Everybody has these courses already.')).not.toBeInTheDocument();
    await user.click(box);
    await user.click(panel.getByRole('button', { name: 'Make 3 assignments' }));
    expect(await panel.findByText('3 assignments brought back')).toBeInTheDocument();
    expect(rowsOf(page).map(({ status }) => status)).toEqual(['Open', 'Open', 'Open']);
  });
});
