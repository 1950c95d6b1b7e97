import { fillDemo } from '../../local-site/demo/fillDemo';
import {
  createTrainingRepositories,
  type TrainingDataRepositories
} from '../../src/data/training/createTrainingRepositories';
import { createUpdateRepositories } from '../../src/data/updates/createUpdateRepositories';
import type { WorkingCalendar } from '../../src/domain/calendar/workingCalendar';
import { dayInTimeZone, type CalendarDate } from '../../src/domain/dates/calendarDate';
import { doubtsAbout, type EntryDoubt } from '../../src/domain/faq/review/entryDoubt';
import type { Assignment } from '../../src/domain/training/assignment';
import type { CompletionEntry } from '../../src/domain/training/completion';
import type { Course } from '../../src/domain/training/course';
import type { OwnRecord } from '../../src/domain/training/ownRecord';
import type { PlanStart } from '../../src/domain/training/plan';
import { learningItems, type LearningItem } from '../../src/domain/training/states/myLearning';
import type { TeamEntry } from '../../src/domain/updates/TeamRepository';
import { assignmentsList } from '../../src/lists';
import { contractSite, type ContractSite } from '../contract/contractSite';
import { rowsOf, type Row } from './demoSite';

/** A site with the demo as it is made at that moment, and what the training tracker reads of it. */
export interface TrainingDemo {
  readonly site: ContractSite;
  readonly now: Date;
  readonly today: CalendarDate;
  readonly timeZone: string;
  readonly calendar: WorkingCalendar;
  readonly repositories: TrainingDataRepositories;
  readonly team: readonly TeamEntry[];
  readonly courses: readonly Course[];
  readonly doubts: ReadonlyMap<number, EntryDoubt>;
  /** All assignments, as they stand on that day. */
  readonly items: readonly LearningItem[];
  readonly logs: ReadonlyMap<number, readonly CompletionEntry[]>;
  /** What people handed in who may only read the site. */
  readonly handedIn: readonly OwnRecord[];
  readonly starts: readonly PlanStart[];
  readonly stepLogs: ReadonlyMap<number, readonly CompletionEntry[]>;
  /** Assignments as they stand in the list, by id. */
  readonly rows: ReadonlyMap<number, Row>;
}

/** Everybody who has an assignment. */
async function assignmentsOf(
  repositories: TrainingDataRepositories,
  rows: readonly Row[]
): Promise<readonly Assignment[]> {
  const people = new Set(rows.map((row) => Number(row[`${assignmentsList.columns.person.name}Id`])));
  return [...(await repositories.assignments.ofPeople([...people])).values()].flat();
}

export async function demoTraining(moment: string): Promise<TrainingDemo> {
  const site = await contractSite({ setUp: false });
  const now = new Date(moment);
  site.server.clock.set(now);
  fillDemo(site.server.services);
  const clock = (): Date => site.server.clock.now();
  const client = site.client('lead');
  const repositories = createTrainingRepositories(client, clock);
  const { doubts, notices, team } = createUpdateRepositories(client, clock);
  const { calendar, timeZone: zone } = site.repositories('lead');
  const timeZone = await zone();
  const dayOf = (instant: string): CalendarDate => dayInTimeZone(new Date(instant), timeZone);
  const today = dayOf(moment);
  const rows = await rowsOf(site, assignmentsList);
  const assignments = await assignmentsOf(repositories, rows);
  const courses = await repositories.courses.catalogue();
  const people = [...new Map(assignments.map(({ person }) => [person.id, person])).keys()];
  const starts = (await Promise.all(people.map((id) => repositories.planStarts.ofPerson(id)))).flat();
  const logs = assignments.map(
    async ({ id }) => [id, await repositories.completions.ofAssignment(id)] as const
  );
  const about = await doubts.ofTargets('course');
  const known = await notices.summaries(about.map(({ noticeId }) => noticeId));
  return {
    ...{ site, now, today, timeZone, repositories, courses, starts },
    calendar: await calendar.workingCalendar(),
    team: await team.team(),
    doubts: doubtsAbout('course', about, { notices: known, dayOf }),
    items: learningItems(assignments, new Map(courses.map((course) => [course.id, course])), today),
    logs: new Map(await Promise.all(logs)),
    handedIn: (await repositories.ownTraining.handedIn()).records,
    stepLogs: await repositories.completions.ofPlanStarts(starts.map(({ id }) => id)),
    rows: new Map(rows.map((row) => [Number(row['Id']), row]))
  };
}
