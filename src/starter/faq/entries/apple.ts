import type { StarterEntry } from '../../../domain/starter/StarterEntry';
import { paragraphs, points, steps } from '../texts';

/** iPhone, iPad and Mac. */
export const apple: readonly StarterEntry[] = [
  {
    key: 'apple-push-certificate',
    kind: 'Error',
    category: 'Enrolment',
    title: 'No Apple device can enrol or answers any more: the push certificate has expired',
    errorCodes: ['APNSCertificateNotValid'],
    platforms: ['iOS/iPadOS', 'macOS'],
    enrolment: [],
    level: 'Intune admin',
    reply: paragraphs(
      'We cannot reach iPhones, iPads and Macs at the moment and are working on it. You need not do anything; please do not remove Company Portal or the management profile.'
    ),
    cause: paragraphs(
      'Intune reaches Apple devices through a push certificate of Apple, which is valid for a year. It has expired, or was replaced by a new one instead of being renewed.'
    ),
    fix: steps(
      'Open Devices > Enrollment > Apple > Apple MDM Push certificate. Note the expiry, the Apple Account and the subject ID.',
      'Download the request (CSR) there.',
      'Sign in at identity.apple.com/pushcert with the same Apple Account as before, and choose Renew for the certificate with the same subject ID. A new certificate would force every device to enrol again.',
      'Upload the renewed certificate in Intune.',
      'Enter the new expiry as a renewal with lead days in the checklist.'
    ),
    confirm: paragraphs('The certificate shows as active, and a device answers a sync within minutes.'),
    collect: points('Expiry and subject ID', 'Apple Account that owns the certificate'),
    escalate: paragraphs(
      'To Apple support, with the certificate as a file, when nobody can sign in with the Apple Account any more.'
    ),
    keywords: ['APNs', 'MDM push', 'Apple certificate', 'Company Portal temporarily unavailable'],
    related: ['apple-automated-enrolment', 'ios-profile-not-installed']
  },
  {
    key: 'apple-automated-enrolment',
    kind: 'Error',
    category: 'Enrolment',
    title: 'A company iPhone, iPad or Mac starts without "Remote Management"',
    errorCodes: [],
    platforms: ['iOS/iPadOS', 'macOS'],
    enrolment: ['Automated Device Enrolment'],
    level: 'Second line',
    reply: paragraphs(
      'Your new device has not been told yet that it belongs to us. Please stop the set-up, send us the serial number, and wait until we write to you: afterwards the device must be erased and started again.'
    ),
    cause: points(
      'The device is not assigned to our server in Apple Business Manager or Apple School Manager.',
      'Intune has not synced since it was assigned, or no enrolment profile is assigned to it.',
      'The enrolment token has expired, or new terms of Apple wait to be accepted.',
      'The device was set up before the profile was there: it asks only during set-up.'
    ),
    fix: steps(
      'Look for the serial number in Apple Business Manager, and assign the device to the server for Intune.',
      'Check there that no new terms wait to be accepted.',
      'Open Devices > Enrollment > Apple > Enrollment program tokens. Check that the token is valid, and choose Sync.',
      'Open the token, find the device and assign an enrolment profile. If it has one already and nothing happens, save the profile again after a small change.',
      'Erase the device and start it again on a network without a sign-in page.'
    ),
    confirm: paragraphs('The set-up shows "Remote Management" with the name of the organisation.'),
    collect: points('Serial number', 'Where and when it was bought', 'Expiry of the token'),
    escalate: paragraphs(
      'To the reseller when the device is not in Apple Business Manager. To the Intune admins when token or terms need somebody with that account.'
    ),
    keywords: [
      'ADE',
      'DEP',
      'ABM',
      'Apple Business Manager',
      'token',
      'remote management missing',
      'XPC_TYPE_ERROR'
    ],
    related: ['apple-push-certificate']
  },
  {
    key: 'ios-profile-not-installed',
    kind: 'How to',
    category: 'Enrolment',
    title: 'Company Portal on an iPhone waits for the management profile',
    errorCodes: [],
    platforms: ['iOS/iPadOS'],
    enrolment: ['Company Portal'],
    level: 'User',
    reply:
      paragraphs('The profile is downloaded, and you have to install it yourself:') +
      steps(
        'Open the Settings app. Near the top, tap Profile Downloaded. If it is not there, look under General > VPN & Device Management.',
        'Tap Install, enter the code of your device, and confirm.',
        'Go back to Company Portal and tap Continue.'
      ) +
      paragraphs(
        'The profile disappears after a few minutes. If you find none, start again in Company Portal and go to Settings right away.'
      ),
    cause: paragraphs(
      'iOS never installs a management profile without its owner. It is deleted when it is not installed within about eight minutes. Another organisation may also manage the device already: there is room for one.'
    ),
    fix: steps(
      'Ask the user to start again in Company Portal, and to open the page in Safari when it asks for a browser.',
      'Let them look under General > VPN & Device Management for a profile of another organisation. It must be removed first, by its owner.',
      'Check that the enrolment restriction allows personal iOS devices for this user, and that the user has a licence.',
      'If Screen Time or Stolen Device Protection asks for a delay, the user has to wait for it or do it at a familiar place.'
    ),
    confirm: paragraphs(
      'Company Portal shows a tick at all steps, and the device appears in Intune with today as its enrolment date.'
    ),
    collect: points('Version of iOS', 'Step at which Company Portal waits', 'Incident ID of Company Portal'),
    escalate: paragraphs(
      'To second line when the profile installs and Company Portal still waits after ten minutes.'
    ),
    keywords: [
      'profile downloaded',
      'management profile',
      'iPad',
      'enrol iPhone',
      'checking device settings'
    ],
    related: ['apple-push-certificate', 'enrolment-device-limit']
  },
  {
    key: 'ios-vpp-licence',
    kind: 'Error',
    category: 'Apps',
    title: 'An app does not install on iPhones: no licence is found',
    errorCodes: ['0x87D13B95', '-2016330859'],
    platforms: ['iOS/iPadOS'],
    enrolment: [],
    level: 'Second line',
    reply: paragraphs(
      'A licence for the app is missing on our side. You need not buy it. We assign one, and the app installs by itself the next time your device is in touch with us.'
    ),
    cause: points(
      'All licences are used, or the licence of this device was given back.',
      'The content token (VPP) has expired, or its terms wait to be accepted.',
      'The app is licensed to users, and the person is not signed in with an Apple Account.'
    ),
    fix: steps(
      'Open Apps > iOS/iPadOS, then the app, and compare licences that are used with those that are there.',
      'Open Tenant administration > Connectors and tokens > Apple VPP tokens. Check that the token is valid, and choose Sync.',
      'Get more licences in Apple Business Manager if needed; most apps cost nothing, and the licences have to be taken all the same.',
      'In the assignment of the app, prefer device licences: users then need no Apple Account.',
      'Revoke the licence of the device under App licenses, sync the device, and let it be assigned again.'
    ),
    confirm: paragraphs('The app is on the device, and its state in Intune is Installed.'),
    collect: points('App and serial number', 'Licences used and available', 'Expiry of the token'),
    escalate: paragraphs('To whoever manages Apple Business Manager when licences or terms are missing.'),
    keywords: ['VPP', 'volume purchase', 'location token', 'Apple Business Manager', 'app license'],
    related: ['ios-app-declined', 'apple-automated-enrolment']
  },
  {
    key: 'ios-app-declined',
    kind: 'Error',
    category: 'Apps',
    title: 'An app does not install on an iPhone: the user rejected the offer',
    errorCodes: ['0x87D13B62', '-2016330910'],
    platforms: ['iOS/iPadOS'],
    enrolment: [],
    level: 'First line',
    reply: paragraphs(
      'Your iPhone asked whether it may install the app, and the question was answered with no. Please open Company Portal, find the app and tap Install. Answer the question with Install this time.'
    ),
    cause: paragraphs(
      'On devices that are not supervised, iOS asks before it installs an app. The question was declined, or went unnoticed behind the lock screen.'
    ),
    fix: steps(
      'Let the user unlock the device, open Company Portal and install the app from there.',
      'If the app is not in Company Portal, sync the device: Devices, then the device, then Check status. The question comes up again.',
      'Check whether the App Store asks for an Apple Account. With device licences it does not.',
      'For company devices, enrol them through Automated Device Enrolment: they are supervised and do not ask.'
    ),
    confirm: paragraphs('The app is on the device, and its state in Intune is Installed.'),
    collect: points('App', 'Whether the device is supervised', 'Whether an Apple Account was asked for'),
    escalate: paragraphs('To second line when the user accepted and the code comes back.'),
    keywords: ['declined', 'app management change', 'cancelled', 'refused'],
    related: ['ios-vpp-licence']
  },
  {
    key: 'mac-profile-not-installed',
    kind: 'How to',
    category: 'Enrolment',
    title: 'Company Portal on a Mac waits for the management profile',
    errorCodes: [],
    platforms: ['macOS'],
    enrolment: ['Company Portal'],
    level: 'User',
    reply:
      paragraphs('The profile is downloaded, and you have to install it yourself:') +
      steps(
        'Open System Settings and search for "Device Management" or "Profiles".',
        'Double-click Management Profile, then choose Install.',
        'Enter the password of an administrator of the Mac, and go back to Company Portal.'
      ),
    cause: paragraphs(
      'macOS installs a management profile only when an administrator of the Mac confirms it. Old entries of an earlier enrolment in the keychain can also get in the way.'
    ),
    fix: steps(
      'Ask whether the user is an administrator of the Mac. If not, somebody has to enter such a password.',
      'Check in System Settings that no profile of another organisation is installed.',
      'If sign-in fails again and again: quit Company Portal, and delete entries with "workplace" and of Company Portal from the login keychain. Then start again.',
      'Check that the enrolment restriction allows personal Macs. Company Macs belong into Automated Device Enrolment or among the corporate identifiers.'
    ),
    confirm: paragraphs('The Mac shows the management profile, and appears in Intune.'),
    collect: points(
      'Version of macOS',
      'Whether the user is an administrator',
      'Company Portal: Help > Send diagnostic report'
    ),
    escalate: paragraphs('To second line when the profile is installed and Company Portal still waits.'),
    keywords: ['keychain', 'MacBook', 'management profile', 'system settings'],
    related: ['ios-profile-not-installed']
  }
];
