import type { DemoCourse } from './model';

/** What the team uses, and what became of it. */
export const courses: readonly DemoCourse[] = [
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
