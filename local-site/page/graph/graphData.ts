import type { Person } from '../../people';

/** The resources of the local Graph by path, for the person who asks. Times are relative to `now`. */
export function graphResource(path: string, person: Person, now: Date): unknown {
  if (path === '/me') return me(person);
  if (path === '/admin/serviceAnnouncement/messages')
    return collection('admin/serviceAnnouncement/messages', messages(now));
  if (path === '/deviceManagement/managedDeviceOverview') return deviceOverview();
  return undefined;
}

function collection(name: string, value: readonly unknown[]): unknown {
  return { '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#${name}`, value };
}

function me(person: Person): unknown {
  return {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users/$entity',
    id: '00000000-0000-4000-8000-000000000001',
    displayName: person.name,
    mail: person.email,
    userPrincipalName: person.email,
    jobTitle: person.jobTitle,
    preferredLanguage: 'en-US'
  };
}

const dayMs = 24 * 3600 * 1000;

interface Announcement {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  /** Days from now. */
  readonly start: number;
  readonly end: number;
  readonly isMajorChange: boolean;
}

const announcements: readonly Announcement[] = [
  {
    id: 'MC900101',
    title: 'Company Portal for Android: new sign-in screen',
    category: 'planForChange',
    start: -9,
    end: 21,
    isMajorChange: true
  },
  {
    id: 'MC900102',
    title: 'Settings catalog: new options for Windows update rings',
    category: 'stayInformed',
    start: -3,
    end: 60,
    isMajorChange: false
  }
];

const daysToAct = 7;

function messages(now: Date): unknown[] {
  const at = (days: number): string => new Date(now.getTime() + days * dayMs).toISOString();
  return announcements.map(({ id, title, category, start, end, isMajorChange }) => ({
    id,
    title,
    category,
    severity: 'normal',
    startDateTime: at(start),
    endDateTime: at(end),
    lastModifiedDateTime: at(start),
    isMajorChange,
    services: ['Microsoft Intune'],
    tags: isMajorChange ? ['User impact', 'Admin impact'] : ['Admin impact'],
    actionRequiredByDateTime: isMajorChange ? at(end - daysToAct) : null,
    body: { contentType: 'html', content: `<p>${title}. Sample text of the local site.</p>` },
    details: [],
    viewPoint: { isRead: false, isArchived: false, isFavorited: false }
  }));
}

function deviceOverview(): unknown {
  return {
    '@odata.context':
      'https://graph.microsoft.com/v1.0/$metadata#deviceManagement/managedDeviceOverview/$entity',
    id: '00000000-0000-4000-8000-0000000000d0',
    enrolledDeviceCount: 412,
    mdmEnrolledCount: 398,
    dualEnrolledDeviceCount: 14,
    deviceOperatingSystemSummary: {
      androidCount: 71,
      iosCount: 96,
      macOSCount: 38,
      windowsMobileCount: 0,
      windowsCount: 207,
      unknownCount: 0
    }
  };
}
