import { defineList } from '../schema';

/** Who found an entry right, when: rows are added, never changed. */
export const verificationsList = defineList({
  urlName: 'OMFAQVerifications',
  title: 'OM FAQ Verifications',
  description: 'Who verified an entry: whoever the row was created by. Rows are added, never changed.',
  version: 1,
  versioning: true,
  attachments: false,
  editing: 'own',
  reading: 'team',
  titleColumn: { title: 'Entry at that time' },
  columns: {
    entry: {
      kind: 'lookup',
      target: 'faqEntries',
      name: 'OMEntry',
      title: 'Entry',
      required: true,
      indexed: true
    },
    version: {
      kind: 'number',
      name: 'OMContentVersion',
      title: 'Text version',
      required: true,
      min: 1,
      decimals: 0
    },
    wasChanged: {
      kind: 'yesNo',
      name: 'OMWasChanged',
      title: 'The text had to change',
      default: false
    },
    note: { kind: 'note', name: 'OMNote', title: 'Note' }
  },
  views: [
    {
      title: 'Latest first',
      default: true,
      columns: ['title', 'version', 'wasChanged', 'author', 'created', 'note'],
      orderBy: [{ column: 'created', descending: true }]
    }
  ]
});
