import { focusAreas } from './focusAreas';
import { platforms } from './platforms';
import { defineList } from './schema';

/** What has to be done: one row is one task of the O&M checklist. */
export const tasksList = defineList({
  urlName: 'OMTasks',
  title: 'OM Tasks',
  description: 'What the Intune O&M team has to do. Shown by the Intune O&M checklist.',
  version: 2,
  versioning: true,
  attachments: true,
  editing: 'all',
  titleColumn: { title: 'Task' },
  columns: {
    kind: {
      kind: 'choice',
      name: 'OMKind',
      title: 'Kind',
      choices: ['Get started', 'Activity', 'Discovery question', 'Challenge', 'Follow-up', 'Renewal'],
      default: 'Activity',
      required: true,
      indexed: true
    },
    focusArea: {
      kind: 'choice',
      name: 'OMFocusArea',
      title: 'Focus area',
      choices: focusAreas,
      default: 'Operations',
      required: true,
      indexed: true
    },
    status: {
      kind: 'choice',
      name: 'OMStatus',
      title: 'Status',
      choices: ['Open', 'Done'],
      default: 'Open',
      required: true,
      indexed: true
    },
    dueDate: { kind: 'date', name: 'OMDueDate', title: 'Due date', indexed: true },
    owner: { kind: 'person', name: 'OMOwner', title: 'Owner', indexed: true },
    instructions: { kind: 'note', rich: true, name: 'OMInstructions', title: 'Instructions' },
    reference: {
      kind: 'link',
      name: 'OMReference',
      title: 'Runbook',
      description: 'Where the procedure is described.'
    },
    completedOn: { kind: 'dateTime', name: 'OMCompletedOn', title: 'Completed on', indexed: true },
    completedBy: { kind: 'person', name: 'OMCompletedBy', title: 'Completed by' },
    cycle: {
      kind: 'number',
      name: 'OMCycle',
      title: 'Times reopened',
      description: 'Part of the log key: a reopened task can be completed once more.',
      min: 0,
      decimals: 0,
      default: 0
    },
    sourceKey: {
      kind: 'text',
      name: 'OMSourceKey',
      title: 'Source key',
      description: 'Where the task came from. Unique, so that an import can be repeated without doubles.',
      indexed: true,
      unique: true
    },
    backup: {
      kind: 'person',
      name: 'OMBackup',
      title: 'Backup',
      description: 'Who does the task when the owner is away.',
      indexed: true
    },
    minutes: {
      kind: 'number',
      name: 'OMMinutes',
      title: 'Effort in minutes',
      description: 'How long doing it once takes.',
      min: 0,
      decimals: 0
    },
    platforms: { kind: 'multiChoice', name: 'OMPlatforms', title: 'Platforms', choices: platforms },
    schedule: {
      kind: 'note',
      name: 'OMSchedule',
      title: 'Schedule',
      description:
        'When the task recurs. One line a rule, oldest first: the day from which it holds, then an iCalendar rule, e.g. 2026-01-05 FREQ=WEEKLY;BYDAY=MO. Empty: the task is done once.'
    },
    steps: {
      kind: 'note',
      name: 'OMSteps',
      title: 'Steps',
      description:
        'One line a step. What is recorded stands at its end: [text], [number], [yes/no], [status] or [choice: a; b].'
    },
    evidence: {
      kind: 'multiChoice',
      name: 'OMEvidence',
      title: 'Required evidence',
      choices: ['File', 'Link', 'Note']
    },
    signOff: {
      kind: 'choice',
      name: 'OMSignOff',
      title: 'Sign-off',
      description: 'Who confirms a completion: whoever did it, or a second person.',
      choices: ['Self', 'Second person'],
      default: 'Self',
      required: true
    },
    recent: {
      kind: 'note',
      name: 'OMRecent',
      title: 'Latest occurrences',
      description: 'Copy of the latest entries of OM Task Log. Written by the checklist.'
    },
    lateSince: {
      kind: 'date',
      name: 'OMLateSince',
      title: 'Late since',
      description: 'First due date that was missed: a late task stays late when its date is moved.'
    },
    followUpOf: {
      kind: 'lookup',
      target: 'tasks',
      name: 'OMFollowUpOf',
      title: 'Follow-up of',
      indexed: true
    },
    renewalOf: {
      kind: 'choice',
      name: 'OMRenewalOf',
      title: 'What expires',
      description: 'For renewals; the due date is the day on which it expires.',
      choices: [
        'Apple MDM push certificate',
        'Apple enrollment program token',
        'Apple volume purchase token',
        'Certificate connector',
        'Managed Google Play binding',
        'App secret or certificate',
        'Other'
      ]
    },
    account: {
      kind: 'text',
      name: 'OMAccount',
      title: 'Owning account',
      description: 'For renewals: the account that it was made with.'
    },
    leadDays: {
      kind: 'text',
      name: 'OMLeadDays',
      title: 'Lead times in days',
      description: 'For renewals: how many days before the expiry to warn, e.g. 90, 60, 30, 7.'
    },
    starterTag: {
      kind: 'text',
      name: 'OMStarterTag',
      title: 'Starter content',
      description: 'Set on tasks that came with the suite, so that they can be removed again.',
      indexed: true
    }
  },
  views: [
    {
      title: 'Open tasks',
      default: true,
      columns: ['title', 'focusArea', 'kind', 'owner', 'dueDate', 'status'],
      where: { column: 'status', equals: 'Open' },
      orderBy: [{ column: 'dueDate' }]
    },
    {
      title: 'My tasks',
      columns: ['title', 'focusArea', 'dueDate', 'status'],
      mine: 'owner',
      orderBy: [{ column: 'dueDate' }]
    },
    {
      title: 'Recurring and renewals',
      columns: ['title', 'kind', 'focusArea', 'owner', 'backup', 'schedule', 'dueDate'],
      where: { column: 'status', equals: 'Open' },
      orderBy: [{ column: 'dueDate' }]
    },
    {
      title: 'Done',
      columns: ['title', 'focusArea', 'owner', 'completedOn', 'completedBy'],
      where: { column: 'status', equals: 'Done' },
      orderBy: [{ column: 'completedOn', descending: true }]
    }
  ]
});
