import type { DemoCourse } from './model';

/** Courses of the starter that somebody took over and found right: the first so long ago, each of the others three days later. */
function adopted(owner: string, daysAgo: number, keys: readonly string[]): readonly DemoCourse[] {
  return keys.map((key, index) => ({
    key,
    owner,
    verified: [{ by: owner, daysAgo: daysAgo - 3 * index }]
  }));
}

const ofStarter: readonly DemoCourse[] = [
  ...adopted('lead', 94, ['intune-overview', 'intune-roles', 'reports', 'communicate-changes']),
  ...adopted('admin2', 93, [
    'autopilot-overview',
    'autopilot-esp',
    'update-rings',
    'settings-catalog',
    'policy-conflicts',
    'apps-win32',
    'graph-basics'
  ]),
  ...adopted('admin1', 92, [
    'apps-add',
    'apps-install-failures',
    'apple-push-certificate',
    'apple-automated',
    'android-enrolment'
  ]),
  ...adopted('lead', 82, [
    'compliance-basics',
    'compliance-refresher',
    'conditional-access',
    'security-encryption',
    'security-refresher'
  ]),
  ...adopted('helpdesk', 91, [
    'helpdesk-operators',
    'remote-actions',
    'access-blocked',
    'enrolment-troubleshooting',
    'user-safe-device'
  ]),
  { key: 'helpdesk-refresher', owner: 'ines.ortega@contoso.example' },
  { key: 'apple-macos', owner: 'admin1', isDraft: true }
];

const ofTheTeam: readonly DemoCourse[] = [
  {
    key: 'own-refresher',
    owner: 'lead',
    verified: [{ by: 'lead', daysAgo: 20, note: 'Seen with the works council before this year’s round.' }]
  },
  {
    key: 'own-false-messages',
    owner: 'lead',
    verified: [{ by: 'lead', daysAgo: 52 }]
  },
  {
    key: 'own-update-rings',
    owner: 'admin2',
    verified: [{ by: 'admin2', daysAgo: 90 }],
    newVersions: [
      {
        by: 'admin2',
        daysAgo: 20,
        note: 'Days of grace count from the download now, and the pilots have a ring of their own.',
        renewInDays: 6
      }
    ]
  },
  {
    key: 'own-device-certificate',
    owner: 'lead',
    verified: [{ by: 'lead', daysAgo: 96 }]
  },
  {
    key: 'own-lost-phone',
    owner: 'helpdesk',
    verified: [
      { by: 'helpdesk', daysAgo: 84 },
      { by: 'helpdesk', daysAgo: 11, note: 'The number of the carrier is right again.' }
    ],
    newVersions: [
      { by: 'helpdesk', daysAgo: 29, note: 'The report form has moved. Nothing else is different.' }
    ],
    reports: [
      { by: 'admin1', daysAgo: 17, about: 'Out of date', note: 'Nobody answers at the carrier’s number.' }
    ]
  },
  {
    key: 'own-work-profile-desk',
    owner: 'helpdesk',
    verified: [{ by: 'helpdesk', daysAgo: 75 }],
    reports: [
      { by: 'admin2', daysAgo: 5, about: 'A link is dead', note: 'The second film cannot be opened.' },
      { by: 'admin1', daysAgo: 3, about: 'Out of date', note: 'The page about the gear icon is another now.' }
    ],
    doubts: [
      {
        by: 'lead',
        daysAgo: 6,
        notice: 'messageCenter:MC990107',
        note: 'The new page comes before the work apps: the pictures do not show it.'
      }
    ]
  },
  {
    key: 'own-scanners',
    owner: 'admin1',
    verified: [{ by: 'admin1', daysAgo: 61 }]
  },
  {
    key: 'own-chromebooks',
    owner: 'admin2',
    reviewEvery: 3,
    verified: [{ by: 'admin2', daysAgo: 78 }]
  },
  { key: 'own-remote-sessions', owner: 'ines.ortega@contoso.example' },
  {
    key: 'own-shared-ipads',
    owner: 'admin1',
    verified: [{ by: 'admin1', daysAgo: 33 }]
  },
  { key: 'own-passkeys', owner: 'admin2', isDraft: true }
];

/** What the team uses, and what became of it. */
export const courses: readonly DemoCourse[] = [...ofStarter, ...ofTheTeam];
