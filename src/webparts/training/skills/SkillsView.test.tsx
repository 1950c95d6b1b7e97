import { screen, waitFor, within } from '@testing-library/react';
import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Person } from '../../../domain/people/person';
import { aPerson } from '../../../testing/builders';
import { savedFiles } from '../../../testing/savedFiles';
import { aCourse, aDone, anAssignment, aSkill } from '../../../testing/training/trainingBuilders';
import { aTeamEntry, seedTeam } from '../../../testing/updates/aNotice';
import { findPanel, renderTraining, someRows, type TrainingRows } from '../testing/renderTraining';

const amir = aPerson({ id: 7, name: 'Amir Haddad' });
const brigitte = aPerson({ id: 8, name: 'Brigitte Baumann' });
const chidi = aPerson({ id: 9, name: 'Chidi Okafor' });

function seedPeople({ updates }: TrainingRows, ...people: readonly Person[]): void {
  people.forEach((person, index) => seedTeam(updates, aTeamEntry({ id: 100 + index, person })));
}

function seedDone(
  { training }: TrainingRows,
  id: number,
  person: Person,
  course: number,
  until?: string
): void {
  const done = aDone({ until: until === undefined ? null : calendarDate(until) });
  training.assignments.set(id, anAssignment({ id, person, course, status: 'Done', done }));
}

/** Autopilot is known by two, one of them not for long; apps by one; mobile devices by nobody. */
function rowsWithSkills(): TrainingRows {
  const rows = someRows();
  const { skills, courses } = rows.training;
  skills.set(1, aSkill({ id: 1, title: 'Windows Autopilot', wanted: 2, tasks: [4, 5] }));
  skills.set(2, aSkill({ id: 2, title: 'App packaging', wanted: 2 }));
  skills.set(3, aSkill({ id: 3, title: 'Mobile devices', wanted: 1 }));
  skills.set(
    4,
    aSkill({ id: 4, title: 'Reporting', wanted: 1, summary: 'Builds reports that people read.' })
  );
  courses.set(1, aCourse({ id: 1, title: 'Autopilot in depth', skills: [1] }));
  courses.set(2, aCourse({ id: 2, title: 'Packaging', skills: [2, 4] }));
  courses.set(5, aCourse({ id: 5, title: 'Draft about mobiles', skills: [3], status: 'Draft' }));
  seedPeople(rows, amir, brigitte, chidi);
  seedDone(rows, 11, amir, 1);
  seedDone(rows, 12, brigitte, 1, '2026-05-20');
  seedDone(rows, 13, chidi, 2);
  return rows;
}

async function items(): Promise<readonly HTMLElement[]> {
  const list = await screen.findByRole('list', { name: 'Skills' });
  // People and courses are lists within.
  return [...list.children] as HTMLElement[];
}

afterEach(() => jest.restoreAllMocks());

describe('the skills of the team', () => {
  it('shows the most pressing first, with who has them, until when, and what teaches them', async () => {
    renderTraining({ rows: rowsWithSkills(), defaults: { view: 'skills' } });
    const [mobile, apps, autopilot, reporting] = await items();
    expect(mobile?.textContent).toMatch(/Mobile devices.*Nobody has it.*0 people have it · 1 is wanted/);
    expect(mobile?.textContent).toContain('No course in use teaches it.');
    expect(apps?.textContent).toMatch(
      /App packaging.*Only one person.*Only Chidi Okafor has it · 2 are wanted/
    );
    expect(autopilot?.textContent).toMatch(/Windows Autopilot.*Ends within a month.*2 people have it/);
    expect(autopilot?.textContent).toMatch(/Amir Haddad.*Brigitte Baumann.*until .*20/);
    expect(autopilot?.textContent).toContain('2 tasks of the checklist need it');
    expect(reporting?.textContent).toMatch(/Reporting.*Covered.*Only Chidi Okafor has it/);
  });

  it('counts the risks, and shows the skills of one of them', async () => {
    const { user } = renderTraining({ rows: rowsWithSkills(), defaults: { view: 'skills' } });
    const chips = await screen.findByRole('group', { name: 'Which skills to show' });
    expect(
      within(chips)
        .getAllByRole('button')
        .map(({ textContent }) => textContent)
    ).toEqual(['All: 4', 'Nobody has it: 1', 'Only one person: 1', 'Ends within a month: 1', 'Covered: 1']);
    await user.click(within(chips).getByRole('button', { name: 'Only one person: 1' }));
    expect(await items()).toHaveLength(1);
    expect((await items())[0]?.textContent).toContain('App packaging');
  });

  it('opens a course that teaches a skill', async () => {
    const { user } = renderTraining({ rows: rowsWithSkills(), defaults: { view: 'skills' } });
    const [, apps] = await items();
    await user.click(within(apps as HTMLElement).getByRole('button', { name: 'Packaging' }));
    await waitFor(() => expect(window.location.search).toContain('course:2'));
  });

  it('assigns the courses that teach a skill', async () => {
    const { user } = renderTraining({ rows: rowsWithSkills(), defaults: { view: 'skills' } });
    await user.click(
      await screen.findByRole('button', { name: 'Assign a course that teaches it: App packaging' })
    );
    const panel = within(await findPanel('Assign courses'));
    await panel.findByRole('button', { name: 'Remove Packaging' });
  });

  it('saves what is shown: the skills, or person by skill', async () => {
    const files = savedFiles();
    const { user } = renderTraining({ rows: rowsWithSkills(), defaults: { view: 'skills' } });
    await user.click(await screen.findByRole('button', { name: 'Save as CSV' }));
    expect(files.get('skills-2026-05-04.csv')).toContain(
      'App packaging,Only one person,1,2,Chidi Okafor,Packaging'
    );
    await user.click(screen.getByRole('button', { name: 'People by skill: Skills' }));
    await user.click(screen.getByRole('button', { name: 'Save as CSV' }));
    expect(files.get('skills-2026-05-04.csv')).toContain('Chidi Okafor,,Has it,,Has it');
  });

  it('shows leads person by skill', async () => {
    const { user } = renderTraining({ rows: rowsWithSkills(), defaults: { view: 'skills' } });
    await user.click(await screen.findByRole('button', { name: 'People by skill: Skills' }));
    const table = screen.getByRole('table', { name: 'People by skill' });
    const row = within(table).getByRole('row', { name: /Chidi Okafor/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent?.trim())
    ).toEqual(['–Does not have it', 'Has it', '–Does not have it', 'Has it']);
    expect(screen.getByRole('region', { name: 'People by skill' }).tabIndex).toBe(0);
  });

  it('shows members the coverage with names, and nothing to assign', async () => {
    renderTraining({
      rows: rowsWithSkills(),
      as: 'member',
      defaults: { view: 'skills' },
      prepare: ({ access }) => {
        // Whoever may manage the lists begins as a lead.
        access.access = () =>
          Promise.resolve({ canAdd: true, canEdit: true, canDelete: true, canManageLists: false });
      }
    });
    const [, apps] = await items();
    expect(apps?.textContent).toContain('Only Chidi Okafor has it');
    expect(screen.queryByRole('button', { name: /Assign a course/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /People by skill/ })).toBeNull();
  });

  it('reads a large team in pages', async () => {
    const rows = rowsWithSkills();
    const people = Array.from({ length: 120 }, (_, index) =>
      aPerson({ id: 201 + index, name: `Person ${index + 1}` })
    );
    seedPeople(rows, ...people);
    people.forEach((person, index) => seedDone(rows, 1001 + index, person, 2));
    const asked: number[] = [];
    renderTraining({
      rows,
      defaults: { view: 'skills' },
      prepare: ({ assignments }) => {
        const read = assignments.ofPeople.bind(assignments);
        assignments.ofPeople = (ids) => {
          asked.push(ids.length);
          return read(ids);
        };
      }
    });
    await items();
    expect(screen.getAllByText(/^120 people have it · 2 are wanted/)).toHaveLength(1);
    expect(asked).toEqual([100, 20]);
  });

  it('leads to the starter and to a first skill when there are none', async () => {
    const { user } = renderTraining({ defaults: { view: 'skills' } });
    await screen.findByText('There are no skills yet');
    await user.click(screen.getByRole('button', { name: 'Add a skill' }));
    await findPanel('Add a skill');
  });

  it('says that it could not be read, and reads it again', async () => {
    const { user } = renderTraining({
      rows: rowsWithSkills(),
      defaults: { view: 'skills' },
      prepare: (repositories) => repositories.assignments.failNext('offline')
    });
    await screen.findByText('The skills could not be loaded');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await items()).toHaveLength(4);
  });
});
