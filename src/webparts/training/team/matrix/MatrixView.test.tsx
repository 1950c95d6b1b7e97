import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../../domain/dates/calendarDate';
import { aPerson } from '../../../../testing/builders';
import { capturePrint } from '../../../../testing/capturePrint';
import { aCourse, aDone, anAssignment } from '../../../../testing/training/trainingBuilders';
import { aTeamEntry, seedTeam } from '../../../../testing/updates/aNotice';
import { renderTraining, someRows, type TrainingPage, type TrainingRows } from '../../testing/renderTraining';

const amir = aPerson();
const brigitte = aPerson({ id: 8, name: 'Brigitte Keller' });
const chidi = aPerson({ id: 9, name: 'Chidi Okafor' });

function matrixRows(): TrainingRows {
  const rows = someRows();
  const { courses, assignments, groups } = rows.training;
  courses.set(1, aCourse({ id: 1, title: 'Autopilot', obligation: 'Mandatory' }));
  courses.set(2, aCourse({ id: 2, title: 'Compliance', obligation: 'Recommended' }));
  courses.set(3, aCourse({ id: 3, title: '=Phishing', obligation: 'Mandatory' }));
  courses.set(4, aCourse({ id: 4, title: 'Not ready', obligation: 'Mandatory', status: 'Draft' }));
  assignments.set(11, anAssignment({ id: 11, due: calendarDate('2026-04-10') }));
  assignments.set(12, anAssignment({ id: 12, person: brigitte, status: 'Done', done: aDone() }));
  assignments.set(13, anAssignment({ id: 13, person: chidi }));
  groups.push({ id: 5, title: 'Help desk', people: [chidi], groups: ['Everyone'], hidden: false });
  seedTeam(
    rows.updates,
    aTeamEntry({ id: 101, person: brigitte }),
    aTeamEntry({ id: 102, person: amir }),
    aTeamEntry({ id: 103, person: chidi, until: calendarDate('2026-04-30') })
  );
  return rows;
}

function open(): TrainingPage {
  return renderTraining({ rows: matrixRows(), query: '?om=view:team;team:matrix' });
}

const texts = (elements: readonly HTMLElement[]): readonly (string | null)[] =>
  elements.map(({ textContent }) => textContent);

async function linesOf(): Promise<readonly (readonly (string | null)[])[]> {
  const table = await screen.findByRole('table');
  return within(table)
    .getAllByRole('row')
    .map((row) => texts([...row.querySelectorAll<HTMLElement>('th, td')]));
}

afterEach(() => jest.restoreAllMocks());

describe('the matrix of people and courses', () => {
  it('has who is in the team today, mandatory courses in use, and how many know each', async () => {
    open();
    expect(await linesOf()).toEqual([
      ['Person', '=Phishing', 'Autopilot'],
      ['Amir Haddad', '–Not assigned', 'Late'],
      ['Brigitte Keller', '–Not assigned', 'Done'],
      ['Know it, of those who have to', 'No data', '1 of 2']
    ]);
    const table = screen.getByRole('table', { name: '2 people · 2 courses' });
    expect(table.closest('[role=region]')).toHaveAttribute('tabindex', '0');
    expect(within(table).getAllByRole('rowheader')).toHaveLength(3);
  });

  it('opens the record of a cell', async () => {
    const page = open();
    const cell = await screen.findByRole('button', {
      name: 'Late since Apr 10: Amir Haddad, Enrol Windows devices with Autopilot'
    });
    await page.user.click(cell);
    await waitFor(() => expect(window.location.search).toContain('record:11'));
  });

  it('shows other courses, and the people of a group', async () => {
    const page = open();
    await screen.findByRole('table');
    await page.user.click(screen.getByRole('button', { name: /^Choose courses/ }));
    await page.user.click(screen.getByRole('checkbox', { name: 'Compliance' }));
    await page.user.click(screen.getByRole('checkbox', { name: '=Phishing' }));
    expect((await linesOf())[0]).toEqual(['Person', 'Autopilot', 'Compliance']);
    await page.user.click(screen.getByRole('button', { name: /^Choose people/ }));
    await page.user.selectOptions(await screen.findByRole('combobox', { name: 'Whom to show' }), 'Help desk');
    expect(await screen.findByText(/cannot be listed: Everyone/)).toBeVisible();
    await waitFor(async () => expect((await linesOf())[1]?.[0]).toBe('Chidi Okafor'));
  });

  it('is read by the people of a page', async () => {
    const rows = matrixRows();
    for (let id = 200; id < 230; id++) {
      seedTeam(rows.updates, aTeamEntry({ id, person: aPerson({ id, name: `Person ${id}` }) }));
    }
    const page = renderTraining({ rows, query: '?om=view:team;team:matrix' });
    const read = jest.spyOn(page.assignments, 'ofPeople');
    expect(await screen.findByText('People 1 to 25 of 32')).toBeVisible();
    await page.user.click(screen.getByRole('button', { name: 'Next people' }));
    expect(await screen.findByText('People 26 to 32 of 32')).toBeVisible();
    await waitFor(() => expect(read.mock.calls.map(([ids]) => ids.length)).toContain(7));
  });

  it('is saved and printed as it is shown', async () => {
    const saved: string[] = [];
    const Original = window.Blob;
    window.URL.createObjectURL = () => 'blob:matrix';
    window.URL.revokeObjectURL = () => undefined;
    jest.spyOn(window, 'Blob').mockImplementation((parts = []) => {
      saved.push(String(parts[0]));
      return new Original(parts);
    });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const printed = capturePrint();
    const page = open();
    await screen.findByRole('table');
    await page.user.click(screen.getByRole('button', { name: 'Save as CSV' }));
    expect(saved[0]?.replace('\uFEFF', '').split('\r\n').slice(0, 2)).toEqual([
      "Person,'=Phishing,Autopilot",
      'Amir Haddad,Not assigned,Late since Apr 10'
    ]);
    await page.user.click(screen.getByRole('button', { name: 'Print' }));
    expect(printed.page()?.body.textContent).toContain('Brigitte Keller');
  });
});
