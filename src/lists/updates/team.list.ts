import { platforms } from '../platforms';
import { defineList } from '../schema';

/** Who plays which part in operations and maintenance: one row is one person. */
export const teamList = defineList({
  urlName: 'OMPeople',
  title: 'OM People',
  description: 'Who plays which part in Intune O&M. Who has to acknowledge a notice follows from it.',
  version: 1,
  versioning: true,
  attachments: false,
  editing: 'all',
  titleColumn: { title: 'Name' },
  columns: {
    key: {
      kind: 'text',
      name: 'OMKey',
      title: 'Key',
      description: 'Id of the person on this site. Unique: everybody stands here once.',
      required: true,
      indexed: true,
      unique: true
    },
    person: { kind: 'person', name: 'OMPerson', title: 'Person', required: true, indexed: true },
    roles: {
      kind: 'multiChoice',
      name: 'OMRoles',
      title: 'Roles',
      choices: ['Admin', 'Help desk', 'Trainer', 'Lead']
    },
    platforms: {
      kind: 'multiChoice',
      name: 'OMPlatforms',
      title: 'Platforms',
      description: 'Empty: all.',
      choices: platforms
    },
    from: { kind: 'date', name: 'OMFrom', title: 'In the team from', indexed: true },
    until: { kind: 'date', name: 'OMUntil', title: 'In the team until', indexed: true },
    mentor: { kind: 'person', name: 'OMMentor', title: 'Mentor', indexed: true },
    backup: { kind: 'person', name: 'OMBackup', title: 'Backup' },
    owns: {
      kind: 'note',
      name: 'OMOwns',
      title: 'Owns notices about',
      description:
        'One line a rule: services, then after a bar platforms, e.g. Microsoft Intune; Windows Autopilot | Windows. * stands for all.'
    }
  },
  views: [
    {
      title: 'Everybody',
      default: true,
      columns: ['title', 'person', 'roles', 'platforms', 'from', 'until', 'mentor', 'backup']
    }
  ]
});
