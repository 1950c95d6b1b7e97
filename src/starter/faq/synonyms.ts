/** Words that people in Intune support use for the same thing: a start for a team's own. Each row is one group. */
export const starterSynonyms: readonly (readonly string[])[] = [
  ['enroll', 'register a device', 'onboard'],
  ['Company Portal', 'CP', 'Comp Portal'],
  ['Autopilot', 'AP', 'OOBE'],
  ['Enrollment Status Page', 'ESP', 'setting up your device'],
  ['BitLocker recovery key', 'recovery key', '48-digit key'],
  ['BitLocker', 'disk encryption', 'drive encryption'],
  ['MFA', 'multi-factor authentication', 'two-factor', '2FA', 'second factor'],
  ['Conditional Access', 'access blocked', 'sign-in blocked'],
  ['noncompliant', 'not compliant', 'out of compliance'],
  ['app protection policy', 'MAM', 'app protection'],
  ['work profile', 'briefcase'],
  ['wipe', 'factory reset', 'reset the device'],
  ['retire', 'remove company data', 'unenroll'],
  ['APNs', 'Apple push certificate', 'MDM push certificate'],
  ['ADE', 'Automated Device Enrollment', 'DEP'],
  ['Wi-Fi', 'wireless', 'WLAN'],
  ['Entra ID', 'Azure AD', 'AAD'],
  ['BYOD', 'personal device', 'own device']
];
