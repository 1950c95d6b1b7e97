import { platforms } from '../platforms';
import { defineList } from '../schema';
import { impactChoices, severityChoices } from './noticeWords';

/**
 * What changes: one row is one notice. The first columns say what the source says, and an import writes them; the team's own
 * columns stand after them, and no import touches those. Names in `OMServices` and `OMTags` stand between bars, so that a
 * query finds a whole name; a multi-choice column would need all names beforehand.
 */
export const updatesList = defineList({
  urlName: 'OMUpdates',
  title: 'OM Updates',
  description: 'What Microsoft and others change, and what the team does about it. Shown by the update feed.',
  version: 1,
  versioning: true,
  attachments: false,
  editing: 'all',
  titleColumn: { title: 'Notice' },
  columns: {
    sourceKey: {
      kind: 'text',
      name: 'OMSourceKey',
      title: 'Source key',
      description: 'Source and id. Unique, so that an import can be repeated without doubles.',
      required: true,
      indexed: true,
      unique: true
    },
    sourceKind: {
      kind: 'choice',
      name: 'OMSourceKind',
      title: 'Source',
      choices: ['Message Center', "What's new", 'Feed', 'By hand'],
      default: 'By hand',
      required: true
    },
    sourceId: { kind: 'note', name: 'OMSourceId', title: 'Id at the source' },
    body: { kind: 'note', rich: true, name: 'OMBody', title: 'Text' },
    plainText: {
      kind: 'note',
      name: 'OMPlainText',
      title: 'Words of the text',
      description: 'The text without markup: what the search looks through. Written by the update feed.'
    },
    category: {
      kind: 'choice',
      name: 'OMCategory',
      title: 'Category',
      choices: ['Stay informed', 'Plan for change', 'Prevent or fix issue', 'Other'],
      default: 'Stay informed',
      required: true,
      indexed: true
    },
    categoryText: { kind: 'note', name: 'OMCategoryText', title: 'Category at the source' },
    severity: {
      kind: 'choice',
      name: 'OMSeverity',
      title: 'Severity',
      choices: severityChoices,
      default: 'Normal',
      required: true,
      indexed: true
    },
    severityText: { kind: 'note', name: 'OMSeverityText', title: 'Severity at the source' },
    isMajorChange: {
      kind: 'yesNo',
      name: 'OMMajorChange',
      title: 'Major change',
      default: false,
      indexed: true
    },
    services: {
      kind: 'note',
      name: 'OMServices',
      title: 'Services',
      description: 'Between bars, such as |Microsoft Intune|Windows 365|.'
    },
    platforms: { kind: 'multiChoice', name: 'OMPlatforms', title: 'Platforms', choices: platforms },
    tags: { kind: 'note', name: 'OMTags', title: 'Tags', description: 'Between bars, as the services.' },
    published: {
      kind: 'text',
      name: 'OMPublished',
      title: 'Published',
      description:
        'In UTC, to the millisecond as the source says it: a column of dates would keep whole seconds.'
    },
    listedOn: {
      kind: 'dateTime',
      name: 'OMListedOn',
      title: 'Listed on',
      description:
        'When it was published; when it was taken in, if the source does not say. Newest come first.',
      required: true,
      indexed: true
    },
    month: {
      kind: 'text',
      name: 'OMMonth',
      title: 'Month',
      description: 'Month of the day above, e.g. 2026-03. A search over more than 5,000 notices reads by it.',
      required: true,
      indexed: true
    },
    lastModified: {
      kind: 'text',
      name: 'OMLastModified',
      title: 'Changed at the source',
      description: 'In UTC, to the millisecond. An import compares it.'
    },
    actBy: { kind: 'date', name: 'OMActBy', title: 'Act by', indexed: true },
    link: { kind: 'link', name: 'OMLink', title: 'Link' },
    details: {
      kind: 'note',
      name: 'OMDetails',
      title: 'Details',
      description: 'What else the source says. Written by the update feed.'
    },
    derived: {
      kind: 'text',
      name: 'OMDerived',
      title: 'Found in the text',
      description: 'Which of these the source does not say, and the suite found in title and text.'
    },
    revision: {
      kind: 'number',
      name: 'OMRevision',
      title: 'Revision',
      description: 'Goes up when the notice changes in what matters. Acknowledgements name it.',
      required: true,
      min: 1,
      decimals: 0,
      default: 1
    },
    revisedOn: { kind: 'date', name: 'OMRevisedOn', title: 'Revision taken in on', required: true },
    fingerprint: {
      kind: 'text',
      name: 'OMFingerprint',
      title: 'Fingerprint',
      description: 'What title and text say, in a few characters: an import compares it.'
    },
    state: {
      kind: 'choice',
      name: 'OMState',
      title: 'State',
      description: 'Changed: it was decided, and changed in what matters since.',
      choices: ['Open', 'Decided', 'Changed'],
      default: 'Open',
      required: true,
      indexed: true
    },
    decision: {
      kind: 'choice',
      name: 'OMDecision',
      title: 'Decision',
      choices: ['Not relevant', 'Accept', 'Test first', 'Opt out', 'Act'],
      indexed: true
    },
    reason: { kind: 'note', name: 'OMReason', title: 'Reason' },
    adminImpact: {
      kind: 'choice',
      name: 'OMAdminImpact',
      title: 'Impact on admins',
      choices: impactChoices,
      indexed: true
    },
    userImpact: {
      kind: 'choice',
      name: 'OMUserImpact',
      title: 'Impact on users',
      choices: impactChoices,
      indexed: true
    },
    owner: { kind: 'person', name: 'OMOwner', title: 'Owner', indexed: true },
    teamActBy: { kind: 'date', name: 'OMTeamActBy', title: 'The team acts by', indexed: true },
    reviewOn: { kind: 'date', name: 'OMReviewOn', title: 'Look again on', indexed: true },
    rollsOutOn: {
      kind: 'date',
      name: 'OMRollsOutOn',
      title: 'Rolls out on',
      description: 'When the change reaches users here, as the team knows it.',
      indexed: true
    },
    decidedBy: { kind: 'person', name: 'OMDecidedBy', title: 'Decided by' },
    decidedOn: { kind: 'dateTime', name: 'OMDecidedOn', title: 'Decided on' },
    decidedRevision: {
      kind: 'number',
      name: 'OMDecidedRevision',
      title: 'Revision decided on',
      min: 1,
      decimals: 0
    },
    asked: {
      kind: 'note',
      name: 'OMAsked',
      title: 'Who is asked besides',
      description:
        'One line a person who is asked (+) or excused (-) for this notice: sign, id on this site, address, name; then the reason. A column for several people cannot hold a reason.'
    }
  },
  views: [
    {
      title: 'Newest first',
      default: true,
      columns: ['title', 'sourceKind', 'severity', 'actBy', 'state', 'decision', 'owner', 'listedOn'],
      orderBy: [{ column: 'listedOn', descending: true }]
    },
    {
      title: 'Without a decision',
      columns: ['title', 'severity', 'actBy', 'owner', 'listedOn'],
      where: { column: 'state', equals: 'Open' },
      orderBy: [{ column: 'actBy' }]
    },
    {
      title: 'Mine',
      columns: ['title', 'severity', 'actBy', 'state', 'decision', 'reviewOn'],
      mine: 'owner',
      orderBy: [{ column: 'listedOn', descending: true }]
    },
    {
      title: 'To look at again',
      columns: ['title', 'decision', 'owner', 'reviewOn'],
      where: { column: 'state', equals: 'Decided' },
      orderBy: [{ column: 'reviewOn' }]
    }
  ]
});
