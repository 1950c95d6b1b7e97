import { defineList } from '../schema';

/**
 * What shows that somebody learned something, or did a step of a new-hire plan: one row is one event. The suite only ever adds
 * rows; who declared it, and when, are SharePoint's own Created By and Created.
 */
export const completionsList = defineList({
  urlName: 'OMCompletions',
  title: 'OM Completions',
  description:
    'Who declared, confirmed or took back what, with certificates. Rows are added, never changed. Only people who may edit the site can read this list.',
  version: 1,
  versioning: true,
  attachments: true,
  editing: 'own',
  reading: 'team',
  titleColumn: { title: 'Course or step at that time' },
  columns: {
    key: {
      kind: 'text',
      name: 'OMKey',
      title: 'Key',
      description:
        'What it is about, the cycle and the action. Unique: the same thing cannot be recorded twice.',
      required: true,
      indexed: true,
      unique: true
    },
    learner: { kind: 'person', name: 'OMLearner', title: 'Learner', required: true, indexed: true },
    assignment: {
      kind: 'lookup',
      target: 'assignments',
      name: 'OMAssignment',
      title: 'Assignment',
      indexed: true
    },
    course: { kind: 'lookup', target: 'courses', name: 'OMCourse', title: 'Course', indexed: true },
    planStart: {
      kind: 'lookup',
      target: 'planStarts',
      name: 'OMPlanStart',
      title: 'New-hire plan',
      indexed: true
    },
    planStep: { kind: 'text', name: 'OMPlanStep', title: 'Step of the plan' },
    action: {
      kind: 'choice',
      name: 'OMAction',
      title: 'Action',
      choices: [
        'Self-declared',
        'Certificate',
        'Mentor confirmed',
        'Sent back',
        'Taken back',
        'Step done',
        'Signed off',
        'Access granted'
      ],
      required: true
    },
    cycle: {
      kind: 'number',
      name: 'OMCycle',
      title: 'Cycle',
      required: true,
      min: 0,
      decimals: 0,
      default: 0
    },
    version: { kind: 'number', name: 'OMContentVersion', title: 'Version', min: 1, decimals: 0 },
    learnedOn: { kind: 'date', name: 'OMLearnedOn', title: 'Learned on' },
    validUntil: { kind: 'date', name: 'OMValidUntil', title: 'Valid until' },
    certificate: {
      kind: 'link',
      name: 'OMCertificate',
      title: 'Certificate',
      description: 'Where the certificate can be seen; or it is attached.'
    },
    score: {
      kind: 'text',
      name: 'OMScore',
      title: 'Check of understanding',
      description: 'Right answers of all at the first try, e.g. 4/5.'
    },
    note: { kind: 'note', name: 'OMNote', title: 'Note' }
  },
  views: [
    {
      title: 'Mine',
      default: true,
      columns: ['title', 'action', 'learnedOn', 'validUntil', 'version', 'author', 'created', 'note'],
      mine: 'learner'
    },
    { title: 'Latest rows', columns: ['title', 'learner', 'action', 'learnedOn', 'author', 'created'] }
  ]
});
