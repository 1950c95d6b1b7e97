import type { StarterAlert } from '../../domain/starter/StarterAlert';

const hour = 60;
const day = 24 * hour;

/** Alerts that most teams react to, what cannot wait first. Load them on demand. */
export const starterAlerts: readonly StarterAlert[] = [
  {
    key: 'alert-apple-push-certificate',
    title: 'Apple push certificate expires within 30 days',
    source: 'Intune admin center, Tenant administration, Tenant status, Connector status',
    severity: 'High',
    withinMinutes: day,
    why: 'When it has run out, no Apple device can be managed; renewed too late, all of them have to be enrolled again.'
  },
  {
    key: 'alert-defender-threat',
    title: 'Active threat on a managed device',
    source: 'Microsoft Defender portal, Incidents and alerts',
    severity: 'High',
    withinMinutes: hour,
    why: 'A device that is infected has to be kept away from data before anything else is looked at.'
  },
  {
    key: 'alert-new-admin-role',
    title: 'Somebody was given an administrator role',
    source: 'Microsoft Entra admin center, Audit logs; Intune admin center, Audit logs',
    severity: 'High',
    withinMinutes: 4 * hour,
    why: 'Whoever holds the role can wipe devices: somebody has to know that it was meant to be.'
  },
  {
    key: 'alert-service-incident',
    title: 'Incident of the Intune service',
    source: 'Microsoft 365 admin center, Service health',
    severity: 'High',
    withinMinutes: 2 * hour,
    why: 'The help desk needs to know before users call, and nobody should search at home for what is broken elsewhere.'
  },
  {
    key: 'alert-apple-enrollment-token',
    title: 'Apple enrollment program token expires within 30 days',
    source: 'Intune admin center, Tenant administration, Tenant status, Connector status',
    severity: 'Medium',
    withinMinutes: 3 * day,
    why: 'Without it, Apple devices that people unpack no longer enroll by themselves.'
  },
  {
    key: 'alert-apple-vpp-token',
    title: 'Apple apps and books (VPP) token expires within 30 days',
    source: 'Intune admin center, Tenant administration, Tenant status, Connector status',
    severity: 'Medium',
    withinMinutes: 3 * day,
    why: 'Without it, licenses of apps can no longer be given out or taken back.'
  },
  {
    key: 'alert-connector-unhealthy',
    title: 'A connector reports an error or has not synchronized for a day',
    source: 'Intune admin center, Tenant administration, Tenant status, Connector status',
    severity: 'Medium',
    withinMinutes: 8 * hour,
    why: 'What is shown of devices and apps grows old without anybody noticing.'
  },
  {
    key: 'alert-certificate-connector',
    title: 'The certificate connector does not answer',
    source: 'Intune admin center, Tenant administration, Connectors and tokens, Certificate connectors',
    severity: 'High',
    withinMinutes: 4 * hour,
    why: 'Devices get no new certificates: Wi-Fi and VPN stop for one person after the other.'
  },
  {
    key: 'alert-enrollment-failures',
    title: 'Many more failed enrollments than usual',
    source: 'Intune admin center, Devices, Monitor, Enrollment failures',
    severity: 'High',
    withinMinutes: 4 * hour,
    why: 'A restriction, a license or a token is often behind it, and people stand there without a device.'
  },
  {
    key: 'alert-autopilot-failures',
    title: 'Autopilot deployments fail',
    source: 'Intune admin center, Devices, Monitor, Windows Autopilot deployments',
    severity: 'Medium',
    withinMinutes: 8 * hour,
    why: 'New people cannot work on their first day, and the next ones will meet the same.'
  },
  {
    key: 'alert-compliance-drop',
    title: 'Share of compliant devices falls by five points or more',
    source: 'Intune admin center, Reports, Device compliance',
    severity: 'High',
    withinMinutes: 4 * hour,
    why: 'A policy that was changed may soon lock many people out of mail and files.'
  },
  {
    key: 'alert-app-install-failures',
    title: 'A required app fails to install on many devices',
    source: 'Intune admin center, Apps, Monitor, App install status',
    severity: 'Medium',
    withinMinutes: day,
    why: 'One faulty package or detection rule is soon on every device.'
  },
  {
    key: 'alert-update-ring-failures',
    title: 'Windows updates fail in a ring',
    source: 'Intune admin center, Reports, Windows updates',
    severity: 'Medium',
    withinMinutes: day,
    why: 'The first ring is there to find it: stop the update before it reaches the next one.'
  },
  {
    key: 'alert-stale-devices',
    title: 'More devices than usual have not been seen for 30 days',
    source: 'Intune admin center, Devices, All devices, Last check-in',
    severity: 'Low',
    withinMinutes: 5 * day,
    why: 'They get no policies and no updates, and some of them are lost.'
  }
];
