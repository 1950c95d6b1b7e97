import { weekdayOf } from '../day';
import type { RecurringTask } from '../model';
import { monthlyNth, monthlyOn, weekly } from '../rules';

const learn = 'https://learn.microsoft.com/mem/intune';

/** What the admins do over and over to keep the service healthy. */
export const recurringOperations: readonly RecurringTask[] = [
  {
    title: 'Go through alerts, and device and user issues',
    kind: 'Activity',
    area: 'Operations',
    owner: 'admin1',
    backup: 'admin2',
    minutes: 20,
    platforms: ['Windows', 'iOS/iPadOS', 'macOS', 'Android'],
    instructions:
      '<ol><li>Tenant status: connectors, service health, incidents that touch us</li><li>Devices that are not compliant: only what is new since yesterday</li><li>Enrolments that failed: call back whoever is stuck</li></ol><p>What takes longer than ten minutes becomes a follow-up with an owner.</p>',
    steps: ['Tenant status [status]', 'Newly non-compliant devices [number]', 'Failed enrolments [number]'],
    schedule: {
      kind: 'dueDate',
      segments: ({ inDays }) => [
        { from: inDays(-98), rule: weekly(inDays(-98), ['MO', 'TU', 'WE', 'TH', 'FR'], { dayOff: 'skip' }) }
      ]
    },
    usual: (index) => ({ values: ['Green', String((index * 7) % 9), String((index * 5) % 4)] }),
    otherwise: {
      0: { kind: 'nothing' },
      2: { kind: 'done', by: 'admin2', daysLate: 1, values: ['Green', '5', '0'], note: 'Amir was ill.' },
      5: { kind: 'nothing' },
      6: {
        kind: 'done',
        by: 'admin2',
        values: ['Green', '4', '1'],
        note: 'Nothing special.'
      },
      8: {
        kind: 'done',
        values: [['Red', 'Enrolment of company phones fails with 0x80180014 since last night.'], '6', '11'],
        note: 'Microsoft has an incident open. The help desk knows.',
        followUp: 'Add the answer for error 0x80180014 to the help desk notes'
      },
      9: { kind: 'done', values: [['Amber', 'Certificate connector restarted itself twice.'], '3', '2'] },
      21: { kind: 'nothing' },
      22: { kind: 'done', by: 'admin2', daysLate: 1, values: ['Green', '12', '0'] },
      11: { kind: 'skipped', reason: 'Both admins were in the all-day migration rehearsal.' },
      47: { kind: 'nothing' },
      55: { kind: 'done', by: 'admin2', values: ['Green', '2', '1'] }
    }
  },
  {
    title: 'Find devices that have not checked in for 30 days',
    kind: 'Activity',
    area: 'Operations',
    owner: 'admin2',
    backup: 'admin1',
    minutes: 30,
    platforms: ['Windows', 'macOS'],
    instructions:
      '<p>Sort all devices by last check-in. Write to the owners of those above 30 days; retire what nobody claims within two weeks.</p>',
    steps: ['Devices above 30 days [number]', 'Trend [status]'],
    schedule: {
      kind: 'dueDate',
      segments: ({ today, inDays }) => [{ from: inDays(-98), rule: weekly(inDays(-98), [weekdayOf(today)]) }]
    },
    usual: (index) => ({ values: [String(5 + ((index * 3) % 6)), 'Green'] }),
    otherwise: {
      0: { kind: 'nothing' },
      1: {
        kind: 'done',
        values: ['14', ['Amber', 'Twice as many as usual, all of them in the warehouse.']],
        followUp: 'Follow up: 14 Windows devices have not checked in for 30 days'
      },
      4: {
        kind: 'done',
        by: 'admin1',
        daysLate: 2,
        values: ['8', 'Green'],
        note: 'Brigitte was on holiday.'
      },
      9: { kind: 'nothing' }
    }
  },
  {
    title: 'See that quality updates reach the test ring',
    kind: 'Activity',
    area: 'Operations',
    owner: 'admin1',
    backup: 'admin2',
    minutes: 45,
    platforms: ['Windows'],
    instructions:
      '<p>Two days after the update comes out: open the update reports, filter by the test ring, and look into every device that has an error twice.</p>',
    reference: { url: `${learn}/protect/windows-update-reports`, description: 'Windows Update reports' },
    steps: [
      'Devices of the test ring that are up to date, in percent [number]',
      'Next ring can start [yes/no]',
      'What users reported [text]'
    ],
    evidence: ['File'],
    schedule: {
      kind: 'dueDate',
      segments: ({ inDays }) => [
        { from: inDays(-98), rule: monthlyNth(inDays(-98), 2, 'TH', { dayOff: 'after' }) }
      ]
    },
    usual: (index) => ({
      values: [String(91 + ((index * 4) % 8)), 'Yes', 'Nothing'],
      file: {
        name: 'test-ring.csv',
        text: 'Device,State,Last error\r\nPC-0412,Up to date,\r\nPC-0977,Up to date,\r\nPC-1130,Restart pending,0x8024200B\r\n'
      }
    }),
    otherwise: {
      2: {
        kind: 'done',
        values: ['74', 'No', 'Dark screen for a minute after the restart'],
        note: 'The next ring waits until the driver is out.',
        moved: { workingDays: 2, note: 'The reports are two days behind this month.' },
        file: { name: 'test-ring.csv', text: 'Device,State,Last error\r\nPC-0412,Failed,0x800F0922\r\n' }
      }
    }
  },
  {
    title: 'Remove devices that were retired or wiped',
    kind: 'Activity',
    area: 'Operations',
    owner: 'admin2',
    minutes: 25,
    platforms: ['Windows', 'iOS/iPadOS', 'Android'],
    instructions:
      '<p>Compare with what the warehouse took back. Three weeks after the last time is early enough, so the next date follows from when it was done.</p>',
    reference: { url: `${learn}/remote-actions/devices-wipe`, description: 'Retire or wipe devices' },
    steps: ['Devices removed [number]'],
    schedule: { kind: 'completion', everyDays: 21, startInDays: -94, delays: [0, 4, 1] },
    usual: (index) => ({ values: [String(3 + ((index * 11) % 17))] })
  },
  {
    title: 'Bring back exported policies in the test tenant',
    kind: 'Activity',
    area: 'Operations',
    owner: 'admin1',
    backup: 'lead',
    minutes: 120,
    platforms: ['Windows', 'macOS', 'Android'],
    instructions:
      '<p>Take last night’s export, bring back ten policies chosen by somebody else, and compare them with the originals. Write down how long it took.</p>',
    steps: [
      'Policies that came back complete [number]',
      'Minutes until the first one was back [number]',
      'Outcome [status]'
    ],
    evidence: ['Link', 'Note'],
    secondPerson: 'lead',
    schedule: {
      kind: 'dueDate',
      segments: ({ inDays }) => [
        { from: inDays(-98), rule: monthlyOn(inDays(-92), 15, { every: 3, dayOff: 'before' }) }
      ]
    },
    usual: () => ({
      values: ['9', '35', ['Amber', 'One compliance policy lost its notification.']],
      note: 'The notification has to be exported on its own; the script does so now.',
      link: {
        url: 'https://contoso.example/sites/intune/SitePages/Restore-test.aspx',
        description: 'Minutes of the restore test'
      }
    })
  }
];
