import { defineList } from '../schema';
import { alertSeverities } from './overviewWords';

/** What tools report and is worth a reaction: one row is one alert, with who reacts within what time. */
export const alertsList = defineList({
  urlName: 'OMAlerts',
  title: 'OM Alerts',
  description:
    'Alerts worth reacting to: who reacts, within what time, by which runbook. Part of the O&M plan.',
  version: 1,
  versioning: true,
  attachments: false,
  editing: 'all',
  titleColumn: { title: 'Alert' },
  columns: {
    source: {
      kind: 'text',
      name: 'OMSource',
      title: 'Where it shows',
      description: 'A page, a mailbox, a channel.'
    },
    severity: {
      kind: 'choice',
      name: 'OMSeverity',
      title: 'Severity',
      choices: alertSeverities,
      default: 'Medium',
      required: true
    },
    responder: {
      kind: 'person',
      name: 'OMResponder',
      title: 'Who reacts',
      indexed: true
    },
    backup: {
      kind: 'person',
      name: 'OMBackup',
      title: 'Backup',
      description: 'Who reacts while that person is away.'
    },
    withinMinutes: {
      kind: 'number',
      name: 'OMWithinMinutes',
      title: 'Within minutes',
      description: 'How soon somebody has to react: 240 are four hours.',
      min: 1,
      decimals: 0
    },
    runbook: {
      kind: 'link',
      name: 'OMReference',
      title: 'Runbook',
      description: 'Where it is described what to do.'
    },
    state: {
      kind: 'choice',
      name: 'OMState',
      title: 'State',
      choices: ['In use', 'Retired'],
      default: 'In use',
      required: true,
      indexed: true
    }
  },
  views: [
    {
      title: 'In use',
      default: true,
      columns: ['title', 'source', 'severity', 'responder', 'backup', 'withinMinutes', 'runbook'],
      where: { column: 'state', equals: 'In use' }
    },
    { title: 'All alerts', columns: ['title', 'source', 'severity', 'responder', 'withinMinutes', 'state'] }
  ]
});
