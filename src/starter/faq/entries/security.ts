import type { StarterEntry } from '../../../domain/starter/StarterEntry';
import { paragraphs, points, steps } from '../texts';

/** Encryption, certificates and networks. */
export const security: readonly StarterEntry[] = [
  {
    key: 'bitlocker-recovery',
    kind: 'How to',
    category: 'Security',
    title: 'A Windows device asks for the BitLocker recovery key',
    errorCodes: [],
    platforms: ['Windows'],
    enrolment: [],
    level: 'First line',
    reply: paragraphs(
      'Your device wants to be sure that it is you. On another device, open myaccount.microsoft.com, choose Devices, then this device, and View BitLocker keys. Take the key whose ID begins like the one on the blue screen.',
      'If you find none, call us. Have your identification ready, and read us the first eight characters of the key ID.'
    ),
    cause: paragraphs(
      'Something changed that Windows checks at start-up: firmware, boot order, a docking station, Secure Boot, the TPM, or too many wrong PINs. Somebody may also have tampered with the device.'
    ),
    fix: steps(
      'Make sure who is calling, by the way that your team agreed on. The key opens everything on the disk.',
      'Ask for the first eight characters of the key ID on the screen.',
      'Open the device in Intune > Recovery keys, or in Entra ID under Devices > BitLocker keys, and find the key with this ID. A device can have several.',
      'Read out the 48 digits in groups. Do not send them by mail.',
      'Ask what happened before. After an update of the firmware once is normal; otherwise hand it to second line.',
      'When Windows has started, rotate the key: Intune > the device > BitLocker key rotation. The one that was read out is used up.'
    ),
    confirm: paragraphs('Windows starts twice without asking, and Intune shows a new key.'),
    collect: points('Name of the device and key ID', 'What happened before', 'How the caller was identified'),
    escalate: paragraphs(
      'To second line when it asks at every start. To the security team when the device was lost or stolen, or the caller cannot identify themselves.'
    ),
    keywords: ['recovery key', 'blue screen', 'key ID', '48 digits', 'encryption', 'locked out'],
    related: ['bitlocker-not-encrypting']
  },
  {
    key: 'bitlocker-not-encrypting',
    kind: 'Error',
    category: 'Security',
    title: 'BitLocker does not encrypt a device: remediation failed, 0x87D1FDE8',
    errorCodes: ['0x87D1FDE8', '-2016281112'],
    platforms: ['Windows'],
    enrolment: [],
    level: 'Second line',
    reply: null,
    cause:
      paragraphs(
        '0x87D1FDE8 says that a setting could not be applied, and it comes up with other settings too. With BitLocker, usually one of these is true:'
      ) +
      points(
        'Encryption without questions was asked for, and the TPM is missing, not ready, or the recovery environment (WinRE) is switched off.',
        'The policy asks for something that shows a question, such as a start-up PIN.',
        'The user is no administrator, and standard users may not switch encryption on.',
        'Another policy, or a group policy, says something else.'
      ),
    fix: steps(
      'Open Devices > Monitor > Encryption report, find the device and read its status details.',
      'Run tpm.msc and check that the TPM is ready, version 2.0.',
      'Run reagentc /info as administrator. If WinRE is disabled, run reagentc /enable.',
      'Check in the policy: hide the prompt about other encryption, allow standard users, no PIN or key at start-up, recovery key stored in Entra ID before encryption begins.',
      'Look for a second policy or group policy with BitLocker settings, and leave one.',
      'Sync the device, restart it, and look again after an hour.'
    ),
    confirm: paragraphs('manage-bde -status c: shows that protection is on, and the key is in Intune.'),
    collect: points(
      'Status details of the encryption report',
      'Output of manage-bde -status and reagentc /info',
      'Event log Microsoft-Windows-BitLocker-API/Management'
    ),
    escalate: paragraphs('To the Intune admins when several models fail with the same policy.'),
    keywords: ['encryption', 'silent encryption', 'WinRE', 'TPM', 'remediation failed', 'encryption report'],
    related: ['bitlocker-recovery', 'compliance-not-updating']
  },
  {
    key: 'wifi-certificate',
    kind: 'Error',
    category: 'Certificates and networks',
    title: 'A managed device does not connect to the company Wi-Fi with its certificate',
    errorCodes: [],
    platforms: [],
    enrolment: [],
    level: 'Second line',
    reply: paragraphs(
      'Your device lacks a valid certificate for our Wi-Fi. Please use another network for now, such as the guest network or your phone, open Company Portal and sync. We check the rest and write to you.'
    ),
    cause: points(
      'One link of the chain is missing: root certificate, certificate of the user or device, and Wi-Fi profile have to reach the same groups.',
      'The certificate has expired, or was issued for another name than the network expects.',
      'The server for certificates (connector, NDES) does not answer.',
      'The Wi-Fi server does not trust the root, or cannot match the certificate with an account. Domain controllers now ask that the certificate names the account by its SID.'
    ),
    fix: steps(
      'Open the device in Intune > Device configuration. Root, certificate and Wi-Fi profile must all show Succeeded. Begin with the first that does not.',
      'Check that the three profiles are assigned to the same group, all to users or all to devices, and that the Wi-Fi profile names this very certificate profile.',
      'Look at the certificate on the device: validity, issuer, subject, and client authentication among its purposes.',
      'No certificate: check the connector under Tenant administration > Connectors and tokens > Certificate connectors, and its event log.',
      'Certificate there, no connection: read the log of the RADIUS server for the time of the attempt. It says whether trust, name or account is the reason.',
      'If accounts are matched in Active Directory, check that the certificate holds the SID of the account.'
    ),
    confirm: paragraphs('The device connects by itself after Wi-Fi was switched off and on.'),
    collect: points(
      'Name of the device and of the user',
      'State of the three profiles',
      'Serial number and expiry of the certificate',
      'Time of an attempt'
    ),
    escalate: paragraphs(
      'To the network team when the RADIUS server refuses a valid certificate. To the people who run the certification authority when none are issued since the same day.'
    ),
    keywords: ['WLAN', 'SCEP', 'PKCS', 'NDES', '802.1X', 'EAP-TLS', 'RADIUS', 'certificate expired'],
    related: ['compliance-not-updating']
  }
];
