import type { StarterTask } from '../../domain/starter/StarterTask';
import { everyOtherWeekOn, everyWorkday, monthlyOn, quarterlyOn, weeklyOn } from '../schedules';
import { count, status, words } from '../steps';

/** What each focus area keeps doing. */
export const activities: readonly StarterTask[] = [
  {
    key: 'planning-adoption-review',
    kind: 'Activity',
    focusArea: 'Planning',
    title: 'Review how far the rollout is used, and what would make more people use it',
    instructions:
      '<p>Compare enrolled devices and protected apps with the numbers you planned. Pick one obstacle, and the person who will remove it.</p>',
    schedule: quarterlyOn(1, 'WE'),
    minutes: 60,
    steps: [
      count('Enrolled devices'),
      count('Devices that were planned'),
      words('Obstacle, and who removes it')
    ]
  },
  {
    key: 'planning-ownership',
    kind: 'Activity',
    focusArea: 'Planning',
    title: 'Check that every task has an owner and somebody to stand in',
    instructions:
      '<p>Filter the checklist by person. Hand over what belongs to people who have left or are away.</p>',
    schedule: monthlyOn(1, 'TH'),
    minutes: 15
  },
  {
    key: 'help-desk-briefing',
    kind: 'Activity',
    focusArea: 'Help desk',
    title: 'Brief the help desk on service updates and open issues',
    instructions:
      '<p>Say what users will see, what to answer, and when to pass the call on. Ask which questions came up most since the last briefing.</p>',
    schedule: everyOtherWeekOn('TU'),
    minutes: 30,
    steps: [words('Question that came up most')]
  },
  {
    key: 'help-desk-sources',
    kind: 'Activity',
    focusArea: 'Help desk',
    title: 'Look through Microsoft and community sources for new known issues',
    instructions:
      '<p>Note what applies to your platforms, and correct the troubleshooting entries it touches.</p>',
    schedule: weeklyOn('WE'),
    minutes: 30
  },
  {
    key: 'awareness-user-impact',
    kind: 'Activity',
    focusArea: 'Awareness',
    title: 'Tell users about changes that they will notice, before they notice them',
    instructions:
      '<p>For each service or operating system update that changes what people see: who is affected, what changes, from when, what they have to do, whom to ask.</p>',
    schedule: everyOtherWeekOn('TH'),
    minutes: 30
  },
  {
    key: 'awareness-new-users',
    kind: 'Activity',
    focusArea: 'Awareness',
    title: 'Explain to new users why and how their devices are managed',
    instructions:
      '<p>What the organisation can see on a device and what it cannot, what is expected of them, and where to find help.</p>',
    schedule: monthlyOn(1, 'MO'),
    minutes: 30
  },
  {
    key: 'training-materials',
    kind: 'Activity',
    focusArea: 'Training',
    title: 'Bring training material up to date for features that were switched on',
    instructions:
      '<p>Open each course that shows a changed screen or step. Correct it, or note that it still holds.</p>',
    schedule: monthlyOn(3, 'TU'),
    minutes: 60
  },
  {
    key: 'training-new-hires',
    kind: 'Activity',
    focusArea: 'Training',
    title: 'Take new team members through the admin center and the runbooks',
    instructions:
      '<p>Give each new hire a mentor, read-only access first, and a list of what to have done by the end of the first week, month and quarter.</p>',
    schedule: monthlyOn(1, 'WE'),
    minutes: 60
  },
  {
    key: 'operations-alerts',
    kind: 'Activity',
    focusArea: 'Operations',
    title: 'Go through alerts, and device and user issues',
    instructions:
      '<p>Work through tenant status, non-compliant devices and failed enrolments. What cannot be solved on the spot becomes a follow-up task with an owner.</p>',
    schedule: everyWorkday,
    minutes: 15,
    steps: [count('Alerts that are new'), count('Alerts that stay open'), status('The day')]
  },
  {
    key: 'operations-policies-apps',
    kind: 'Activity',
    focusArea: 'Operations',
    title: 'Check that policies and apps reach the devices they are meant for',
    instructions:
      '<p>Look at assignment failures and conflicts of the policies and apps changed last, then at the ten with the most failures.</p>',
    schedule: everyOtherWeekOn('FR'),
    minutes: 30,
    steps: [count('Policies with failures or conflicts'), status('Assignments')]
  }
];
