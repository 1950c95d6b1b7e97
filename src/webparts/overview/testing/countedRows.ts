import { calendarDate } from '../../../domain/dates/calendarDate';
import { noComparison, type Figure } from '../../../domain/overview/figure';
import { nextPeriod } from '../../../domain/overview/period';
import { closeReport } from '../../../domain/overview/report/snapshot';
import { acknowledgementKey } from '../../../domain/updates/AcknowledgementRepository';
import { MemorySnapshotRepository } from '../../../testing/overview/MemorySnapshotRepository';
import { aPeriod } from '../../../testing/overview/overviewBuilders';
import type { Vote } from '../../../domain/faq/FeedbackRepository';
import { aLogEntry, aPerson, aRecurringTask, aRenewal, aTask } from '../../../testing/builders';
import { anEntry, seedEntries } from '../../../testing/faq/anEntry';
import { aCourse, aDone, anAssignment } from '../../../testing/training/trainingBuilders';
import { aNotice, aTeamEntry, seedNotices, seedTeam } from '../../../testing/updates/aNotice';
import { someRows, type OverviewRows } from './renderOverview';

const day = calendarDate;
const amir = aPerson();
const brigitte = aPerson({ id: 8, name: 'Brigitte Keller' });

/** Due on the Mondays of April: done on its day, done late, missed, late. A renewal in 16 days, one that has no day. */
function seedTasks({ site }: OverviewRows): void {
  const weekly = aRecurringTask(
    { start: day('2026-04-06') },
    { id: 1, title: 'Check backups', owner: amir, minutes: 30 }
  );
  const certificate = aRenewal({ id: 2, title: 'Push certificate', dueDate: day('2026-05-20'), owner: amir });
  const token = aRenewal({ id: 3, title: 'Enrolment token', dueDate: null, owner: null });
  const late = aTask({ id: 4, title: 'Clean up groups', owner: amir, dueDate: day('2026-04-14') });
  site.seed(weekly, certificate, token, late);
  const link = { url: 'https://contoso.example/report', description: 'Report' };
  const done = { taskId: 1, title: weekly.title };
  const log = [
    { ...done, id: 1, period: '2026-04-06', due: day('2026-04-06'), on: '2026-04-06T09:00:00Z', link },
    { ...done, id: 2, period: '2026-04-13', due: day('2026-04-13'), on: '2026-04-15T09:00:00Z' }
  ];
  for (const entry of log) site.log.push({ ...aLogEntry(entry), key: `1 ${entry.period}` });
}

/** Two notices and two admins: one of four acknowledgements is given, two days after publication. */
function seedFeed({ updates }: OverviewRows): void {
  seedTeam(updates, aTeamEntry({ id: 1, person: amir }), aTeamEntry({ id: 2, person: brigitte }));
  const page = aNotice({ id: 1, title: 'New enrolment page' });
  seedNotices(
    updates,
    page,
    aNotice({
      id: 2,
      title: 'Old connector ends',
      published: '2026-04-20T08:00:00Z',
      actBy: day('2026-04-30')
    })
  );
  const read = { noticeId: 1, person: amir, revision: 1, on: '2026-04-29T08:00:00Z' };
  updates.acknowledgements.set(acknowledgementKey(page.key, 1, amir.id), read);
}

/** A mandatory course that was due in April: one of two has learned it. */
function seedCourses({ training }: OverviewRows): void {
  training.courses.set(1, aCourse({ id: 1, title: 'Autopilot', obligation: 'Mandatory' }));
  const due = day('2026-04-15');
  training.assignments.set(
    1,
    anAssignment({ id: 1, due, status: 'Done', done: aDone({ on: day('2026-04-10') }) })
  );
  training.assignments.set(2, anAssignment({ id: 2, due, person: brigitte }));
}

/** Two of three votes say that the answer helped; one search finds nothing, again and again. */
function seedAnswers({ faq }: OverviewRows): void {
  seedEntries(faq, anEntry({ id: 1, title: 'Enrolment fails' }));
  const vote = (id: number, helped: boolean): void => {
    const person = aPerson({ id, name: `Person ${id}` });
    const given: Vote = { entry: 1, version: 1, person, helped, reason: '', on: '2026-04-21T08:00:00Z' };
    faq.votes.set(`1|1|${id}`, given);
  };
  vote(7, true);
  vote(8, true);
  vote(9, false);
  faq.gaps.set(1, {
    id: 1,
    etag: '"1"',
    key: 'vpn on ipad',
    text: 'vpn on ipad',
    foundNothing: 5,
    didNotHelp: 0,
    lastOn: day('2026-04-22'),
    state: 'Open',
    claimedBy: null,
    entry: null,
    changedOn: day('2026-04-22')
  });
}

/** The report of a month, closed on the day after it, in which the figures stood as given. */
export async function closeMonth(
  rows: OverviewRows,
  key: string,
  ...figures: readonly Figure[]
): Promise<void> {
  const period = aPeriod(key);
  const content = {
    period,
    now: `${nextPeriod(period).first}T08:00:00Z`,
    figures: figures.map((figure) => ({ figure: { ...figure, period }, comparison: noComparison })),
    risks: [],
    notes: []
  };
  const snapshot = closeReport(content, day('2026-05-04'));
  if (!snapshot) throw new RangeError(`${key} is not over.`);
  await new MemorySnapshotRepository(rows.overview, rows.site.personByRole('owner')).close(snapshot);
}

/** A site of which the figures of April 2026 can be counted by hand. */
export function countedRows(): OverviewRows {
  const rows = someRows();
  seedTasks(rows);
  seedFeed(rows);
  seedCourses(rows);
  seedAnswers(rows);
  return rows;
}
