import type { DemoFaqEntry, DemoGap } from './model';

/** The starter entries as the demo team works with them. */
export const faqEntries: readonly DemoFaqEntry[] = [
  {
    key: 'windows-enrolment-blocked',
    owner: 'admin2',
    published: { by: 'admin2', daysAgo: 84 },
    verified: [
      { by: 'admin2', daysAgo: 84 },
      { by: 'helpdesk', daysAgo: 20, note: 'Went through it with two devices of the branch in Leeds.' }
    ],
    votes: [
      { by: 'helpdesk', daysAgo: 60, helped: true },
      { by: 'admin1', daysAgo: 33, helped: true },
      { by: 'lead', daysAgo: 12, helped: true },
      {
        by: 'admin2',
        daysAgo: 5,
        helped: false,
        reason: 'The device was in the list of Autopilot twice; step 4 says nothing of that.'
      }
    ]
  },
  {
    key: 'windows-enrolment-licence',
    owner: 'helpdesk',
    published: { by: 'helpdesk', daysAgo: 84 },
    verified: [{ by: 'helpdesk', daysAgo: 70 }],
    votes: [
      { by: 'helpdesk', daysAgo: 40, helped: true },
      { by: 'admin2', daysAgo: 22, helped: true }
    ]
  },
  {
    key: 'enrolment-device-limit',
    owner: 'helpdesk',
    published: { by: 'helpdesk', daysAgo: 80 },
    verified: [{ by: 'helpdesk', daysAgo: 80 }],
    votes: [
      {
        by: 'helpdesk',
        daysAgo: 8,
        helped: false,
        reason: 'The limit of Entra ID was the cause, not the one of Intune.'
      }
    ]
  },
  {
    key: 'windows-automatic-enrolment-fails',
    owner: 'admin2',
    reviewEvery: 2,
    published: { by: 'admin2', daysAgo: 77 },
    verified: [{ by: 'admin2', daysAgo: 77 }]
  },
  {
    key: 'autopilot-securing-hardware',
    owner: 'admin2',
    published: { by: 'admin2', daysAgo: 77 },
    verified: [{ by: 'admin2', daysAgo: 30 }],
    votes: [{ by: 'helpdesk', daysAgo: 15, helped: true }]
  },
  {
    key: 'autopilot-hybrid-join-timeout',
    owner: 'admin2',
    published: { by: 'admin2', daysAgo: 77 }
  },
  {
    key: 'autopilot-status-page',
    owner: 'admin2',
    published: { by: 'admin2', daysAgo: 70 },
    verified: [{ by: 'admin2', daysAgo: 70 }],
    doubts: [
      {
        notice: 'messageCenter:MC990110',
        title: 'Windows Autopilot: the list of devices shows fewer columns',
        by: 'admin2',
        daysAgo: 30,
        note: 'The fix sends people to a column that is gone.',
        ended: { by: 'admin2', daysAgo: 24, wasChanged: true, note: 'The column is named as it is now.' }
      }
    ]
  },
  {
    key: 'apple-push-certificate',
    owner: 'admin1',
    reviewEvery: 12,
    published: { by: 'admin1', daysAgo: 84 },
    verified: [{ by: 'admin1', daysAgo: 45 }],
    doubts: [
      {
        notice: 'messageCenter:MC990104',
        title: 'Reminders of Apple push certificates move to the tenant status page',
        by: 'admin1',
        daysAgo: 9,
        note: 'The place where the reminder shows is named in the fix.'
      }
    ]
  },
  {
    key: 'apple-automated-enrolment',
    owner: 'admin1',
    published: { by: 'admin1', daysAgo: 80 },
    verified: [{ by: 'admin1', daysAgo: 80 }]
  },
  {
    key: 'ios-profile-not-installed',
    owner: 'admin1',
    published: { by: 'admin1', daysAgo: 80 },
    verified: [{ by: 'helpdesk', daysAgo: 25 }],
    votes: [
      { by: 'helpdesk', daysAgo: 24, helped: true },
      { by: 'lead', daysAgo: 11, helped: true },
      { by: 'admin1', daysAgo: 3, helped: true }
    ]
  },
  { key: 'ios-vpp-licence', owner: 'admin1', published: { by: 'admin1', daysAgo: 63 } },
  { key: 'ios-app-declined', owner: 'helpdesk' },
  {
    key: 'mac-profile-not-installed',
    owner: 'admin1',
    published: { by: 'admin1', daysAgo: 60 },
    verified: [{ by: 'admin1', daysAgo: 60 }]
  },
  {
    key: 'android-work-profile',
    owner: 'admin1',
    published: { by: 'admin1', daysAgo: 80 },
    verified: [{ by: 'admin1', daysAgo: 50 }],
    votes: [
      { by: 'helpdesk', daysAgo: 5, helped: false, reason: 'People see a page about privacy first now.' }
    ],
    doubts: [
      {
        notice: 'messageCenter:MC990107',
        title: 'Android work profile: a new page tells people what the company can see',
        by: 'helpdesk',
        daysAgo: 6,
        note: 'The new page comes before the step that we describe.'
      }
    ]
  },
  {
    key: 'android-play-app-missing',
    owner: 'admin1',
    published: { by: 'admin1', daysAgo: 74 },
    verified: [{ by: 'admin1', daysAgo: 74 }]
  },
  { key: 'app-protection-broker-missing', owner: 'helpdesk' },
  {
    key: 'win32-not-detected',
    owner: 'admin2',
    published: { by: 'admin2', daysAgo: 70 },
    verified: [{ by: 'admin2', daysAgo: 14 }],
    votes: [{ by: 'admin1', daysAgo: 9, helped: true }]
  },
  {
    key: 'win32-content',
    owner: 'admin2',
    published: { by: 'admin2', daysAgo: 70 },
    verified: [{ by: 'admin2', daysAgo: 70 }]
  },
  {
    key: 'msi-1603',
    owner: 'admin2',
    published: { by: 'admin2', daysAgo: 66 },
    verified: [{ by: 'admin2', daysAgo: 66 }]
  },
  {
    key: 'company-portal-app-missing',
    owner: 'helpdesk',
    published: { by: 'helpdesk', daysAgo: 66 },
    verified: [{ by: 'helpdesk', daysAgo: 66 }]
  },
  {
    key: 'access-device-not-compliant',
    owner: 'helpdesk',
    published: { by: 'lead', daysAgo: 80 },
    verified: [{ by: 'helpdesk', daysAgo: 33 }],
    rewritten: {
      by: 'helpdesk',
      daysAgo: 2,
      reply:
        '<p>Your device breaks one of our rules, and has no access until it keeps them again. Open Company Portal, select the device, and look at what it names.</p><p>Put that right, select "Check access", and wait five minutes. If it stays, send us a picture of the page.</p>'
    }
  },
  {
    key: 'access-blocked-by-rule',
    owner: 'lead',
    published: { by: 'lead', daysAgo: 80 },
    verified: [{ by: 'lead', daysAgo: 80 }]
  },
  {
    key: 'compliance-not-updating',
    owner: 'helpdesk',
    published: { by: 'lead', daysAgo: 60 },
    verified: [{ by: 'helpdesk', daysAgo: 18 }],
    votes: [{ by: 'helpdesk', daysAgo: 17, helped: true }]
  },
  {
    key: 'company-portal-sign-in',
    owner: 'helpdesk',
    published: { by: 'helpdesk', daysAgo: 75 },
    verified: [{ by: 'helpdesk', daysAgo: 21 }]
  },
  {
    key: 'bitlocker-recovery',
    owner: 'helpdesk',
    published: { by: 'lead', daysAgo: 84 },
    verified: [{ by: 'helpdesk', daysAgo: 10 }],
    votes: [
      { by: 'helpdesk', daysAgo: 9, helped: true },
      { by: 'admin2', daysAgo: 7, helped: true },
      { by: 'admin1', daysAgo: 4, helped: true },
      { by: 'lead', daysAgo: 1, helped: true }
    ]
  },
  { key: 'bitlocker-not-encrypting', owner: 'admin2', published: { by: 'admin2', daysAgo: 40 } },
  {
    key: 'wifi-certificate',
    owner: 'admin2',
    published: { by: 'admin2', daysAgo: 56 },
    verified: [{ by: 'admin2', daysAgo: 56 }]
  }
];

export const faqGaps: readonly DemoGap[] = [
  { text: 'badge printer in the lobby', foundNothing: 7, didNotHelp: 0, lastDaysAgo: 1 },
  {
    text: 'private mail on the work profile',
    foundNothing: 4,
    didNotHelp: 2,
    lastDaysAgo: 3,
    claimedBy: 'helpdesk'
  },
  { text: 'passkey lost', foundNothing: 5, didNotHelp: 0, lastDaysAgo: 0 },
  { text: 'slow start after update', foundNothing: 0, didNotHelp: 3, lastDaysAgo: 4 }
];

/** Words that mean the same to the demo team. */
export const faqSynonyms: readonly string[] = [
  'Company Portal; CP; comp portal',
  'recovery key; BitLocker key',
  'enrol; enroll; register',
  'MFA; two-factor; authenticator'
];
