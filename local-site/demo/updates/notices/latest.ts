import type { DemoNotice } from '../model';

/** What came in during the last three weeks and is still on the table. */
export const latestNotices: readonly DemoNotice[] = [
  {
    source: { kind: 'messageCenter', id: 'MC990114' },
    title: 'Windows: the firewall check calls healthy computers non-compliant',
    body: [
      '<p>Since Tuesday the compliance check for the firewall fails on Windows computers that have a second network card. Their firewall is on.</p>',
      '<p>A correction is on its way. Until then, either take the check out of the policy, or give its devices a longer time of grace.</p>'
    ],
    category: 'preventOrFixIssue',
    severity: 'critical',
    services: ['Microsoft Intune'],
    platforms: ['Windows'],
    tags: ['Admin impact', 'User impact'],
    takenIn: { by: 'admin2', daysAgo: 20 },
    owner: 'admin2',
    read: [{ lead: 3, admin2: 0 }],
    decision: {
      kind: 'Act',
      by: 'admin2',
      daysAgo: 20,
      adminImpact: 'High',
      userImpact: 'Medium',
      actByInDays: -15,
      reason: 'Grace is set to seven days until the correction is there.'
    },
    team: { by: 'admin2', daysAgo: 20, added: ['helpdesk'] },
    told: [
      {
        by: 'helpdesk',
        daysAgo: 19,
        audience: 'Help desk',
        channel: 'Teams',
        text: 'Mail does not open on some laptops because they are taken for unsafe. They are not: note the name, and pass it on to Brigitte.'
      }
    ]
  },
  {
    source: { kind: 'byHand', id: 'b1d7c0de-77a4-4f5c-8a53-0f6d4a3e5c02' },
    title: 'Our proxy breaks connections to the new update addresses of Windows',
    body: [
      '<p>The network team opens connections to addresses that it does not know. Two new addresses of Windows Update are among them, and computers in the head office get no updates.</p>',
      '<p>Both addresses are on the list of exceptions from Monday on. Until then: update over the guest network.</p>'
    ],
    category: 'preventOrFixIssue',
    severity: 'high',
    services: ['Windows'],
    platforms: ['Windows'],
    tags: ['Network'],
    takenIn: { by: 'admin2', daysAgo: 22 },
    owner: 'admin2',
    read: [{ lead: 1, admin2: 0 }],
    decision: {
      kind: 'Accept',
      by: 'admin2',
      daysAgo: 21,
      adminImpact: 'Medium',
      userImpact: 'None'
    }
  },
  {
    source: { kind: 'messageCenter', id: 'MC990116' },
    title: 'Windows: the certificate of the policy service is replaced',
    body: [
      '<p>The service from which Windows computers get their policies has a new certificate. Firewalls that look into connections must know the new issuer.</p>',
      '<p>Without it computers get no policies from the day below on, and nobody sees an error.</p>'
    ],
    category: 'planForChange',
    severity: 'high',
    actByInDays: -4,
    services: ['Microsoft Intune'],
    platforms: ['Windows'],
    tags: ['Admin impact'],
    takenIn: { by: 'lead', daysAgo: 25 },
    owner: 'admin2',
    read: [{ lead: 0, admin2: 1 }]
  },
  {
    source: { kind: 'messageCenter', id: 'MC990115' },
    title: 'Plan for change: Windows 10 stays compliant only with extended updates',
    body: [
      '<p>Windows 10 computers count as out of date from the day below on, unless they are licensed for extended security updates.</p>',
      '<p>The compliance policy looks at the licence. Without one, access to mail and files ends after the days of grace.</p>',
      '<p>Count the computers that cannot be upgraded, and order licences for them.</p>'
    ],
    category: 'planForChange',
    severity: 'high',
    isMajorChange: true,
    actByInDays: 26,
    services: ['Microsoft Intune', 'Windows'],
    platforms: ['Windows'],
    tags: ['Admin impact', 'User impact'],
    takenIn: { by: 'lead', daysAgo: 14 },
    owner: 'admin2',
    read: [{ lead: 0 }]
  },
  {
    source: { kind: 'whatsNew', section: 'Remote help' },
    title: 'Remote Help: the log of a session on Windows can be exported',
    body: [
      '<p>Who helped whom, when, and with which rights, can be exported for thirty days. The log does not hold what was shown.</p>',
      '<p>The right to export is part of the help desk role.</p>'
    ],
    services: ['Microsoft Intune'],
    platforms: ['Windows'],
    takenIn: { by: 'admin2', daysAgo: 8 },
    owner: 'admin2',
    read: [{ lead: 0, admin2: 0 }]
  },
  {
    source: { kind: 'messageCenter', id: 'MC990120' },
    title: 'Linux: names of computers follow a template',
    body: [
      '<p>Linux computers that enrol get their name from the template that your other devices have. Names of those that are enrolled stay.</p>',
      '<p>Scripts that look for old names should look for the serial number instead.</p>'
    ],
    category: 'planForChange',
    actByInDays: 110,
    services: ['Microsoft Intune'],
    platforms: ['Linux'],
    tags: ['Admin impact'],
    takenIn: { by: 'lead', daysAgo: 2 },
    owner: 'admin2',
    read: [{ admin2: 0 }]
  },
  {
    source: {
      kind: 'feed',
      feed: 'News about signing in (sample)',
      address: 'https://news.contoso.example/sign-in/passkeys-on-shared-ipads'
    },
    title: 'Passkeys work on shared iPads',
    body: [
      '<p>People can sign in to a shared iPad with a passkey that is on their phone. Nothing of it stays on the iPad.</p>',
      '<p>The iPad needs the newest version, and Bluetooth.</p>'
    ],
    services: [],
    platforms: ['iOS/iPadOS'],
    tags: ['Sign-in'],
    takenIn: { by: 'admin1', daysAgo: 0 },
    owner: 'admin1',
    read: [{}]
  }
];
