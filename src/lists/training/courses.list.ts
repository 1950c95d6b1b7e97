import { platforms } from '../platforms';
import { defineList } from '../schema';
import { audiences, courseKinds, courseStatuses, obligations, proofs } from './trainingWords';

/** The catalogue: one row is one course or material. Holds nothing about anybody who learns. */
export const coursesList = defineList({
  urlName: 'OMCourses',
  title: 'OM Courses',
  description: 'Courses and materials, for whom they are, and until when somebody has to look at them again.',
  version: 1,
  versioning: true,
  attachments: false,
  editing: 'all',
  titleColumn: { title: 'Course' },
  columns: {
    sourceKey: {
      kind: 'text',
      name: 'OMSourceKey',
      title: 'Source key',
      description: 'Where an imported course comes from. Unique: a repeated import makes no doubles.',
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
    kind: {
      kind: 'choice',
      name: 'OMKind',
      title: 'Kind',
      choices: courseKinds,
      default: 'Link',
      required: true
    },
    material: { kind: 'link', name: 'OMMaterial', title: 'Material' },
    summary: { kind: 'note', rich: true, name: 'OMSummary', title: 'What it teaches' },
    audiences: { kind: 'multiChoice', name: 'OMAudiences', title: 'For', choices: audiences },
    platforms: {
      kind: 'multiChoice',
      name: 'OMPlatforms',
      title: 'Platforms',
      description: 'Empty: all.',
      choices: platforms
    },
    skills: {
      kind: 'note',
      name: 'OMSkillIds',
      title: 'Skills',
      description: 'Ids of rows of OM Skills, separated by semicolons.'
    },
    minutes: { kind: 'number', name: 'OMMinutes', title: 'Minutes', min: 1, decimals: 0 },
    obligation: {
      kind: 'choice',
      name: 'OMObligation',
      title: 'Mandatory or recommended',
      choices: obligations,
      default: 'Recommended',
      required: true,
      indexed: true
    },
    proof: {
      kind: 'choice',
      name: 'OMProof',
      title: 'Proof',
      description: 'What a completion needs at least.',
      choices: proofs,
      default: 'Self-declared',
      required: true
    },
    dueDays: {
      kind: 'number',
      name: 'OMDueDays',
      title: 'Due after (working days)',
      description: 'Suggested when the course is assigned.',
      min: 0,
      max: 400,
      decimals: 0
    },
    repeatEvery: {
      kind: 'number',
      name: 'OMRepeatEvery',
      title: 'Repeat every (months)',
      description: 'Empty: it is taken once.',
      min: 1,
      max: 120,
      decimals: 0
    },
    repeatFrom: {
      kind: 'date',
      name: 'OMRepeatFrom',
      title: 'First round due on',
      description:
        'Rounds are due on the same days for everybody, from this one. Empty: counted from when each person was done.'
    },
    contentVersion: {
      kind: 'number',
      name: 'OMContentVersion',
      title: 'Version',
      required: true,
      min: 1,
      decimals: 0,
      default: 1
    },
    countsFrom: {
      kind: 'number',
      name: 'OMCountsFrom',
      title: 'Completions count from version',
      description: 'Who completed an earlier version has to renew it.',
      required: true,
      min: 1,
      decimals: 0,
      default: 1
    },
    renewBy: {
      kind: 'date',
      name: 'OMRenewBy',
      title: 'Renew by',
      description: 'By when those who completed an earlier version have to renew it.'
    },
    owner: { kind: 'person', name: 'OMOwner', title: 'Owner', indexed: true },
    reviewEvery: {
      kind: 'number',
      name: 'OMReviewEvery',
      title: 'Review every (months)',
      required: true,
      min: 1,
      max: 36,
      decimals: 0,
      default: 6
    },
    verifiedOn: { kind: 'date', name: 'OMVerifiedOn', title: 'Verified on', indexed: true },
    verifiedBy: { kind: 'person', name: 'OMVerifiedBy', title: 'Verified by' },
    reviewOn: { kind: 'date', name: 'OMReviewOn', title: 'Review on', indexed: true },
    reportsSeenOn: {
      kind: 'dateTime',
      name: 'OMReportsSeenOn',
      title: 'Reports looked at on',
      description: 'Reports after this moment wait for the owner.'
    },
    questions: {
      kind: 'note',
      name: 'OMQuestions',
      title: 'Check of understanding',
      description:
        'A line a question, begun with ?, then a line an answer, begun with + when it is right and - when it is wrong.'
    },
    notices: {
      kind: 'note',
      name: 'OMNotices',
      title: 'Related notices',
      description: 'Keys of notices, one a line.'
    }
  },
  views: [
    {
      title: 'In use',
      default: true,
      columns: [
        'title',
        'audiences',
        'platforms',
        'obligation',
        'minutes',
        'owner',
        'verifiedOn',
        'reviewOn'
      ],
      where: { column: 'status', equals: 'In use' }
    },
    { title: 'My courses', columns: ['title', 'status', 'verifiedOn', 'reviewOn'], mine: 'owner' },
    { title: 'Everything', columns: ['title', 'status', 'contentVersion', 'owner', 'modified', 'editor'] }
  ]
});
