import { defineList } from '../schema';

/** What people found of an answer: one row is one person's vote on one version of the text. */
export const votesList = defineList({
  urlName: 'OMFAQFeedback',
  title: 'OM FAQ Feedback',
  description: 'Whether an answer helped: one vote a person and version, by whoever the row was created by.',
  version: 2,
  versioning: true,
  attachments: false,
  editing: 'own',
  titleColumn: { title: 'Entry at that time' },
  columns: {
    key: {
      kind: 'text',
      name: 'OMKey',
      title: 'Key',
      description: 'Entry, version and person. Unique: a vote can be changed, and counts once.',
      required: true,
      indexed: true,
      unique: true
    },
    entry: {
      kind: 'number',
      name: 'OMEntryId',
      title: 'Entry',
      description: 'Id of the entry. A number, because voters may not see the entry.',
      required: true,
      indexed: true,
      min: 1,
      decimals: 0
    },
    version: {
      kind: 'number',
      name: 'OMContentVersion',
      title: 'Text version',
      required: true,
      min: 1,
      decimals: 0
    },
    helped: {
      kind: 'yesNo',
      name: 'OMHelped',
      title: 'It helped',
      default: true,
      indexed: true
    },
    month: {
      kind: 'text',
      name: 'OMMonth',
      title: 'Month',
      description:
        'Written by the FAQ: month in which the vote was given or changed last, e.g. 2026-05. Empty in rows from before version 2.',
      indexed: true
    },
    reason: { kind: 'note', name: 'OMReason', title: 'Why not' }
  },
  views: [
    {
      title: 'Latest first',
      default: true,
      columns: ['title', 'helped', 'reason', 'version', 'created'],
      orderBy: [{ column: 'created', descending: true }]
    }
  ]
});
