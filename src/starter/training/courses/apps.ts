import { question } from '../check';
import { course } from '../course';

/** Apps: packaging, assigning, protecting. */
export const apps = [
  course({
    key: 'apps-add',
    title: 'Add an app and assign it',
    at: ['https://learn.microsoft.com/mem/intune/apps/apps-add', 'Add apps to Microsoft Intune'],
    about:
      'Which kinds of apps there are, and what each needs before it can be assigned. You learn the difference between required, available and uninstall, and why a group of users and a group of devices behave differently.',
    audiences: ['Admins', 'New hires'],
    skills: ['apps'],
    minutes: 35,
    obligation: 'Mandatory',
    dueDays: 20,
    questions: [
      question(
        'An app is assigned as available. What happens?',
        ['It is offered in Company Portal, and users install it when they want it.'],
        ['It is installed at the next check-in.', 'It is only shown to admins.']
      ),
      question(
        'A group gets the app as required and as uninstall at the same time. What do you do?',
        ['Resolve the contradiction: exclude the group from one of the two.'],
        ['Nothing, the newest assignment counts.', 'Nothing, both are carried out one after the other.']
      ),
      question(
        'What do you do before an app is required for everybody?',
        ['Assign it to a pilot group.', 'Check how it is detected and how it is removed.'],
        ['Remove the assignment of the version before from all devices.']
      )
    ]
  }),
  course({
    key: 'apps-win32',
    title: 'Package Windows apps (Win32)',
    at: [
      'https://learn.microsoft.com/mem/intune/apps/apps-win32-app-management',
      'Win32 app management in Microsoft Intune'
    ],
    about:
      'From a set-up file to a package that installs without questions, can be detected and can be removed. You package a small app of your own, and show its detection rule, its return codes and how it is uninstalled.',
    audiences: ['Admins'],
    platforms: ['Windows'],
    skills: ['apps'],
    minutes: 90,
    proof: 'Mentor confirmed',
    dueDays: 40
  }),
  course({
    key: 'apps-supersedence',
    title: 'Replace an app by a new version',
    at: ['https://learn.microsoft.com/mem/intune/apps/apps-win32-supersedence', 'Add Win32 app supersedence'],
    about:
      'How a new version takes the place of an old one: update or uninstall first, and what users notice. You learn which relations are allowed, and how to see that nobody is left with the old version.',
    audiences: ['Admins'],
    platforms: ['Windows'],
    skills: ['apps'],
    minutes: 25
  }),
  course({
    key: 'apps-protection',
    title: 'App protection policies: company data on private phones',
    at: [
      'https://learn.microsoft.com/mem/intune/apps/app-protection-policy',
      'App protection policies overview'
    ],
    about:
      'How Outlook or Teams keep company data apart on a phone that is not enrolled. You learn what the policies can and cannot do, what users notice, and what a selective wipe takes away.',
    audiences: ['Admins', 'Help desk'],
    platforms: ['iOS/iPadOS', 'Android'],
    skills: ['apps', 'access'],
    minutes: 40
  }),
  course({
    key: 'apps-install-failures',
    title: 'Why an app does not install',
    at: [
      'https://learn.microsoft.com/troubleshoot/mem/intune/troubleshoot-app-install',
      'Troubleshoot app installation issues'
    ],
    about:
      'Where the reason for a failed installation stands: in the portal, on the device, in the log of the management extension. You learn to tell an app that was never offered from one that failed, and what to ask the user for.',
    audiences: ['Admins', 'Help desk'],
    skills: ['apps', 'troubleshooting'],
    minutes: 35
  })
];
