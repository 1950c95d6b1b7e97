import { defineList } from '../schema';

/**
 * The report of one month or quarter as it was when it was closed. All readers of the site can see it, so that it names
 * nobody and tells nothing of what only the team may read; what stands behind its figures is in OM Closed Report Rows.
 */
export const snapshotsList = defineList({
  urlName: 'OMClosedReports',
  title: 'OM Closed Reports',
  description:
    'Closed reports: their figures stay as they were. What is opened again and closed anew stays in the versions of its row.',
  version: 1,
  versioning: true,
  attachments: false,
  editing: 'own',
  titleColumn: { title: 'Report' },
  columns: {
    key: {
      kind: 'text',
      name: 'OMKey',
      title: 'Key',
      description: 'Month or quarter, e.g. 2026-05 or 2026-Q2. Unique: a report is closed once.',
      required: true,
      indexed: true,
      unique: true
    },
    first: { kind: 'date', name: 'OMFrom', title: 'First day', required: true, indexed: true },
    asOf: { kind: 'dateTime', name: 'OMAsOf', title: 'As of', required: true },
    state: {
      kind: 'choice',
      name: 'OMState',
      title: 'State',
      choices: ['Closed', 'Opened again'],
      default: 'Closed',
      required: true,
      indexed: true
    },
    content: {
      kind: 'note',
      name: 'OMContent',
      title: 'Content',
      description: 'Figures, sentences and decisions as JSON. Written by the overview.'
    }
  },
  views: [
    {
      title: 'Latest first',
      default: true,
      columns: ['title', 'key', 'state', 'asOf', 'editor', 'modified'],
      orderBy: [{ column: 'first', descending: true }]
    }
  ]
});
