import type { AppServices } from '../app';
import { schemaVersion, settingsList, taskLogList, tasksList } from '../../src/lists';
import { findPerson, loginNameOf } from '../people';
import { teamSiteUrl } from '../store/seed';
import { createLists } from './createLists';
import { demoTasks, type DemoTask } from './demoTasks';
import { numberIn, RestCaller } from './RestCaller';

const dayMs = 86_400_000;

/** Names of columns as the REST interface wants them, taken from the definitions. */
const task = tasksList.columns;
const log = taskLogList.columns;

interface Demo {
  readonly rest: RestCaller;
  readonly services: AppServices;
  readonly now: Date;
  readonly tasks: string;
  readonly taskLog: string;
}

function userId(rest: RestCaller, key: string): number {
  const person = findPerson(key);
  if (!person) throw new Error(`The demo names "${key}", who is not one of the people of the site.`);
  return numberIn(rest.post('lead', 'web/ensureuser', { logonName: loginNameOf(person.email) }), 'Id');
}

/** Runs `act` at an hour of work, `daysAgo` days before now, by the site's clock. */
function onDay<T>({ services, now }: Demo, daysAgo: number, act: () => T): T {
  services.clock.set(new Date(now.getTime() - daysAgo * dayMs));
  try {
    return act();
  } finally {
    services.clock.set(null);
  }
}

function dateInDays(now: Date, days: number): string {
  return `${new Date(now.getTime() + days * dayMs).toISOString().slice(0, 10)}T00:00:00`;
}

function addTask(demo: Demo, entry: DemoTask): number {
  const { rest, now } = demo;
  return numberIn(
    rest.post(entry.owner ?? 'lead', `${demo.tasks}/items`, {
      Title: entry.title,
      [task.kind.name]: entry.kind,
      [task.focusArea.name]: entry.area,
      [task.status.name]: 'Open',
      [task.cycle.name]: 0,
      [task.instructions.name]: entry.instructions ?? null,
      [`${task.owner.name}Id`]: entry.owner === undefined ? null : userId(rest, entry.owner),
      [task.dueDate.name]: entry.dueInDays === undefined ? null : dateInDays(now, entry.dueInDays),
      [task.reference.name]: entry.reference
        ? { Url: entry.reference.url, Description: entry.reference.description }
        : null
    }),
    'Id'
  );
}

function completeTask(demo: Demo, entry: DemoTask, taskId: number): void {
  const { done } = entry;
  if (!done) return;
  onDay(demo, done.daysAgo, () => {
    demo.rest.post(done.by, `${demo.taskLog}/items`, {
      Title: entry.title,
      [log.key.name]: `${taskId}|round 1|Completed`,
      [`${log.task.name}Id`]: taskId,
      [log.action.name]: 'Completed',
      [log.period.name]: 'round 1',
      [log.note.name]: done.note ?? null
    });
    demo.rest.merge(done.by, `${demo.tasks}/items(${taskId})`, {
      [task.status.name]: 'Done',
      [task.completedOn.name]: demo.services.clock.nowIso(),
      [`${task.completedBy.name}Id`]: userId(demo.rest, done.by)
    });
  });
}

function recordVersion(demo: Demo, settings: string): void {
  const { key, value } = settingsList.columns;
  demo.rest.post('lead', `${settings}/items`, {
    Title: 'Schema version',
    [key.name]: 'schemaVersion',
    [value.name]: String(schemaVersion)
  });
}

/** True when nobody has set up the suite on the team's site yet. */
export function isDemoWanted(services: AppServices): boolean {
  const web = services.store.webs.containing(teamSiteUrl);
  const folder = `${teamSiteUrl}/Lists/${tasksList.urlName}`;
  return (
    web !== undefined && !services.store.lists.ofWeb(web.id).some(({ rootFolder }) => rootFolder === folder)
  );
}

/** Fills the team's site with lists and the tasks of a team that has worked for three weeks. */
export function fillDemo(services: AppServices): void {
  const rest = new RestCaller(services, teamSiteUrl);
  const ids = createLists(rest);
  const address = (key: string): string => `web/lists(guid'${ids.get(key) ?? ''}')`;
  const demo: Demo = {
    rest,
    services,
    now: services.clock.now(),
    tasks: address('tasks'),
    taskLog: address('taskLog')
  };
  recordVersion(demo, address('settings'));
  const oldestFirst = [...demoTasks].sort((a, b) => (b.done?.daysAgo ?? 0) - (a.done?.daysAgo ?? 0));
  const added = onDay(demo, 22, () => oldestFirst.map((entry) => ({ entry, id: addTask(demo, entry) })));
  for (const { entry, id } of added) completeTask(demo, entry, id);
}
