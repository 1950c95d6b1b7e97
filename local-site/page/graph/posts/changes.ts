import type { Post } from './post';

/** Posts about things that change, or that somebody has to do something about. */
export const changes: readonly Post[] = [
  {
    id: 'MC900101',
    title: 'Company Portal for Android: new sign-in screen',
    category: 'planForChange',
    tags: ['User impact', 'Admin impact'],
    isMajorChange: true,
    published: -9,
    ends: 60,
    actBy: 14,
    details: { Platforms: 'Android', RoadmapIds: '900101' },
    body: [
      '<p>The sign-in screen of Company Portal for Android is drawn anew. The button stands at the bottom now, and the name of the organisation is shown above it.</p>',
      '<p><b>How this affects people</b></p>',
      '<p>Whoever enrols a phone sees other pictures than those in your guide. Nothing else changes: phones that are enrolled stay enrolled.</p>',
      '<p><b>What to do</b></p>',
      '<ul><li>Renew the pictures in guides and training.</li><li>Tell the help desk which screen callers describe.</li></ul>'
    ]
  },
  {
    id: 'MC900103',
    title: '(Updated) Plan for change: iOS/iPadOS 17 and later for device enrolment',
    category: 'planForChange',
    severity: 'high',
    tags: ['Updated message', 'Retirement', 'User impact', 'Admin impact'],
    isMajorChange: true,
    published: -40,
    changed: -4,
    ends: 90,
    actBy: 45,
    details: { Platforms: 'iOS/iPadOS' },
    body: [
      '<p>Updated: the day has moved by a month, so that schools can finish their term.</p>',
      '<p>Devices with iOS or iPadOS 16 can no longer be enrolled, and their apps get no new versions. Devices that are enrolled stay so, without support.</p>',
      '<p><b>What to do</b></p>',
      '<ol><li>Look for such devices in the report of operating systems.</li><li>Tell their owners to update, or to order a new device.</li><li>Set the lowest version in the enrolment restrictions.</li></ol>'
    ]
  },
  {
    id: 'MC900104',
    title: 'Action required: renew the connector for certificates',
    category: 'preventOrFixIssue',
    severity: 'critical',
    tags: ['Admin impact'],
    isMajorChange: true,
    published: -2,
    ends: 30,
    actBy: 7,
    details: { Platforms: 'Windows, Android' },
    body: [
      '<p>Connectors for certificates of last year’s versions stop asking for certificates on the day below. Devices then get none, and lose Wi-Fi and VPN as theirs run out.</p>',
      '<p><b>What to do</b></p>',
      '<p>Install the present version on each server that has the connector. It keeps its settings. Look at its page in the admin center afterwards: it has to say <i>Active</i>.</p>'
    ]
  },
  {
    id: 'MC900105',
    title: 'Basic sign-in for mail profiles on macOS ends',
    category: 'planForChange',
    services: ['Microsoft Intune', 'Exchange Online'],
    tags: ['Retirement', 'User impact'],
    isMajorChange: true,
    published: -16,
    ends: 75,
    actBy: 30,
    details: { Platforms: 'macOS' },
    body: [
      '<p>Mail profiles that sign in with a name and a password are switched off. Profiles with modern authentication stay.</p>',
      '<p>People whose Mac still has such a profile are asked for their password again and again, and get no mail.</p>',
      '<table><tr><th>Profile</th><th>After that day</th></tr><tr><td>Basic</td><td>no mail</td></tr><tr><td>Modern</td><td>as before</td></tr></table>'
    ]
  },
  {
    id: 'MC900106',
    title: 'Windows 10: security updates only with the extended programme',
    category: 'planForChange',
    severity: 'high',
    services: ['Windows', 'Microsoft Intune'],
    tags: ['Retirement', 'Admin impact', 'User impact'],
    isMajorChange: true,
    published: -55,
    changed: -20,
    ends: 120,
    actBy: 60,
    details: { Platforms: 'Windows' },
    body: [
      '<p>Devices that stay on Windows 10 get security updates only while they take part in the extended programme.</p>',
      '<p>Compliance policies that ask for the newest security update mark all others as not compliant; with conditional access, these lose access to mail and files.</p>',
      '<p><b>What to do</b></p>',
      '<ul><li>List the devices that cannot run Windows 11.</li><li>Decide for each: replace it, or let it take part.</li></ul>'
    ]
  },
  {
    id: 'MC900107',
    title: 'Some Android devices report their encryption wrongly',
    category: 'preventOrFixIssue',
    severity: 'high',
    tags: ['Admin impact', 'User impact'],
    published: -1,
    ends: 14,
    details: { Platforms: 'Android' },
    body: [
      '<p>After an update of their maker, some devices say that they are not encrypted although they are. They count as not compliant.</p>',
      '<p>A later update of Company Portal will put this right. Until then the rule can be changed to <i>not configured</i> for the group of these devices.</p>'
    ]
  }
];
