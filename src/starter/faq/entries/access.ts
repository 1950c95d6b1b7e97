import type { StarterEntry } from '../../../domain/starter/StarterEntry';
import { paragraphs, points, steps } from '../texts';

/** Sign-in, compliance and access. */
export const access: readonly StarterEntry[] = [
  {
    key: 'access-device-not-compliant',
    kind: 'Error',
    category: 'Compliance and access',
    title: 'Sign-in is refused: the device must comply, AADSTS53000',
    errorCodes: ['AADSTS53000'],
    platforms: [],
    enrolment: [],
    level: 'First line',
    reply: paragraphs(
      'Your device misses something that we ask for. Please open Company Portal, choose your device and Check access: it says what is missing and how to put it right. On a PC, sign in with Edge and your work account, not in a private window.'
    ),
    cause: points(
      'The device does not comply, or has not reported since it does.',
      'The device complies, and the browser does not say which device it is: a private window, a browser without the sign-on extension, or another account.',
      'The device is not enrolled.'
    ),
    fix: steps(
      'Find the attempt in the sign-in log of the user in Entra ID. Under Device info it says whether a device ID came along and whether it is compliant.',
      'No device ID: let the user work in Edge with the work account, or in Chrome with the extension Microsoft Single Sign On, and without a private window.',
      'Not compliant: open the device in Intune > Device compliance, and read which setting fails. Solve that.',
      'Compliant in Intune, not in Entra ID: sync the device, wait some minutes, and let the user sign in again.',
      'Two records of the same device: delete the stale one, never the one in use.'
    ),
    confirm: paragraphs('The next attempt in the sign-in log succeeds, with the device as compliant.'),
    collect: points(
      'Request ID and time on the error page (More details)',
      'Name of the device',
      'Browser and app'
    ),
    escalate: paragraphs(
      'To the Intune admins when the device is compliant on both sides and still refused.'
    ),
    keywords: [
      'Conditional Access',
      'DeviceNotCompliant',
      "you can't get there from here",
      'private window',
      'not compliant'
    ],
    related: ['compliance-not-updating', 'access-blocked-by-rule']
  },
  {
    key: 'access-blocked-by-rule',
    kind: 'Error',
    category: 'Compliance and access',
    title: 'Sign-in succeeds, and access is blocked all the same: AADSTS53003',
    errorCodes: ['AADSTS53003'],
    platforms: [],
    enrolment: [],
    level: 'Second line',
    reply: paragraphs(
      'Your password is right; a rule blocks the access from this place, app or device. Please tell us where you are, which app you use, and send us a photo of the page with "More details" open.'
    ),
    cause: paragraphs(
      'A Conditional Access policy blocks: because of the country or network, an old app, a risk that was noticed, or a platform that is not allowed.'
    ),
    fix: steps(
      'Find the attempt in the sign-in log of the user, and open the tab Conditional Access. The policy with the result Failure is the one.',
      'Compare its conditions with the attempt: location, client app, device platform, risk.',
      'Location: ask where the user is. A VPN or a mobile connection can come from another country.',
      'Client app: let the user take the current app. Old protocols stay blocked.',
      'Risk: hand it to the security team. Never exclude a user to make it go away.'
    ),
    confirm: paragraphs('The next attempt succeeds, and the policy shows Success or Not applied.'),
    collect: points('Request ID and time', 'Place and network', 'App and device', 'Name of the policy'),
    escalate: paragraphs(
      'To the security team when the sign-in is marked as risky. To whoever owns the policy when it hits people whom it should not.'
    ),
    keywords: ['Conditional Access', 'BlockedByConditionalAccess', 'blocked', 'abroad', 'travel', 'location'],
    related: ['access-device-not-compliant', 'app-protection-broker-missing']
  },
  {
    key: 'compliance-not-updating',
    kind: 'Error',
    category: 'Compliance and access',
    title: 'A device stays "not compliant" although everything was put right',
    errorCodes: [],
    platforms: [],
    enrolment: [],
    level: 'First line',
    reply:
      paragraphs('Your device reports only from time to time. Please do this, and give it some minutes:') +
      steps(
        'Restart the device, and connect it to the internet.',
        'Open Company Portal, choose your device, and then Check access or Check status.',
        'On a PC you can also use Settings > Accounts > Access work or school > Info > Sync.'
      ),
    cause: points(
      'The device has not been in touch since. Without a push, it reports every eight hours.',
      'What is measured at start-up, such as BitLocker, Secure Boot and code integrity, counts only after a restart.',
      'Another setting fails too: the built-in policy asks for an assigned policy, contact within the time allowed, and a user who still exists.'
    ),
    fix: steps(
      'Open the device in Intune > Device compliance. Open each policy, and read which setting fails, for which user.',
      'Compare the last check-in with the time of the repair.',
      'Choose Sync, let the user restart the device and check access in Company Portal.',
      'A row "System account" beside the user can fail by itself: check whether the policy is meant for users or for devices.',
      'Not evaluated for a day: check that the device still exists in Entra ID under the same ID.'
    ),
    confirm: paragraphs('The device shows Compliant in Intune, and some minutes later in Entra ID.'),
    collect: points(
      'Name of the device and its last check-in',
      'Policy and setting that fails',
      'What was repaired, and when'
    ),
    escalate: paragraphs(
      'To the Intune admins when the setting is right on the device, and reported as wrong after a restart and a sync.'
    ),
    keywords: [
      'noncompliant',
      'check access',
      'sync',
      'grace period',
      'last check-in',
      'Built-in Device Compliance Policy'
    ],
    related: ['access-device-not-compliant', 'bitlocker-not-encrypting']
  },
  {
    key: 'company-portal-sign-in',
    kind: 'Error',
    category: 'Compliance and access',
    title: 'Company Portal does not let a person sign in',
    errorCodes: ['UserLicenseTypeInvalid'],
    platforms: [],
    enrolment: ['Company Portal'],
    level: 'First line',
    reply: paragraphs(
      'Please update Company Portal in the store of your device, set date and time to automatic, and sign in with your whole work address. If you changed your password lately, sign out of the other work apps first.'
    ),
    cause: points(
      'The account has no licence with Intune, or is a guest of another organisation.',
      'The clock of the device is wrong, so that the sign-in does not count.',
      'An old session or password is kept on the device.',
      'A rule asks for a compliant device before the device could be enrolled.'
    ),
    fix: steps(
      'Check licence and state of the account: not blocked, password not expired.',
      'Look in the sign-in log for the app Microsoft Intune Company Portal. The code there says more than the app.',
      'Let the user sign out everywhere, clear the data of Company Portal (Android) or install it anew, and try again.',
      'If a Conditional Access policy asks for compliance, check that Microsoft Intune Enrollment is left out: otherwise nobody can enrol a first device.',
      'Let the user try with mobile data, to leave out proxy and filter.'
    ),
    confirm: paragraphs('Company Portal shows the devices of the user.'),
    collect: points(
      'User name',
      'Platform and version of Company Portal',
      'Code in the sign-in log',
      'Incident ID of the app'
    ),
    escalate: paragraphs(
      'To the identity team when other apps refuse the same account. To the Intune admins when only Company Portal does.'
    ),
    keywords: ['CP', 'login', 'sign in', 'could not sign in', 'account', 'something went wrong'],
    related: ['windows-enrolment-licence', 'access-blocked-by-rule']
  }
];
