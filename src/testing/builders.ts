import { emptyDraft } from '../domain/tasks/taskDraft';
import { calendarDate } from '../domain/dates/calendarDate';
import type { Person, PersonCandidate } from '../domain/people/person';
import type { RecurrenceRule, Schedule } from '../domain/recurrence/rule';
import type { Task, TaskDraft, TaskLogEntry } from '../domain/tasks/task';
import type { SourcedDraft } from '../domain/tasks/TaskRepository';

/** A person, complete; give only what the test is about. */
export function aPerson(changes: Partial<Person> = {}): Person {
  return { id: 7, name: 'Amir Haddad', email: 'amir.haddad@contoso.example', ...changes };
}

export function aPersonCandidate(changes: Partial<PersonCandidate> = {}): PersonCandidate {
  const email = changes.email ?? 'amir.haddad@contoso.example';
  return {
    loginName: `i:0#.f|membership|${email}`,
    name: 'Amir Haddad',
    email,
    jobTitle: 'Intune Administrator',
    ...changes
  };
}

/** What a person types for a task, complete and valid. */
export function aDraft(changes: Partial<TaskDraft> = {}): TaskDraft {
  return {
    ...emptyDraft,
    title: 'Review failed compliance policies',
    kind: 'Activity',
    focusArea: 'Operations',
    dueDate: calendarDate('2026-05-02'),
    instructions: '<p>Open the compliance report.</p>',
    ...changes
  };
}

export function aSourcedDraft(sourceKey: string, changes: Partial<TaskDraft> = {}): SourcedDraft {
  return { sourceKey, starterTag: null, draft: aDraft({ title: `Task ${sourceKey}`, ...changes }) };
}

/** An open task as a repository answers it. */
export function aTask(changes: Partial<Task> = {}): Task {
  return {
    ...aDraft(),
    id: 1,
    etag: '"00000000-0000-4000-8000-000000000001,1"',
    status: 'Open',
    completedOn: null,
    completedBy: null,
    cycle: 0,
    recent: [],
    lateSince: null,
    followUpOf: null,
    sourceKey: null,
    starterTag: null,
    modifiedOn: '2026-04-01T08:00:00Z',
    modifiedBy: aPerson(),
    ...changes
  };
}

export function aDoneTask(changes: Partial<Task> = {}): Task {
  return aTask({ status: 'Done', completedOn: '2026-04-20T08:00:00Z', completedBy: aPerson(), ...changes });
}

export function aLogEntry(changes: Partial<TaskLogEntry> = {}): TaskLogEntry {
  return {
    id: 1,
    taskId: 1,
    title: 'Review failed compliance policies',
    action: 'Completed',
    period: 'round 1',
    due: null,
    newDue: null,
    note: '',
    recorded: '',
    result: null,
    signOff: 'Self',
    link: null,
    files: [],
    by: aPerson(),
    on: '2026-04-20T08:00:00Z',
    ...changes
  };
}

/** A rule as people make it most often: every week on Monday, from the first Monday of 2026. */
export function aRule(changes: Partial<RecurrenceRule> = {}): RecurrenceRule {
  return {
    pattern: { kind: 'weekly', every: 1, on: ['MO'] },
    start: calendarDate('2026-01-05'),
    end: null,
    base: 'dueDate',
    onNonWorkingDay: 'keep',
    ...changes
  };
}

/** A task that recurs by the rule, from its start. */
export function aRecurringTask(rule: Partial<RecurrenceRule> = {}, changes: Partial<Task> = {}): Task {
  const whole = aRule(rule);
  const schedule: Schedule = { kind: 'recurring', segments: [{ from: whole.start, rule: whole }] };
  return aTask({ title: 'Look through compliance', dueDate: null, schedule, ...changes });
}

/** Something that expires on the task's due date. */
export function aRenewal(changes: Partial<Task> = {}): Task {
  return aTask({
    title: 'Renew the Apple MDM push certificate',
    kind: 'Renewal',
    dueDate: calendarDate('2026-06-15'),
    renewal: {
      subject: 'Apple MDM push certificate',
      account: 'mdm@contoso.example',
      leadDays: [90, 60, 30, 7]
    },
    ...changes
  });
}
