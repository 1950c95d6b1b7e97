import type { Post } from './post';

/** Posts about things that are new. */
export const features: readonly Post[] = [
  {
    id: 'MC900102',
    title: 'Settings catalog: new options for Windows update rings',
    category: 'stayInformed',
    tags: ['Admin impact', 'New feature'],
    published: -3,
    ends: 60,
    details: { Platforms: 'Windows', RoadmapIds: '900102' },
    body: [
      '<p>Rings can now say at which hours a restart is proposed, and how often people may put it off.</p>',
      '<p>Rings that are there stay as they are. The new options stand under <i>User experience</i>.</p>'
    ]
  },
  {
    id: 'MC900108',
    title: 'Remote help shows the screen of Macs',
    category: 'stayInformed',
    tags: ['New feature', 'User impact'],
    published: -12,
    ends: 80,
    details: { Platforms: 'macOS', RoadmapIds: '900108, 900109' },
    body: [
      '<p>Help desks can look at the screen of a Mac and, when the person agrees, use its mouse and keyboard.</p>',
      '<p>The person needs the app on the Mac. It asks once for the right to record the screen, which only an owner of the Mac can give.</p>'
    ]
  },
  {
    id: 'MC900109',
    title: 'Reports: devices without contact, by group',
    category: 'stayInformed',
    tags: ['New feature', 'Admin impact'],
    published: -25,
    ends: 50,
    body: [
      '<p>The report of devices without contact can be grouped by Entra group, and exported for one of them.</p>',
      '<p>It stands where it was, under <i>Devices</i>, <i>Monitor</i>. Bookmarks keep working.</p>'
    ]
  },
  {
    id: 'MC900110',
    title: '(Updated) Managed Home Screen: people can change the size of text',
    category: 'stayInformed',
    tags: ['Updated message', 'Feature update', 'User impact'],
    published: -33,
    changed: -6,
    ends: 40,
    details: { Platforms: 'Android' },
    body: [
      '<p>Updated: the roll-out is complete.</p>',
      '<p>On shared devices, people find the size of text behind the gear. It goes back to normal when they sign out.</p>',
      '<p>The option is off until an administrator turns it on.</p>'
    ]
  },
  {
    id: 'MC900111',
    title: 'Linux: compliance can look at the version of a package',
    category: 'stayInformed',
    tags: ['New feature', 'Admin impact'],
    published: -19,
    ends: 70,
    details: { Platforms: 'Linux' },
    body: [
      '<p>Custom compliance for Linux knows a new condition: a package, and its lowest version.</p>',
      '<pre>{ "SettingName": "openssl", "Operator": "GreaterEquals", "Operand": "3.0" }</pre>',
      '<p>Devices send the version with their next contact, eight hours later at most.</p>'
    ]
  },
  {
    id: 'MC900112',
    title: 'Windows Autopilot: names by a pattern of your own',
    category: 'stayInformed',
    services: ['Microsoft Intune', 'Windows Autopilot'],
    tags: ['Feature update', 'Admin impact'],
    published: -47,
    ends: 20,
    details: { Platforms: 'Windows' },
    body: [
      '<p>Profiles can build the name of a device from the group tag, the serial number and a counter.</p>',
      '<p>Devices that have a name keep it. A name can have 15 characters at most; longer ones are cut at the end.</p>'
    ]
  }
];
