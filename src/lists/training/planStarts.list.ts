import { defineList } from '../schema';

/** Who has begun a plan, when: one row is one person's way through it. What was done of it stands in OM Completions. */
export const planStartsList = defineList({
  urlName: 'OMPlanStarts',
  title: 'OM Plan Starts',
  description:
    'Who has started a training plan, with mentor and manager. Only people who may edit the site can read this list.',
  version: 1,
  versioning: true,
  attachments: false,
  editing: 'all',
  reading: 'team',
  titleColumn: { title: 'Plan at that time' },
  columns: {
    key: {
      kind: 'text',
      name: 'OMKey',
      title: 'Key',
      description: 'Person, plan and first day. Unique: two clicks start a plan once.',
      required: true,
      indexed: true,
      unique: true
    },
    person: { kind: 'person', name: 'OMPerson', title: 'Person', required: true, indexed: true },
    plan: { kind: 'lookup', target: 'plans', name: 'OMPlan', title: 'Plan', indexed: true },
    startDate: { kind: 'date', name: 'OMStartDate', title: 'First day', required: true, indexed: true },
    mentor: { kind: 'person', name: 'OMMentor', title: 'Mentor', indexed: true },
    manager: { kind: 'person', name: 'OMManager', title: 'Manager', indexed: true },
    state: {
      kind: 'choice',
      name: 'OMState',
      title: 'State',
      choices: ['Running', 'Finished', 'Stopped'],
      default: 'Running',
      required: true,
      indexed: true
    },
    steps: {
      kind: 'note',
      name: 'OMSteps',
      title: 'Steps',
      description: 'As they stood in the plan when it was started: changing the plan does not change them.'
    }
  },
  views: [
    {
      title: 'Running',
      default: true,
      columns: ['title', 'person', 'startDate', 'mentor', 'manager', 'state'],
      where: { column: 'state', equals: 'Running' },
      orderBy: [{ column: 'startDate', descending: true }]
    },
    { title: 'All', columns: ['title', 'person', 'startDate', 'mentor', 'manager', 'state'] }
  ]
});
