import type { AppServices } from '../app';
import { taskLogList, tasksList, updatesList } from '../../src/lists';
import { findPerson, loginNameOf } from '../people';
import { findInDirectory } from '../people/directory';
import type { Day } from './day';
import type { DemoFile, DemoLink, DemoTask } from './model';
import { numberIn, textIn, type RestCaller } from './RestCaller';

const contributeLevel = 1073741827;

/** Names of columns as the REST interface wants them, taken from the definitions. */
const task = tasksList.columns;
const log = taskLogList.columns;

/** What else a task's row says, by the keys of its list. */
export interface TaskRow {
  readonly dueDate?: Day | null;
  readonly status?: 'Open' | 'Done';
  /** Instant of the latest completion, and who did it. */
  readonly completed?: { readonly on: Date; readonly by: string } | undefined;
  readonly schedule?: string;
  readonly steps?: readonly string[] | undefined;
  readonly evidence?: readonly string[] | undefined;
  readonly signOff?: 'Self' | 'Second person';
  readonly recent?: string | null;
  readonly lateSince?: Day | null;
  readonly followUpOf?: number | undefined;
  readonly sourceKey?: string | undefined;
  readonly renewalOf?: string;
  readonly account?: string;
  readonly leadDays?: string;
}

/** What a row of the log says. */
export interface LogRow {
  readonly taskId: number;
  readonly title: string;
  readonly period: string;
  readonly action: 'Completed' | 'Skipped' | 'Signed off' | 'Moved' | 'Evidence';
  readonly due: Day | null;
  /** Of the day on which the row is written; reports read rows without a due date by it. */
  readonly today: Day;
  readonly newDue?: Day | null | undefined;
  readonly recorded?: string | null;
  readonly result?: string | null;
  readonly signOff?: 'Self' | 'Second person';
  readonly link?: DemoLink | undefined;
  readonly note?: string | undefined;
}

/** A user of the site. */
export interface DemoUser {
  readonly id: number;
  readonly name: string;
  readonly email: string;
}

export function dateOf(day: Day | null | undefined): string | null | undefined {
  return typeof day === 'string' ? `${day}T00:00:00` : day;
}

export function linkOf(link: DemoLink | undefined): object | null {
  return link ? { Url: link.url, Description: link.description } : null;
}

/** The lists of the team's site, written by the people of the demo. */
export class DemoSite {
  private readonly users = new Map<string, DemoUser>();
  private written = 0;

  public constructor(
    private readonly services: AppServices,
    private readonly rest: RestCaller,
    private readonly addressOf: (listKey: string) => string
  ) {}

  /** Runs `act` at that moment, by the site's clock. */
  public at(moment: Date, act: () => void): void {
    const { clock } = this.services;
    const offset = moment.getTime() - clock.now().getTime();
    clock.advance(offset);
    try {
      act();
    } finally {
      clock.advance(-offset);
    }
  }

  public userId(key: string): number {
    return this.user(key).id;
  }

  /** Somebody of the site or, by address, of the directory. */
  public user(key: string): DemoUser {
    const known = this.users.get(key);
    if (known) return known;
    const email = findPerson(key)?.email ?? findInDirectory(key)?.email;
    if (email === undefined) throw new Error(`The demo names "${key}", whom nobody knows.`);
    const answer = this.rest.post('lead', 'web/ensureuser', { logonName: loginNameOf(email) });
    const user = { id: numberIn(answer, 'Id'), name: textIn(answer, 'Title'), email };
    this.users.set(key, user);
    return user;
  }

  public addTask(by: string, entry: DemoTask, row: TaskRow): number {
    const idOf = (key: string | undefined): number | null => (key === undefined ? null : this.userId(key));
    return this.add(by, 'tasks', {
      Title: entry.title,
      [task.kind.name]: entry.kind,
      [task.focusArea.name]: entry.area,
      [task.cycle.name]: 0,
      [task.instructions.name]: entry.instructions ?? null,
      [`${task.owner.name}Id`]: idOf(entry.owner),
      [`${task.backup.name}Id`]: idOf(entry.backup),
      [task.minutes.name]: entry.minutes ?? null,
      [task.platforms.name]: entry.platforms ?? [],
      [task.reference.name]: linkOf(entry.reference),
      ...this.taskValues({ status: 'Open', signOff: 'Self', ...row })
    });
  }

  public changeTask(by: string, id: number, row: TaskRow): void {
    this.change(by, 'tasks', id, this.taskValues(row));
  }

  public log(by: string, row: LogRow): number {
    const { taskId, period, action, due, today } = row;
    // Skipping takes the key of completing; moving and evidence can happen more than once.
    const slot = action === 'Skipped' ? 'Completed' : action;
    const suffix = action === 'Moved' || action === 'Evidence' ? `|demo${++this.written}` : '';
    return this.add(by, 'taskLog', {
      Title: row.title,
      [log.key.name]: `${taskId}|${period}|${slot}${suffix}`,
      [`${log.task.name}Id`]: taskId,
      [log.action.name]: action,
      [log.period.name]: period,
      [log.due.name]: dateOf(due),
      [log.dueMonth.name]: (due ?? today).slice(0, 7),
      [log.newDue.name]: dateOf(row.newDue ?? null),
      [log.recorded.name]: row.recorded ?? null,
      [log.result.name]: row.result ?? null,
      [log.signOff.name]: row.signOff ?? null,
      [log.evidence.name]: linkOf(row.link),
      [log.note.name]: row.note ?? null
    });
  }

  public attach(by: string, listKey: string, id: number, { name, text }: DemoFile): void {
    const address = `${this.addressOf(listKey)}/items(${id})/AttachmentFiles/add(fileName='${name}')`;
    this.rest.send(by, address, text);
  }

  /** Adds a row to a list, with column names as they are in SharePoint. */
  public add(by: string, listKey: string, values: object): number {
    return numberIn(this.rest.post(by, `${this.addressOf(listKey)}/items`, values), 'Id');
  }

  /** Changes a row, with column names as they are in SharePoint. */
  public change(by: string, listKey: string, id: number, values: object): void {
    this.rest.merge(by, `${this.addressOf(listKey)}/items(${id})`, values);
  }

  /** A notice of the feed, by its key. */
  public findNotice(key: string): { readonly id: number; readonly revision: number } {
    const { sourceKey, revision } = updatesList.columns;
    const query = `$select=Id,${revision.name}&$filter=${sourceKey.name} eq '${key}'`;
    const answer = this.rest.get('lead', `${this.addressOf('updates')}/items?${query}`);
    const [row] = (answer as { readonly value: readonly unknown[] }).value;
    return { id: numberIn(row, 'Id'), revision: numberIn(row, revision.name) };
  }

  /** Those who may only read the site may add rows to this list: an owner gives them Contribute on it alone. */
  public letReadersAdd(listKey: string): void {
    const list = this.addressOf(listKey);
    const visitors = numberIn(this.rest.get('lead', 'web/associatedVisitorGroup'), 'Id');
    this.rest.post('lead', `${list}/breakroleinheritance(copyroleassignments=true, clearsubscopes=true)`, {});
    const assignment = `principalid=${visitors}, roledefid=${contributeLevel}`;
    this.rest.post('lead', `${list}/roleassignments/addroleassignment(${assignment})`, {});
  }

  private taskValues(row: TaskRow): Record<string, unknown> {
    const { completed } = row;
    return {
      [task.dueDate.name]: dateOf(row.dueDate),
      [task.status.name]: row.status,
      [task.schedule.name]: row.schedule,
      [task.steps.name]: row.steps?.join('\n'),
      [task.evidence.name]: row.evidence,
      [task.signOff.name]: row.signOff,
      [task.recent.name]: row.recent,
      [task.lateSince.name]: dateOf(row.lateSince),
      [`${task.followUpOf.name}Id`]: row.followUpOf,
      [task.sourceKey.name]: row.sourceKey,
      [task.renewalOf.name]: row.renewalOf,
      [task.account.name]: row.account,
      [task.leadDays.name]: row.leadDays,
      ...(completed
        ? {
            [task.completedOn.name]: completed.on.toISOString(),
            [`${task.completedBy.name}Id`]: this.userId(completed.by)
          }
        : {})
    };
  }
}
