import type { StarterTask } from '../../domain/starter/StarterTask';
import { monthlyOn, quarterlyOn, yearlyOn } from '../schedules';
import { count, status, tick, words, yesNo } from '../steps';

/** What is reviewed every month, quarter or year. */
export const reviews: readonly StarterTask[] = [
  {
    key: 'operations-stale-devices',
    kind: 'Activity',
    focusArea: 'Operations',
    title: 'Go after devices that have stopped checking in',
    instructions:
      '<p>List the devices without contact for 30 days and more. Ask the owner before anything is retired: a device in a drawer, on a long leave or at a repair shop comes back. Lost ones belong to the security team today, not next month.</p>',
    schedule: monthlyOn(1, 'TU'),
    minutes: 45,
    steps: [
      count('Devices without contact for 30 days'),
      count('Retired or deleted this time'),
      count('Reported as lost or stolen')
    ]
  },
  {
    key: 'operations-admin-roles',
    kind: 'Activity',
    focusArea: 'Operations',
    title: 'Review who holds which admin role',
    instructions:
      '<p>Go through the Intune roles, the Entra roles that reach into Intune, and the scope tags of each. Everybody in the list should still do that work, and need no more than they have. Take away what nobody asked to keep.</p>',
    schedule: monthlyOn(2, 'WE'),
    minutes: 30,
    evidence: ['Note'],
    steps: [
      count('People with an admin role'),
      count('Assignments taken away'),
      yesNo('Everybody who left the team is out')
    ]
  },
  {
    key: 'operations-audit-log',
    kind: 'Activity',
    focusArea: 'Operations',
    title: 'Read the audit log: who changed, assigned, wiped or deleted what',
    instructions:
      '<p>Compare the changes of the month with what was agreed. Look closely at deletions, wipes of many devices, changed role assignments, and what happened outside working hours. Whoever made the changes cannot be the one who signs this off.</p>',
    schedule: monthlyOn(2, 'TH'),
    minutes: 45,
    evidence: ['Note'],
    signOff: 'Second person',
    steps: [
      count('Changes that nobody could explain'),
      tick('Wipes, retirements and deletions compared with requests'),
      status('Changes and access')
    ]
  },
  {
    key: 'awareness-message-center',
    kind: 'Activity',
    focusArea: 'Awareness',
    title: 'Go through the Message center for what reaches us in the next months',
    instructions:
      '<p>For each message about the services you run: does it concern us, by when must we act, who decides, and do users notice? What needs work becomes a task with an owner; the rest gets one sentence why not.</p>',
    schedule: monthlyOn(1, 'MO'),
    minutes: 40,
    steps: [count('Messages that concern us'), words('Nearest date by which we have to act')]
  },
  {
    key: 'operations-break-glass',
    kind: 'Activity',
    focusArea: 'Operations',
    title: 'Test the emergency access accounts',
    instructions:
      '<p>Two people do this together. Sign in with each account from a place that your access rules normally refuse, with the key from the safe. Then check that the alarm about the sign-in arrived. An account that nobody has tested is not there when it is needed.</p>',
    schedule: quarterlyOn(2, 'TU'),
    minutes: 60,
    evidence: ['File'],
    signOff: 'Second person',
    steps: [
      yesNo('Every account could sign in'),
      yesNo('The alarm about the sign-in arrived'),
      tick('Passwords or keys are sealed and back in their place')
    ]
  },
  {
    key: 'operations-policy-review',
    kind: 'Activity',
    focusArea: 'Operations',
    title: 'Review policies: what is still needed, what contradicts, what is assigned to nobody',
    instructions:
      '<p>Take one platform after the other. A policy needs a purpose that somebody can say in a sentence, an owner, and a group that it is assigned to. Compare your security baselines with their latest version.</p>',
    schedule: quarterlyOn(3, 'WE'),
    minutes: 120,
    steps: [
      count('Policies without an assignment'),
      count('Settings in conflict'),
      yesNo('The baselines are of the latest version'),
      words('Decided, and who does it')
    ]
  },
  {
    key: 'operations-cleanup-rules',
    kind: 'Activity',
    focusArea: 'Operations',
    title: 'Review the rules that hide and delete old device records',
    instructions:
      '<p>Is the number of days still right for people on long leave, for spare devices and for kiosks? Look at what the rule would take now, before you change it. Check as well what Entra ID and Autopilot keep: a record that stays there comes back.</p>',
    schedule: yearlyOn(2, 'MO'),
    minutes: 60,
    evidence: ['Note'],
    steps: [count('Days without contact before a record goes'), count('Records that the rule would take now')]
  },
  {
    key: 'operations-configuration-copy',
    kind: 'Activity',
    focusArea: 'Operations',
    title: 'Keep a copy of the configuration outside Intune',
    instructions:
      '<p>Export policies, apps with their assignments, scripts and filters to a place that Intune admins alone cannot delete. Open one export and compare it with the portal: a copy that nobody can read is none.</p>',
    schedule: monthlyOn(-1, 'TH'),
    minutes: 20,
    evidence: ['Link'],
    steps: [tick('Export made'), yesNo('One policy compared with the export')]
  }
];
