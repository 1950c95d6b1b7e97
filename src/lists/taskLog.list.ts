import { defineList } from './schema';

/** What was done: one row is one event of one task. The suite only ever adds rows. */
export const taskLogList = defineList({
  urlName: 'OMTaskLog',
  title: 'OM Task Log',
  description: 'Who completed or reopened which task, and when. Rows are added, never changed.',
  version: 1,
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
      choices: ['Completed', 'Reopened'],
      required: true,
      indexed: true
    },
    period: {
      kind: 'text',
      name: 'OMPeriod',
      title: 'Period',
      description: 'Which round of the task this is about.',
      required: true
    },
    note: { kind: 'note', name: 'OMNote', title: 'Note' }
  },
  views: [
    {
      title: 'Latest first',
      default: true,
      columns: ['title', 'action', 'author', 'created', 'note', 'task'],
      orderBy: [{ column: 'created', descending: true }]
    }
  ]
});
