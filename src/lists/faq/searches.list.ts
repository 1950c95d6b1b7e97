import { defineList } from '../schema';

/**
 * What people looked for in vain: one row is one question, however often it was asked. SharePoint notes who wrote a row first and
 * last, so only the team can read the list.
 */
export const searchesList = defineList({
  urlName: 'OMFAQSearches',
  title: 'OM FAQ Gaps',
  description:
    'Searches that found nothing or did not help, counted. Names, addresses and numbers are taken out before they are kept.',
  version: 2,
  versioning: false,
  attachments: false,
  editing: 'all',
  reading: 'team',
  titleColumn: { title: 'Searched for' },
  columns: {
    key: {
      kind: 'text',
      name: 'OMKey',
      title: 'Key',
      description: 'The words in order. Unique: the same question is counted, not repeated.',
      required: true,
      indexed: true,
      unique: true
    },
    foundNothing: {
      kind: 'number',
      name: 'OMFoundNothing',
      title: 'Found nothing',
      min: 0,
      decimals: 0,
      default: 0
    },
    didNotHelp: {
      kind: 'number',
      name: 'OMDidNotHelp',
      title: 'Did not help',
      min: 0,
      decimals: 0,
      default: 0
    },
    lastOn: { kind: 'date', name: 'OMLastOn', title: 'Last asked on', indexed: true },
    state: {
      kind: 'choice',
      name: 'OMState',
      title: 'State',
      choices: ['Open', 'Claimed', 'Closed', 'Dismissed'],
      default: 'Open',
      required: true,
      indexed: true
    },
    claimedBy: { kind: 'person', name: 'OMClaimedBy', title: 'Claimed by', indexed: true },
    closedOn: {
      kind: 'date',
      name: 'OMClosedOn',
      title: 'Closed on',
      description: 'Written by the FAQ. Empty while it is not answered, and in rows from before version 2.',
      indexed: true
    },
    entry: { kind: 'number', name: 'OMEntryId', title: 'Answered by entry', min: 1, decimals: 0 }
  },
  views: [
    {
      title: 'Open gaps',
      default: true,
      columns: ['title', 'foundNothing', 'didNotHelp', 'lastOn', 'claimedBy', 'state'],
      where: { column: 'state', equals: 'Open' }
    },
    { title: 'All gaps', columns: ['title', 'state', 'foundNothing', 'didNotHelp', 'entry'] }
  ]
});
