import { defineList } from '../schema';

/** What was told to whom about a notice, or why nothing has to be told. The suite only ever adds rows. */
export const communicationsList = defineList({
  urlName: 'OMCommunications',
  title: 'OM Communications',
  description: 'What was told to whom about a change, when and where; or why nothing had to be told.',
  version: 1,
  versioning: true,
  attachments: false,
  editing: 'own',
  titleColumn: { title: 'Notice at that time' },
  columns: {
    notice: {
      kind: 'lookup',
      target: 'updates',
      name: 'OMNotice',
      title: 'Notice',
      required: true,
      indexed: true
    },
    kind: {
      kind: 'choice',
      name: 'OMKind',
      title: 'What',
      choices: ['Told', 'None needed'],
      default: 'Told',
      required: true
    },
    audience: {
      kind: 'choice',
      name: 'OMAudience',
      title: 'Audience',
      choices: ['Users', 'Help desk', 'Managers'],
      default: 'Users',
      required: true
    },
    channel: {
      kind: 'choice',
      name: 'OMChannel',
      title: 'Channel',
      choices: ['Teams', 'Mail', 'Intranet', 'Meeting', 'Other']
    },
    on: { kind: 'date', name: 'OMOn', title: 'On', required: true, indexed: true },
    revision: {
      kind: 'number',
      name: 'OMRevision',
      title: 'Revision',
      required: true,
      min: 1,
      decimals: 0
    },
    text: { kind: 'note', name: 'OMText', title: 'Text', description: 'What was told, or why nothing was.' },
    link: { kind: 'link', name: 'OMLink', title: 'Link' }
  },
  views: [
    {
      title: 'Latest first',
      default: true,
      columns: ['title', 'kind', 'audience', 'channel', 'on', 'author', 'link'],
      orderBy: [{ column: 'on', descending: true }]
    }
  ]
});
