import type { DemoNotice } from '../model';

const learn = 'https://learn.microsoft.com/mem/intune';
const intune = ['Microsoft Intune'];

/** What changed on iPhones, iPads and Macs. */
export const appleNotices: readonly DemoNotice[] = [
  {
    source: { kind: 'messageCenter', id: 'MC990101', details: [['RoadmapIds', '990101']] },
    title: 'Plan for change: older versions of iOS/iPadOS can no longer enrol',
    body: [
      '<p>From the day below on, an iPhone or iPad needs one of the two newest versions to enrol. Devices that are enrolled stay enrolled, but get no new policies.</p>',
      '<p><b>What people notice:</b> enrolment stops with a message that names the version they need.</p>',
      '<ul><li>Find the devices concerned in the report on operating system versions.</li><li>Ask their owners to update, or replace what is too old.</li></ul>'
    ],
    category: 'planForChange',
    isMajorChange: true,
    actByInDays: -20,
    services: intune,
    platforms: ['iOS/iPadOS'],
    tags: ['Admin impact', 'User impact', 'Retirement'],
    takenIn: { by: 'lead', daysAgo: 92 },
    owner: 'admin1',
    read: [{ lead: 0, admin1: 1 }],
    decision: {
      kind: 'Act',
      by: 'admin1',
      daysAgo: 85,
      adminImpact: 'Medium',
      userImpact: 'High',
      actByInDays: -30,
      reason: 'Eleven iPads of the showrooms are too old; they are replaced.'
    },
    told: [
      {
        by: 'lead',
        daysAgo: 45,
        audience: 'Help desk',
        channel: 'Meeting',
        text: 'Whoever calls about an enrolment that stops: which version does the device have? What is too old is replaced; ask Amir for a loan device.'
      },
      {
        by: 'lead',
        daysAgo: 40,
        audience: 'Users',
        channel: 'Mail',
        text: 'Please update your iPhone or iPad in the next two weeks: Settings, General, Software Update. It takes half an hour.',
        link: 'https://contoso.example/sites/intune/SitePages/Update-your-iPad.aspx'
      },
      {
        by: 'lead',
        daysAgo: 40,
        audience: 'Managers',
        because: 'The eleven showrooms were called one by one.'
      }
    ]
  },
  {
    source: { kind: 'messageCenter', id: 'MC990102' },
    title: 'Single sign-on for Macs: people are asked for their password less often',
    body: [
      '<p>New profiles of the sign-on extension keep people signed in until they lock the Mac. Profiles that exist keep what they say.</p>',
      '<p>You need not do anything. If you prefer the earlier behaviour for new profiles as well, choose it in the profile.</p>'
    ],
    category: 'stayInformed',
    services: ['Microsoft Intune', 'Microsoft Entra'],
    platforms: ['macOS'],
    tags: ['New feature', 'User impact'],
    takenIn: { by: 'lead', daysAgo: 78 },
    owner: 'admin1',
    read: [{ lead: 1, admin1: 0 }],
    decision: {
      kind: 'Accept',
      by: 'admin1',
      daysAgo: 71,
      adminImpact: 'Low',
      userImpact: 'Low'
    },
    team: { by: 'admin1', daysAgo: 71, rollsOutInDays: -55 },
    told: [
      {
        by: 'helpdesk',
        daysAgo: 44,
        audience: 'Help desk',
        channel: 'Teams',
        text: 'People with a Mac type their password less often now. That is wanted.'
      },
      {
        by: 'admin1',
        daysAgo: 71,
        audience: 'Users',
        because: 'Nobody misses a question that no longer comes.'
      }
    ]
  },
  {
    source: { kind: 'whatsNew', section: 'Device management' },
    title: 'Choose when supervised iPads restart for an update',
    body: [
      '<p>The update policy for supervised iPads has a window of hours in which they may restart. Outside it they only download.</p>',
      '<p>Without a window everything stays as it is: the iPad restarts as soon as nobody uses it.</p>'
    ],
    services: intune,
    platforms: ['iOS/iPadOS'],
    takenIn: { by: 'admin1', daysAgo: 66 },
    owner: 'admin1',
    read: [{ lead: 2, admin1: 0 }],
    decision: {
      kind: 'Accept',
      by: 'admin1',
      daysAgo: 60,
      adminImpact: 'Low',
      userImpact: 'None',
      reason: 'The window is set to the night for the iPads in the shops.'
    }
  },
  {
    source: {
      kind: 'messageCenter',
      id: 'MC990103',
      link: `${learn}/protect/encrypt-devices-filevault`
    },
    title: 'macOS: recovery keys can change after every use',
    body: [
      '<p>When the help desk has read out the recovery key of a Mac, a new one can replace it by itself at the next check-in.</p>',
      '<p>It is off at first. Turn it on in the disk encryption policy once your help desk knows that a key holds for one call only.</p>',
      '<p>Keys that were written down elsewhere are worthless afterwards.</p>'
    ],
    category: 'planForChange',
    actByInDays: 40,
    services: intune,
    platforms: ['macOS'],
    tags: ['Admin impact', 'New feature'],
    takenIn: { by: 'lead', daysAgo: 52 },
    owner: 'admin1',
    read: [{ lead: 0, admin1: 2 }],
    decision: {
      kind: 'Test first',
      by: 'admin1',
      daysAgo: 43,
      adminImpact: 'Medium',
      userImpact: 'Low',
      reason: 'Five Macs of the IT department for six weeks.',
      reviewInDays: -1
    }
  },
  {
    source: {
      kind: 'feed',
      feed: 'Release notes of device makers (sample)',
      address: 'https://vendors.contoso.example/notes/ipad-7th-generation'
    },
    title: 'The next iPadOS leaves out the iPad of the seventh generation',
    body: [
      '<p>The version that comes in autumn will not run on the iPad of the seventh generation. It gets security updates for another year.</p>',
      '<p>Later models are not concerned.</p>'
    ],
    services: [],
    platforms: ['iOS/iPadOS'],
    tags: ['Lifecycle'],
    takenIn: { by: 'admin1', daysAgo: 38 },
    owner: 'admin1',
    read: [{ lead: 3, admin1: 0 }],
    decision: {
      kind: 'Not relevant',
      by: 'admin1',
      daysAgo: 36,
      reason: 'We have none of these models left.'
    }
  },
  {
    source: { kind: 'messageCenter', id: 'MC990104' },
    title: 'Reminders of Apple push certificates move to the tenant status page',
    body: [
      '<p>The tenant status page shows how long push certificates and tokens for iPhone, iPad and Mac are valid. The banner on the enrolment page goes away.</p>',
      '<p>The mail to the account of the certificate stays.</p>'
    ],
    category: 'stayInformed',
    services: intune,
    platforms: ['iOS/iPadOS', 'macOS'],
    tags: ['Admin impact'],
    takenIn: { by: 'lead', daysAgo: 24 },
    owner: 'admin1',
    read: [{ lead: 1, admin1: 8 }],
    decision: {
      kind: 'Accept',
      by: 'admin1',
      daysAgo: 10,
      adminImpact: 'Low',
      userImpact: 'None'
    }
  },
  {
    source: { kind: 'messageCenter', id: 'MC990105', details: [['RoadmapIds', '990105']] },
    title: 'Plan for change: apps on shared iPads need managed accounts',
    body: [
      '<p>Apps that are bought in volume will be installed on shared iPads only for people with a managed account. Licences for the device go on working on all others.</p>',
      '<p>People without such an account see the app greyed out.</p>',
      '<p>Connect your directory, so that accounts are made by themselves, or make them by hand for the few who need one.</p>'
    ],
    category: 'planForChange',
    isMajorChange: true,
    actByInDays: 75,
    services: intune,
    platforms: ['iOS/iPadOS'],
    tags: ['Admin impact', 'User impact'],
    takenIn: { by: 'admin1', daysAgo: 26 },
    owner: 'admin1',
    revised: [
      {
        by: 'lead',
        daysAgo: 5,
        title: '(Updated) Plan for change: apps on shared iPads need managed accounts',
        body: [
          '<p>We have brought the date forward because tests went well.</p>',
          '<p>Apps that are bought in volume will be installed on shared iPads only for people with a managed account. Licences for the device go on working on all others.</p>',
          '<p>People without such an account do not see the app at all.</p>',
          '<p>Connect your directory, so that accounts are made by themselves, or make them by hand for the few who need one.</p>'
        ],
        severity: 'high',
        actByInDays: 30
      }
    ],
    read: [{ lead: 1, admin1: 0 }, { lead: 0 }],
    decision: {
      kind: 'Act',
      by: 'admin1',
      daysAgo: 19,
      revision: 1,
      adminImpact: 'High',
      userImpact: 'Medium',
      actByInDays: 60,
      reason: 'The directory is connected after the audit.'
    },
    told: [
      {
        by: 'admin1',
        daysAgo: 17,
        audience: 'Managers',
        channel: 'Mail',
        text: 'The shared iPads in the warehouse will need an account for each person. We make them; please send us the names.'
      }
    ]
  }
];
