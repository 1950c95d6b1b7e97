import type { StarterEntry } from '../../../domain/starter/StarterEntry';
import { paragraphs, points, steps } from '../texts';

/** Windows devices that do not come under management. */
export const windowsEnrolment: readonly StarterEntry[] = [
  {
    key: 'windows-enrolment-blocked',
    kind: 'Error',
    category: 'Enrolment',
    title: 'Windows enrolment stops with 0x80180014: this device is not supported',
    errorCodes: ['0x80180014', '-2145910764'],
    platforms: ['Windows'],
    enrolment: ['Windows Autopilot', 'Windows automatic enrolment'],
    level: 'Intune admin',
    reply: paragraphs(
      'Our rules currently refuse this device, so trying again will not help. Please leave it switched on and tell us the serial number and whether the device belongs to us or to you.',
      'We allow the device or prepare it anew, and write to you when you can sign in again.'
    ),
    cause: points(
      'The enrolment restriction that applies to the user blocks Windows (MDM), personal devices, or this version of Windows.',
      'The device went through Autopilot in self-deploying or pre-provisioning mode before. It may do so only once; after a reset it stays blocked until an admin allows it again.'
    ),
    fix: steps(
      'Ask whether the device was reset and had been set up without a user before. If so, go on with step 4.',
      'Open Devices > Enrollment > Device platform restriction and find the restriction with the highest priority that is assigned to the user.',
      'Compare platform, ownership and version with the device. A company device that counts as personal needs Autopilot registration or a corporate identifier, not a wider rule.',
      'For a device that is set up again without a user: delete its old record under Devices > Windows, or select Unblock device in the list of Autopilot devices.',
      'Wait a few minutes, restart the device and begin the set-up again.'
    ),
    confirm: paragraphs(
      'The device passes the step that failed, and appears in Intune with today as its enrolment date.'
    ),
    collect: points(
      'Serial number',
      'User who signed in',
      'Company or personal device',
      'Photo of the message',
      'Whether the device was in use before'
    ),
    escalate: paragraphs(
      'To the Intune admins when no restriction explains it, or when many devices are refused since the same day: somebody may have changed a restriction.'
    ),
    keywords: ['DeviceNotSupported', 'enrollment restriction', 'personal device blocked', 'reset device'],
    related: ['windows-enrolment-licence', 'enrolment-device-limit']
  },
  {
    key: 'windows-enrolment-licence',
    kind: 'Error',
    category: 'Enrolment',
    title: 'Windows enrolment stops with 0x80180018: there is a problem with the licence',
    errorCodes: ['0x80180018', '-2145910760'],
    platforms: ['Windows'],
    enrolment: ['Windows Autopilot', 'Windows automatic enrolment'],
    level: 'First line',
    reply: paragraphs(
      'Your account lacks a licence that the device needs. We assign it. Please wait until we write to you, then restart the device and sign in again.'
    ),
    cause: paragraphs(
      'The user who signs in has no valid licence that includes Intune, or it was assigned only minutes ago.'
    ),
    fix: steps(
      'Open the user in the Microsoft 365 admin center and look at Licenses and apps.',
      'Assign a licence with Intune, best through the group that others of the department are in. Check that the Intune part of the licence is switched on.',
      'If the licence comes through a group, check that the group shows no licensing error and that licences are left.',
      'Wait about 15 minutes, restart the device, and let the user sign in again.'
    ),
    confirm: paragraphs(
      'In the Intune admin center, Troubleshooting + support shows a licence for the user, and the device goes on past the sign-in.'
    ),
    collect: points('User name', 'Group or department', 'Licences that are assigned now'),
    escalate: paragraphs(
      'To the people who buy licences when none are left. To the Intune admins when the licence has been there for a day.'
    ),
    keywords: ['UserLicenseTypeInvalid', 'not licensed', 'license', 'new employee'],
    related: ['windows-enrolment-blocked']
  },
  {
    key: 'enrolment-device-limit',
    kind: 'Error',
    category: 'Enrolment',
    title: 'A person cannot add another device: the limit is reached',
    errorCodes: ['0x80180013', '-2145910765', '0x801C0003', 'DeviceCapReached'],
    platforms: [],
    enrolment: [],
    level: 'First line',
    reply: paragraphs(
      'You have reached the number of devices that one person may use. Please look in Company Portal under Devices, and remove those that you no longer have.',
      'If you need all of them, tell us which and why.'
    ),
    cause: paragraphs(
      'There are two limits. Intune counts the devices that a user enrolled (DeviceCapReached, 0x80180013). Microsoft Entra ID counts the devices that a user joined or registered; Windows then shows 801C0003 and "This user is not authorized to enroll".',
      '801C0003 also comes up when the user may not join devices to Entra ID at all.'
    ),
    fix: steps(
      'Open the user in the Intune admin center under Users, and count their devices. Ask which of them are still there.',
      'Delete the records of devices that are gone. Retire those that are only lost from sight: a device in a drawer comes back.',
      'Open the same user in the Entra admin center under Devices, and delete stale records there as well. Keep records that hold a BitLocker key somebody may still need.',
      'For 801C0003, check in Entra under Devices > Device settings who may join devices, and how many.',
      'Somebody who enrols devices for others needs a device enrolment manager account or another way of enrolment, not a higher limit for everybody.'
    ),
    confirm: paragraphs(
      'The device is enrolled at the next attempt, and the list of the user holds only devices that exist.'
    ),
    collect: points(
      'User name',
      'Number of devices in Intune and in Entra ID',
      'Which of them are no longer in use',
      'Wording of the message'
    ),
    escalate: paragraphs(
      'To the Intune admins when the user is far below both limits, or has a reason for more devices.'
    ),
    keywords: [
      'device limit',
      'too many devices',
      'device cap',
      'not authorized to enroll',
      'maximum number'
    ],
    related: ['windows-enrolment-blocked']
  },
  {
    key: 'windows-automatic-enrolment-fails',
    kind: 'Error',
    category: 'Enrolment',
    title: 'A domain-joined Windows device does not enrol by itself: event 76, 0x8018002B',
    errorCodes: ['0x8018002B', '-2145910741', '0x8018002A', '-2145910742'],
    platforms: ['Windows'],
    enrolment: ['Windows automatic enrolment', 'Co-management'],
    level: 'Second line',
    reply: null,
    cause: points(
      '0x8018002B: the MDM user scope is off or leaves the user out, or the sign-in name ends with a domain that is not verified, such as .local.',
      '0x8018002A: enrolment needs the user to confirm their sign-in, and nobody is there to do it. Multifactor authentication is asked for in the background task.'
    ),
    fix: steps(
      'Run dsregcmd /status. AzureAdJoined and DomainJoined must be YES, and AzureAdPrt YES in the session of the user. If they are not, the device is not hybrid joined yet: solve that first.',
      'Open Devices > Enrollment > Automatic Enrollment, and check that the MDM user scope includes the user.',
      'Check the sign-in name of the user. Its ending must be a domain that is verified in Entra ID.',
      'For 0x8018002A, find the Conditional Access policy in the sign-in log of the user, and exclude the app Microsoft Intune Enrollment from it where your rules allow that.',
      'Run gpupdate /force, then start the task "Schedule created by enrollment client for automatically enrolling in MDM from AAD" in Task Scheduler under Microsoft > Windows > EnterpriseMgmt.'
    ),
    confirm: paragraphs(
      'Event 75 (enrolment succeeded) follows in the log DeviceManagement-Enterprise-Diagnostics-Provider/Admin, and the device appears in Intune.'
    ),
    collect: points(
      'Output of dsregcmd /status',
      'Events 75 and 76 of DeviceManagement-Enterprise-Diagnostics-Provider/Admin',
      'User name and its ending',
      'Which group policy switches enrolment on'
    ),
    escalate: paragraphs(
      'To the people who run Entra Connect when AzureAdJoined stays NO. To the Intune admins otherwise, with the events.'
    ),
    keywords: ['group policy', 'GPO', 'hybrid', 'dsregcmd', 'MDM user scope', 'auto MDM enroll failed'],
    related: ['windows-enrolment-licence']
  }
];
