import { createSiteRepositories } from '../../../src/data/createSiteRepositories';
import {
  createOverviewRepositories,
  type OverviewDataRepositories
} from '../../../src/data/overview/createOverviewRepositories';
import { createFaqRepositories } from '../../../src/data/faq/createFaqRepositories';
import { createTeamRepository } from '../../../src/data/updates/createTeamRepository';
import type { DataSiteClient } from '../../../src/data/client/DataSiteClient';
import { dayInTimeZone } from '../../../src/domain/dates/calendarDate';
import { comparePeriods } from '../../../src/domain/overview/comparePeriods';
import { periodFigures } from '../../../src/domain/overview/figures/periodFigures';
import { nextPeriod, periodOf, previousPeriod, type Period } from '../../../src/domain/overview/period';
import { outlook } from '../../../src/domain/overview/report/outlook';
import { closeReport, type ReportContent } from '../../../src/domain/overview/report/snapshot';
import { loadReader } from '../../../src/webparts/overview/model/reader';
import type { OverviewRepositories } from '../../../src/webparts/overview/OverviewRepositories';
import { growth } from '../growth';
import { number, table, withFigures, type Figures } from '../report';
import { BenchSite } from '../site';
import { fillOverview } from './fillOverview';
import { today, zone } from './months';

const sizes = [1_000, 100_000] as const;
const shown = periodOf('month', today);
const reported = previousPeriod(shown);

interface HistoryMeasurement extends Figures {
  readonly what: string;
  /** In each of the four lists. */
  readonly rows: number;
}

/** Who reads, and what needs somebody, as the page asks for it. */
export async function firstLook(client: DataSiteClient, overview: OverviewDataRepositories): Promise<void> {
  const { timeZone, ...repositories } = createSiteRepositories(client);
  const asked = { ...repositories, ...overview, team: createTeamRepository(client) };
  const [, { isTeam }, { facts, missing, incomplete }] = await Promise.all([
    timeZone(),
    // The reader asks for nothing of the others.
    loadReader(asked as unknown as OverviewRepositories, () => today),
    overview.attention.read({ today, timeZone: zone })
  ]);
  if (!isTeam || missing.length + incomplete.length > 0 || Object.keys(facts).length < 5)
    throw new Error('Not everything was read of what needs somebody.');
}

/** The figures of a month beside those of the one before. */
async function figuresOf(
  { periods, snapshots }: OverviewDataRepositories,
  period: Period,
  now: string
): Promise<ReportContent['figures']> {
  const before = previousPeriod(period);
  const question = { today, timeZone: zone };
  const [reading, earlier, closed] = await Promise.all([
    periods.read({ ...question, period, withMoment: true }),
    periods.read({ ...question, period: before, withMoment: false }),
    snapshots.get(before.key)
  ]);
  if (reading.missing.length + reading.incomplete.length > 0) throw new Error('Figures are lacking.');
  const context = { today, now, dayOf: (instant: string) => dayInTimeZone(new Date(instant), zone) };
  return comparePeriods(
    periodFigures(reading.facts, { ...context, period }),
    {
      closed: closed?.kind === 'snapshot' ? closed.snapshot.figures.map(({ figure }) => figure) : [],
      computed: periodFigures(earlier.facts, { ...context, period: before })
    },
    today
  );
}

/** A report that is not closed: whether it is, then all that it is made from. */
async function draftOf(overview: OverviewDataRepositories, now: string): Promise<ReportContent> {
  await overview.snapshots.closed('month');
  const next = nextPeriod(reported);
  const [figures, ahead, notes] = await Promise.all([
    figuresOf(overview, reported, now),
    overview.outlooks.read({ period: next, today, timeZone: zone }),
    overview.plan.notesOf([reported.key])
  ]);
  return { period: reported, now, figures, risks: outlook(ahead.facts, next), notes };
}

async function close(overview: OverviewDataRepositories, draft: ReportContent): Promise<void> {
  const report = closeReport(draft, today);
  if (!report) throw new Error('The month is not over.');
  await overview.snapshots.close(report);
}

/** A closed report, as readers of the site see it, or with what stands behind its numbers. */
async function openClosed({ snapshots }: OverviewDataRepositories, isTeam: boolean): Promise<void> {
  await snapshots.closed('month');
  const kept = await (isTeam ? snapshots.withRows(reported.key) : snapshots.get(reported.key));
  if (kept?.kind !== 'snapshot') throw new Error('The report is not closed.');
}

async function measure(rows: number): Promise<readonly HistoryMeasurement[]> {
  const site = await BenchSite.start();
  await fillOverview(site, rows, reported.key);
  const client = site.page();
  const overview = createOverviewRepositories(client, () => site.now());
  const now = site.now().toISOString();
  let draft: ReportContent | undefined;
  const costs: [what: string, cost: Figures][] = [
    ['first look', await site.costOf(() => firstLook(client, overview))],
    ['figures of a month', await site.costOf(() => figuresOf(overview, shown, now))],
    [
      'report of a month',
      await site.costOf(async () => {
        draft = await draftOf(overview, now);
      })
    ],
    [
      'votes that did not help, alone',
      await site.costOf(() => createFaqRepositories(client, () => site.now()).votes.unhelped(today))
    ],
    ['plan', await site.costOf(() => overview.plan.plan())]
  ];
  const content = draft;
  if (!content) throw new Error('There is no draft.');
  costs.push(
    ['close the report', await site.costOf(() => close(overview, content))],
    ['closed report', await site.costOf(() => openClosed(overview, false))],
    ['closed report, with its rows', await site.costOf(() => openClosed(overview, true))]
  );
  await site.close();
  return costs.map(([what, cost]) => ({ what, rows, ...cost }));
}

const columns = withFigures<HistoryMeasurement>([
  ['what', ({ what }) => what, 'left'],
  ['rows in each list', ({ rows }) => number(rows)]
]);

/** Ids of rows stand in every answer, and get longer. */
const flat = 0.05;

function problemsOf(all: readonly HistoryMeasurement[]): readonly string[] {
  return all.flatMap((long) => {
    const short = all.find(({ what }) => what === long.what);
    if (!short || short === long) return [];
    return growth(short, long, flat).map((how) => `${long.what}: ${how} at ${number(long.rows)} rows.`);
  });
}

/** What the overview reads, with a history of 1,000 and of 100,000 rows in each of four lists. */
export async function byHistory(): Promise<{ readonly text: string; readonly problems: readonly string[] }> {
  const all: HistoryMeasurement[] = [];
  for (const size of sizes) all.push(...(await measure(size)));
  const sorted = [...new Set(all.map(({ what }) => what))].flatMap((what) =>
    all.filter((one) => one.what === what)
  );
  return { text: table(columns, sorted), problems: problemsOf(all) };
}
