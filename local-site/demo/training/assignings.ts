import type { DemoAssigning, DemoDeed } from './model';

const trainer = 'ines.ortega@contoso.example';

function certificate(name: string): { readonly url: string; readonly description: string } {
  return { url: `https://certificates.contoso.example/${name}`, description: 'Certificate' };
}

const ofTheTeam: readonly DemoAssigning[] = [
  {
    course: 'own-refresher',
    by: 'lead',
    daysAgo: 18,
    reason: 'Every year, for everybody.',
    people: {
      lead: [{ kind: 'declared', daysAgo: 9, score: [2, 2] }],
      admin1: [],
      admin2: [{ kind: 'declared', daysAgo: 2, score: [1, 2] }],
      helpdesk: [],
      newhire: [],
      joiner: [],
      [trainer]: []
    }
  },
  {
    course: 'own-false-messages',
    by: 'lead',
    daysAgo: 50,
    due: -35,
    people: {
      lead: [{ kind: 'declared', daysAgo: 49, score: [1, 1] }],
      admin1: [{ kind: 'declared', daysAgo: 44, score: [1, 1] }],
      admin2: [{ kind: 'declared', daysAgo: 38, score: [0, 1], note: 'Now I know.' }],
      helpdesk: [{ kind: 'declared', daysAgo: 46, score: [1, 1] }],
      [trainer]: [{ kind: 'confirmed', by: 'lead', daysAgo: 40, note: 'Ines has made the course.' }]
    }
  },
  {
    course: 'own-update-rings',
    by: 'lead',
    daysAgo: 86,
    due: -72,
    people: {
      lead: [{ kind: 'declared', daysAgo: 76 }],
      admin1: [{ kind: 'declared', daysAgo: 60, note: 'Late because of the holidays.' }],
      admin2: [
        { kind: 'declared', daysAgo: 85 },
        { kind: 'declared', daysAgo: 12, note: 'Wrote it.' }
      ]
    }
  },
  {
    course: 'own-device-certificate',
    by: 'lead',
    daysAgo: 92,
    due: -30,
    people: {
      lead: [
        {
          kind: 'declared',
          daysAgo: 88,
          learnedDaysAgo: 370,
          certificate: { link: certificate('lena-lindqvist'), untilInDays: -5 }
        }
      ],
      admin1: [
        {
          kind: 'declared',
          daysAgo: 87,
          learnedDaysAgo: 345,
          certificate: { link: certificate('amir-haddad'), untilInDays: 20 }
        }
      ],
      admin2: [
        {
          kind: 'declared',
          daysAgo: 40,
          learnedDaysAgo: 43,
          certificate: {
            file: { name: 'certificate-brigitte-keller.txt', text: 'Passed with 870 of 1000 points.' },
            untilInDays: 322
          }
        }
      ],
      helpdesk: [
        { kind: 'withdrawn', by: 'lead', daysAgo: 64, reason: 'The help desk does not change policies.' }
      ],
      'nils.aberg@contoso.example': [
        { kind: 'withdrawn', by: 'lead', daysAgo: 80, reason: 'Leaves the team.' }
      ]
    }
  },
  {
    course: 'own-lost-phone',
    by: 'lead',
    daysAgo: 24,
    due: 5,
    people: {
      admin1: [
        { kind: 'declared', daysAgo: 20 },
        { kind: 'confirmed', by: 'helpdesk', daysAgo: 19, note: 'Calm from the first call on.' }
      ],
      admin2: [
        { kind: 'declared', daysAgo: 14 },
        {
          kind: 'sentBack',
          by: 'helpdesk',
          daysAgo: 13,
          reason: 'It was wiped before it was locked. Let us play it once more.'
        }
      ],
      helpdesk: [{ kind: 'declared', daysAgo: 4, note: 'Played with Jonas.' }],
      [trainer]: [{ kind: 'confirmed', by: 'helpdesk', daysAgo: 10 }]
    }
  },
  {
    course: 'own-work-profile-desk',
    by: 'lead',
    daysAgo: 56,
    due: -40,
    people: {
      helpdesk: [{ kind: 'declared', daysAgo: 45 }],
      admin1: [{ kind: 'declared', daysAgo: 26 }],
      [trainer]: [{ kind: 'moved', by: 'lead', daysAgo: 22, toInDays: 10 }]
    }
  },
  {
    course: 'own-scanners',
    by: 'admin1',
    daysAgo: 58,
    due: -44,
    people: { admin1: [{ kind: 'declared', daysAgo: 53 }] }
  },
  {
    course: 'own-chromebooks',
    by: 'lead',
    daysAgo: 34,
    due: -8,
    reason: 'The guests of the spring courses come soon.',
    people: { admin2: [] }
  },
  {
    course: 'own-remote-sessions',
    by: 'lead',
    daysAgo: 10,
    due: 'thisWeek',
    people: { helpdesk: [] }
  }
];

function declared(daysAgo: number): readonly DemoDeed[] {
  return [{ kind: 'declared', daysAgo }];
}

function confirmed(daysAgo: number, by: string, confirmedDaysAgo: number): readonly DemoDeed[] {
  return [...declared(daysAgo), { kind: 'confirmed', by, daysAgo: confirmedDaysAgo }];
}

/** Courses of the starter: what everybody of the team does for their part. */
const ofStarter: readonly DemoAssigning[] = [
  {
    ...{ course: 'compliance-basics', by: 'lead', daysAgo: 93, due: -68 },
    people: { lead: declared(80), admin1: declared(88), admin2: declared(75) }
  },
  {
    ...{ course: 'autopilot-overview', by: 'lead', daysAgo: 91, due: -72 },
    people: { lead: declared(79), admin2: declared(85) }
  },
  {
    ...{ course: 'apple-push-certificate', by: 'lead', daysAgo: 82, due: -60 },
    people: { admin1: declared(74), admin2: declared(65) }
  },
  {
    ...{ course: 'conditional-access', by: 'lead', daysAgo: 73, due: -54 },
    people: { lead: declared(62), admin1: declared(59), admin2: declared(43) }
  },
  {
    ...{ course: 'update-rings', by: 'admin2', daysAgo: 71, due: -50 },
    people: { lead: declared(57), admin2: declared(66) }
  },
  {
    ...{ course: 'apps-win32', by: 'lead', daysAgo: 67, due: -30 },
    people: { admin1: confirmed(48, 'admin2', 45), admin2: confirmed(41, 'lead', 39) }
  },
  {
    ...{ course: 'android-enrolment', by: 'admin1', daysAgo: 63, due: -38 },
    people: { admin1: declared(51), helpdesk: declared(44) }
  },
  {
    ...{ course: 'security-refresher', by: 'lead', daysAgo: 55, due: -20 },
    people: { lead: declared(33), admin1: declared(28), admin2: declared(27) }
  },
  {
    ...{ course: 'settings-catalog', by: 'lead', daysAgo: 53, due: -22 },
    people: { lead: declared(31), admin2: declared(36) }
  },
  {
    ...{ course: 'apple-automated', by: 'lead', daysAgo: 47, due: -12 },
    people: { admin1: confirmed(25, 'lead', 22), admin2: declared(6) }
  },
  {
    ...{ course: 'reports', by: 'lead', daysAgo: 38, due: -20 },
    people: { lead: declared(29) }
  },
  {
    ...{ course: 'helpdesk-refresher', by: 'lead', daysAgo: 30, due: 3 },
    people: { helpdesk: [] }
  },
  {
    ...{ course: 'compliance-refresher', by: 'lead', daysAgo: 25, due: 14 },
    people: { lead: declared(3), admin1: [], admin2: [] }
  },
  {
    ...{ course: 'graph-basics', by: 'lead', daysAgo: 20, due: 9 },
    people: { lead: [], admin2: [] }
  },
  {
    ...{ course: 'policy-conflicts', by: 'admin2', daysAgo: 12, due: 20 },
    people: { admin1: [], helpdesk: [] }
  }
];

/** What was assigned to the team besides plans. */
export const assignings: readonly DemoAssigning[] = [...ofTheTeam, ...ofStarter];
