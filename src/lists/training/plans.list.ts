import { defineList } from '../schema';
import { audiences, courseStatuses } from './trainingWords';

/** What people who join do on which day: one row is one template. Whoever starts gets a copy of its steps. */
export const plansList = defineList({
  urlName: 'OMTrainingPlans',
  title: 'OM Training Plans',
  description:
    'Plans for people who join: what they do on day 1, 7, 30, 60, 90, and which access waits for it.',
  version: 1,
  versioning: true,
  attachments: false,
  editing: 'all',
  titleColumn: { title: 'Plan' },
  columns: {
    sourceKey: {
      kind: 'text',
      name: 'OMSourceKey',
      title: 'Source key',
      description: 'Where an imported plan comes from. Unique: a repeated import makes no doubles.',
      indexed: true,
      unique: true
    },
    starterTag: { kind: 'text', name: 'OMStarterTag', title: 'Starter content', indexed: true },
    status: {
      kind: 'choice',
      name: 'OMStatus',
      title: 'Status',
      choices: courseStatuses,
      default: 'Draft',
      required: true,
      indexed: true
    },
    audiences: { kind: 'multiChoice', name: 'OMAudiences', title: 'For', choices: audiences },
    owner: { kind: 'person', name: 'OMOwner', title: 'Owner', indexed: true },
    welcome: { kind: 'note', rich: true, name: 'OMWelcome', title: 'Welcome' },
    steps: {
      kind: 'note',
      name: 'OMSteps',
      title: 'Steps',
      description:
        'One line a step: day, id, kind, title, e.g. 7 | s2 | course 12 | Enrol a device; for access: 30 | s5 | access after s2, s4 | Intune role.'
    }
  },
  views: [
    {
      title: 'In use',
      default: true,
      columns: ['title', 'audiences', 'owner', 'modified'],
      where: { column: 'status', equals: 'In use' }
    },
    { title: 'Everything', columns: ['title', 'status', 'owner', 'modified', 'editor'] }
  ]
});
