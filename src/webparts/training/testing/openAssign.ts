import { screen, within, type BoundFunctions, type queries } from '@testing-library/react';
import { aPerson } from '../../../testing/builders';
import { aCourse } from '../../../testing/training/trainingBuilders';
import { aTeamEntry, seedTeam } from '../../../testing/updates/aNotice';
import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Person } from '../../../domain/people/person';
import type { AssignmentRepository } from '../../../domain/training/AssignmentRepository';
import { seedCourses } from './openCourse';
import {
  findPanel,
  renderTraining,
  someRows,
  type TrainingPage,
  type TrainingPageOptions,
  type TrainingRows
} from './renderTraining';

export interface PanelPage extends TrainingPage {
  readonly panel: BoundFunctions<typeof queries>;
}

const person = (id: number, name: string): Person =>
  aPerson({ id, name, email: `${name.toLowerCase().replace(' ', '.')}@contoso.example` });

export const teamOfThree = [
  person(7, 'Amir Haddad'),
  person(8, 'Brigitte Keller'),
  person(9, 'Chidi Okafor')
] as const;

/**
 * Three courses, of which two are in use, and a team of three with their lead, Lena. Chidi has no first day; Brigitte's was
 * 20 April, and Dana has left.
 */
export function rowsToAssign(): TrainingRows {
  const rows = someRows();
  const [amir, brigitte, chidi] = teamOfThree;
  seedCourses(
    rows,
    aCourse({ id: 1, title: 'Autopilot', obligation: 'Recommended', dueDays: 10 }),
    aCourse({ id: 2, title: 'Security basics', obligation: 'Mandatory', dueDays: null, material: null }),
    aCourse({ id: 3, title: 'Unfinished', status: 'Draft' })
  );
  seedTeam(
    rows.updates,
    aTeamEntry({ id: 100, person: person(6, 'Lena Lindqvist'), roles: ['Lead'] }),
    aTeamEntry({ id: 101, person: amir, roles: ['Admin'], from: calendarDate('2026-05-04') }),
    aTeamEntry({ id: 102, person: brigitte, roles: ['Admin', 'Trainer'], from: calendarDate('2026-04-20') }),
    aTeamEntry({ id: 103, person: chidi, roles: ['Help desk'] }),
    aTeamEntry({
      id: 104,
      person: person(10, 'Dana Novak'),
      roles: ['Admin'],
      until: calendarDate('2026-04-30')
    })
  );
  return rows;
}

/** So many people in one group of the site, with ids from 1001. */
export function seedCrowd({ training }: TrainingRows, count: number): void {
  const people = Array.from({ length: count }, (_, index) => person(1001 + index, `Person ${index + 1}`));
  training.groups.push({ id: 5, title: 'Everybody', people, groups: [], hidden: false });
}

export async function openAssign(options: TrainingPageOptions = {}): Promise<PanelPage> {
  const page = renderTraining({ rows: rowsToAssign(), ...options });
  await page.user.click(await screen.findByRole('button', { name: 'Assign courses' }));
  return { ...page, panel: within(await findPanel('Assign courses')) };
}

/** One of the screens behind the menu of the header. */
export async function openFromMenu(name: string, options: TrainingPageOptions = {}): Promise<PanelPage> {
  const page = renderTraining({ rows: rowsToAssign(), ...options });
  await page.user.click(await screen.findByRole('button', { name: 'More' }));
  await page.user.click(await screen.findByRole('menuitem', { name }));
  return { ...page, panel: within(await findPanel(name)) };
}

/** The so manieth call of a writing method waits until the test lets it go on. */
export function holdCall(
  assignments: AssignmentRepository,
  method: 'assign' | 'change' | 'takeOver',
  which: number
): () => void {
  const original = assignments[method].bind(assignments) as (...args: unknown[]) => Promise<never>;
  let goOn: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (goOn = resolve));
  let calls = 0;
  jest.spyOn(assignments, method).mockImplementation(async (...args: unknown[]) => {
    calls += 1;
    if (calls === which) await gate;
    return original(...args);
  });
  return () => goOn();
}
