import { defineList, focusAreas, settingsList } from '../../src/lists';
import { contractSite, type ContractSite } from './contractSite';
import { addRow, makeLists, restOf } from './makeLists';

/** The lists as the first version of the suite made them. A copy on purpose: what is on sites does not change. */
const tasksOne = defineList({
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
    cycle: { kind: 'number', name: 'OMCycle', title: 'Times reopened', min: 0, decimals: 0, default: 0 },
    sourceKey: { kind: 'text', name: 'OMSourceKey', title: 'Source key', indexed: true, unique: true },
    starterTag: { kind: 'text', name: 'OMStarterTag', title: 'Starter content', indexed: true }
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

const taskLogOne = defineList({
  urlName: 'OMTaskLog',
  title: 'OM Task Log',
  description: 'Who completed or reopened which task, and when. Rows are added, never changed.',
  version: 1,
  versioning: true,
  attachments: true,
  editing: 'own',
  titleColumn: { title: 'Task at that time' },
  columns: {
    key: { kind: 'text', name: 'OMKey', title: 'Key', required: true, indexed: true, unique: true },
    task: { kind: 'lookup', target: 'tasks', name: 'OMTask', title: 'Task', required: true, indexed: true },
    action: {
      kind: 'choice',
      name: 'OMAction',
      title: 'Action',
      choices: ['Completed', 'Reopened'],
      required: true,
      indexed: true
    },
    period: { kind: 'text', name: 'OMPeriod', title: 'Period', required: true },
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

/** Settings, tasks and log had version 1 each. */
export const versionOne = 3;

/** A site whose lists are of the first version: an open task (1), one that was done, and reopened, and done (2). */
export async function siteOfVersionOne(): Promise<ContractSite> {
  const site = await contractSite({ setUp: false });
  const { services } = site.server;
  makeLists(services, { settings: settingsList, tasks: tasksOne, taskLog: taskLogOne }, versionOne);
  const rest = restOf(services);
  addRow(rest, 'admin1', 'OMTasks', {
    Title: 'Review failed policies',
    OMKind: 'Challenge',
    OMFocusArea: 'Training',
    OMStatus: 'Open',
    OMDueDate: '2026-05-01T22:00:00Z',
    OMInstructions: '<p>Open the report.</p>',
    OMSourceKey: 'guide/1'
  });
  const me = await site.as('member').people.me();
  addRow(rest, 'admin1', 'OMTasks', {
    Title: 'Name the team',
    OMStatus: 'Done',
    OMCycle: 1,
    OMCompletedOn: '2026-04-20T08:00:00Z',
    OMCompletedById: me.id
  });
  for (const [period, action] of [
    ['round 1', 'Completed'],
    ['round 1', 'Reopened'],
    ['round 2', 'Completed']
  ]) {
    addRow(rest, 'admin1', 'OMTaskLog', {
      Title: 'Name the team',
      OMKey: `2|${period}|${action}`,
      OMTaskId: 2,
      OMAction: action,
      OMPeriod: period,
      OMNote: 'as agreed'
    });
  }
  site.sent.length = 0;
  return site;
}
