import type { Repositories } from '../../src/data/createRepositories';
import { earliestOfThisMonth } from '../../src/webparts/checklist/model/thisMonth';

/** What a checklist asks for before it shows anything. */
export async function firstView(
  { setup, access, people, tasks, calendar, timeZone }: Repositories,
  now: Date
): Promise<void> {
  await Promise.all([
    tasks.open(),
    tasks.doneSince(earliestOfThisMonth(now)),
    calendar.workingCalendar(),
    people.me(),
    access.access(),
    setup.status(),
    timeZone()
  ]);
}
