import type { OneTimeTask } from '../model';

/** What the team does once: first steps, questions to answer, follow-ups. */
export const oneTime: readonly OneTimeTask[] = [
  {
    title: 'Follow up: 14 Windows devices have not checked in for 30 days',
    kind: 'Follow-up',
    area: 'Operations',
    owner: 'admin2',
    backup: 'admin1',
    platforms: ['Windows'],
    dueInDays: 2,
    moved: {
      by: 'admin2',
      fromInDays: -2,
      daysAgo: 0,
      note: 'The warehouse counts them on its own inventory day.'
    }
  },
  {
    title: 'Brief the help desk on the new Company Portal sign-in screen',
    kind: 'Follow-up',
    area: 'Help desk',
    owner: 'helpdesk',
    dueInDays: 0,
    instructions:
      '<p>Three pictures: before, after, and the error that people see when their browser is too old.</p>'
  },
  {
    title: 'Tell users about the passcode rule that starts on Monday',
    kind: 'Follow-up',
    area: 'Awareness',
    owner: 'lead',
    dueInDays: 2
  },
  {
    title: 'Check that the Managed Google Play sync ran',
    kind: 'Activity',
    area: 'Operations',
    owner: 'admin2',
    dueInDays: 3
  },
  {
    title: 'Correct the enrolment course: the first screen has changed',
    kind: 'Activity',
    area: 'Training',
    owner: 'admin2',
    dueInDays: 5
  },
  {
    title: 'Agree with the stakeholders which figures they want to see each month',
    kind: 'Discovery question',
    area: 'Planning',
    owner: 'lead',
    dueInDays: 6
  },
  {
    title: 'Look through known issues of the macOS update before the test group gets it',
    kind: 'Activity',
    area: 'Help desk',
    owner: 'helpdesk',
    dueInDays: 7
  },
  {
    title: 'Take Dana through the admin center with read-only access',
    kind: 'Activity',
    area: 'Training',
    owner: 'admin1',
    dueInDays: 9
  },
  {
    title: 'Review app protection policies with the security team',
    kind: 'Activity',
    area: 'Operations',
    owner: 'admin1',
    dueInDays: 16
  },
  {
    title: 'Prepare the quarterly report for the stakeholders',
    kind: 'Activity',
    area: 'Planning',
    owner: 'lead',
    dueInDays: 24
  },
  {
    title: 'Decide who stands in for Brigitte in December',
    kind: 'Activity',
    area: 'Planning',
    dueInDays: 12
  },
  {
    title: 'Write down what is monitored, how often, and by whom',
    kind: 'Get started',
    area: 'Operations',
    owner: 'lead'
  },
  { title: 'Collect the ten questions that new users ask most', kind: 'Activity', area: 'Awareness' },
  {
    title: 'Users get stuck while enrolling a device or installing an app',
    kind: 'Challenge',
    area: 'Help desk',
    owner: 'helpdesk'
  },
  {
    title: 'Agree which alerts need a reaction, who reacts, and within what time',
    kind: 'Get started',
    area: 'Operations',
    owner: 'admin1',
    dueInDays: -85,
    addedDaysAgo: 97,
    done: { by: 'admin1', daysAgo: 88, note: 'Table is in the runbook, page 2.' }
  },
  {
    title: 'Make sure every admin hears about feature changes',
    kind: 'Get started',
    area: 'Awareness',
    owner: 'lead',
    addedDaysAgo: 97,
    done: { by: 'lead', daysAgo: 81 }
  },
  {
    title: 'Who watches for updates, and makes sure that everybody knows?',
    kind: 'Discovery question',
    area: 'Awareness',
    owner: 'lead',
    addedDaysAgo: 97,
    done: { by: 'lead', daysAgo: 93, note: 'Amir; Brigitte stands in.' }
  },
  {
    title: 'Who is in the O&M team, and who stands in for whom?',
    kind: 'Discovery question',
    area: 'Planning',
    owner: 'lead',
    addedDaysAgo: 97,
    done: { by: 'lead', daysAgo: 95 }
  },
  {
    title: 'Tell users about the new look of the Company Portal',
    kind: 'Follow-up',
    area: 'Awareness',
    owner: 'lead',
    dueInDays: -4,
    done: { by: 'lead', daysAgo: 5 }
  },
  {
    title: 'Add the answer for error 0x80180014 to the help desk notes',
    kind: 'Follow-up',
    area: 'Help desk',
    owner: 'helpdesk',
    done: { by: 'helpdesk', daysAgo: 2 }
  },
  {
    title: 'Check that policies reach the devices of the sales team',
    kind: 'Activity',
    area: 'Operations',
    owner: 'admin1',
    dueInDays: -1,
    done: { by: 'admin2', daysAgo: 1, note: 'Two conflicts found, both solved.' }
  },
  {
    title: 'Show the admins how to read the assignment failure report',
    kind: 'Activity',
    area: 'Training',
    owner: 'admin1',
    done: { by: 'admin1', daysAgo: 9 }
  }
];
