import { nothingToRecord } from '../../src/domain/tasks/completion';
import { dayInTimeZone } from '../../src/domain/dates/calendarDate';
import { currentOccurrences } from '../../src/domain/tasks/occurrences';
import { fillLog, fillRecurring, periodOf, rowsOfThisMonth } from './fill';
import { firstView } from './firstView';
import { growth } from './growth';
import { number, table, withFigures, type Figures } from './report';
import { BenchSite } from './site';

const tasks = 2_000;
const logSizes = [600, 60_000] as const;
/** Has a year of log rows, and one occurrence that can be completed. */
const measuredTask = 1_900;
const flat = 0.01;

interface LogMeasurement extends Figures {
  readonly what: string;
  readonly logRows: number;
}

async function completeOne(site: BenchSite): Promise<Figures> {
  const { tasks: repository, calendar, timeZone } = site.repositories();
  const [task, days, zone] = await Promise.all([
    repository.get(measuredTask),
    calendar.workingCalendar(),
    timeZone()
  ]);
  const [occurrence] = currentOccurrences(task, days, dayInTimeZone(site.now(), zone));
  if (occurrence?.state !== 'late') throw new Error('The measured task has nothing to complete.');
  const recorded = [
    { label: 'Policies that fail', value: '3', note: '' },
    { label: 'Trend', value: 'Green', note: '' }
  ];
  return site.costOf(() => repository.complete(task, occurrence, { ...nothingToRecord, recorded }));
}

async function measure(logRows: number): Promise<LogMeasurement[]> {
  const site = await BenchSite.start();
  fillRecurring(site, tasks);
  fillLog(site, logRows, measuredTask);
  const month = periodOf(measuredTask, 0).slice(0, 7);
  const details = site.repositories();
  const history = site.repositories();
  // Their page knows the site already: it has shown the checklist.
  await Promise.all([details.timeZone(), history.timeZone()]);
  const costs: readonly (readonly [string, Figures])[] = [
    ['first view', await site.costOf(() => firstView(site.repositories(), site.now()))],
    [
      'details of a task with 12 log rows',
      await site.costOf(() =>
        Promise.all([details.tasks.history(measuredTask), details.tasks.followUpsOf(measuredTask)])
      )
    ],
    [
      `history of a month with ${rowsOfThisMonth} log rows`,
      await site.costOf(() => history.tasks.logOf([month]))
    ],
    ['complete one occurrence', await completeOne(site)]
  ];
  await site.close();
  return costs.map(([what, cost]) => ({ what, logRows, ...cost }));
}

function difference(short: LogMeasurement, long: LogMeasurement): string[] {
  return growth(short, long, flat).map((what) => `${short.what}: ${what} with the log.`);
}

const columns = withFigures<LogMeasurement>([
  ['what', ({ what }) => what, 'left'],
  ['rows in the log', ({ logRows }) => number(logRows)]
]);

/** What people do most with 2,000 recurring tasks, with a log of a month and one of three years. */
export async function byLog(): Promise<{ readonly text: string; readonly problems: readonly string[] }> {
  const [short, long] = [await measure(logSizes[0]), await measure(logSizes[1])];
  const pairs = short.flatMap((one, index) => {
    const other = long[index];
    return other ? [[one, other] as const] : [];
  });
  return {
    text: table(columns, pairs.flat()),
    problems: pairs.flatMap(([one, other]) => difference(one, other))
  };
}
