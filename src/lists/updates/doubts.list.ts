import { defineList } from '../schema';

/** What a change may have made wrong: one row says how one notice stands to one FAQ entry or course. */
export const doubtsList = defineList({
  urlName: 'OMDoubts',
  title: 'OM Doubts',
  description: 'FAQ entries and courses that a change may have made wrong, until somebody has verified them.',
  version: 1,
  versioning: true,
  attachments: false,
  editing: 'all',
  titleColumn: { title: 'Entry or course at that time' },
  columns: {
    key: {
      kind: 'text',
      name: 'OMKey',
      title: 'Key',
      description: 'Notice and entry. Unique: a notice casts doubt on an entry once.',
      required: true,
      indexed: true,
      unique: true
    },
    notice: {
      kind: 'lookup',
      target: 'updates',
      name: 'OMNotice',
      title: 'Notice',
      description: 'Empty when the notice was deleted: readers are warned all the same.',
      indexed: true
    },
    noticeKey: { kind: 'text', name: 'OMNoticeKey', title: 'Key of the notice', required: true },
    targetKind: {
      kind: 'choice',
      name: 'OMTargetKind',
      title: 'Is a',
      choices: ['FAQ entry', 'Course'],
      default: 'FAQ entry',
      required: true,
      indexed: true
    },
    target: {
      kind: 'number',
      name: 'OMTarget',
      title: 'Id of the entry or course',
      description: 'A lookup could point at one list only.',
      required: true,
      indexed: true,
      decimals: 0
    },
    state: {
      kind: 'choice',
      name: 'OMState',
      title: 'State',
      choices: ['Doubtful', 'Verified', 'Dismissed'],
      default: 'Doubtful',
      required: true,
      indexed: true
    },
    revision: {
      kind: 'number',
      name: 'OMRevision',
      title: 'Revision',
      description: 'Of the notice: the one that the state is about.',
      required: true,
      min: 1,
      decimals: 0
    },
    by: { kind: 'person', name: 'OMBy', title: 'By', required: true },
    on: { kind: 'dateTime', name: 'OMOn', title: 'Since', required: true, indexed: true },
    note: { kind: 'note', name: 'OMNote', title: 'Note' },
    outcome: {
      kind: 'choice',
      name: 'OMOutcome',
      title: 'Outcome',
      choices: ['Was right', 'Was changed']
    }
  },
  views: [
    {
      title: 'Doubtful',
      default: true,
      columns: ['title', 'targetKind', 'notice', 'on', 'by', 'note'],
      where: { column: 'state', equals: 'Doubtful' },
      orderBy: [{ column: 'on', descending: true }]
    },
    {
      title: 'All',
      columns: ['title', 'targetKind', 'state', 'outcome', 'notice', 'on', 'by', 'note'],
      orderBy: [{ column: 'on', descending: true }]
    }
  ]
});
