import { defineList } from '../schema';

/**
 * The record of people who may only read the site: each makes their own rows and sees no others. Leads who may read all of them
 * take them over into OM Assignments.
 */
export const ownTrainingList = defineList({
  urlName: 'OMOwnTraining',
  title: 'OM Own Training',
  description:
    'What people who are not in the team learn: whoever the row was created by. Everybody sees only their own rows.',
  version: 1,
  versioning: true,
  attachments: true,
  editing: 'own',
  reading: 'own',
  titleColumn: { title: 'Course at that time' },
  columns: {
    key: {
      kind: 'text',
      name: 'OMKey',
      title: 'Key',
      description: 'Person, course and round, as in OM Assignments. Unique: it is kept once.',
      required: true,
      indexed: true,
      unique: true
    },
    course: {
      kind: 'lookup',
      target: 'courses',
      name: 'OMCourse',
      title: 'Course',
      indexed: true
    },
    round: { kind: 'text', name: 'OMRound', title: 'Round', required: true },
    dueDate: { kind: 'date', name: 'OMDueDate', title: 'Due date' },
    version: {
      kind: 'number',
      name: 'OMContentVersion',
      title: 'Version',
      required: true,
      min: 1,
      decimals: 0
    },
    doneVersion: {
      kind: 'number',
      name: 'OMDoneVersion',
      title: 'Version completed',
      min: 1,
      decimals: 0
    },
    doneOn: { kind: 'date', name: 'OMDoneOn', title: 'Completed on' },
    proof: { kind: 'choice', name: 'OMProof', title: 'Proof', choices: ['Self-declared', 'Certificate'] },
    validUntil: { kind: 'date', name: 'OMValidUntil', title: 'Valid until' },
    certificate: {
      kind: 'link',
      name: 'OMCertificate',
      title: 'Certificate',
      description: 'Where the certificate can be seen; or it is attached.'
    },
    score: { kind: 'text', name: 'OMScore', title: 'Check of understanding' },
    note: { kind: 'note', name: 'OMNote', title: 'Note' },
    personKey: {
      kind: 'text',
      name: 'OMPersonKey',
      title: 'Person',
      description: 'Id of the person on this site. Their own rows are read by it.',
      required: true,
      indexed: true
    }
  },
  views: [
    {
      title: 'Own rows',
      default: true,
      columns: ['title', 'dueDate', 'doneOn', 'proof', 'validUntil', 'author', 'modified']
    }
  ]
});
