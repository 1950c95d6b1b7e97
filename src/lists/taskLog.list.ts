import { defineList } from './schema';

/** What was done: one row is one event of one task. The suite only ever adds rows. */
export const taskLogList = defineList({
  urlName: 'OMTaskLog',
  title: 'OM Task Log',
  description:
    'Who completed, skipped, signed off or reopened what, and when. Rows are added, never changed.',
  version: 2,
  versioning: true,
  attachments: true,
  editing: 'own',
  titleColumn: { title: 'Task at that time' },
  columns: {
    key: {
      kind: 'text',
      name: 'OMKey',
      title: 'Key',
      description: 'Task, period and action. Unique: the same thing cannot be recorded twice.',
      required: true,
      indexed: true,
      unique: true
    },
    task: {
      kind: 'lookup',
      target: 'tasks',
      name: 'OMTask',
      title: 'Task',
      required: true,
      indexed: true
    },
    action: {
      kind: 'choice',
      name: 'OMAction',
      title: 'Action',
      choices: ['Completed', 'Reopened', 'Skipped', 'Signed off', 'Sent back', 'Moved', 'Evidence'],
      required: true,
      indexed: true
    },
    period: {
      kind: 'text',
      name: 'OMPeriod',
      title: 'Period',
      description: 'Which occurrence or round of the task this is about.',
      required: true
    },
    due: { kind: 'date', name: 'OMDue', title: 'Due', indexed: true },
    dueMonth: {
      kind: 'text',
      name: 'OMDueMonth',
      title: 'Month',
      description:
        'Month of the due date, e.g. 2026-03; of the day of the entry when there is none. Reports read by it.',
      indexed: true
    },
    newDue: {
      kind: 'date',
      name: 'OMNewDue',
      title: 'New date',
      description: 'The date that an occurrence was moved to, or the new expiry of a renewal.'
    },
    recorded: {
      kind: 'note',
      name: 'OMRecorded',
      title: 'Recorded values',
      description: 'One line a step of the task.'
    },
    result: {
      kind: 'choice',
      name: 'OMResult',
      title: 'Result',
      description: 'The worst status that was recorded.',
      choices: ['Green', 'Amber', 'Red']
    },
    signOff: {
      kind: 'choice',
      name: 'OMSignOff',
      title: 'Sign-off',
      description:
        'Of a completion: the rule of the task at that time, so that changing it does not rewrite the past.',
      choices: ['Self', 'Second person']
    },
    evidence: { kind: 'link', name: 'OMEvidenceLink', title: 'Evidence' },
    note: { kind: 'note', name: 'OMNote', title: 'Note' }
  },
  views: [
    {
      title: 'Latest first',
      default: true,
      columns: ['title', 'action', 'due', 'author', 'created', 'result', 'note', 'task'],
      orderBy: [{ column: 'created', descending: true }]
    }
  ]
});
