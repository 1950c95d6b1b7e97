import { question } from '../check';
import { course, everyYear } from '../course';

/** Phones, tablets and Macs. */
export const mobile = [
  course({
    key: 'apple-push-certificate',
    title: 'The Apple push certificate: renew it, never replace it',
    at: [
      'https://learn.microsoft.com/mem/intune/enrollment/apple-mdm-push-certificate-get',
      'Get an Apple MDM push certificate'
    ],
    about:
      'One certificate keeps every Apple device within reach, and it ends every year. You learn how it is renewed with the same account, and why a new one instead means that all devices have to be enrolled again.',
    audiences: ['Admins'],
    platforms: ['iOS/iPadOS', 'macOS'],
    skills: ['apple'],
    minutes: 20,
    obligation: 'Mandatory',
    dueDays: 20,
    repeat: everyYear,
    questions: [
      question(
        'The certificate ends next week. What do you do?',
        ['Renew it with the Apple account with which it was made.'],
        ['Make a new one with my own account.', 'Wait: Intune renews it by itself.']
      ),
      question(
        'What happens when it has ended and nobody renews it?',
        ['Intune can no longer manage the Apple devices.'],
        ['The devices are wiped.', 'Nothing, until the next update of iOS.']
      ),
      question(
        'Which account should own the certificate?',
        ['An account of the organisation to which several people have access.'],
        ['The private Apple account of whoever sets it up.', 'The account of a user with an iPhone.']
      )
    ]
  }),
  course({
    key: 'apple-enrolment',
    title: 'Enrol iPhones and iPads',
    at: [
      'https://learn.microsoft.com/mem/intune/fundamentals/deployment-guide-enrollment-ios-ipados',
      'Enrollment guide: iOS and iPadOS'
    ],
    about:
      'Company devices from Apple Business Manager, private ones by user enrolment, and what lies between. Afterwards you can say what we see on each of them, and which one fits a new project.',
    audiences: ['Admins', 'Help desk'],
    platforms: ['iOS/iPadOS'],
    skills: ['apple'],
    minutes: 40
  }),
  course({
    key: 'apple-automated',
    title: 'Automated Device Enrolment with Apple Business Manager',
    at: [
      'https://learn.microsoft.com/mem/intune/enrollment/device-enrollment-program-enroll-ios',
      'Set up automated device enrollment for iOS and iPadOS'
    ],
    about:
      'A new iPhone that is ours from the first moment: token, profile, assignment. You set up a test device from unpacking to the home screen, and note down each screen that a user sees.',
    audiences: ['Admins'],
    platforms: ['iOS/iPadOS'],
    skills: ['apple'],
    minutes: 60,
    proof: 'Mentor confirmed',
    dueDays: 40
  }),
  course({
    key: 'apple-macos',
    title: 'Enrol and manage Macs',
    at: [
      'https://learn.microsoft.com/mem/intune/fundamentals/deployment-guide-enrollment-macos',
      'Enrollment guide: macOS'
    ],
    about:
      'How Macs come into Intune, and what is different from iPhones: scripts, packages, FileVault, users with rights of their own. You learn which way is meant for company Macs, and what to check after it.',
    audiences: ['Admins', 'Help desk'],
    platforms: ['macOS'],
    skills: ['apple'],
    minutes: 35
  }),
  course({
    key: 'android-enrolment',
    title: 'Android Enterprise: four ways to manage a device',
    at: [
      'https://learn.microsoft.com/mem/intune/fundamentals/deployment-guide-enrollment-android',
      'Enrollment guide: Android'
    ],
    about:
      'Work profile, corporate-owned work profile, fully managed and dedicated: what each is for, and what users keep for themselves. Afterwards you can choose for a new case, and explain the choice to a user.',
    audiences: ['Admins', 'Help desk'],
    platforms: ['Android'],
    skills: ['android'],
    minutes: 40,
    questions: [
      question(
        'Somebody wants to read mail on their own phone. Which way fits?',
        ['A work profile on the personally owned device.'],
        ['Fully managed', 'Dedicated']
      ),
      question(
        'What can the team see on a personal phone with a work profile?',
        ['The apps within the work profile.', 'The model and the version of Android.'],
        ['Private photos.', 'Private apps and messages.']
      ),
      question(
        'A scanner in a warehouse is used by everybody on a shift. Which way fits?',
        ['Dedicated'],
        ['Work profile', 'Corporate-owned with a work profile']
      )
    ]
  }),
  course({
    key: 'android-google-play',
    title: 'Managed Google Play: connect it and keep it connected',
    at: [
      'https://learn.microsoft.com/mem/intune/enrollment/connect-intune-android-enterprise',
      'Connect your Intune account to Managed Google Play'
    ],
    about:
      'The connection through which Android devices get their apps, and the account that it hangs on. You learn how to set it up, who should own it, and what is lost when it is cut.',
    audiences: ['Admins'],
    platforms: ['Android'],
    skills: ['android', 'apps'],
    minutes: 25
  })
];
