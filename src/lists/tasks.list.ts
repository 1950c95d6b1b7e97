import { focusAreas } from './focusAreas';
import { defineList } from './schema';

/** What has to be done: one row is one task of the O&M checklist. */
export const tasksList = defineList({
  urlName: 'OMTasks',
  title: 'OM Tasks',
  description: 'What the Intune O&M team has to do. Shown by the Intune O&M checklist.',
  version: 1,
  versioning: true,
  attachments: true,
  editing: 'all',
  titleColumn: { title: 'Task' },
  columns: {
    kind: {
      kind: 'choice',
      name: 'OMKind',
      title: 'Kind',
      choices: ['Get started', 'Activity', 'Discovery question', 'Challenge', 'Follow-up'],
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
    reference: { kind: 'link', name: 'OMReference', title: 'Reference' },
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
      title: 'Done',
      columns: ['title', 'focusArea', 'owner', 'completedOn', 'completedBy'],
      where: { column: 'status', equals: 'Done' },
      orderBy: [{ column: 'completedOn', descending: true }]
    }
  ]
});
