import { question } from '../check';
import { course, everyYear } from '../course';

/** Helping people, and telling them what changes. */
export const people = [
  course({
    key: 'helpdesk-operators',
    title: 'Help people with the troubleshooting page of Intune',
    at: [
      'https://learn.microsoft.com/mem/intune/fundamentals/help-desk-operators',
      'Use the troubleshooting portal to help users'
    ],
    about:
      'One page shows what a user has: devices, apps, policies, and what failed. You look at yourself and at a test user, and learn in which order to read it while somebody waits on the phone.',
    audiences: ['Help desk', 'New hires'],
    skills: ['troubleshooting'],
    minutes: 30,
    obligation: 'Mandatory',
    proof: 'Mentor confirmed',
    dueDays: 10
  }),
  course({
    key: 'remote-actions',
    title: 'Sync, restart, retire, wipe: what each action does',
    at: [
      'https://learn.microsoft.com/mem/intune/remote-actions/device-management',
      'Run remote actions on devices'
    ],
    about:
      'Some actions do nothing that anybody notices, and one takes everything away. You learn what retire and wipe leave behind, which actions need the word of the user, and what to write into the ticket.',
    audiences: ['Help desk', 'Admins', 'New hires'],
    skills: ['troubleshooting'],
    minutes: 25,
    obligation: 'Mandatory',
    dueDays: 10,
    questions: [
      question(
        'Somebody leaves and keeps their own phone. Which action fits?',
        ['Retire: it takes away what is ours and leaves what is theirs.'],
        ['Wipe', 'Delete the device in Entra ID.']
      ),
      question(
        'What has to be clear before a wipe?',
        ['That it is the right device.', 'That the user knows what is lost.'],
        ['That the device is compliant.']
      ),
      question(
        'A company phone was lost in a train. What do you do first?',
        ['Lock it, and tell the security team.'],
        ['Wait a week.', 'Remove it from Intune.']
      )
    ]
  }),
  course({
    key: 'enrolment-troubleshooting',
    title: 'A device does not enrol: where to look',
    at: [
      'https://learn.microsoft.com/troubleshoot/mem/intune/device-enrollment/troubleshoot-device-enrollment-in-intune',
      'Troubleshoot device enrollment in Intune'
    ],
    about:
      'Licence, limit, restriction, leftovers of an earlier enrolment: the usual reasons, in the order in which to check them. You learn what to ask for before you hand a case on.',
    audiences: ['Help desk', 'Admins'],
    skills: ['troubleshooting'],
    minutes: 40,
    dueDays: 20
  }),
  course({
    key: 'helpdesk-refresher',
    title: 'Help desk: the yearly refresher on identity and privacy',
    at: ['https://learn.microsoft.com/mem/intune/protect/privacy-data-collect', 'Data collection in Intune'],
    about:
      'What we can see on a device, what we cannot, and what we do not look at. Go through how we make sure who is calling, and what may never stand in a ticket.',
    audiences: ['Help desk'],
    skills: ['troubleshooting', 'communication'],
    minutes: 20,
    obligation: 'Mandatory',
    dueDays: 20,
    repeat: everyYear,
    reviewEvery: 12
  }),
  course({
    key: 'communicate-changes',
    title: 'Tell users what changes: words, time, channel',
    at: [
      'https://learn.microsoft.com/mem/intune/fundamentals/end-user-educate',
      'How to educate your end users about Microsoft Intune'
    ],
    about:
      'A change that people understand makes no calls. You write the message for a change that comes next month: what happens, when, what they have to do, and where they find help.',
    audiences: ['Admins', 'Help desk'],
    skills: ['communication'],
    minutes: 30,
    proof: 'Mentor confirmed'
  }),
  course({
    key: 'user-company-portal',
    title: 'Company Portal: your apps and your devices',
    at: [
      'https://learn.microsoft.com/mem/intune/user-help/install-apps-cpapp-windows',
      'Install and share apps on your device'
    ],
    about:
      'Company Portal is the shop for the apps that you need at work. You learn how to install one, how to see your devices, and what to do when it says that something is missing.',
    audiences: ['End users', 'New hires'],
    skills: ['communication'],
    minutes: 10,
    dueDays: 5
  }),
  course({
    key: 'user-enrol-iphone',
    title: 'Set up your iPhone or iPad for work',
    at: [
      'https://learn.microsoft.com/mem/intune/user-help/enroll-your-device-in-intune-ios',
      'Set up iOS/iPadOS device access to your company resources'
    ],
    about:
      'Step by step from installing Company Portal to your first mail. You also see what your company can see on your device, and what stays yours.',
    audiences: ['End users'],
    platforms: ['iOS/iPadOS'],
    skills: ['communication'],
    minutes: 15
  }),
  course({
    key: 'user-enrol-android',
    title: 'Set up the work profile on your Android phone',
    at: [
      'https://learn.microsoft.com/mem/intune/user-help/enroll-device-android-work-profile',
      'Enroll device with Android work profile'
    ],
    about:
      'The work profile keeps your work apart from everything else on your phone. You set it up, find the apps with the briefcase, and learn how to pause them after work.',
    audiences: ['End users'],
    platforms: ['Android'],
    skills: ['communication'],
    minutes: 15
  }),
  course({
    key: 'user-safe-device',
    title: 'Keep your device safe: five habits',
    at: ['https://support.microsoft.com/security', 'Microsoft security help and learning'],
    about:
      'Lock the screen, install updates, think before you click, never approve a sign-in that is not yours, and tell us at once when something is lost. A quarter of an hour that saves a bad week.',
    audiences: ['End users', 'New hires'],
    skills: ['security', 'communication'],
    minutes: 15,
    obligation: 'Mandatory',
    dueDays: 10,
    repeat: everyYear,
    questions: [
      question(
        'Your phone asks you to approve a sign-in, and you are not signing in. What do you do?',
        ['Deny it, and tell the help desk.'],
        ['Approve it, so that it stops asking.', 'Ignore it, it will stop.']
      ),
      question(
        'You have lost your company phone. When do you tell us?',
        ['At once, at any hour.'],
        ['When I am sure that I do not find it.', 'On the next working day.']
      ),
      question(
        'Your PC says that it has to restart for an update. What is right?',
        ['Save my work and restart today.'],
        ['Put it off for as long as possible.', 'Hold the power button.']
      )
    ]
  })
];
