import { defineList } from '../schema';

/**
 * Who has read what: one row says that its author has read one revision of one notice. People can change only their own
 * rows, and SharePoint itself writes who made a row and when: nobody acknowledges for somebody else.
 */
export const acknowledgementsList = defineList({
  urlName: 'OMAcknowledgements',
  title: 'OM Acknowledgements',
  description:
    'Who has read which revision of a notice: whoever the row was created by. Rows are added, never changed.',
  version: 1,
  versioning: true,
  attachments: false,
  editing: 'own',
  titleColumn: { title: 'Notice at that time' },
  columns: {
    key: {
      kind: 'text',
      name: 'OMKey',
      title: 'Key',
      description: 'Notice, revision and person. Unique: two clicks count once.',
      required: true,
      indexed: true,
      unique: true
    },
    notice: {
      kind: 'lookup',
      target: 'updates',
      name: 'OMNotice',
      title: 'Notice',
      required: true,
      indexed: true
    },
    revision: {
      kind: 'number',
      name: 'OMRevision',
      title: 'Revision',
      required: true,
      min: 1,
      decimals: 0
    }
  },
  views: [
    {
      title: 'By notice',
      default: true,
      columns: ['title', 'revision', 'author', 'created', 'notice'],
      orderBy: [{ column: 'notice' }]
    }
  ]
});
