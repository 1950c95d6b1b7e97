import type { StarterEntry } from '../../../domain/starter/StarterEntry';
import { paragraphs, points, steps } from '../texts';

/** Windows Autopilot, from the first screen to the desktop. */
export const autopilot: readonly StarterEntry[] = [
  {
    key: 'autopilot-securing-hardware',
    kind: 'Error',
    category: 'Enrolment',
    title: 'Autopilot fails at "Securing your hardware"',
    errorCodes: ['0x800705B4', '0x801C03EA', '0x81039001', '0x81039024'],
    platforms: ['Windows'],
    enrolment: ['Windows Autopilot'],
    level: 'Second line',
    reply: null,
    cause:
      paragraphs(
        'In self-deploying and pre-provisioning mode the security chip (TPM) of the device has to prove what it is, and that did not work.'
      ) +
      points(
        '0x800705B4: the attempt timed out. Often the device has no TPM 2.0, or is a virtual machine.',
        '0x801C03EA: the proof was refused, for example by a TPM that could run version 2.0 and does not yet.',
        '0x81039001: the device gave up after several attempts. A later attempt may succeed.',
        '0x81039024: the firmware of the TPM has a known weakness and must be updated.'
      ),
    fix: steps(
      'Check that the device is a real one with TPM 2.0, and that the TPM is switched on in the firmware settings.',
      'Use a cable or a network without proxy and sign-in page: the addresses of the TPM maker must be reachable.',
      'Install the latest firmware of the device and of the TPM from its maker.',
      'Clear the TPM in the firmware settings. On a device that was in use, save the BitLocker recovery key first.',
      'Restart the device and try once more.',
      'If it must be ready today, assign a user-driven profile instead, which does not ask for this proof.'
    ),
    confirm: paragraphs(
      'The line "Securing your hardware" is complete, and the device goes on to join the organisation.'
    ),
    collect: points(
      'Model, firmware version and TPM maker',
      'Code on the screen',
      'File of: mdmdiagnosticstool.exe -area "Autopilot;TPM" -cab c:\\autopilot.cab (Shift+F10 opens a command prompt)'
    ),
    escalate: paragraphs(
      'To the maker of the device when a whole model fails with current firmware. Otherwise to the Intune admins, with the file.'
    ),
    keywords: ['TPM', 'attestation', 'white glove', 'pre-provisioning', 'self-deploying', 'kiosk'],
    related: ['autopilot-status-page', 'windows-enrolment-blocked']
  },
  {
    key: 'autopilot-hybrid-join-timeout',
    kind: 'Error',
    category: 'Enrolment',
    title: 'Autopilot with domain join ends with 80070774',
    errorCodes: ['0x80070774'],
    platforms: ['Windows'],
    enrolment: ['Windows Autopilot'],
    level: 'Second line',
    reply: paragraphs(
      'Your new device cannot join our network yet. Please leave it connected and switched on; we look into it and call you.'
    ),
    cause: points(
      'A user is assigned to the device in the list of Autopilot devices. The device then joins Entra ID right away and can no longer join the domain.',
      'The device cannot reach a domain controller, or the connector on the server did not create its computer account.'
    ),
    fix: steps(
      'Open Devices > Enrollment > Windows > Devices (Autopilot), and take away the user that is assigned to the device.',
      'Check under Intune Connector for Active Directory that a connector is active and of the current version.',
      'Check that a domain join profile is assigned to the device, with the right organisational unit, and that the connector may create computers there.',
      'Connect the device to the company network, or make sure that the VPN starts before sign-in and that the profile skips the connectivity check.',
      'Reset the device and start again.'
    ),
    confirm: paragraphs('The device restarts once, and the user signs in with their domain account.'),
    collect: points(
      'Serial number',
      'Network the device is in',
      'Events of the connector: ODJ Connector Service on the server',
      'Assigned user, if any'
    ),
    escalate: paragraphs(
      'To the people who run Active Directory when the connector reports that it cannot create accounts.'
    ),
    keywords: ['hybrid join', 'ODJ', 'offline domain join', 'domain controller', 'something went wrong'],
    related: ['autopilot-status-page']
  },
  {
    key: 'autopilot-status-page',
    kind: 'Error',
    category: 'Enrolment',
    title: 'The set-up of a new Windows device hangs at "Device setup: Apps"',
    errorCodes: ['0x800705B4'],
    platforms: ['Windows'],
    enrolment: ['Windows Autopilot'],
    level: 'Second line',
    reply: paragraphs(
      'Setting up a new device can take an hour or more, depending on your connection. Please keep it plugged in and connected.',
      'If it shows a message in red, send us a photo of it and choose "Try again" once.'
    ),
    cause: paragraphs(
      'The enrolment status page waits for every app that blocks it. One of them fails, waits for something that nobody can click away, or takes longer than the page allows.'
    ),
    fix: steps(
      'Open the details on the page and read which app it waits for. On Windows 11, Ctrl+Shift+D opens the diagnostics, if they are allowed.',
      'Open the device in Intune, then Managed Apps, and read the state of each app.',
      'Check that line-of-business apps (MSI) and Win32 apps are not mixed in one set-up: both use the installer at once and block each other.',
      'Check that the app installs without questions, in the system context, and does not restart the device by itself.',
      'Try again on the page. If it fails again, take the app from the list of apps that block the page, and install it after the sign-in.'
    ),
    confirm: paragraphs('The page reaches the desktop on a second device of the same group.'),
    collect: points(
      'Serial number and user',
      'App that it waited for, and for how long',
      'Logs in C:\\ProgramData\\Microsoft\\IntuneManagementExtension\\Logs'
    ),
    escalate: paragraphs(
      'To whoever packaged the app when only that app fails. To the Intune admins when several devices hang since the same day.'
    ),
    keywords: ['ESP', 'enrollment status page', 'stuck', 'time out', 'identifying', 'account setup'],
    related: ['win32-not-detected', 'autopilot-securing-hardware']
  }
];
