import type { DemoNotice } from '../model';

const learn = 'https://learn.microsoft.com/mem/intune';
const intune = ['Microsoft Intune'];

/** What changed on Windows and Linux and is settled, or nearly. */
export const windowsNotices: readonly DemoNotice[] = [
  {
    source: { kind: 'messageCenter', id: 'MC990109' },
    title: 'Windows update rings count the days of grace from the download',
    body: [
      '<p>Until now the days until a forced restart began when an update was offered. From this release on they begin when the computer has downloaded it.</p>',
      '<p>Computers that are rarely online get more time. Deadlines in your rings stay as they are.</p>'
    ],
    category: 'stayInformed',
    services: ['Microsoft Intune', 'Windows'],
    platforms: ['Windows'],
    tags: ['Admin impact', 'User impact'],
    takenIn: { by: 'lead', daysAgo: 95 },
    owner: 'admin2',
    read: [{ lead: 0, admin2: 8 }],
    decision: {
      kind: 'Accept',
      by: 'admin2',
      daysAgo: 80,
      adminImpact: 'Low',
      userImpact: 'Medium'
    },
    team: { by: 'admin2', daysAgo: 80, rollsOutInDays: -70 },
    told: [
      {
        by: 'helpdesk',
        daysAgo: 77,
        audience: 'Help desk',
        channel: 'Meeting',
        text: 'The countdown to a restart can begin some days later than before. The last day still is the last day.'
      },
      {
        by: 'lead',
        daysAgo: 61,
        audience: 'Users',
        channel: 'Intranet',
        text: 'Your computer gives you more time before it restarts for an update. Please restart it anyway when you go home.'
      }
    ]
  },
  {
    source: { kind: 'whatsNew', section: 'Device configuration' },
    title: 'Settings catalog: more settings for Windows',
    body: [
      '<p>The settings catalog has some forty more settings for Windows: power, printing, clipboard, and the start menu.</p>',
      '<p>Profiles do not change. Search the catalog for a setting to see whether it is new.</p>'
    ],
    services: intune,
    platforms: ['Windows'],
    takenIn: { by: 'admin2', daysAgo: 87 },
    owner: 'admin2',
    read: [{ lead: 1, admin2: 0 }],
    decision: {
      kind: 'Accept',
      by: 'admin2',
      daysAgo: 86,
      adminImpact: 'Low',
      userImpact: 'None'
    }
  },
  {
    source: { kind: 'messageCenter', id: 'MC990110' },
    title: 'Windows Autopilot: the list of devices shows fewer columns',
    body: [
      '<p>The list of Autopilot devices shows serial number, group tag, profile and user. Everything else is in the details of a device and in the export.</p>',
      '<p>Links that you have saved go on working.</p>'
    ],
    category: 'stayInformed',
    services: ['Microsoft Intune', 'Windows Autopilot'],
    platforms: ['Windows'],
    tags: ['Admin impact'],
    takenIn: { by: 'lead', daysAgo: 73 },
    owner: 'admin2',
    read: [{ lead: 0, admin2: 1 }],
    decision: {
      kind: 'Not relevant',
      by: 'admin2',
      daysAgo: 72,
      reason: 'We only ever work with the export.'
    }
  },
  {
    source: {
      kind: 'messageCenter',
      id: 'MC990111',
      link: `${learn}/protect/encrypt-devices`,
      details: [['RoadmapIds', '990111']]
    },
    title: 'Plan for change: the old kind of BitLocker profile is retired',
    body: [
      '<p>BitLocker settings in the old endpoint protection profiles stop working. Those in the disk encryption policy stay.</p>',
      '<p>Computers that are encrypted stay encrypted; only changes do not reach them any more.</p>',
      '<ol><li>Find the old profiles: their type is in the list.</li><li>Make a disk encryption policy with the same settings.</li><li>Assign it, wait for the report, and delete the old one.</li></ol>'
    ],
    category: 'planForChange',
    isMajorChange: true,
    actByInDays: 55,
    services: intune,
    platforms: ['Windows'],
    tags: ['Admin impact', 'Retirement'],
    takenIn: { by: 'lead', daysAgo: 69 },
    owner: 'admin2',
    read: [{ lead: 1, admin2: 2 }],
    decision: {
      kind: 'Act',
      by: 'admin2',
      daysAgo: 62,
      adminImpact: 'High',
      userImpact: 'None',
      actByInDays: 20,
      reason: 'Two of seven profiles are moved already.'
    },
    told: [
      {
        by: 'admin2',
        daysAgo: 62,
        audience: 'Managers',
        because: 'It costs two days of Brigitte’s time, and nobody else notices.'
      }
    ]
  },
  {
    source: { kind: 'messageCenter', id: 'MC990112' },
    title: 'Windows: passwords of the local administrator are shown in one place only',
    body: [
      '<p>The password of the local administrator of a Windows computer will be shown in the device’s own page only. The list of all passwords goes away.</p>',
      '<p>Roles that may read passwords keep that right.</p>'
    ],
    category: 'planForChange',
    actByInDays: -3,
    services: ['Microsoft Intune', 'Microsoft Entra'],
    platforms: ['Windows'],
    tags: ['Admin impact'],
    takenIn: { by: 'lead', daysAgo: 45 },
    owner: 'admin2',
    revised: [
      {
        by: 'lead',
        daysAgo: 30,
        title: '(Updated) Windows: passwords of the local administrator are shown in one place only',
        body: [
          '<p>The password of the local administrator of a Windows computer will be shown in the device’s own page only. The list of all passwords goes away.</p>',
          '<p>Roles that may read passwords keep that right. Custom roles need a new permission for it.</p>'
        ]
      },
      {
        by: 'admin2',
        daysAgo: 13,
        title: '(Updated) Windows: passwords of the local administrator are shown in one place only',
        body: [
          '<p>We have moved the date because many custom roles were not ready.</p>',
          '<p>The password of the local administrator of a Windows computer will be shown in the device’s own page only. The list of all passwords goes away.</p>',
          '<p>Roles that may read passwords keep that right. Custom roles need a new permission for it.</p>'
        ],
        actByInDays: 25
      }
    ],
    read: [
      { lead: 0, admin2: 1 },
      { lead: 1, admin2: 1 },
      { lead: 0, admin2: 1 }
    ],
    decision: {
      kind: 'Act',
      by: 'admin2',
      daysAgo: 8,
      adminImpact: 'Medium',
      userImpact: 'None',
      actByInDays: 15,
      reason: 'The role of the help desk gets the new permission.'
    },
    team: { by: 'admin2', daysAgo: 8, added: ['helpdesk'] }
  },
  {
    source: { kind: 'messageCenter', id: 'MC990113' },
    title: 'Windows Autopatch: quality updates without a restart become the standard',
    body: [
      '<p>New computers in Autopatch get quality updates that need no restart, three months out of four.</p>',
      '<p>You can opt out for the whole tenant until the day below, and for single groups at any time.</p>'
    ],
    category: 'planForChange',
    isMajorChange: true,
    actByInDays: 18,
    services: ['Microsoft Intune', 'Windows Autopatch'],
    platforms: ['Windows'],
    tags: ['Admin impact', 'User impact'],
    takenIn: { by: 'admin2', daysAgo: 33 },
    owner: 'admin2',
    read: [{ lead: 1, admin2: 0 }],
    decision: {
      kind: 'Opt out',
      by: 'admin2',
      daysAgo: 27,
      adminImpact: 'Medium',
      userImpact: 'Medium',
      actByInDays: 10,
      reviewInDays: 60,
      reason: 'The finance application has not been tested with it.'
    }
  },
  {
    source: {
      kind: 'feed',
      feed: 'Release notes of device makers (sample)',
      address: 'https://vendors.contoso.example/notes/branch-printer-driver'
    },
    title: 'Driver of the branch printers for Windows is signed anew',
    body: [
      '<p>The certificate with which the driver is signed ends next month. Version 8.4 has the new signature and changes nothing else.</p>',
      '<p>Windows shows a warning for older versions that are installed after that.</p>'
    ],
    services: [],
    platforms: ['Windows'],
    tags: ['Drivers'],
    takenIn: { by: 'admin2', daysAgo: 27 },
    owner: 'admin2',
    read: [{ lead: 4, admin2: 0 }],
    decision: {
      kind: 'Accept',
      by: 'admin2',
      daysAgo: 23,
      adminImpact: 'Low',
      userImpact: 'Low'
    },
    told: [
      {
        by: 'admin2',
        daysAgo: 23,
        audience: 'Users',
        because: 'Nobody notices anything: printing goes on while the driver is replaced.'
      }
    ]
  }
];
