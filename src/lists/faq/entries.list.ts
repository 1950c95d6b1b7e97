import { platforms } from '../platforms';
import { defineList } from '../schema';
import { enrolmentTypes, entryCategories, entryKinds, entryStatuses, fixLevels } from './faqWords';

/**
 * Troubleshooting entries, whole: internal steps and drafts too. Only the team can read the list; what users may be told
 * stands a second time in the list of published answers.
 */
export const entriesList = defineList({
  urlName: 'OMFAQ',
  title: 'OM FAQ',
  description:
    'Troubleshooting entries with their internal steps and drafts. Only people who may edit the site can read this list.',
  version: 1,
  versioning: true,
  attachments: true,
  editing: 'all',
  reading: 'team',
  titleColumn: { title: 'Symptom' },
  columns: {
    sourceKey: {
      kind: 'text',
      name: 'OMSourceKey',
      title: 'Source key',
      description: 'Where an imported entry comes from. Unique: a repeated import makes no doubles.',
      indexed: true,
      unique: true
    },
    starterTag: { kind: 'text', name: 'OMStarterTag', title: 'Starter content', indexed: true },
    status: {
      kind: 'choice',
      name: 'OMStatus',
      title: 'Status',
      choices: entryStatuses,
      default: 'Draft',
      required: true,
      indexed: true
    },
    kind: { kind: 'choice', name: 'OMKind', title: 'Kind', choices: entryKinds, default: 'Error' },
    category: {
      kind: 'choice',
      name: 'OMCategory',
      title: 'Category',
      choices: entryCategories,
      default: 'Other',
      indexed: true
    },
    errorCodes: {
      kind: 'note',
      name: 'OMErrorCodes',
      title: 'Error codes',
      description: 'One a line, as they are shown to people: 0x80180014, -2145910764.'
    },
    platforms: { kind: 'multiChoice', name: 'OMPlatforms', title: 'Platforms', choices: platforms },
    enrolment: { kind: 'multiChoice', name: 'OMEnrolment', title: 'Enrolment', choices: enrolmentTypes },
    level: { kind: 'choice', name: 'OMLevel', title: 'Who may fix it', choices: fixLevels, indexed: true },
    reply: {
      kind: 'note',
      rich: true,
      name: 'OMReply',
      title: 'For users',
      description: 'What users may be told. Empty: the entry is for the team alone.'
    },
    cause: { kind: 'note', rich: true, name: 'OMCause', title: 'Cause' },
    fix: {
      kind: 'note',
      rich: true,
      name: 'OMFix',
      title: 'Fix',
      description: 'Internal steps, numbered. Users never see them.'
    },
    confirm: { kind: 'note', rich: true, name: 'OMConfirm', title: 'How to confirm' },
    collect: { kind: 'note', rich: true, name: 'OMCollect', title: 'Data to collect' },
    escalate: { kind: 'note', rich: true, name: 'OMEscalate', title: 'When to escalate, and to whom' },
    keywords: {
      kind: 'note',
      name: 'OMKeywords',
      title: 'Search words',
      description: 'What people call it, if the text has other words.'
    },
    owner: { kind: 'person', name: 'OMOwner', title: 'Owner', indexed: true },
    reviewEvery: {
      kind: 'number',
      name: 'OMReviewEvery',
      title: 'Review every (months)',
      min: 1,
      max: 36,
      decimals: 0,
      default: 6
    },
    verifiedOn: { kind: 'date', name: 'OMVerifiedOn', title: 'Verified on', indexed: true },
    verifiedBy: { kind: 'person', name: 'OMVerifiedBy', title: 'Verified by' },
    reviewOn: { kind: 'date', name: 'OMReviewOn', title: 'Review on', indexed: true },
    contentVersion: {
      kind: 'number',
      name: 'OMContentVersion',
      title: 'Text version',
      description: 'Rises when the text changes: votes are about one version.',
      required: true,
      min: 1,
      decimals: 0,
      default: 1
    },
    publishedVersion: {
      kind: 'number',
      name: 'OMPublishedVersion',
      title: 'Published text version',
      description: 'The version that readers see; lower than the text version while a change waits.',
      min: 1,
      decimals: 0
    },
    approvedBy: { kind: 'person', name: 'OMApprovedBy', title: 'Published by' },
    related: {
      kind: 'note',
      name: 'OMRelated',
      title: 'Related entries',
      description: 'Ids of entries, separated by semicolons.'
    },
    notices: {
      kind: 'note',
      name: 'OMNotices',
      title: 'Related notices',
      description: 'Keys of notices, one a line.'
    },
    feedbackSeenOn: {
      kind: 'dateTime',
      name: 'OMFeedbackSeenOn',
      title: 'Feedback looked at on',
      description: "Votes after this moment wait in the owner's queue."
    },
    mergedInto: {
      kind: 'lookup',
      target: 'faqEntries',
      name: 'OMMergedInto',
      title: 'Merged into',
      indexed: true
    }
  },
  views: [
    {
      title: 'Published',
      default: true,
      columns: ['title', 'category', 'platforms', 'level', 'owner', 'verifiedOn', 'reviewOn', 'status'],
      where: { column: 'status', equals: 'Published' }
    },
    {
      title: 'My entries',
      columns: ['title', 'status', 'verifiedOn', 'reviewOn', 'category'],
      mine: 'owner'
    },
    { title: 'Everything', columns: ['title', 'status', 'category', 'owner', 'modified', 'editor'] }
  ]
});
