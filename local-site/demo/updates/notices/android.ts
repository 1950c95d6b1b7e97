import type { DemoNotice } from '../model';

const learn = 'https://learn.microsoft.com/mem/intune';
const intune = ['Microsoft Intune'];

/** What changed on Android. */
export const androidNotices: readonly DemoNotice[] = [
  {
    source: { kind: 'messageCenter', id: 'MC990106' },
    title: 'Plan for change: device administrator on Android loses its last settings',
    body: [
      '<p>Android devices that are managed the old way, by device administrator, will not take password and Wi-Fi settings any more.</p>',
      '<p>They stay visible, and can be wiped. Enrol them anew with a work profile, or as devices that the company owns.</p>'
    ],
    category: 'planForChange',
    isMajorChange: true,
    actByInDays: -12,
    services: intune,
    platforms: ['Android'],
    tags: ['Admin impact', 'Retirement'],
    takenIn: { by: 'lead', daysAgo: 41 },
    owner: 'admin1',
    read: [{ lead: 1 }]
  },
  {
    source: { kind: 'whatsNew', section: 'App management' },
    title: 'Managed Home Screen shows how full the battery is while people sign in',
    body: [
      '<p>The sign-in page of Managed Home Screen has a small battery in its corner. People who share a device see whether it will last for their shift.</p>',
      '<p>A setting of the app hides it.</p>'
    ],
    services: intune,
    platforms: ['Android'],
    takenIn: { by: 'admin1', daysAgo: 59 },
    owner: 'admin1',
    read: [{ lead: 0, admin1: 0 }],
    decision: {
      kind: 'Accept',
      by: 'admin1',
      daysAgo: 57,
      adminImpact: 'None',
      userImpact: 'Low'
    },
    told: [
      {
        by: 'admin1',
        daysAgo: 57,
        audience: 'Users',
        because: 'A battery explains itself.'
      }
    ]
  },
  {
    source: {
      kind: 'messageCenter',
      id: 'MC990107',
      link: `${learn}/apps/company-portal-app`
    },
    title: 'Android work profile: a new page tells people what the company can see',
    body: [
      '<p>Before people with an Android work profile can open their work apps again, they have to read a page about privacy, and to confirm it once.</p>',
      '<p>It lists what the company sees (name, model and version of the device, work apps) and what it does not see (pictures, calls, private apps).</p>',
      '<p>Nothing has to be set. Have an answer ready for people who ask why the page comes now.</p>'
    ],
    category: 'planForChange',
    isMajorChange: true,
    services: intune,
    platforms: ['Android'],
    tags: ['User impact', 'Admin impact'],
    takenIn: { by: 'lead', daysAgo: 31 },
    owner: 'admin1',
    read: [{ lead: 0, admin1: 1 }],
    decision: {
      kind: 'Accept',
      by: 'lead',
      daysAgo: 26,
      adminImpact: 'Low',
      userImpact: 'High',
      reason: 'The works council likes the page.'
    },
    team: { by: 'lead', daysAgo: 26, rollsOutInDays: 22 },
    told: [
      {
        by: 'helpdesk',
        daysAgo: 6,
        audience: 'Help desk',
        channel: 'Meeting',
        text: 'From next month on people have to confirm a page about privacy before their work apps open. It is genuine. Whoever does not want to confirm it: pass the call on to Lena.'
      }
    ],
    ripple: {
      by: 'lead',
      daysAgo: 26,
      tasks: [
        {
          kind: 'briefHelpDesk',
          instructions:
            'What people will see, from when on, and what to answer. Leave a picture of the page in the notes of the help desk.',
          owner: 'helpdesk',
          done: { by: 'helpdesk', daysAgo: 6, note: 'In the weekly meeting.' }
        },
        {
          kind: 'tellUsers',
          instructions: 'Two sentences and a picture. Say that nobody sees private pictures, calls or apps.',
          owner: 'lead'
        },
        {
          kind: 'reviewTraining',
          instructions: 'The enrolment course shows the work apps: is the new page missing there?',
          owner: 'helpdesk'
        }
      ]
    }
  },
  {
    source: {
      kind: 'feed',
      feed: 'Release notes of device makers (sample)',
      address: 'https://vendors.contoso.example/notes/scanner-x5-patch'
    },
    title: 'Scanner X5: this month’s Android security patch needs two restarts',
    body: [
      '<p>After the patch the scanner restarts, updates its reader, and restarts once more. Together that takes nine minutes.</p>',
      '<p>Whoever switches it off in between has to begin again.</p>'
    ],
    services: [],
    platforms: ['Android'],
    tags: ['Security', 'Scanners'],
    takenIn: { by: 'admin1', daysAgo: 17 },
    owner: 'admin1',
    read: [{ lead: 2, admin1: 0 }],
    decision: {
      kind: 'Act',
      by: 'admin1',
      daysAgo: 15,
      adminImpact: 'Medium',
      userImpact: 'Medium',
      actByInDays: -9,
      reason: 'In the warehouse only outside the shifts.'
    },
    team: {
      by: 'admin1',
      daysAgo: 15,
      rollsOutInDays: -9,
      excused: [{ person: 'newhire', reason: 'Reads along with Amir until she may change things herself.' }]
    },
    told: [
      {
        by: 'admin1',
        daysAgo: 14,
        audience: 'Users',
        channel: 'Other',
        text: 'Note on the charging stations: the scanners update themselves on Saturday night. Please do not switch them off.'
      },
      {
        by: 'admin1',
        daysAgo: 2,
        audience: 'Help desk',
        channel: 'Teams',
        text: 'If a scanner of the warehouse hangs at “optimising”: put it into the charger, and wait for nine minutes.'
      }
    ]
  },
  {
    source: { kind: 'messageCenter', id: 'MC990108' },
    title: 'Managed Google Play: web apps open in the standard browser',
    body: [
      '<p>Web apps that come from Managed Google Play open in the browser that the work profile has as its standard, no longer always in the same one.</p>',
      '<p>If a web app needs a certain browser, name it in an app configuration policy before the day below.</p>'
    ],
    category: 'planForChange',
    actByInDays: 9,
    services: ['Microsoft Intune', 'Android Enterprise'],
    platforms: ['Android'],
    tags: ['Admin impact', 'User impact'],
    takenIn: { by: 'lead', daysAgo: 9 },
    owner: 'admin1',
    read: [{ lead: 0, admin1: 1 }]
  }
];
