import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Person } from '../../../domain/people/person';
import type { Notice } from '../../../domain/updates/NoticeRepository';
import type { MemoryUpdates } from '../../../testing/updates/MemoryUpdates';
import { aNotice, aTeamEntry, seedNotices, seedTeam } from '../../../testing/updates/aNotice';
import { repositoriesOf, someRows } from './renderUpdates';

/** A notice that came out and was taken in on a day. */
export function publishedOn(day: string, changes: Partial<Notice> = {}): Notice {
  const published = `${day}T08:00:00Z`;
  return aNotice({ published, listedOn: published, revisedOn: calendarDate(day), ...changes });
}

export function personCalled(rows: MemoryUpdates, name: string): Person {
  const found = rows.site.people.find((person) => person.name.startsWith(name));
  if (!found) throw new Error(`Nobody is called ${name}.`);
  const { id, email } = found;
  return { id, name: found.name, email };
}

/** Puts people into the team as admins for all platforms. */
export function seedAdmins(rows: MemoryUpdates, ...names: readonly string[]): void {
  const people = names.map((name) => personCalled(rows, name));
  seedTeam(rows, ...people.map((person) => aTeamEntry({ id: 100 + person.id, person })));
}

/** What somebody acknowledged before the page was opened. */
export async function acknowledgedBy(
  rows: MemoryUpdates,
  name: string,
  ...notices: readonly Notice[]
): Promise<void> {
  const { id } = personCalled(rows, name);
  const person = rows.site.people.find((one) => one.id === id);
  if (!person) return;
  const { acknowledgements } = repositoriesOf(rows, person);
  for (const notice of notices) await acknowledgements.acknowledge(notice);
}

/** Notices of this week, last week and before; Lena, Amir and Brigitte are asked for all of them. */
export function threeWeeks(...more: readonly Notice[]): MemoryUpdates {
  const rows = someRows();
  seedNotices(
    rows,
    publishedOn('2026-05-04', { id: 1, title: 'Of today' }),
    publishedOn('2026-04-29', { id: 2, title: 'Of last week' }),
    publishedOn('2026-04-08', { id: 3, title: 'Of April' }),
    ...more
  );
  seedAdmins(rows, 'Lena', 'Amir', 'Brigitte');
  return rows;
}

/** So many notices, an hour apart, newest first. */
export function manyNotices(rows: MemoryUpdates, count: number): void {
  const newest = Date.parse('2026-05-04T08:00:00Z');
  for (let id = 1; id <= count; id++) {
    const published = new Date(newest - id * 3_600_000).toISOString();
    seedNotices(rows, aNotice({ id, title: `Notice ${id}`, published, listedOn: published }));
  }
}
