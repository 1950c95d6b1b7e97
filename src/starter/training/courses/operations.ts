import { question } from '../check';
import { course, everyYear } from '../course';

/** Security, figures and automation. */
export const operations = [
  course({
    key: 'intune-overview',
    title: 'What Intune is, and what it is not',
    at: ['https://learn.microsoft.com/mem/intune/fundamentals/what-is-intune', 'What is Microsoft Intune?'],
    about:
      'The big picture for the first week: devices, apps, people, and where Entra ID and Defender come in. Afterwards you can explain to a colleague in five minutes what we do with Intune, and what others do.',
    audiences: ['Admins', 'Help desk', 'New hires'],
    skills: ['configuration'],
    minutes: 25,
    obligation: 'Mandatory',
    dueDays: 5
  }),
  course({
    key: 'intune-roles',
    title: 'Roles: who may do what in Intune',
    at: [
      'https://learn.microsoft.com/mem/intune/fundamentals/role-based-access-control',
      'Role-based access control with Intune'
    ],
    about:
      'Why nobody needs to be Global Administrator to wipe a lost phone. You learn how roles, groups and scope tags work together, and how to ask for a role that is just large enough.',
    audiences: ['Admins', 'Help desk', 'New hires'],
    skills: ['security'],
    minutes: 30,
    obligation: 'Mandatory',
    dueDays: 15
  }),
  course({
    key: 'security-baselines',
    title: 'Security baselines: a good start, and the exceptions',
    at: [
      'https://learn.microsoft.com/mem/intune/protect/security-baselines',
      'Use security baselines to configure Windows devices'
    ],
    about:
      'Settings that Microsoft recommends for Windows, Edge and Defender, as profiles. You learn how to try a baseline on a few devices, how to write down why we differ, and what a new version of it means.',
    audiences: ['Admins'],
    platforms: ['Windows'],
    skills: ['security', 'configuration'],
    minutes: 35
  }),
  course({
    key: 'security-encryption',
    title: 'Disk encryption and recovery keys',
    at: [
      'https://learn.microsoft.com/mem/intune/protect/encrypt-devices',
      'Manage BitLocker policy for Windows devices with Intune'
    ],
    about:
      'How BitLocker is turned on without asking users, where the recovery keys are, and who may read them. You find the key of a test device, and learn what to check before you read it out to somebody.',
    audiences: ['Admins', 'Help desk'],
    platforms: ['Windows'],
    skills: ['security', 'troubleshooting'],
    minutes: 30,
    obligation: 'Mandatory',
    dueDays: 20,
    questions: [
      question(
        'Somebody calls and asks for a recovery key. What comes first?',
        ['Make sure who is calling, in the way that we agreed on.'],
        [
          'Read the key out, the device is locked anyway.',
          'Send the key by e-mail to the address that they name.'
        ]
      ),
      question(
        'How do you know which key of a device is the right one?',
        ['By the key ID that the locked screen shows.'],
        ['It is always the newest.', 'By the name of the user.']
      ),
      question(
        'A device has asked for its key three times this week. What does that tell you?',
        [
          'Something changes what BitLocker measures: firmware, boot order, a dock. It has to be looked into.'
        ],
        ['Nothing, that is usual.', 'The user has forgotten the password.']
      )
    ]
  }),
  course({
    key: 'security-refresher',
    title: 'Endpoint security: the yearly refresher',
    at: [
      'https://learn.microsoft.com/mem/intune/protect/endpoint-security',
      'Manage endpoint security in Microsoft Intune'
    ],
    about:
      'A look at everything under Endpoint security with the eyes of somebody who sees it for the first time. Go through our policies for antivirus, firewall, encryption and local accounts, and note what is out of date.',
    audiences: ['Admins'],
    skills: ['security'],
    minutes: 45,
    obligation: 'Mandatory',
    dueDays: 30,
    repeat: everyYear,
    reviewEvery: 12
  }),
  course({
    key: 'reports',
    title: 'Reports: what to look at every week',
    at: ['https://learn.microsoft.com/mem/intune/fundamentals/reports', 'Microsoft Intune reports'],
    about:
      'Which reports show what is wrong, which show that all is well, and how fresh their figures are. You put together the four or five that belong into your own weekly look.',
    audiences: ['Admins'],
    skills: ['reporting'],
    minutes: 30
  }),
  course({
    key: 'endpoint-analytics',
    title: 'Endpoint analytics: slow devices before users complain',
    at: ['https://learn.microsoft.com/mem/analytics/overview', 'What is Endpoint analytics?'],
    about:
      'Figures about start-up times, restarts and apps that hang. You learn what a score is worth, how to find the three worst models of a fleet, and how to mend something with a remediation.',
    audiences: ['Admins'],
    platforms: ['Windows'],
    skills: ['reporting'],
    minutes: 40
  }),
  course({
    key: 'graph-basics',
    title: 'Ask Microsoft Graph about devices',
    at: [
      'https://learn.microsoft.com/graph/api/resources/intune-graph-overview',
      'Working with Intune in Microsoft Graph'
    ],
    about:
      'Everything that the portal shows can be asked for, filtered and written into a file. You ask for the devices that have not checked in for a month, and learn which permission that takes and which would be too much.',
    audiences: ['Admins'],
    skills: ['automation', 'reporting'],
    minutes: 60,
    proof: 'Mentor confirmed'
  }),
  course({
    key: 'graph-powershell',
    title: 'Scripts with the Microsoft Graph PowerShell SDK',
    at: [
      'https://learn.microsoft.com/powershell/microsoftgraph/overview',
      'Microsoft Graph PowerShell overview'
    ],
    about:
      'Signing in, asking, changing, and stopping in time. You write a script that reads only, then one that changes a test device, and show what it does when it is run twice.',
    audiences: ['Admins'],
    skills: ['automation'],
    minutes: 90
  })
];
