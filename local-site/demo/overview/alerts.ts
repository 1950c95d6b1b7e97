import type { DemoAlert } from './model';

const learn = 'https://learn.microsoft.com/mem/intune';
const pages = 'https://contoso.example/sites/intune/SitePages';

/** What the demo team reacts to. */
export const alerts: readonly DemoAlert[] = [
  {
    title: 'Service health names an incident of Intune',
    source: 'Microsoft 365 admin center, Service health; mail to the mailbox of the team',
    severity: 'High',
    responder: 'lead',
    backup: 'admin1',
    withinMinutes: 60,
    runbook: { url: `${pages}/Incidents.aspx`, description: 'When Intune has an incident' },
    by: 'admin1',
    daysAgo: 88
  },
  {
    title: 'Apple push certificate ends within 30 days',
    source: 'Intune admin center, Tenant status',
    severity: 'High',
    responder: 'admin1',
    backup: 'admin2',
    withinMinutes: 480,
    runbook: {
      url: `${learn}/enrollment/apple-mdm-push-certificate-get`,
      description: 'Apple MDM push certificate'
    },
    by: 'admin1',
    daysAgo: 88
  },
  {
    title: 'Certificate connector does not answer',
    source: 'Intune admin center, Connectors and tokens',
    severity: 'High',
    responder: 'admin2',
    backup: 'admin1',
    withinMinutes: 120,
    runbook: { url: `${learn}/protect/certificate-connector-overview`, description: 'Certificate connector' },
    by: 'admin1',
    daysAgo: 88
  },
  {
    title: 'Malware that could not be removed',
    source: 'Intune admin center, Endpoint security, Antivirus',
    severity: 'High',
    responder: 'admin2',
    backup: 'lead',
    withinMinutes: 60,
    runbook: { url: `${pages}/Malware.aspx`, description: 'Malware on a device' },
    by: 'admin1',
    daysAgo: 88
  },
  {
    title: 'More than ten enrolments failed since yesterday',
    source: 'Intune admin center, Enrolment failures',
    severity: 'Medium',
    responder: 'admin1',
    backup: 'admin2',
    withinMinutes: 240,
    runbook: { url: `${pages}/Enrolment-failures.aspx`, description: 'When enrolments fail' },
    by: 'admin1',
    daysAgo: 88
  },
  {
    title: 'Managed Google Play has not synced for a day',
    source: 'Intune admin center, Connectors and tokens',
    severity: 'Low',
    responder: 'admin1',
    backup: 'admin2',
    withinMinutes: 480,
    runbook: {
      url: `${learn}/enrollment/connect-intune-android-enterprise`,
      description: 'Managed Google Play'
    },
    by: 'admin1',
    daysAgo: 88
  },
  // Nobody reacts while Chidi is away.
  {
    title: 'More than five tickets about the same error in an hour',
    source: 'Board of the help desk',
    severity: 'Medium',
    responder: 'helpdesk',
    withinMinutes: 30,
    runbook: { url: `${pages}/Many-tickets.aspx`, description: 'Many tickets about one thing' },
    by: 'helpdesk',
    daysAgo: 40
  },
  // It is described nowhere what to do.
  {
    title: 'Somebody reads many BitLocker keys',
    source: 'Mail of information security',
    severity: 'Medium',
    responder: 'admin2',
    backup: 'admin1',
    withinMinutes: 240,
    by: 'admin2',
    daysAgo: 12
  }
];
