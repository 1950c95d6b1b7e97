import type { DataSiteClient } from '../../../src/data/client/DataSiteClient';
import { createSiteRepositories } from '../../../src/data/createSiteRepositories';
import { createUpdateRepositories } from '../../../src/data/updates/createUpdateRepositories';
import { createTeamRepository } from '../../../src/data/updates/createTeamRepository';
import {
  createTrainingRepositories,
  type TrainingDataRepositories
} from '../../../src/data/training/createTrainingRepositories';
import { calendarDate } from '../../../src/domain/dates/calendarDate';
import type { Person } from '../../../src/domain/people/person';
import type { AssignmentPage } from '../../../src/domain/training/AssignmentRepository';
import type { Course } from '../../../src/domain/training/course';
import { growth } from '../growth';
import { number, table, withFigures, type Figures } from '../report';
import { BenchSite } from '../site';
import { coursesEach, fillTraining } from './fillTraining';

const people = [50, 5_000] as const;
const today = calendarDate('2026-05-29');
/** People on a page of the matrix. */
const matrixPage = 25;
const assignedAtOnce = 20;

interface TrainingMeasurement extends Figures {
  readonly what: string;
  readonly assignments: number;
  /** Reads what is about everybody: it grows with them. */
  readonly readsAll: boolean;
}

function trainingOf(site: BenchSite, client: DataSiteClient): TrainingDataRepositories {
  return createTrainingRepositories(client, () => site.now());
}

/** Who reads, the catalogue, and what the person whom the page takes for the reader has to learn, as the part asks for it. */
export async function firstLook(
  site: BenchSite,
  likely: number,
  client: DataSiteClient = site.page()
): Promise<void> {
  const { people: who, access, setup, calendar, timeZone } = createSiteRepositories(client);
  const { courses, assignments, planStarts } = trainingOf(site, client);
  await Promise.all([
    who.me(),
    courses.catalogue(),
    createUpdateRepositories(client).doubts.ofTargets('course'),
    assignments.ofPerson(likely),
    planStarts.running(),
    access.access(),
    setup.status(),
    createTeamRepository(client).team(),
    calendar.workingCalendar(),
    timeZone()
  ]);
}

async function openRecord({ assignments, completions, courses }: TrainingDataRepositories): Promise<void> {
  const { id, course } = await assignments.get(1);
  await Promise.all([completions.ofAssignment(id), courses.get(course)]);
}

async function declare(
  { assignments, completions }: TrainingDataRepositories,
  course: Course
): Promise<void> {
  await completions.declare(await assignments.get(1), course, {
    action: 'Self-declared',
    learnedOn: today,
    validUntil: null,
    certificate: null,
    files: [],
    score: null,
    note: ''
  });
}

async function allPages(read: (next?: string) => Promise<AssignmentPage>): Promise<number> {
  let rows = 0;
  let next: string | undefined;
  do {
    const page = await read(next);
    if (page.unsearched.length > 0) throw new Error(`Not searched: ${page.unsearched.join(', ')}.`);
    rows += page.rows.length;
    next = page.next ?? undefined;
  } while (next !== undefined);
  return rows;
}

async function assignAgain(
  { assignments }: TrainingDataRepositories,
  course: Course,
  learners: readonly Person[]
): Promise<void> {
  const drafts = learners.map((person) => ({
    person,
    course: course.id,
    title: course.title,
    round: '2026-06',
    due: calendarDate('2026-06-30'),
    version: 1,
    reason: 'Refresher',
    plan: null
  }));
  const { added } = await assignments.assign(drafts);
  if (added.length !== learners.length) throw new Error(`Only ${added.length} were assigned.`);
}

async function measure(count: number): Promise<readonly TrainingMeasurement[]> {
  const site = await BenchSite.start();
  const client = site.page();
  const me = await createSiteRepositories(client).people.me();
  const learners = fillTraining(site, count, me);
  const training = trainingOf(site, client);
  const { assignments, courses } = training;
  const course = await courses.get(1);
  const ids = learners.slice(0, matrixPage).map(({ id }) => id);
  const found = { month: 0, course: 0 };
  const costs: [what: string, cost: Figures, readsAll?: boolean][] = [
    ['first look', await site.costOf(() => firstLook(site, me.id))],
    ['open one record', await site.costOf(() => openRecord(training))],
    ['declare one course', await site.costOf(() => declare(training, course))],
    ['a page of people and courses', await site.costOf(() => assignments.ofPeople(ids))],
    [
      `assign a course to ${assignedAtOnce} people`,
      await site.costOf(() => assignAgain(training, course, learners.slice(0, assignedAtOnce)))
    ],
    ['who has one course, first page', await site.costOf(() => assignments.ofCourse(2)), true],
    [
      'all who have one course',
      await site.costOf(async () => {
        found.course = await allPages((next) => assignments.ofCourse(3, next));
      }),
      true
    ],
    [
      'everything open that is due in one month',
      await site.costOf(async () => {
        found.month = await allPages((next) => assignments.openIn('2026-05', next));
      }),
      true
    ]
  ];
  await site.close();
  // One was declared meanwhile.
  if (found.course !== count || found.month !== count - 1)
    throw new Error(`Found ${found.course} of a course and ${found.month} of a month, of ${count} people.`);
  return costs.map(([what, cost, readsAll = false]) => ({
    what,
    assignments: count * coursesEach,
    readsAll,
    ...cost
  }));
}

const columns = withFigures<TrainingMeasurement>([
  ['what', ({ what }) => what, 'left'],
  ['assignments', ({ assignments }) => number(assignments)]
]);

/** Ids of people and rows stand in every answer, and get longer. */
const flat = 0.05;
/** Rows that one request brings at least, when there are more. */
const leastPage = 500;

function problemsOf(all: readonly TrainingMeasurement[]): readonly string[] {
  return all.flatMap((long) => {
    const short = all.find(({ what }) => what === long.what);
    if (!short || short === long) return [];
    const at = `at ${number(long.assignments)} assignments`;
    if (!long.readsAll) return growth(short, long, flat).map((how) => `${long.what}: ${how} ${at}.`);
    const most = short.requests + 1 + long.assignments / coursesEach / leastPage;
    return long.requests > most ? [`${long.what}: ${long.requests} requests ${at}.`] : [];
  });
}

/** What learners and leads do most, with 1,000 and with 100,000 assignments. */
export async function byAssignments(): Promise<{
  readonly text: string;
  readonly problems: readonly string[];
}> {
  const all: TrainingMeasurement[] = [];
  for (const size of people) all.push(...(await measure(size)));
  const sorted = [...new Set(all.map(({ what }) => what))].flatMap((what) =>
    all.filter((one) => one.what === what)
  );
  return { text: table(columns, sorted), problems: problemsOf(all) };
}
