import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { RepositoryError } from '../../../domain/RepositoryError';
import { assignmentKey } from '../../../domain/training/assignment';
import { loadStrings } from '../../../testing/loadStrings';
import { aDone, anAssignment } from '../../../testing/training/trainingBuilders';
import {
  holdCall,
  openAssign,
  rowsToAssign,
  seedCrowd,
  teamOfThree,
  type PanelPage
} from '../testing/openAssign';
import { seedAssignments } from '../testing/openCourse';
import { renderTraining, type TrainingRows } from '../testing/renderTraining';

const [amir, brigitte] = teamOfThree;

async function chooseTeam({ panel, user }: PanelPage): Promise<void> {
  await user.click(panel.getByRole('radio', { name: 'From the team' }));
  const roles = panel.getByRole('combobox', { name: 'Who of the team' });
  await user.selectOptions(roles, 'Admins');
  await user.click(panel.getByRole('button', { name: 'Add 2 people' }));
  await user.selectOptions(roles, 'Help desk');
  await user.click(panel.getByRole('button', { name: 'Add 1 person' }));
}

async function chooseCourse({ panel, user }: PanelPage, name: string): Promise<void> {
  await user.click(panel.getByRole('checkbox', { name: (words) => words.startsWith(name) }));
}

async function look({ panel, user }: PanelPage): Promise<void> {
  await user.click(panel.getByRole('button', { name: 'See what will be assigned' }));
}

/** Everybody of the group with so many people. */
async function chooseCrowd({ panel, user }: PanelPage): Promise<void> {
  await user.click(panel.getByRole('radio', { name: 'A group of the site' }));
  await user.click(await panel.findByRole('button', { name: 'Add its people' }));
  await panel.findByText(/^“Everybody” has/);
}

function crowdOf(count: number): TrainingRows {
  const rows = rowsToAssign();
  seedCrowd(rows, count);
  return rows;
}

const statuses = ({ training }: TrainingRows): readonly string[] =>
  [...training.assignments.values()].map(({ status }) => status);

describe('what and to whom', () => {
  it('shows courses in use, mandatory ones first, and finds them by words', async () => {
    const page = await openAssign();
    const { panel, user } = page;
    const list = panel.getByRole('list', { name: 'Courses in use' });
    const titles = within(list)
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')?.textContent);
    expect(titles).toEqual([
      'Security basicsMandatory · Without a date',
      'AutopilotRecommended · 10 working days'
    ]);
    await chooseCourse(page, 'Security');
    await user.type(panel.getByRole('textbox', { name: 'Search courses' }), 'auto');
    expect(panel.queryByRole('checkbox', { name: /^Security/ })).not.toBeInTheDocument();
    await chooseCourse(page, 'Autopilot');
    expect(panel.getByRole('list', { name: '2 courses chosen' })).toHaveTextContent('Security basics');
    await user.click(panel.getByRole('button', { name: 'Remove Security basics' }));
    expect(panel.getByRole('list', { name: '1 course chosen' })).toHaveTextContent('Autopilot');
  });

  it('says what is missing, and looks at nothing until it is there', async () => {
    const page = await openAssign();
    await look(page);
    expect(await page.panel.findByText('Choose at least one course.')).toBeInTheDocument();
    expect(page.panel.getByText('Add at least one person.')).toBeInTheDocument();
    await waitFor(() => expect(page.panel.getByRole('textbox', { name: 'Search courses' })).toHaveFocus());
  });

  it('takes those of the team who are there today, by role, nobody twice', async () => {
    const rows = rowsToAssign();
    rows.updates.team.delete(103);
    const page = await openAssign({ rows });
    const { panel, user } = page;
    await user.click(panel.getByRole('radio', { name: 'From the team' }));
    expect(panel.getByRole('button', { name: 'Add 3 people' })).toBeInTheDocument();
    await user.selectOptions(panel.getByRole('combobox', { name: 'Who of the team' }), 'Trainers');
    await user.click(panel.getByRole('button', { name: 'Add 1 person' }));
    await user.selectOptions(panel.getByRole('combobox', { name: 'Who of the team' }), 'Admins');
    await user.click(panel.getByRole('button', { name: 'Add 2 people' }));
    const list = panel.getByRole('list', { name: '2 people chosen' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent)
    ).toEqual(['Brigitte Kellerbrigitte.keller@contoso.example', 'Amir Haddadamir.haddad@contoso.example']);
    await user.selectOptions(panel.getByRole('combobox', { name: 'Who of the team' }), 'Help desk');
    expect(panel.getByText('Nobody in the team has this role today.')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Remove Amir Haddad' }));
    expect(panel.getByRole('list', { name: '1 person chosen' })).toBeInTheDocument();
  });

  it('names groups of the directory within a group, and hidden members', async () => {
    const rows = rowsToAssign();
    rows.training.groups.push(
      { id: 4, title: 'Admins', people: [amir], groups: ['All staff', 'Contractors'], hidden: false },
      { id: 5, title: 'Board', people: [brigitte], groups: [], hidden: false }
    );
    const page = await openAssign({ rows });
    const { panel, user } = page;
    await user.click(panel.getByRole('radio', { name: 'A group of the site' }));
    await user.click(await panel.findByRole('button', { name: 'Add its people' }));
    expect(await panel.findByText('“Admins” has 1 person: taken over')).toBeInTheDocument();
    expect(
      panel.getByText('2 groups of the directory are in it: All staff and Contractors')
    ).toBeInTheDocument();
    expect(panel.getByText(/their people are missing/)).toBeInTheDocument();
    await user.selectOptions(panel.getByRole('combobox', { name: 'Group' }), 'Board');
    page.groups.failNext('forbidden');
    await user.click(panel.getByRole('button', { name: 'Add its people' }));
    expect(await panel.findByText('Who is in “Board” is hidden from you')).toBeInTheDocument();
    expect(panel.getByText(/^Nobody was added/)).toBeInTheDocument();
    expect(panel.getByRole('list', { name: '1 person chosen' })).toBeInTheDocument();
  });

  it('finds people by pasted addresses, makes them known, and keeps those that nobody has', async () => {
    const page = await openAssign();
    const { panel, user, rows } = page;
    await user.click(panel.getByRole('radio', { name: 'Email addresses' }));
    const box = panel.getByRole('textbox', { name: 'Email addresses' });
    await user.click(box);
    await user.paste(
      'Amir.Haddad@contoso.example\nZoe Winter <zoe.winter@contoso.example>;nobody@contoso.example\n'
    );
    await user.click(panel.getByRole('button', { name: 'Look for 3 addresses' }));
    expect(await panel.findByText('2 people found')).toBeInTheDocument();
    expect(panel.getByText(/^Nobody was found with: nobody@contoso.example/)).toBeInTheDocument();
    expect(panel.getByRole('textbox', { name: 'Email addresses' })).toHaveValue('nobody@contoso.example');
    expect(panel.getByRole('list', { name: '2 people chosen' })).toHaveTextContent('Zoe Winter');
    expect(rows.training.site.people.find(({ id }) => id === 11)?.known).toBe(true);
  });

  it('keeps addresses that could not be looked for', async () => {
    const page = await openAssign();
    const { panel, user } = page;
    await user.click(panel.getByRole('radio', { name: 'Email addresses' }));
    await user.click(panel.getByRole('textbox', { name: 'Email addresses' }));
    await user.paste('zoe.winter@contoso.example');
    page.people.failNext('offline');
    await user.click(panel.getByRole('button', { name: 'Look for 1 address' }));
    expect(await panel.findByText('Not all addresses could be looked for')).toBeInTheDocument();
    expect(panel.getByRole('textbox', { name: 'Email addresses' })).toHaveValue('zoe.winter@contoso.example');
  });
});

describe('the preview', () => {
  it('says who gets what by when, and who has it already and why', async () => {
    const rows = rowsToAssign();
    seedAssignments(
      rows,
      anAssignment({ id: 501, person: amir, course: 1, status: 'Done', done: aDone() }),
      anAssignment({ id: 502, person: brigitte, course: 1, status: 'Withdrawn' })
    );
    const page = await openAssign({ rows });
    const { panel } = page;
    await chooseCourse(page, 'Autopilot');
    await chooseCourse(page, 'Security');
    await chooseTeam(page);
    await look(page);
    expect(await panel.findByText('4 assignments for 3 people')).toBeInTheDocument();
    const list = panel.getByRole('list', { name: 'What will be assigned' });
    // Ten working days after Monday 4 May.
    expect(list).toHaveTextContent('Autopilot1 person · Due Mon, May 18');
    expect(list).toHaveTextContent('Security basics3 people · To do, without a date');
    const skipped = panel.getByRole('list', { name: 'Who does not get “Autopilot” again' });
    expect(skipped).toHaveTextContent('Amir Haddad: Done Apr 20');
    expect(skipped).toHaveTextContent('Brigitte Keller: It was withdrawn.');
    expect(rows.training.assignments.size).toBe(2);
  });

  it('counts from the first day in the team, and says for whom it counts from today', async () => {
    const page = await openAssign();
    const { panel, user } = page;
    await chooseCourse(page, 'Autopilot');
    await chooseTeam(page);
    await user.click(panel.getByRole('radio', { name: 'Some days after they came to the team' }));
    await look(page);
    expect(await panel.findByText('Type a whole number from 1 to 1000.')).toBeInTheDocument();
    await user.type(panel.getByRole('textbox', { name: 'Day in the team (1 is the first)' }), '30');
    await look(page);
    expect(await panel.findByText('1 person has no first day in the team')).toBeInTheDocument();
    expect(panel.getByText('Chidi Okafor')).toBeInTheDocument();
    // Day 30 from 20 April, and from 4 May.
    expect(panel.getByText('3 people · Due from Tue, May 19 to Tue, Jun 2')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Change something' }));
    expect(panel.getByRole('textbox', { name: 'Day in the team (1 is the first)' })).toHaveValue('30');
  });

  it('says that there is nothing to assign', async () => {
    const rows = rowsToAssign();
    seedAssignments(rows, ...teamOfThree.map((person, at) => anAssignment({ id: 501 + at, person })));
    const page = await openAssign({ rows });
    await chooseCourse(page, 'Autopilot');
    await chooseTeam(page);
    await look(page);
    expect(await page.panel.findByText('Nothing to assign')).toBeInTheDocument();
    expect(page.panel.queryByRole('button', { name: /^Make/ })).not.toBeInTheDocument();
  });

  it('can be read again after a failure, with everything chosen', async () => {
    const page = await openAssign();
    await chooseCourse(page, 'Autopilot');
    await chooseTeam(page);
    page.assignments.failNext('offline');
    await look(page);
    expect(await page.panel.findByText('What people have already could not be read')).toBeInTheDocument();
    await page.user.click(page.panel.getByRole('button', { name: 'Try again' }));
    expect(await page.panel.findByText('3 assignments for 3 people')).toBeInTheDocument();
  });

  it('can be stopped while people are read', async () => {
    const page = await openAssign({ rows: crowdOf(250) });
    const { panel, user } = page;
    await chooseCourse(page, 'Autopilot');
    await chooseCrowd(page);
    const goOn = page.assignments.hold();
    await look(page);
    expect(await panel.findByText('0 of 250 people looked at')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Stop' }));
    goOn();
    expect(await panel.findByRole('list', { name: '250 people chosen' })).toBeInTheDocument();
  });
});

describe('assigning', () => {
  it('writes each, with the reason, and takes all of it back', async () => {
    const page = await openAssign();
    const { panel, user, rows } = page;
    await chooseCourse(page, 'Autopilot');
    await chooseTeam(page);
    await user.type(panel.getByRole('textbox', { name: 'Why (optional)' }), 'New devices');
    await look(page);
    await user.click(await panel.findByRole('button', { name: 'Make 3 assignments' }));
    expect(await panel.findByText('3 assignments made')).toBeInTheDocument();
    expect([...rows.training.assignments.values()][0]).toMatchObject({
      reason: 'New devices',
      due: calendarDate('2026-05-18'),
      status: 'Open'
    });
    await user.click(panel.getByRole('button', { name: 'Undo: withdraw them' }));
    expect(await panel.findByText('3 assignments withdrawn')).toBeInTheDocument();
    expect(statuses(rows)).toEqual(['Withdrawn', 'Withdrawn', 'Withdrawn']);
    await user.click(panel.getByRole('button', { name: 'Assign something else' }));
    expect(panel.getByRole('button', { name: 'See what will be assigned' })).toBeInTheDocument();
  });

  it('stops half-way, and goes on with the rest', async () => {
    const page = await openAssign({ rows: crowdOf(250) });
    const { panel, user, rows } = page;
    await chooseCourse(page, 'Autopilot');
    await chooseCrowd(page);
    const goOn = holdCall(page.assignments, 'assign', 2);
    await look(page);
    await user.click(await panel.findByRole('button', { name: 'Make 250 assignments' }));
    await user.click(await panel.findByRole('button', { name: 'Stop' }));
    expect(panel.getByRole('button', { name: 'Stopping' })).toBeDisabled();
    goOn();
    expect(await panel.findByText('Stopped')).toBeInTheDocument();
    expect(panel.getByText('100 assignments made')).toBeInTheDocument();
    expect(panel.getByText('150 were not tried.')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Assign the rest' }));
    expect(await panel.findByText('250 assignments made')).toBeInTheDocument();
    expect(rows.training.assignments.size).toBe(250);
    await user.click(panel.getByRole('button', { name: 'Undo: withdraw them' }));
    expect(await panel.findByText('250 assignments withdrawn')).toBeInTheDocument();
  });

  it('stops half-way while it takes back, and takes back the rest', async () => {
    const page = await openAssign({ rows: crowdOf(150) });
    const { panel, user, rows } = page;
    await chooseCourse(page, 'Autopilot');
    await chooseCrowd(page);
    await look(page);
    await user.click(await panel.findByRole('button', { name: 'Make 150 assignments' }));
    const goOn = holdCall(page.assignments, 'change', 2);
    await user.click(await panel.findByRole('button', { name: 'Undo: withdraw them' }));
    await user.click(await panel.findByRole('button', { name: 'Stop' }));
    goOn();
    expect(await panel.findByText('100 assignments withdrawn')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Withdraw the rest' }));
    expect(await panel.findByText('150 assignments withdrawn')).toBeInTheDocument();
    expect(statuses(rows)).not.toContain('Open');
  });

  it('names what failed and why, and tries only that again', async () => {
    const page = await openAssign();
    const { panel, user, rows } = page;
    await chooseCourse(page, 'Autopilot');
    await chooseTeam(page);
    await look(page);
    const assign = page.assignments.assign.bind(page.assignments);
    jest.spyOn(page.assignments, 'assign').mockImplementationOnce(async (drafts, options) => {
      const [first, ...others] = drafts;
      const error = new RepositoryError('throttled', 'Busy.');
      const result = await assign(others, options);
      return { ...result, failed: first ? [{ key: assignmentKey(first), error }] : [] };
    });
    await user.click(await panel.findByRole('button', { name: 'Make 3 assignments' }));
    expect(await panel.findByText('1 did not work:')).toBeInTheDocument();
    expect(panel.getByRole('list', { name: 'What did not work' })).toHaveTextContent(
      'Amir Haddad, “Autopilot”: SharePoint was busy.'
    );
    await user.click(panel.getByRole('button', { name: 'Assign the rest' }));
    expect(await panel.findByText('3 assignments made')).toBeInTheDocument();
    expect(rows.training.assignments.size).toBe(3);
  });

  it('says what somebody else has assigned meanwhile', async () => {
    const page = await openAssign();
    const { panel, user, rows } = page;
    await chooseCourse(page, 'Autopilot');
    await chooseTeam(page);
    await look(page);
    const run = await panel.findByRole('button', { name: 'Make 3 assignments' });
    seedAssignments(rows, anAssignment({ id: 900, person: brigitte, course: 1 }));
    await user.click(run);
    expect(await panel.findByText('2 assignments made')).toBeInTheDocument();
    expect(panel.getByText('1 was there already: somebody else was quicker.')).toBeInTheDocument();
  });

  it('can go on after the connection was lost', async () => {
    const page = await openAssign();
    const { panel, user } = page;
    await chooseCourse(page, 'Autopilot');
    await chooseTeam(page);
    await look(page);
    const run = await panel.findByRole('button', { name: 'Make 3 assignments' });
    page.assignments.failNext('offline');
    await user.click(run);
    expect(await panel.findByText('The assigning ended early')).toBeInTheDocument();
    expect(panel.getByText('3 were not tried.')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Try again' }));
    expect(await panel.findByText('3 assignments made')).toBeInTheDocument();
  });

  it('begins with the course from which it was opened, and asks before people are thrown away', async () => {
    const page = await openAssign();
    await chooseTeam(page);
    await page.user.click(page.panel.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('Discard what you typed?')).toBeInTheDocument();
  });
});

describe('in other languages', () => {
  it.each([
    ['de-de', 'Ansehen, was zugewiesen wird'],
    ['ar-sa', 'عرض ما سيتم تعيينه']
  ] as const)('%s', async (locale, name) => {
    const page = renderTraining({ rows: rowsToAssign(), locale });
    const words = loadStrings<ITrainingWebPartStrings>('webparts/training/loc', locale);
    await page.user.click(await screen.findByRole('button', { name: words.AssignCourses }));
    expect(await screen.findByRole('button', { name })).toBeInTheDocument();
  });
});
