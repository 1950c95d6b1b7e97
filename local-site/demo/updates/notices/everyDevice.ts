import type { DemoNotice } from '../model';

const learn = 'https://learn.microsoft.com/mem/intune';
const intune = ['Microsoft Intune'];

/** What concerns every platform. */
export const everyDeviceNotices: readonly DemoNotice[] = [
  {
    source: {
      kind: 'messageCenter',
      id: 'MC990117',
      link: `${learn}/enrollment/terms-and-conditions-create`
    },
    title: 'Plan for change: terms of use have to be accepted again each year',
    body: [
      '<p>The Company Portal asks people to accept your terms of use again, a year after they did so last. Until then their apps wait.</p>',
      '<p>If your terms are out of date, correct them before everybody reads them once more.</p>'
    ],
    category: 'planForChange',
    isMajorChange: true,
    services: intune,
    platforms: [],
    tags: ['User impact', 'Admin impact'],
    takenIn: { by: 'lead', daysAgo: 84 },
    owner: 'lead',
    read: [{ lead: 0, admin1: 1, admin2: 3 }],
    decision: {
      kind: 'Act',
      by: 'lead',
      daysAgo: 80,
      adminImpact: 'Low',
      userImpact: 'Medium',
      actByInDays: -40,
      reason: 'We rewrite the terms first; they still name the old help desk.'
    },
    team: { by: 'lead', daysAgo: 80, rollsOutInDays: -30 },
    told: [
      {
        by: 'helpdesk',
        daysAgo: 51,
        audience: 'Help desk',
        channel: 'Meeting',
        text: 'The Company Portal asks people to accept the terms again. Apps that wait come back within minutes.'
      },
      {
        by: 'lead',
        daysAgo: 46,
        audience: 'Managers',
        channel: 'Mail',
        text: 'Once a year everybody accepts the terms of use of our devices anew. It takes two minutes. Your people hear of it next week.'
      },
      {
        by: 'lead',
        daysAgo: 41,
        audience: 'Users',
        channel: 'Intranet',
        text: 'The Company Portal will ask you to accept our terms of use again. Please do so on the same day: until then your work apps wait.',
        link: 'https://contoso.example/sites/intune/SitePages/Terms-of-use.aspx'
      }
    ],
    ripple: {
      by: 'lead',
      daysAgo: 80,
      tasks: [
        {
          kind: 'briefHelpDesk',
          instructions: 'What people will see, from when on, and what to answer.',
          owner: 'helpdesk',
          done: { by: 'helpdesk', daysAgo: 51 }
        },
        {
          kind: 'tellUsers',
          instructions:
            'On the intranet, with a link to the terms. Say that apps wait until people have accepted.',
          owner: 'lead',
          done: { by: 'lead', daysAgo: 41 }
        }
      ]
    }
  },
  {
    source: { kind: 'messageCenter', id: 'MC990118' },
    title: 'Roles: the right to assign filters is divided in two',
    body: [
      '<p>Who may use a filter in an assignment, and who may change the filter itself, become two permissions. Built-in roles get both.</p>',
      '<p>Custom roles keep the first one only. Look through yours before you miss the second.</p>'
    ],
    category: 'planForChange',
    services: intune,
    platforms: [],
    tags: ['Admin impact'],
    takenIn: { by: 'lead', daysAgo: 63 },
    owner: 'lead',
    read: [{ lead: 0, admin1: 2 }],
    decision: {
      kind: 'Test first',
      by: 'lead',
      daysAgo: 50,
      adminImpact: 'Medium',
      userImpact: 'None',
      reason: 'With the role of the branch admins.',
      reviewInDays: 12
    }
  },
  {
    source: { kind: 'byHand', id: '5f0c9a52-3a8b-4d0e-9c1f-8f6f2f0b9a11' },
    title: 'Works council: no locating of lost phones without asking their owner',
    body: [
      '<p>From next month on we locate a lost iPhone or Android phone only after its owner has agreed, in writing or on the phone.</p>',
      '<p>The help desk notes who agreed, and when.</p>'
    ],
    category: 'stayInformed',
    services: intune,
    platforms: ['iOS/iPadOS', 'Android'],
    tags: ['Works council'],
    takenIn: { by: 'lead', daysAgo: 47 },
    owner: 'admin1',
    read: [{ lead: 0, admin1: 0 }],
    decision: {
      kind: 'Accept',
      by: 'lead',
      daysAgo: 46,
      adminImpact: 'Low',
      userImpact: 'Low'
    },
    team: { by: 'lead', daysAgo: 46, rollsOutInDays: -15 },
    told: [
      {
        by: 'lead',
        daysAgo: 42,
        audience: 'Help desk',
        channel: 'Teams',
        text: 'Before you locate a lost phone: ask its owner, and note in the ticket who agreed and when.'
      },
      {
        by: 'lead',
        daysAgo: 35,
        audience: 'Managers',
        channel: 'Meeting',
        text: 'We locate lost phones only when their owner agrees. Please do not ask the help desk for exceptions.'
      },
      {
        by: 'lead',
        daysAgo: 35,
        audience: 'Users',
        because: 'Whoever loses a phone is asked anyway.'
      }
    ]
  },
  {
    source: { kind: 'messageCenter', id: 'MC990121', details: [['RoadmapIds', '990121']] },
    title: 'Plan for change: devices that break the rules lose access a day later',
    body: [
      '<p>New compliance policies block a device one day after it was found to break them. Until now it was three.</p>',
      '<p>Policies that exist keep their days. Look at the ones that you copy when you make new ones.</p>'
    ],
    category: 'planForChange',
    actByInDays: 34,
    services: ['Microsoft Intune', 'Microsoft Entra'],
    platforms: [],
    tags: ['Admin impact', 'User impact'],
    takenIn: { by: 'lead', daysAgo: 18 },
    owner: 'lead',
    revised: [
      {
        by: 'admin1',
        daysAgo: 3,
        title: '(Updated) Plan for change: devices that break the rules lose access a day later',
        body: [
          '<p>We have changed what happens to policies that exist.</p>',
          '<p>New compliance policies block a device one day after it was found to break them. Until now it was three.</p>',
          '<p>Policies that exist and have the three days of the template get one day as well. Set the days yourself to keep them.</p>'
        ],
        severity: 'high',
        actByInDays: 5
      }
    ],
    read: [{ lead: 0, admin1: 1, admin2: 2 }, { admin1: 0 }],
    team: {
      by: 'lead',
      daysAgo: 18,
      excused: [{ person: 'newhire', reason: 'Has no rights in Entra yet.' }]
    }
  },
  {
    source: { kind: 'messageCenter', id: 'MC990119' },
    title: 'New report: devices that no policy reaches',
    body: [
      '<p>A report lists devices that have been enrolled for a day and have not got any policy. It says which assignment leaves them out.</p>',
      '<p>Whoever may read reports may read this one.</p>'
    ],
    category: 'stayInformed',
    services: intune,
    platforms: [],
    tags: ['New feature', 'Admin impact'],
    takenIn: { by: 'admin1', daysAgo: 6 },
    owner: 'lead',
    read: [{ admin1: 0 }]
  }
];
