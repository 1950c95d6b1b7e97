import { defineList } from '../schema';
import { severityChoices } from './noticeWords';

/** What notices said before: one row is one earlier revision. The suite only ever adds rows. */
export const revisionsList = defineList({
  urlName: 'OMUpdateRevisions',
  title: 'OM Update Revisions',
  description: 'What the notices of OM Updates said before they changed. Rows are added, never changed.',
  version: 1,
  versioning: false,
  attachments: false,
  editing: 'own',
  titleColumn: { title: 'Notice at that time' },
  columns: {
    key: {
      kind: 'text',
      name: 'OMKey',
      title: 'Key',
      description: 'Notice and revision. Unique: an import that is repeated does not keep a text twice.',
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
    },
    revisedOn: { kind: 'date', name: 'OMRevisedOn', title: 'Taken in on', required: true },
    body: { kind: 'note', rich: true, name: 'OMBody', title: 'Text' },
    severity: { kind: 'choice', name: 'OMSeverity', title: 'Severity', choices: severityChoices },
    severityText: { kind: 'note', name: 'OMSeverityText', title: 'Severity at the source' },
    isMajorChange: { kind: 'yesNo', name: 'OMMajorChange', title: 'Major change', default: false },
    actBy: { kind: 'date', name: 'OMActBy', title: 'Act by' },
    lastModified: { kind: 'text', name: 'OMLastModified', title: 'Changed at the source' }
  },
  views: [
    {
      title: 'By notice',
      default: true,
      columns: ['title', 'revision', 'revisedOn', 'severity', 'actBy', 'notice'],
      orderBy: [{ column: 'notice' }]
    }
  ]
});
