import { fillDemo } from '../../local-site/demo/fillDemo';
import type { WorkingCalendar } from '../../src/domain/calendar/workingCalendar';
import { dayInTimeZone, type CalendarDate } from '../../src/domain/dates/calendarDate';
import type { Task, TaskLogEntry } from '../../src/domain/tasks/task';
import { taskLogList, tasksList, type ListDefinition } from '../../src/lists';
import { contractSite, type ContractSite } from '../contract/contractSite';

/** A site with the demo as it is made at that moment, and what the web part reads of it. */
export interface DemoData {
  readonly site: ContractSite;
  readonly now: Date;
  readonly timeZone: string;
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  /** All tasks, open and done. */
  readonly tasks: readonly Task[];
  /** The log of every task, oldest first, with files. */
  readonly log: readonly TaskLogEntry[];
  /** Texts as they stand in the lists, by row. */
  readonly taskTexts: readonly Row[];
  readonly logTexts: readonly Row[];
}

export type Row = Readonly<Record<string, unknown>>;

/** The rows of a list as REST answers them, with these columns or all. */
export async function rowsOf(
  site: ContractSite,
  list: ListDefinition,
  columns: readonly string[] = []
): Promise<readonly Row[]> {
  const address = `/sites/intune/Lists/${list.urlName}`;
  const select = columns.length === 0 ? '*' : ['Id', ...columns].join(',');
  const answer = await site.server.fetch(`_api/web/getList('${address}')/items?$select=${select}&$top=5000`, {
    headers: { Accept: 'application/json;odata=nometadata' }
  });
  return ((await answer.json()) as { value: readonly Row[] }).value;
}

export async function demoData(moment: string): Promise<DemoData> {
  const site = await contractSite({ setUp: false });
  const now = new Date(moment);
  site.server.clock.set(now);
  fillDemo(site.server.services);
  const { tasks, calendar, timeZone } = site.repositories('lead');
  const all = [...(await tasks.open()), ...(await tasks.doneSince('2000-01-01T00:00:00Z'))];
  const histories = await Promise.all(all.map(({ id }) => tasks.history(id)));
  const zone = await timeZone();
  const { schedule, steps, recent } = tasksList.columns;
  const { key, recorded } = taskLogList.columns;
  return {
    site,
    now,
    timeZone: zone,
    today: dayInTimeZone(now, zone),
    calendar: await calendar.workingCalendar(),
    tasks: all,
    log: histories.flat().sort((a, b) => a.id - b.id),
    taskTexts: await rowsOf(site, tasksList, [schedule.name, steps.name, recent.name]),
    logTexts: await rowsOf(site, taskLogList, [key.name, recorded.name])
  };
}
