import type { StarterEntry } from '../../../domain/starter/StarterEntry';
import { paragraphs, points, steps } from '../texts';

/** Apps on Windows that do not arrive. */
export const apps: readonly StarterEntry[] = [
  {
    key: 'win32-not-detected',
    kind: 'Error',
    category: 'Apps',
    title: 'A Windows app counts as failed, although it is installed: 0x87D1041C',
    errorCodes: ['0x87D1041C', '-2016345060'],
    platforms: ['Windows'],
    enrolment: [],
    level: 'Intune admin',
    reply: paragraphs(
      'The app may work for you already; please try it. The message is about our check of the installation, which we correct.'
    ),
    cause: paragraphs(
      'The installation ended without an error, and the detection rule then did not find the app. The rule looks for another version, another folder, or in the wrong half of the registry (32 or 64 bits); or the app was installed for the user while the rule looks for the device.'
    ),
    fix: steps(
      'Check on the device whether the app is there, and where: folder, version, registry key, product code.',
      'Open the app in Intune > Properties > Detection rules, and compare word by word.',
      'A 32-bit installer on 64-bit Windows writes to WOW6432Node and Program Files (x86): set "Associated with a 32-bit app" accordingly.',
      'An app that updates itself needs a rule with "greater than or equal to", not with one version.',
      'Run a detection script as SYSTEM: it must end with 0 and write something to the output when the app is there.',
      'Save the rule, restart the service Microsoft Intune Management Extension on one device, and look again.'
    ),
    confirm: paragraphs('AppWorkload.log names the app as detected, and its state turns to Installed.'),
    collect: points(
      'App and version',
      'Folder and registry key found on the device',
      'Logs in C:\\ProgramData\\Microsoft\\IntuneManagementExtension\\Logs'
    ),
    escalate: paragraphs('To whoever packaged the app when the installer ends with 0 and installs nothing.'),
    keywords: ['detection rule', 'Win32', 'intunewin', 'not detected after installation'],
    related: ['win32-content', 'msi-1603']
  },
  {
    key: 'win32-content',
    kind: 'Error',
    category: 'Apps',
    title: 'A Windows app is not downloaded or not unpacked',
    errorCodes: ['0x87D30067', '-2016214937', '0x87D30068', '-2016214936', '0x87D3006A'],
    platforms: ['Windows'],
    enrolment: [],
    level: 'Second line',
    reply: paragraphs(
      'The app could not be downloaded completely. Please connect to another network, such as your own, keep some gigabytes free, and restart the device. It tries again by itself, at the latest the next day.'
    ),
    cause: points(
      '0x87D30067: the package arrived and could not be unpacked, for lack of space, because a scanner held it, or because paths in it are too long.',
      '0x87D30068 and 0x87D3006A: the download broke off or took too long. A proxy or a filter is in the way, or the connection is slow.'
    ),
    fix: steps(
      'Check that the disk has room for the package twice: it is unpacked beside itself.',
      'Try in a network without proxy. If that helps, allow the addresses of Intune content delivery without inspection.',
      'Look in AppWorkload.log for the name of the app and read which step fails.',
      'If one app fails everywhere, build its package again with current files and short paths, and upload it.',
      'Exclude the folder C:\\Windows\\IMECache from scanning for a test, and only for that.',
      'Restart the service Microsoft Intune Management Extension: it begins again.'
    ),
    confirm: paragraphs('The app shows as Installed, and other apps download on the same network.'),
    collect: points('App and size of the package', 'Free space', 'Network and proxy', 'AppWorkload.log'),
    escalate: paragraphs(
      'To the network team when it works only outside. To whoever packaged the app when it fails everywhere.'
    ),
    keywords: ['unzip', 'download', 'content', 'delivery optimization', 'proxy', 'CDN'],
    related: ['win32-not-detected']
  },
  {
    key: 'msi-1603',
    kind: 'Error',
    category: 'Apps',
    title: 'A Windows app ends with 1603 (0x80070643): fatal error during installation',
    errorCodes: ['0x80070643', '-2147023293', '0x80070652'],
    platforms: ['Windows'],
    enrolment: [],
    level: 'Second line',
    reply: paragraphs(
      'The app stopped during its installation. Please close all programs, restart the device and wait an hour. If the app is still not there, tell us its name.'
    ),
    cause: paragraphs(
      '1603 only says that Windows Installer stopped. Behind it stands an older version that is in the way or in use, a missing prerequisite, a parameter that is wrong, or a folder without rights. 0x80070652 (1618) says that another installation is running.'
    ),
    fix: steps(
      'Restart the device. That ends installations that hang, and pending restarts.',
      'Look for an older version in Settings > Apps, and close its processes.',
      'Run the installation by hand with a log: msiexec /i app.msi /qn /l*v c:\\temp\\app.log',
      'Search the log for "return value 3". The lines above say what stopped it.',
      'Correct the package: prerequisite as a dependency, older version as superseded, right parameters. For 1618, add the code as "Retry".'
    ),
    confirm: paragraphs('The installation by hand ends with 0 or 3010, and Intune shows Installed.'),
    collect: points('App and version', 'Log of the installer', 'Event log Application, source MsiInstaller'),
    escalate: paragraphs('To whoever packaged the app, with the log.'),
    keywords: ['1603', '1618', 'MSI', 'msiexec', 'Windows Installer', 'fatal error'],
    related: ['win32-not-detected']
  },
  {
    key: 'company-portal-app-missing',
    kind: 'How to',
    category: 'Apps',
    title: 'An app is missing in Company Portal on Windows, or cannot be installed from it',
    errorCodes: [],
    platforms: ['Windows'],
    enrolment: [],
    level: 'First line',
    reply: paragraphs(
      'Please open Company Portal, then Settings, and choose Sync. Look again after some minutes. If the app is still missing, or Company Portal says that the device belongs to somebody else, tell us: then we have to change something.'
    ),
    cause: points(
      'The app is assigned to devices: apps to choose from have to be assigned to users.',
      'The primary user of the device is somebody else. Only they may install what is offered.',
      'The user is in no group that gets the app, or in one that is excluded.',
      'A requirement of the app, such as the version of Windows, is not met.'
    ),
    fix: steps(
      'Open the device in Intune > Properties, and set the primary user to the person who works with it.',
      'Open the app > Properties > Assignments. Under "Available for enrolled devices" there must be a group of users with this person.',
      'Check filters and requirements of the app against the device.',
      'Let the user sync in Company Portal, and sign out and in again.'
    ),
    confirm: paragraphs('The app shows in Company Portal and installs.'),
    collect: points('App', 'User and primary user', 'Name of the device'),
    escalate: paragraphs('To the Intune admins when primary user and groups are right since a day.'),
    keywords: ['Company Portal', 'CP', 'primary user', 'available app', 'already assigned to someone'],
    related: ['win32-content']
  }
];
