import { defineList } from '../schema';
import { proofs } from './trainingWords';

/**
 * What people have to learn, by when: one row is one person, course and round. What they did about it stands in OM Completions;
 * the row carries a copy of where it led, so that lists and first views need not read the log.
 *
 * Made for 100,000 rows: each question begins with an indexed equality that few rows match. A slice is one of a fixed number of
 * parts into which people are divided; what is asked of all of them and matches more than 5,000 rows is asked slice by slice.
 */
export const assignmentsList = defineList({
  urlName: 'OMAssignments',
  title: 'OM Assignments',
  description: 'Who has to learn what, by when. Only people who may edit the site can read this list.',
  version: 2,
  versioning: true,
  attachments: false,
  editing: 'all',
  reading: 'team',
  titleColumn: { title: 'Course at that time' },
  columns: {
    key: {
      kind: 'text',
      name: 'OMKey',
      title: 'Key',
      description: 'Person, course and round. Unique: nobody gets the same course twice at once.',
      required: true,
      indexed: true,
      unique: true
    },
    person: { kind: 'person', name: 'OMPerson', title: 'Person', required: true, indexed: true },
    course: {
      kind: 'lookup',
      target: 'courses',
      name: 'OMCourse',
      title: 'Course',
      indexed: true
    },
    round: {
      kind: 'text',
      name: 'OMRound',
      title: 'Round',
      description:
        'once; the month in which a refresher is due for everybody, e.g. 2026-06; or the how manieth, e.g. round 2.',
      required: true
    },
    state: {
      kind: 'choice',
      name: 'OMState',
      title: 'State',
      choices: ['Open', 'Waiting', 'Done', 'Withdrawn'],
      default: 'Open',
      required: true,
      indexed: true
    },
    dueDate: { kind: 'date', name: 'OMDueDate', title: 'Due date', indexed: true },
    lateSince: {
      kind: 'date',
      name: 'OMLateSince',
      title: 'Late since',
      description: 'First due date that was missed: what is late stays late when its date is moved.'
    },
    version: {
      kind: 'number',
      name: 'OMContentVersion',
      title: 'Version assigned',
      required: true,
      min: 1,
      decimals: 0
    },
    cycle: {
      kind: 'number',
      name: 'OMCycle',
      title: 'Times reopened',
      description: 'Part of the key of completions: what was reopened can be completed once more.',
      required: true,
      min: 0,
      decimals: 0,
      default: 0
    },
    doneVersion: {
      kind: 'number',
      name: 'OMDoneVersion',
      title: 'Version completed',
      description: 'Stays when the row is opened again: what changed since is told from it.',
      min: 1,
      decimals: 0
    },
    doneOn: { kind: 'date', name: 'OMDoneOn', title: 'Completed on' },
    proof: { kind: 'choice', name: 'OMProof', title: 'Proof', choices: proofs },
    validUntil: { kind: 'date', name: 'OMValidUntil', title: 'Valid until' },
    reason: { kind: 'note', name: 'OMReason', title: 'Why' },
    planStart: {
      kind: 'lookup',
      target: 'planStarts',
      name: 'OMPlanStart',
      title: 'New-hire plan',
      indexed: true
    },
    planStep: { kind: 'text', name: 'OMPlanStep', title: 'Step of the plan' },
    courseSlice: {
      kind: 'text',
      name: 'OMCourseSlice',
      title: 'Course and slice',
      description: 'Written by the tracker: id of the course, then the slice of the person, e.g. 12|07.',
      required: true,
      indexed: true
    },
    dueMonth: {
      kind: 'text',
      name: 'OMDueMonth',
      title: 'Due in',
      description:
        'Written by the tracker: month of the due date, done or not, e.g. 2026-06; none without a date. Empty in rows from before version 2.',
      indexed: true
    },
    dueSlice: {
      kind: 'text',
      name: 'OMDueSlice',
      title: 'Due, month and slice',
      description: 'Written by the tracker: that, then the slice of the person, e.g. 2026-06|07.',
      indexed: true
    },
    openMonth: {
      kind: 'text',
      name: 'OMOpenMonth',
      title: 'Open, due in',
      description:
        'Written by the tracker: month of the due date while it is not done, e.g. 2026-06; none without a date.',
      indexed: true
    },
    openSlice: {
      kind: 'text',
      name: 'OMOpenSlice',
      title: 'Open, month and slice',
      description: 'Written by the tracker: that, then the slice of the person, e.g. 2026-06|07.',
      indexed: true
    },
    endMonth: {
      kind: 'text',
      name: 'OMEndMonth',
      title: 'Ends in',
      description: 'Written by the tracker: month in which a completion that was valid for a time ends.',
      indexed: true
    }
  },
  views: [
    {
      title: 'Mine',
      default: true,
      columns: ['title', 'dueDate', 'state', 'doneOn', 'proof', 'validUntil', 'round'],
      mine: 'person',
      orderBy: [{ column: 'dueDate' }]
    },
    {
      title: 'Latest rows',
      columns: ['title', 'person', 'round', 'dueDate', 'state', 'doneOn', 'proof', 'author', 'created']
    }
  ]
});
