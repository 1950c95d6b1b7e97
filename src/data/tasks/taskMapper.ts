import type { PersonRef, RowInput, RowOf, tasksList } from '../../lists';
import { calendarDate, type CalendarDate } from '../../domain/dates/calendarDate';
import type { Person } from '../../domain/people/person';
import { formatSchedule, parseSchedule } from '../../domain/recurrence/schedule';
import { formatLeadDays, parseLeadDays } from '../../domain/renewals/leadDays';
import { formatRecent, parseRecent } from '../../domain/tasks/recent';
import { formatSteps, parseSteps } from '../../domain/tasks/steps';
import type { RenewalFacts, Task, TaskDraft, TaskState } from '../../domain/tasks/task';

export const taskColumns = [
  'title',
  'kind',
  'focusArea',
  'status',
  'dueDate',
  'owner',
  'instructions',
  'reference',
  'completedOn',
  'completedBy',
  'cycle',
  'sourceKey',
  'backup',
  'minutes',
  'platforms',
  'schedule',
  'steps',
  'evidence',
  'signOff',
  'recent',
  'lateSince',
  'followUpOf',
  'renewalOf',
  'account',
  'leadDays',
  'starterTag',
  'modified',
  'editor'
] as const;

export type TaskRow = RowOf<typeof tasksList, (typeof taskColumns)[number]>;

type TaskInput = RowInput<typeof tasksList>;

export function toPerson({ id, title, email }: PersonRef): Person {
  return { id, name: title, email };
}

export function toDay(text: string | null): CalendarDate | null {
  return text === null ? null : calendarDate(text);
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}

function toRenewal({ kind, renewalOf, account, leadDays }: TaskRow): RenewalFacts | null {
  if (kind !== 'Renewal') return null;
  return { subject: renewalOf ?? 'Other', account: account ?? '', leadDays: parseLeadDays(leadDays) };
}

export function toTask(row: TaskRow): Task {
  return {
    id: row.id,
    etag: row.etag,
    title: row.title,
    kind: row.kind,
    focusArea: row.focusArea,
    dueDate: toDay(row.dueDate),
    owner: row.owner && toPerson(row.owner),
    backup: row.backup && toPerson(row.backup),
    instructions: row.instructions ?? '',
    reference: row.reference,
    minutes: row.minutes,
    platforms: row.platforms,
    schedule: parseSchedule(row.schedule),
    steps: parseSteps(row.steps),
    evidence: row.evidence,
    signOff: row.signOff,
    renewal: toRenewal(row),
    status: row.status,
    completedOn: row.completedOn,
    completedBy: row.completedBy && toPerson(row.completedBy),
    cycle: row.cycle ?? 0,
    recent: parseRecent(row.recent),
    lateSince: toDay(row.lateSince),
    followUpOf: row.followUpOf,
    sourceKey: row.sourceKey,
    starterTag: row.starterTag,
    modifiedOn: row.modified,
    modifiedBy: toPerson(row.editor)
  };
}

/** Some of what people write, or all of it. */
export function fromDraft(draft: Partial<TaskDraft>): TaskInput {
  const { title, owner, backup, instructions, schedule, steps, renewal, ...same } = draft;
  return {
    ...same,
    title: title?.trim(),
    owner: owner === undefined ? undefined : (owner?.id ?? null),
    backup: backup === undefined ? undefined : (backup?.id ?? null),
    instructions: instructions === undefined ? undefined : textOrNull(instructions),
    schedule: schedule && formatSchedule(schedule),
    steps: steps && formatSteps(steps),
    ...(renewal === undefined ? {} : fromRenewal(draft.kind === 'Renewal' ? renewal : null))
  };
}

function fromRenewal(renewal: RenewalFacts | null): Pick<TaskInput, 'renewalOf' | 'account' | 'leadDays'> {
  if (renewal === null) return { renewalOf: null, account: null, leadDays: null };
  const { subject, account, leadDays } = renewal;
  return { renewalOf: subject, account: textOrNull(account), leadDays: textOrNull(formatLeadDays(leadDays)) };
}

/** Everything that doing a task changes. */
export function fromState(state: TaskState & Pick<TaskDraft, 'dueDate'>): TaskInput {
  return {
    status: state.status,
    completedOn: state.completedOn,
    completedBy: state.completedBy?.id ?? null,
    cycle: state.cycle,
    recent: formatRecent(state.recent),
    lateSince: state.lateSince,
    dueDate: state.dueDate
  };
}
