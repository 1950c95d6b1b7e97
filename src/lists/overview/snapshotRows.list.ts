import { defineList } from '../schema';

/** What stands behind the figures of a closed report, with names: one row is one report. Only the team can read it. */
export const snapshotRowsList = defineList({
  urlName: 'OMClosedReportRows',
  title: 'OM Closed Report Rows',
  description:
    'Rows behind the figures of closed reports. Only people who may edit the site can read this list.',
  version: 1,
  versioning: true,
  attachments: false,
  editing: 'own',
  reading: 'team',
  titleColumn: { title: 'Report' },
  columns: {
    key: {
      kind: 'text',
      name: 'OMKey',
      title: 'Key',
      description: 'That of the report. Unique: a report is closed once.',
      required: true,
      indexed: true,
      unique: true
    },
    snapshot: {
      kind: 'lookup',
      target: 'snapshots',
      name: 'OMClosedReport',
      title: 'Closed report',
      indexed: true
    },
    asOf: {
      kind: 'dateTime',
      name: 'OMAsOf',
      title: 'As of',
      description: 'That of the report. While they differ, closing it has not come to its end.',
      required: true
    },
    content: {
      kind: 'note',
      name: 'OMContent',
      title: 'Content',
      description: 'The whole report as JSON. Written by the overview.'
    }
  },
  views: [
    { title: 'All', default: true, columns: ['title', 'key', 'snapshot', 'asOf', 'editor', 'modified'] }
  ]
});
