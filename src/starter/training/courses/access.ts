import { question } from '../check';
import { course, everyYear } from '../course';

/** Compliance, access and how devices are configured. */
export const access = [
  course({
    key: 'compliance-basics',
    title: 'Compliance policies: what a device has to fulfil',
    at: [
      'https://learn.microsoft.com/mem/intune/protect/device-compliance-get-started',
      'Device compliance policies in Intune'
    ],
    about:
      'What a compliance policy asks of a device, and what happens when it is not met: a grace period, a message, a block. You learn why a device without any policy can count as compliant, and how to change that.',
    audiences: ['Admins', 'Help desk', 'New hires'],
    skills: ['access'],
    minutes: 35,
    obligation: 'Mandatory',
    dueDays: 15,
    questions: [
      question(
        'A device is in its grace period. What does the user notice?',
        ['They can go on working, and have until its end to put the device right.'],
        ['They are blocked at once.', 'The device is wiped when the period ends.']
      ),
      question(
        'Who blocks the access of a device that does not comply?',
        ['A Conditional Access policy that asks for a compliant device.'],
        ['The compliance policy by itself.', 'Company Portal.']
      ),
      question(
        'Where do you look first when a device is not compliant?',
        ['At the device in Intune: it says which setting of which policy fails.'],
        ['At the group memberships of the user.', 'At the audit log of the tenant.']
      )
    ]
  }),
  course({
    key: 'compliance-refresher',
    title: 'Compliance and access: the yearly refresher',
    at: [
      'https://learn.microsoft.com/mem/intune/protect/device-compliance-get-started',
      'Device compliance policies in Intune'
    ],
    about:
      'What has changed in a year in what we ask of devices, and why. Compare our policies with the page, look at the exceptions that we made, and say which of them can go.',
    audiences: ['Admins', 'Help desk'],
    skills: ['access'],
    minutes: 20,
    obligation: 'Mandatory',
    dueDays: 20,
    repeat: everyYear,
    reviewEvery: 12
  }),
  course({
    key: 'conditional-access',
    title: 'Conditional Access: who gets in, from where, with what',
    at: [
      'https://learn.microsoft.com/entra/identity/conditional-access/overview',
      'What is Conditional Access?'
    ],
    about:
      'A policy is a sentence: if these people open this from there, then ask for that. You learn to read and plan such sentences, to try them without blocking anybody, and to keep an account that can always get in.',
    audiences: ['Admins'],
    skills: ['access'],
    minutes: 45,
    obligation: 'Mandatory',
    dueDays: 30,
    questions: [
      question(
        'How do you find out whom a new policy would block?',
        ['Turn it on in report-only mode, and look at the sign-ins.'],
        ['Turn it on for everybody in the evening.', 'Ask the help desk to count the calls.']
      ),
      question(
        'Which accounts are left out of every policy that blocks?',
        ['The emergency access accounts.'],
        ['All administrators.', 'Accounts of people who travel.']
      ),
      question(
        'Two policies apply to the same sign-in. What holds?',
        ['Both: all that they ask for has to be fulfilled.'],
        ['The newer one.', 'The less strict one.']
      )
    ]
  }),
  course({
    key: 'access-blocked',
    title: 'Somebody cannot sign in: find the policy that blocks',
    at: [
      'https://learn.microsoft.com/entra/identity/conditional-access/troubleshoot-conditional-access',
      'Troubleshooting sign-in problems with Conditional Access'
    ],
    about:
      'From the message that the user sees to the policy that caused it, by the sign-in log. You practise with a sign-in of your own, and learn when to help and when to hand it to the security team.',
    audiences: ['Admins', 'Help desk'],
    skills: ['access', 'troubleshooting'],
    minutes: 30,
    proof: 'Mentor confirmed',
    dueDays: 20
  }),
  course({
    key: 'settings-catalog',
    title: 'Configuration profiles and the settings catalog',
    at: [
      'https://learn.microsoft.com/mem/intune/configuration/settings-catalog',
      'Use the settings catalog to configure settings'
    ],
    about:
      'Thousands of settings in one place, and how to find the one that you need. You learn how to name, group and document profiles, so that somebody else can tell in a year what they are for.',
    audiences: ['Admins', 'New hires'],
    skills: ['configuration'],
    minutes: 40,
    obligation: 'Mandatory',
    dueDays: 30
  }),
  course({
    key: 'assignment-filters',
    title: 'Filters: the right devices of a group',
    at: [
      'https://learn.microsoft.com/mem/intune/fundamentals/filters',
      'Use filters when assigning apps and policies'
    ],
    about:
      'A filter narrows an assignment by what a device is, without a group of its own. You learn when filters are quicker than dynamic groups, and how to check which devices one lets through.',
    audiences: ['Admins'],
    skills: ['configuration', 'apps'],
    minutes: 25
  }),
  course({
    key: 'policy-conflicts',
    title: 'When policies contradict each other',
    at: [
      'https://learn.microsoft.com/mem/intune/configuration/device-profile-troubleshoot',
      'Common questions and answers with device policies and profiles'
    ],
    about:
      'Which setting holds when two profiles say different things, and how long a change takes to arrive. You learn to find a conflict in the portal and on the device, and to end it for good.',
    audiences: ['Admins', 'Help desk'],
    skills: ['configuration', 'troubleshooting'],
    minutes: 30
  })
];
