import { defineList } from '../schema';

/** Words that mean the same to the search: one row is one group. */
export const synonymsList = defineList({
  urlName: 'OMFAQSynonyms',
  title: 'OM FAQ Synonyms',
  description: 'Words that mean the same to the search, e.g. Company Portal; CP. One group a row.',
  version: 1,
  versioning: true,
  attachments: false,
  editing: 'all',
  titleColumn: { title: 'Words, separated by semicolons' },
  columns: {},
  views: [{ title: 'All', default: true, columns: ['title', 'modified', 'editor'] }]
});
