import type { WorkingCalendar } from '../calendar/workingCalendar';
import type { CalendarDate } from '../dates/calendarDate';
import { plainTextToHtml } from '../guide/plainTextToHtml';
import type { Person } from '../people/person';
import type { Reference, Task, TaskDraft } from '../tasks/task';
import { emptyDraft } from '../tasks/taskDraft';
import { isInTeam } from '../updates/team';
import type { TeamEntry } from '../updates/TeamRepository';
import { fitTitle } from '../updates/intake/fitTitle';
import { addWorkingDays } from '../updates/workingDays';
import type { Alert } from './plan/planModel';

/** Without a time in the plan, somebody has until the next working day. */
const usualWorkingDays = 1;

const minutesOfDay = 24 * 60;

export interface FollowUpContext {
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly team: readonly TeamEntry[];
  /** In the language of the team, plain text: what the task is called, where it came from and what to do. */
  readonly text: { readonly title: string; readonly instructions: string };
}

/** A task for the checklist that something on the overview makes necessary, before it is added. */
export interface FollowUpTask {
  /** What it is about: the same for everybody who sees the same. Part of the task's source key. */
  readonly topic: string;
  readonly draft: TaskDraft;
}

/** What numbers of devices can make necessary. */
export const healthTopics = ['compliance', 'protection'] as const;

export type HealthTopic = (typeof healthTopics)[number];

export interface HealthFollowUp {
  readonly topic: HealthTopic;
  /** Devices stand open to attack: there is less time. */
  readonly isPressing: boolean;
  /** Where the devices are listed. */
  readonly reference: Reference;
}

const workingDaysOfHealth = { pressing: 1, usual: 5 } as const;

/** Working days that a time leaves: what is wanted within a day is due on the same one. */
export function workingDaysWithin(minutes: number | null): number {
  if (minutes === null) return usualWorkingDays;
  return minutes < minutesOfDay ? 0 : Math.ceil(minutes / minutesOfDay);
}

interface Doers {
  readonly owner: Person | null;
  readonly backup: Person | null;
}

/** Who takes over and is not there any more is left out. Before there is a team, nobody has left it. */
function presentDoers({ owner, backup }: Doers, { team, today }: FollowUpContext): Doers {
  const present = team.filter((entry) => isInTeam(entry, today));
  const isThere = (person: Person | null): boolean =>
    person !== null && (present.length === 0 || present.some((entry) => entry.person.id === person.id));
  const [first = null, second = null] = [owner, backup].filter(isThere);
  return { owner: first, backup: second?.id === first?.id ? null : second };
}

/** Whoever was first in the team among those who administer all platforms, or else some. */
function administrators({ team, today }: FollowUpContext): Doers {
  const present = team.filter((entry) => isInTeam(entry, today) && entry.roles.includes('Admin'));
  const entry = present.find(({ platforms }) => platforms.length === 0) ?? present[0];
  return { owner: entry?.person ?? null, backup: entry?.backup ?? null };
}

interface Facts extends Doers {
  readonly workingDays: number;
  readonly reference: Reference | null;
}

function draftFor({ workingDays, reference, ...doers }: Facts, context: FollowUpContext): TaskDraft {
  const { text, today, calendar } = context;
  return {
    ...emptyDraft,
    ...presentDoers(doers, context),
    title: fitTitle(text.title).title,
    kind: 'Follow-up',
    dueDate: addWorkingDays(today, workingDays, calendar),
    instructions: plainTextToHtml(text.instructions),
    reference
  };
}

/** The task of somebody who reacts to an alert: whom the plan names, within its time, with its runbook. */
export function followUpOfAlert(alert: Alert, context: FollowUpContext): FollowUpTask {
  const { responder, backup, withinMinutes, runbook } = alert;
  const workingDays = workingDaysWithin(withinMinutes);
  const draft = draftFor({ owner: responder, backup, workingDays, reference: runbook }, context);
  return { topic: `overview:alert:${alert.id}`, draft };
}

/** The task of somebody who looks after devices that are not as they should be. */
export function followUpOfHealth(health: HealthFollowUp, context: FollowUpContext): FollowUpTask {
  const workingDays = workingDaysOfHealth[health.isPressing ? 'pressing' : 'usual'];
  const { reference } = health;
  const draft = draftFor({ ...administrators(context), workingDays, reference }, context);
  return { topic: `overview:devices:${health.topic}`, draft: { ...draft, focusArea: 'Operations' } };
}

/** The same can happen more than once on a day: as often as anybody would make a task of it. */
const mostOnOneDay = 9;

/** Source keys for tasks about it that are made today, in the order in which they are taken. */
export function followUpKeys(topic: string, today: CalendarDate): readonly string[] {
  return Array.from({ length: mostOnOneDay }, (_, index) =>
    index === 0 ? `${topic}:${today}` : `${topic}:${today}:${index + 1}`
  );
}

function sameTitle(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();
}

/** The task that is open about it already, whoever made it; `undefined` when there is none. */
export function openFollowUp({ topic, draft }: FollowUpTask, open: readonly Task[]): Task | undefined {
  const isAbout = ({ sourceKey }: Task): boolean => sourceKey?.startsWith(`${topic}:`) ?? false;
  return open.find(isAbout) ?? open.find(({ title }) => sameTitle(title, draft.title));
}
