import '@testing-library/jest-dom';
import { within } from '@testing-library/react';
import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Assignment } from '../../../domain/training/assignment';
import { aCourse, aDone, anAssignment } from '../../../testing/training/trainingBuilders';
import { openFromMenu, rowsToAssign, teamOfThree } from '../testing/openAssign';
import { seedAssignments, seedCourses } from '../testing/openCourse';
import type { TrainingRows } from '../testing/renderTraining';

const [amir, brigitte, chidi] = teamOfThree;
const dana = { id: 10, name: 'Dana Novak', email: 'dana.novak@contoso.example' };

function doneOn(id: number, person: typeof dana, course: number, on: string): Assignment {
  const done = aDone({ on: calendarDate(on) });
  return anAssignment({ id, person, course, round: 'round 1', status: 'Done', done });
}

/** Two courses that each repeats after a year; of the first, three people need it by the end of May. */
function rowsWithRefreshers(): TrainingRows {
  const rows = rowsToAssign();
  const repeat = { kind: 'each', every: 12 } as const;
  seedCourses(
    rows,
    aCourse({ id: 11, title: 'First aid', repeat }),
    aCourse({ id: 12, title: 'Phishing', repeat })
  );
  seedAssignments(
    rows,
    doneOn(501, amir, 11, '2025-05-20'),
    doneOn(502, brigitte, 11, '2025-05-20'),
    doneOn(503, dana, 11, '2025-04-20'),
    doneOn(504, chidi, 11, '2026-03-01'),
    doneOn(505, chidi, 12, '2026-03-01')
  );
  // As on a real site, what is written later has a higher id.
  while (rows.training.nextId() < 505);
  return rows;
}

const newRounds = ({ training }: TrainingRows): readonly string[] =>
  [...training.assignments.values()]
    .filter(({ round }) => round === 'round 2')
    .map(({ person, due }) => `${person.name} ${due ?? ''}`);

describe('refreshers', () => {
  it('are looked for course by course, only when somebody asks', async () => {
    const { panel, user } = await openFromMenu('Refreshers', { rows: rowsWithRefreshers() });
    const course = within(panel.getByRole('region', { name: 'Phishing' }));
    expect(course.getByText('Again 12 months after it was done')).toBeInTheDocument();
    await user.click(course.getByRole('button', { name: 'See who needs it: Phishing' }));
    expect(await course.findByText('Nobody needs it now')).toBeInTheDocument();
    expect(panel.getByRole('button', { name: 'See who needs it: First aid' })).toBeInTheDocument();
  });

  it('are assigned to those who are chosen, with the day; not to those who have left the team', async () => {
    const rows = rowsWithRefreshers();
    const { panel, user } = await openFromMenu('Refreshers', { rows });
    await user.click(panel.getByRole('button', { name: 'Look at all 2 courses' }));
    expect(await panel.findByText('3 people need it again')).toBeInTheDocument();
    const left = panel.getByRole('group', { name: 'Was due Mon, Apr 20, and nobody has assigned it' });
    expect(within(left).getByRole('checkbox', { name: /^Dana Novak/ })).not.toBeChecked();
    expect(left).toHaveTextContent('Not in the team any more');
    const due = within(panel.getByRole('group', { name: 'Due Wed, May 20' }));
    await user.click(due.getByRole('checkbox', { name: 'Brigitte Keller' }));
    await user.click(panel.getByRole('button', { name: 'Make 1 assignment' }));
    expect(await panel.findByText('1 assignment made')).toBeInTheDocument();
    expect(newRounds(rows)).toEqual(['Amir Haddad 2026-05-20']);
    await user.click(panel.getByRole('button', { name: 'Back to the refreshers' }));
    await user.click(panel.getByRole('button', { name: 'See who needs it: First aid' }));
    expect(await panel.findByText('2 people need it again')).toBeInTheDocument();
  });

  it('of which nothing is left look good', async () => {
    const rows = rowsWithRefreshers();
    rows.training.courses.delete(11);
    const { panel, user } = await openFromMenu('Refreshers', { rows });
    await user.click(panel.getByRole('button', { name: 'See who needs it: Phishing' }));
    expect(await panel.findByRole('heading', { name: 'Nothing to do' })).toBeInTheDocument();
  });

  it('are not there where no course repeats', async () => {
    const { panel } = await openFromMenu('Refreshers');
    expect(panel.getByRole('heading', { name: 'No course repeats' })).toBeInTheDocument();
  });

  it('can be stopped, and looked for again after a failure', async () => {
    const page = await openFromMenu('Refreshers', { rows: rowsWithRefreshers() });
    const { panel, user } = page;
    const goOn = page.assignments.hold();
    await user.click(panel.getByRole('button', { name: 'Look at all 2 courses' }));
    expect(await panel.findByText('Looking at “First aid”')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Stop' }));
    goOn();
    // What was asked before is answered, and shows no more.
    await page.assignments.ofCourse(11);
    page.assignments.failNext('throttled');
    await user.click(panel.getByRole('button', { name: 'Look at all 2 courses' }));
    expect(await panel.findByText('Who needs “First aid” could not be read')).toBeInTheDocument();
    expect(await panel.findByText('Nobody needs it now')).toBeInTheDocument();
  });
});
