import { platforms } from '../platforms';
import { defineList } from '../schema';
import { enrolmentTypes, entryCategories } from './faqWords';

/** What users may be told: the public face of published entries, written by publishing. Holds nothing internal. */
export const publishedList = defineList({
  urlName: 'OMFAQPublished',
  title: 'OM FAQ for users',
  description:
    'Published answers for users. Written when an entry is published; change the entry, not this row.',
  version: 1,
  versioning: false,
  attachments: false,
  editing: 'all',
  titleColumn: { title: 'Symptom' },
  columns: {
    entry: {
      kind: 'number',
      name: 'OMEntryId',
      title: 'Entry',
      description: 'Id of the entry. A number, because readers of this list cannot see the entry.',
      required: true,
      indexed: true,
      min: 1,
      decimals: 0
    },
    key: {
      kind: 'text',
      name: 'OMKey',
      title: 'Key',
      description: 'Id of the entry. Unique: an entry has one public face.',
      required: true,
      indexed: true,
      unique: true
    },
    category: {
      kind: 'choice',
      name: 'OMCategory',
      title: 'Category',
      choices: entryCategories,
      indexed: true
    },
    errorCodes: { kind: 'note', name: 'OMErrorCodes', title: 'Error codes' },
    platforms: { kind: 'multiChoice', name: 'OMPlatforms', title: 'Platforms', choices: platforms },
    enrolment: { kind: 'multiChoice', name: 'OMEnrolment', title: 'Enrolment', choices: enrolmentTypes },
    reply: { kind: 'note', rich: true, name: 'OMReply', title: 'Answer', required: true },
    keywords: { kind: 'note', name: 'OMKeywords', title: 'Search words' },
    verifiedOn: { kind: 'date', name: 'OMVerifiedOn', title: 'Verified on', indexed: true },
    version: {
      kind: 'number',
      name: 'OMContentVersion',
      title: 'Text version',
      required: true,
      min: 1,
      decimals: 0
    },
    doubtfulSince: { kind: 'date', name: 'OMDoubtfulSince', title: 'May be wrong since', indexed: true },
    doubtfulBecause: { kind: 'note', name: 'OMDoubtfulBecause', title: 'Because of' }
  },
  views: [
    {
      title: 'By category',
      default: true,
      columns: ['title', 'category', 'platforms', 'verifiedOn', 'doubtfulSince'],
      orderBy: [{ column: 'category' }]
    }
  ]
});
